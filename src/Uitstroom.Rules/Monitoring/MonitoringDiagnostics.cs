using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>UIT4600–UIT4614: what can be wrong with registrations.</summary>
internal static class MonitoringDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT4600", "UIT4601", "UIT4602", "UIT4603", "UIT4604", "UIT4605", "UIT4606", "UIT4607", "UIT4608", "UIT4609", "UIT4610", "UIT4611", "UIT4612",
    ];

    public static Diagnostic GeenRegistratie(SourceSpan plaats) => Fout(
        "UIT4600", plaats, "dit is geen registratie", "een registratie is een groep zoals `{ \"soort\": \"aanvraag\", \"op\": \"2025-03-01\" }`");

    public static Diagnostic ZonderSoort(SourceSpan plaats, IReadOnlyCollection<string> bekend) => Fout(
        "UIT4601", plaats, "bij deze registratie staat niet wat er gebeurde", $"geef `soort`: {Lijst(bekend)}");

    public static Diagnostic OnbekendeSoort(SourceSpan plaats, string soort, IReadOnlyCollection<string> bekend) => Fout(
        "UIT4602", plaats, $"onbekende soort registratie {Citaat.Van(soort)}", Suggestion.For(soort, bekend) ?? $"kies uit {Lijst(bekend)}");

    public static Diagnostic OnbekendeSleutel(SourceSpan plaats, string sleutel, string soort, IReadOnlyCollection<string> bekend) => Fout(
        "UIT4603", plaats, $"registratie `{soort}` kent {Citaat.Van(sleutel)} niet", Suggestion.For(sleutel, bekend) ?? $"kies uit {Lijst(bekend)}");

    public static Diagnostic OngeldigeDatum(SourceSpan plaats, string sleutel, string waarde) => Fout(
        "UIT4604", plaats, $"{Citaat.Van(waarde)} bij {Citaat.Van(sleutel)} is geen bestaande datum", "schrijf jaar-maand-dag, zoals `2025-07-01`");

    public static Diagnostic ZonderDag(SourceSpan plaats, string soort) => Fout(
        "UIT4605", plaats, $"bij deze registratie {Citaat.Van(soort)} staat niet op welke dag", "geef `op`");

    public static Diagnostic OnbekendeWaarde(SourceSpan plaats, string waarde, string sleutel, IReadOnlyCollection<string> bekend) => Fout(
        "UIT4606", plaats, $"{Citaat.Van(waarde)} kan niet bij `{sleutel}`", Suggestion.For(waarde, bekend) ?? (bekend.Count == 0 ? null : $"kies uit {Lijst(bekend)}"));

    public static Diagnostic NietEen(SourceSpan plaats, string sleutel) => Fout(
        "UIT4607", plaats, $"bij {Citaat.Van(sleutel)} hoort één waarde te staan", "haal de andere weg");

    public static Diagnostic Dubbel(SourceSpan plaats, string sleutel) => Fout(
        "UIT4608", plaats, $"{Citaat.Van(sleutel)} staat er twee keer", "laat er één staan");

    public static Diagnostic BuitenLooptijd(SourceSpan plaats, string dag) => Waarschuwing(
        "UIT4609", plaats, $"{dag} ligt buiten de looptijd van de regeling", "de registratie telt niet mee");

    public static Diagnostic TeveelNamen(SourceSpan plaats, string sleutel, int hoogstens) => Fout(
        "UIT4610", plaats, $"bij `{sleutel}` staan meer dan {hoogstens} verschillende namen", "controleer de namen; wat erbij komt telt als niet opgegeven");

    public static Diagnostic OnjuisteVolledigheid(SourceSpan plaats, string waarom) => Fout(
        "UIT4611", plaats, $"wat volledig is, klopt niet: {waarom}", "schrijf bijvoorbeeld `{ \"volledig\": [\"aanvraag\"], \"van\": \"2025-01-01\", \"tot_en_met\": \"2025-12-31\" }`");

    public static Diagnostic TeGroot(SourceSpan plaats, int hoogstens) => Fout(
        "UIT4612", plaats, $"deze registratie is langer dan {hoogstens} tekens of heeft te veel waarden", "een registratie heeft een paar korte waarden");

    private static string Lijst(IEnumerable<string> namen) => Weergave.Opsomming(namen.Take(20).Select(naam => $"`{naam}`"));

    private static Diagnostic Waarschuwing(string id, SourceSpan plaats, string melding, string? suggestie) => new(id, Severity.Warning, plaats, melding, suggestie);

    private static Diagnostic Fout(string id, SourceSpan plaats, string melding, string? suggestie) => new(id, Severity.Error, plaats, melding, suggestie);
}
