using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>UIT6500–UIT6549: what can be wrong with what an example case expects.</summary>
internal static class VerwachtingDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT6501", "UIT6502", "UIT6503", "UIT6504", "UIT6505", "UIT6506", "UIT6507", "UIT6508", "UIT6509",
    ];

    public static Diagnostic AndereRegeling(SourceSpan plaats, string naam, string regeling) => Fout(
        "UIT6501", plaats, $"deze gevallen horen bij {Citaat.Van(naam)} en niet bij `{regeling}`", $"kies een bestand met `regeling: {regeling}`, of noem de andere regio");

    public static Diagnostic KanNiet(SourceSpan plaats, string waarde, string sleutel, IReadOnlyCollection<string> kan) => Fout(
        "UIT6502", plaats, $"{Citaat.Van(waarde)} kan er bij `{sleutel}` nooit uitkomen", Suggestion.For(waarde, kan) ?? Keuze(kan));

    public static Diagnostic OnbekendeNaam(SourceSpan plaats, string naam, string sleutel, IReadOnlyCollection<string> bekend) => Fout(
        "UIT6503", plaats, $"{Citaat.Van(naam)} bij `{sleutel}` is niet bekend", Suggestion.For(naam, bekend) ?? Keuze(bekend));

    public static Diagnostic ZonderVerwachting(SourceSpan plaats, string naam) => Fout(
        "UIT6504", plaats, $"geval {Citaat.Van(naam)} zegt niet wat eruit moet komen", "vul `verwacht:` in, of zeg met `todo:` waarom dat nog niet kan");

    public static Diagnostic ZonderDag(SourceSpan plaats, string sleutel) => Fout(
        "UIT6505", plaats, $"er is geen dag waarop `{sleutel}` te bepalen is", "vul `peildatum:` in, bij het geval of bij de basis");

    public static Diagnostic ZonderInvoer(SourceSpan plaats, string sleutel, string invoer) => Fout(
        "UIT6506", plaats, $"`{sleutel}` is niet te bepalen zonder `{invoer}`", $"vul `{invoer}:` in bij het geval");

    public static Diagnostic VerwachtNiets(SourceSpan plaats, string naam) => Fout(
        "UIT6507", plaats, $"geval {Citaat.Van(naam)} verwacht niets, dus het laat niets zien", "vul bij `verwacht` bijvoorbeeld `uitkomst:` in");

    public static Diagnostic Tegenstrijdig(SourceSpan plaats, string naam, string een, string ander) => Fout(
        "UIT6508", plaats, $"{Citaat.Van(naam)} staat bij `{een}` en bij `{ander}`, en dat kan niet samen", $"haal het weg bij `{een}` of bij `{ander}`");

    public static Diagnostic GeenGevallen(SourceSpan plaats) => Fout(
        "UIT6509", plaats, "hier staan geen gevallen", "een bestand met gevallen begint met `regeling:` en heeft `gevallen:`");

    private static Diagnostic Fout(string id, SourceSpan plaats, string melding, string? suggestie) => new(id, Severity.Error, plaats, melding, suggestie);

    private static string? Keuze(IReadOnlyCollection<string> kan) => kan.Count switch
    {
        0 => null,
        <= 8 => $"kies uit {string.Join(", ", kan.Select(een => $"`{een}`"))}",
        _ => $"kies bijvoorbeeld uit {string.Join(", ", kan.Take(6).Select(een => $"`{een}`"))}",
    };
}
