using System.Collections.Immutable;
using System.Globalization;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>UIT1100–UIT1199: what can be wrong with the build of a file.</summary>
internal static class VormDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT1101", "UIT1102", "UIT1103", "UIT1104", "UIT1105", "UIT1106", "UIT1107", "UIT1108", "UIT1109", "UIT1110",
        "UIT1111",
    ];

    public static Diagnostic OnbekendeSleutel(SourceSpan plaats, string sleutel, string pad, string? bedoeld, IEnumerable<string> bekend) => Fout(
        "UIT1101", plaats, $"onbekende sleutel {Citaat.Van(sleutel)}{Bij(pad)}",
        bedoeld ?? $"kies uit {Lijst(bekend)}");

    public static Diagnostic OntbrekendeSleutel(SourceSpan plaats, string sleutel, string pad) => Fout(
        "UIT1102", plaats, $"de sleutel `{sleutel}` ontbreekt{Bij(pad)}", $"vul `{sleutel}:` in");

    public static Diagnostic VerkeerdeVorm(SourceSpan plaats, string wat, string verwacht) => Fout(
        "UIT1103", plaats, $"{wat} hoort {verwacht} te zijn", Vormhulp(verwacht));

    public static Diagnostic OngeldigeNaam(SourceSpan plaats, string naam) => Fout(
        "UIT1104", plaats, $"{Citaat.Van(naam)} is geen goede naam", "gebruik kleine letters, cijfers en `_`, en begin met een letter");

    public static Diagnostic OnbekendWoord(SourceSpan plaats, string woord, string sleutel, IReadOnlyCollection<string> woorden) => Fout(
        "UIT1105", plaats, $"{Citaat.Van(woord)} kan niet bij `{sleutel}`", Suggestion.For(woord, woorden) ?? $"kies uit {Lijst(woorden)}");

    public static Diagnostic OngeldigeDatum(SourceSpan plaats, string tekst) => Fout(
        "UIT1106", plaats, $"{Citaat.Van(tekst)} is geen bestaande datum", Datumhulp(tekst));

    public static Diagnostic OngeldigGetal(SourceSpan plaats, string tekst, string voorbeeld) => Fout(
        "UIT1107", plaats, $"{Citaat.Van(tekst)} is hier geen goed getal", voorbeeld);

    public static Diagnostic OngeldigeGrootheid(SourceSpan plaats, string tekst) => Fout(
        "UIT1108", plaats, $"{Citaat.Van(tekst)} is geen getal, bedrag, periode of datum",
        "schrijf bijvoorbeeld `24`, `752,33 euro`, `6 maanden` of `2025-07-01`");

    public static Diagnostic OnbekendFormaat(SourceSpan plaats, string formaat) => Fout(
        "UIT1109", plaats, $"formaat {Citaat.Van(formaat)} is niet bekend", "schrijf `formaat: 1`");

    public static Diagnostic GeenRegeling(SourceSpan plaats) => Fout(
        "UIT1110", plaats, "dit is geen regiobestand, begrippenbestand, gevallenbestand of aanvraag",
        "een regiobestand begint met `regeling:`, een aanvraag heeft `feiten:`");

    public static Diagnostic RegisterNietGelezen(SourceSpan plaats, string pad, string reden) => Fout(
        "UIT1111", plaats, $"het register {Citaat.Van(pad)} is niet te lezen: {reden}", "geef het pad naast dit bestand, zonder `..`");

    private static string Bij(string pad) => pad.Length == 0 ? "" : $" in `{pad}`";

    /// <summary>The words that can stand here; of a long list the first, with how many more there are.</summary>
    private static string Lijst(IEnumerable<string> woorden)
    {
        const int hoogstens = 24;
        var lijst = woorden.Select(woord => $"`{woord}`").ToList();
        return lijst.Count <= hoogstens
            ? Weergave.Opsomming(lijst)
            : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", lijst.Take(hoogstens - 1))} of een van de {lijst.Count - hoogstens + 1} andere");
    }

    private static string Vormhulp(string verwacht) =>
        verwacht.StartsWith("een lijst", StringComparison.Ordinal) ? "schrijf `[een, twee]`, of eronder regels die met `- ` beginnen"
        : verwacht.StartsWith("een groep", StringComparison.Ordinal) ? "schrijf eronder regels zoals `naam: waarde`, elk twee spaties verder ingesprongen"
        : verwacht.StartsWith("één waarde", StringComparison.Ordinal) ? "schrijf één waarde, op dezelfde regel achter de dubbele punt"
        : verwacht.StartsWith('`') ? "schrijf een daarvan"
        : "kijk in docs/regiobestand.md hoe dit eruitziet";

    private static string Datumhulp(string tekst) =>
        tekst.Split('-', '/', '.') is [{ Length: <= 2 } dag, { Length: <= 2 } maand, { Length: 4 } jaar]
            && Feitlezer.Datum($"{jaar}-{maand.PadLeft(2, '0')}-{dag.PadLeft(2, '0')}") is not null
            ? $"schrijf `{jaar}-{maand.PadLeft(2, '0')}-{dag.PadLeft(2, '0')}`"
            : "schrijf jaar-maand-dag, zoals `2025-07-01`";

    private static Diagnostic Fout(string id, SourceSpan plaats, string melding, string? suggestie) =>
        new(id, Severity.Error, plaats, melding, suggestie);
}
