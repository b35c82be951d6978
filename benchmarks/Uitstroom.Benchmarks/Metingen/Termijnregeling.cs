using System.Text;
using NodaTime;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Benchmarks;

/// <summary>Writes a regeling with any number of afspraken, a tenth of them of each kind of deadline that the agreements have, and its events.</summary>
internal static class Termijnregeling
{
    public static readonly LocalDate Begin = new(2025, 1, 1);

    // Hours twice in ten and working days twice in ten, as these cost the most.
    private static readonly string[] _soorten =
    [
        "vanaf: e{0}, binnen: 3 maanden", "vanaf: e{0}, binnen: 6 maanden", "minstens: 6 maanden, voor: e{0}", "vanaf: e{0}, binnen: 4 weken", "vanaf: e{0}, binnen: 1 jaar",
        "vanaf: u{0}, binnen: 24 uur", "vanaf: u{0}, binnen: 48 uur", "vanaf: e{0}, binnen: 5 werkdagen", "vanaf: e{0}, binnen: 2 werkdagen", "voor: e{0}",
    ];

    public static Regeling Maak(int afspraken)
    {
        var yaml = new StringBuilder("regeling: termijnen\ntitel: Termijnen\nformaat: 1\ngeldig: { van: 2025-01-01, bron: t-1 }\npartijen: { gemeenten: { leden: { Aa: {} }, bron: t-1 } }\n");
        yaml.Append("toetsen: { toets: { uitkomsten: { 'nee': { soort: voldoet_niet }, 'ja': { soort: voldoet } }, volgorde: ['nee', 'ja'], criteria: { a: { eis: { heeft_schulden: nee }, bron: t-1 } }, bron: t-1 } }\n");
        yaml.Append("werkdagen: { vrij: { nieuwjaarsdag: ja, tweede_paasdag: ja, koningsdag: ja, hemelvaartsdag: ja, tweede_pinksterdag: ja, eerste_kerstdag: ja, tweede_kerstdag: ja }, bron: t-1 }\ngebeurtenissen:\n");
        for (var i = 0; i < afspraken; i++)
        {
            yaml.Append(null, $"  e{i}: \"Dag {i}?\"\n  u{i}: {{ vraag: \"Moment {i}?\", tijdstip: ja }}\n");
        }

        yaml.Append("afspraken:\n");
        for (var i = 0; i < afspraken; i++)
        {
            yaml.Append(null, $"  a{i}: {{ wie: partij, doet: iets, {string.Format(null, _soorten[i % _soorten.Length], i)}, bron: t-1 }}\n");
        }

        var load = RegelingLoader.Load("termijnen.yaml", Encoding.UTF8.GetBytes(yaml.ToString()));
        return load.Regeling ?? throw new InvalidOperationException(string.Join('\n', load.Diagnostics));
    }

    public static Gebeurtenissen Gebeurtenissen(Regeling regeling, int afspraken)
    {
        var bouwer = Rules.Gebeurtenissen.Voor(regeling);
        for (var i = 0; i < afspraken; i++)
        {
            bouwer.Op($"e{i}", Dag(i)).Op($"u{i}", Moment(i).WithOffset(Offset.Zero));
        }

        return bouwer.Bouw().Gebeurtenissen!;
    }

    public static LocalDate Dag(int i) => Begin.PlusDays(200 + (i * 37 % 500));

    public static LocalDateTime Moment(int i) => Dag(i).At(new LocalTime(9 + (i % 8), 30));
}
