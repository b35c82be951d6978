using System.Text.RegularExpressions;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Regions.Tests.Yaml;

namespace Uitstroom.Regions.Tests.Afspraken;

/// <summary>Every example of the page for those who write afspraken loads: whoever copies one gets no message.</summary>
public partial class HandleidingTests
{
    private const string Kop = """
        regeling: voorbeeldstreek
        titel: Convenant Voorbeeldstreek
        formaat: 1
        geldig: { van: 2021-01-01, tot_en_met: 2029-12-31, bron: vs-9.1 }
        partijen: { gemeenten: { leden: { Aardam: {} }, bron: vs-1.1 } }
        toetsen: { toets: { uitkomsten: { nee: { soort: voldoet_niet }, ja: { soort: voldoet } }, volgorde: [nee, ja], criteria: { a: { eis: { heeft_schulden: nee }, bron: vs-3 } }, bron: vs-3 } }
        feiten: { waakvlamafspraak: { type: ja_nee, vraag: "?" }, ernstige_escalatie: { type: ja_nee, vraag: "?" }, zorg_betrokken: { type: ja_nee, vraag: "?" }, loopt_naar_aard_door: { type: ja_nee, vraag: "?" } }

        """;

    private static readonly string _pagina = File.ReadAllText(Path.Combine(Repository.Root, "docs", "afspraken.md"));

    // The events that the examples name, of which the page describes a few.
    private static readonly string[] _gebeurtenissen =
    [
        "aanbod_op", "urgentie_op", "wachtlijst_op", "contract_op", "begeleiding_eindigt", "huur_begint", "inschrijving_op", "terugval_op", "contract_eindigt", "match_op",
        "zorgtoewijzing_op", "contract_beeindigd", "niet_verlengd", "niet_omgeklapt", "a", "b", "opzegging_ontvangen", "gewenst_einde", "vertrek_gemeld", "einde_zorgcontract",
    ];

    private static readonly string[] _lezingen =
        ["begin_aanbod laatste urgentie", "kracht regel richtsnoer", "begin_contact einde_zorg uitstroom", "einde_contact eerste_jaar doorlopend", "zelfde_dag eerder mag", "goede_vrijdag werkdag vrij", "bevrijdingsdag werkdag vrij"];

    public static TheoryData<string> Tabelvoorbeelden =>
    [
        .. Tabelrij().Matches(_pagina).Select(rij => rij.Groups[1].Value).SelectMany(cel => Code().Matches(cel).Select(code => code.Groups[1].Value).Take(1))
            .Select(code => code.StartsWith("{ ", StringComparison.Ordinal) ? code[2..^2] : code)
            .Where(code => Sleutel().IsMatch(code) && !code.Contains('…')).Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Tabelvoorbeelden))]
    public void A_row_of_a_table_loads(string code) =>
        Laad($"afspraken:\n  aanbod: {{ wie: partij, doet: iets, vanaf: a, binnen: 1 week, bron: vs-1 }}\n  gesprek: {{ wie: partij, doet: iets, bij: b, bron: vs-1 }}\n  x: {{ {Volledig(code)} }}\n");

    [Fact]
    public void There_are_many_rows() => Tabelvoorbeelden.Should().HaveCountGreaterThan(50);

    [Fact]
    public void Every_block_of_the_page_loads()
    {
        foreach (var blok in Blok().Matches(_pagina).Select(blok => blok.Groups[1].Value))
        {
            Laad(blok.StartsWith("  ", StringComparison.Ordinal) ? "afspraken:\n" + blok : blok);
        }
    }

    private static string Volledig(string code)
    {
        var wie = code.Contains("wie: ", StringComparison.Ordinal) ? "" : "wie: partij, ";
        var doet = code.Contains("doet: ", StringComparison.Ordinal) ? "" : "doet: iets, ";
        var bron = code.Contains("bron: ", StringComparison.Ordinal) ? "" : ", bron: vs-1";
        var begin = NodigBegin().IsMatch(code) && !code.Contains("vanaf: ", StringComparison.Ordinal) && !code.Contains("bij: ", StringComparison.Ordinal) && !code.Contains("op: [", StringComparison.Ordinal) ? "vanaf: a, " : "";
        var herhaald = code.StartsWith("aantal", StringComparison.Ordinal) ? "keer: 1 per jaar, " : code.StartsWith("pas_na", StringComparison.Ordinal) ? "vanaf: a, elke: 3 maanden, " : "";
        var voor = code.StartsWith("minstens", StringComparison.Ordinal) && !code.Contains("voor: ", StringComparison.Ordinal) ? ", voor: a" : "";
        return wie + doet + begin + herhaald + code + voor + bron;
    }

    private static void Laad(string tekst)
    {
        var uren = tekst.Contains("overlast_gemeld", StringComparison.Ordinal) && !tekst.Contains("gebeurtenissen:", StringComparison.Ordinal) ? "  overlast_gemeld: { vraag: \"?\", tijdstip: ja }\n" : "";
        var gebeurtenissen = tekst.Contains("gebeurtenissen:", StringComparison.Ordinal) ? "" : "gebeurtenissen:\n" + string.Concat(_gebeurtenissen.Select(naam => $"  {naam}: \"?\"\n")) + uren;
        var lezingen = "lezingen:\n" + string.Concat(_lezingen.Select(lezing => lezing.Split(' ')).Select(delen => $"  {delen[0]}: {{ vraag: \"?\", opties: {{ {delen[1]}: a, {delen[2]}: b }}, bron: vs-1 }}\n"));
        var werkdagen = tekst.Contains("werkdagen:", StringComparison.Ordinal) ? "" : "werkdagen: { vrij: { nieuwjaarsdag: ja }, bron: vs-1 }\n";
        Streek.Laad(Kop + gebeurtenissen + lezingen + werkdagen + tekst).Diagnostics.Where(melding => melding.Severity == Rules.Severity.Error).Should().BeEmpty(tekst);
    }

    [GeneratedRegex(@"^\| .* \| (.*) \|$", RegexOptions.Multiline)]
    private static partial Regex Tabelrij();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("^[a-z_]+: ")]
    private static partial Regex Sleutel();

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blok();

    [GeneratedRegex("(^|, )(binnen|elke|duurt): ")]
    private static partial Regex NodigBegin();
}
