using System.Text;
using NodaTime;
using Uitstroom.Regions;

namespace Uitstroom.Rules.Tests.Afspraken;

/// <summary>A regeling of an invented region with a few afspraken, for tests that read as specification.</summary>
internal static class Proef
{
    private const string Kop = """
        regeling: proefstreek
        titel: Proefconvenant
        formaat: 1
        geldig: { van: 2020-01-01, tot_en_met: 2030-12-31, verlengd_tot_en_met: verlengd, blijft_gelden: [p-9], bron: p-1 }
        partijen: { gemeenten: { leden: { Aalsdorp: {}, Boskamp: {} }, bron: p-1 }, zorgorganisaties: { leden: {}, volledig: nee, bron: p-1 } }
        parameters: { reactietermijn: { waarden: { 2020-01-01: 2 weken, 2025-01-01: 3 weken }, bron: p-2 }, startdag: { waarde: 2022-02-01, bron: p-2 } }
        feiten:
          verlengd: { type: datum, kan_ontbreken: ja, vraag: "verlengd?" }
          geldt: { type: ja_nee, vraag: "geldt?" }
          ook: { type: ja_nee, vraag: "ook?" }
        gebeurtenissen:
          a: "a?"
          b: "b?"
          c: "c?"
          klaar: "klaar?"
          uur: { vraag: "uur?", tijdstip: ja }
          uur_klaar: { vraag: "klaar?", tijdstip: ja }
        lezingen:
          keuze: { vraag: "Hoe?", opties: { een: "een", twee: "twee" }, bron: p-3 }
          vaste: { vraag: "Hoe?", opties: { een: "een", twee: "twee" }, standaard: een, bron: p-3 }
          vrijdag: { vraag: "Vrij?", opties: { werk: "nee", vrij: "ja" }, standaard: werk, bron: p-3 }
        doelgroepen: { groep: { wanneer: { geldt: { lezing.keuze: { een: ja, twee: nee } } }, bron: p-4 } }
        toetsen:
          toets:
            uitkomsten: { 'nee': { soort: voldoet_niet }, 'ja': { soort: voldoet } }
            volgorde: { lezing.vaste: { een: ['nee', 'ja'], twee: ['nee', 'ja'] } }
            criteria: { groep: { eis: { doelgroep: aanwezig }, bron: p-4 } }
            bron: p-4
        werkdagen:
          vrij:
            nieuwjaarsdag: ja
            goede_vrijdag: { lezing.vrijdag: { werk: nee, vrij: ja } }
            tweede_paasdag: ja
            koningsdag: ja
            hemelvaartsdag: ja
            tweede_pinksterdag: ja
            eerste_kerstdag: ja
            tweede_kerstdag: ja
          bron: p-5

        """;

    /// <summary>The regeling with these afspraken, a line each, without their source.</summary>
    public static Regeling Met(params string[] afspraken)
    {
        var load = Laad(afspraken);
        string.Join("\n", load.Diagnostics).Should().BeEmpty();
        return load.Regeling!;
    }

    /// <summary>The regeling with one way to leave, beside its afspraken.</summary>
    public static Regeling MetDeelname(string weg, params string[] afspraken)
    {
        var load = Laad([.. afspraken, $"deelname: {{ eindigt: {{ weg: {{ wie: partij, doet: stopt, {weg}, bron: p-6 }} }} }}"]);
        string.Join("\n", load.Diagnostics).Should().BeEmpty();
        return load.Regeling!;
    }

    public static LoadResult Laad(params string[] afspraken) => RegelingLoader.Load("proef.yaml", Encoding.UTF8.GetBytes(
        Kop + "afspraken:\n" + string.Concat(afspraken.Select(regel => regel.StartsWith("deelname:", StringComparison.Ordinal) ? $"{regel}\n" : $"  {regel}\n"))));

    /// <summary>A line of the file: <c>x: { wie: partij, doet: iets, …, bron: p-6 }</c>.</summary>
    public static string Afspraak(string sleutels, string naam = "x") => $"{naam}: {{ wie: partij, doet: iets, {sleutels}, bron: p-6 }}";

    /// <summary>How the only afspraak stands on a day.</summary>
    public static AfspraakUitslag Op(string sleutels, string op, params string[] regels) => Met(Afspraak(sleutels)).Op(op, regels).Afspraken.Single();

    /// <summary>The only time of the only afspraak.</summary>
    public static Termijn Termijn(string sleutels, string op, params string[] regels) => Op(sleutels, op, regels).Termijnen.Single();

    /// <summary>The overview on a day, of events as lines <c>naam: waarde</c>; <c>gedaan x: waarde</c> says that an afspraak was done.</summary>
    public static Afsprakenoverzicht Op(this Regeling regeling, string op, params string[] regels) => regeling.Tot(op, null, regels);

    /// <summary>As the other, with a day up to which times that return are given.</summary>
    public static Afsprakenoverzicht Tot(this Regeling regeling, string op, string? totEnMet, params string[] regels)
    {
        var gelezen = regeling.Lees(regels);
        string.Join("\n", gelezen.Diagnostics).Should().BeEmpty();
        return regeling.AfsprakenOp(gelezen.Gebeurtenissen!, new AfsprakenOpties { Op = Dag(op), TotEnMet = totEnMet is null ? null : Dag(totEnMet) });
    }

    public static GebeurtenissenResult Lees(this Regeling regeling, params string[] regels)
    {
        var gedaan = regels.Where(regel => regel.StartsWith("gedaan ", StringComparison.Ordinal)).Select(regel => $"  {regel[7..]}\n");
        var lezingen = regels.Where(regel => regel.StartsWith("lezing ", StringComparison.Ordinal)).Select(regel => $"  {regel[7..]}\n");
        var feiten = regels.Where(regel => regel.StartsWith("feit ", StringComparison.Ordinal)).Select(regel => $"  {regel[5..]}\n");
        var rest = regels.Where(regel => !regel.StartsWith("gedaan ", StringComparison.Ordinal) && !regel.StartsWith("feit ", StringComparison.Ordinal)
            && !regel.StartsWith("lezing ", StringComparison.Ordinal)).Select(regel => $"  {regel}\n");
        var tekst = "tijdzone: Europe/Amsterdam\n" + Groep("gebeurtenissen", rest) + Groep("gedaan", gedaan) + Groep("feiten", feiten) + Groep("lezingen", lezingen);
        return GebeurtenissenLoader.Load("gebeurtenissen.yaml", Encoding.UTF8.GetBytes(tekst), regeling);
    }

    public static LocalDate Dag(string tekst) => Feitlezer.Datum(tekst)!.Value;

    private static string Groep(string naam, IEnumerable<string> regels) => string.Concat(regels) is { Length: > 0 } onder ? $"{naam}:\n{onder}" : "";
}
