using System.Text;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Benchmarks;

/// <summary>Writes a regeling of any size: per criterion two facts and a guard, and readings without a standard.</summary>
internal static class Groeiregeling
{
    public static Regeling Maak(int criteria, int lezingen = 0)
    {
        var yaml = new StringBuilder("regeling: groei\ntitel: Groei\nformaat: 1\ngeldig: { van: 2025-01-01, bron: g-1 }\n");
        yaml.Append("partijen: { gemeenten: { leden: { Aa: {}, Bee: {} }, bron: g-1 } }\nfeiten:\n");
        for (var i = 0; i < criteria; i++)
        {
            yaml.Append(null, $"  eis_{i}: {{ type: ja_nee, vraag: \"Eis {i}?\", bron: g-1 }}\n");
            yaml.Append(null, $"  sinds_{i}: {{ type: datum, vraag: \"Sinds {i}?\", bron: g-1 }}\n");
        }

        if (lezingen > 0)
        {
            yaml.Append("lezingen:\n");
        }

        for (var i = 0; i < lezingen; i++)
        {
            yaml.Append(null, $"  lezing_{i}: {{ vraag: \"Lezing {i}?\", opties: {{ ruim: \"ruim\", streng: \"streng\" }}, bron: g-1 }}\n");
        }

        yaml.Append("toetsen:\n  toelating:\n    titel: Toelating\n    uitkomsten: { 'nee': { soort: voldoet_niet, bron: g-1 }, 'ja': { soort: voldoet, bron: g-1 } }\n");
        yaml.Append("    volgorde: ['nee', 'ja']\n    criteria:\n");
        for (var i = 0; i < criteria; i++)
        {
            var eis = i < lezingen
                ? $"{{ lezing.lezing_{i}: {{ ruim: altijd, streng: {{ sinds_{i}: minstens 1 jaar geleden }} }} }}"
                : $"{{ sinds_{i}: minstens 1 jaar geleden }}";
            yaml.Append(null, $"      criterium_{i}: {{ wanneer: {{ eis_{i}: ja }}, eis: {eis}, bron: g-1 }}\n");
        }

        yaml.Append("    bron: g-1\n");
        var load = RegelingLoader.Load("groei.yaml", Encoding.UTF8.GetBytes(yaml.ToString()));
        return load.Regeling ?? throw new InvalidOperationException(string.Join('\n', load.Diagnostics));
    }

    /// <summary>An application that meets every criterion, save those whose reading is in dispute.</summary>
    public static Aanvraag Aanvraag(Regeling regeling, int lezingen = 0)
    {
        var bouwer = Rules.Aanvraag.Voor(regeling);
        foreach (var feit in regeling.Feiten.Where(feit => feit.Naam.StartsWith("eis_", StringComparison.Ordinal)))
        {
            var nummer = feit.Naam[4..];
            bouwer.Met(feit.Naam, true);
            var betwist = int.Parse(nummer, null) < lezingen;
            bouwer.Met("sinds_" + nummer, betwist ? new NodaTime.LocalDate(2026, 1, 1) : new NodaTime.LocalDate(2020, 1, 1));
        }

        return bouwer.Bouw().Aanvraag!;
    }
}
