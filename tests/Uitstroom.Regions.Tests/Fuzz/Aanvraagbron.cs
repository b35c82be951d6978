using System.Globalization;
using System.Text;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Fuzz;

/// <summary>Random applications for a regeling: most values fit, some do not.</summary>
internal sealed class Aanvraagbron(Random random)
{
    private static readonly string[] _vreemd = ["onbekend", "geen", "ja", "-3", "1e9", "2031-02-30", "0001-01-01", "9999-12-31", "{}", "[a]", "\"\"", "{ waarde: ja }", "{ waarde: ja, door: wie }", "NaN", "0x1", "éé"];

    private static readonly string[] _brokken = ["feiten", "tellers", "lezingen", "toets", "peildatum", "kenmerk", ":", ": ", "\n", "\n  ", "{", "}", "\"", ",", "[", "]", "ja", "null", "true", "1", "x"];

    /// <summary>An application as a file, in YAML or JSON.</summary>
    public string Bestand(Regeling regeling, bool passend)
    {
        var feiten = regeling.Feiten.Where(feit => !feit.IsTeller && random.Next(passend ? 3 : 8) == 0).Select(feit => (feit.Naam, Waarde: Waarde(feit, passend)));
        var tellers = regeling.Doelgroepen.Where(groep => groep.Maximum is not null).Select(groep => (groep.Naam, Waarde: random.Next(12).ToString(CultureInfo.InvariantCulture)));
        var tekst = new StringBuilder("feiten:\n");
        foreach (var (naam, waarde) in feiten)
        {
            tekst.Append(CultureInfo.InvariantCulture, $"  {naam}: {waarde}\n");
        }

        tekst.Append(tekst.Length < 9 ? "  x: y\n" : "").Append("tellers: {").AppendJoin(", ", tellers.Select(teller => $"{teller.Naam}: {teller.Waarde}")).Append("}\n");
        tekst.Append("lezingen: {").AppendJoin(", ", regeling.Lezingen.Where(_ => random.Next(4) == 0).Select(lezing => $"{lezing.Naam}: {lezing.Opties[random.Next(lezing.Opties.Length)].Naam}")).Append("}\n");
        tekst.Append(random.Next(3) == 0 ? $"toets: {regeling.Toetsen[random.Next(regeling.Toetsen.Length)].Naam}\n" : "");
        return passend ? tekst.ToString() : Bederf(tekst);
    }

    /// <summary>An application as JSON that may be broken anywhere.</summary>
    public string Json(Regeling regeling)
    {
        var delen = regeling.Feiten.Where(_ => random.Next(8) == 0).Select(feit => $"\"{feit.Naam}\": {JsonWaarde(feit)}");
        return Bederf(new StringBuilder($"{{ \"feiten\": {{ {string.Join(",\n", delen)} }}, \"peildatum\": \"2031-0{random.Next(1, 10)}-01\" }}"));
    }

    private string JsonWaarde(Feit feit) => random.Next(5) switch
    {
        0 => new[] { "null", "true", "1.50", "-0", "1e400", "[]", "{}", "{\"waarde\":\"ja\",\"door\":\"x\"}", "\"\\ud800\"", "\"\\u0000\"" }[random.Next(10)],
        _ => $"\"{Waarde(feit, passend: true).Replace('"', '\'')}\"",
    };

    private string Bederf(StringBuilder tekst)
    {
        for (var i = random.Next(4); i > 0 && tekst.Length > 0; i--)
        {
            var hier = random.Next(tekst.Length);
            _ = random.Next(3) switch
            {
                0 => tekst.Remove(hier, Math.Min(random.Next(1, 12), tekst.Length - hier)),
                1 => tekst.Insert(hier, _brokken[random.Next(_brokken.Length)]),
                _ => tekst.Remove(hier, 1).Insert(hier, _brokken[random.Next(_brokken.Length)]),
            };
        }

        return tekst.ToString();
    }

    private string Waarde(Feit feit, bool passend)
    {
        if (!passend && random.Next(6) == 0)
        {
            return _vreemd[random.Next(_vreemd.Length)];
        }

        var waarde = feit.KanOntbreken && random.Next(4) == 0 ? "geen" : Gewoon(feit);
        return feit.OordeelDoor is { } rol ? $"{{ waarde: {waarde}, door: \"{rol.Naam}\" }}" : waarde;
    }

    private string Gewoon(Feit feit) => feit.Type switch
    {
        FeitType.JaNee => random.Next(3) > 0 ? "ja" : "nee",
        FeitType.Keuze => feit.Waarden.IsEmpty ? "anders" : $"\"{feit.Waarden[random.Next(feit.Waarden.Length)]}\"",
        FeitType.Datum => Datum(),
        FeitType.Tijdstip => Datum() + "T09:00",
        FeitType.Bedrag => random.Next(20_000).ToString(CultureInfo.InvariantCulture) + ".50",
        _ => random.Next(40).ToString(CultureInfo.InvariantCulture),
    };

    private string Datum() => random.Next(50) == 0
        ? (random.Next(2) == 0 ? "9999-12-31" : "0001-01-01")
        : string.Create(CultureInfo.InvariantCulture, $"{random.Next(1990, 2036)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}");
}
