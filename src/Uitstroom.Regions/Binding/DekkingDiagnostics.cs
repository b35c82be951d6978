using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>UIT3450–UIT3469: where a regeling does not account for its provisions.</summary>
internal static class DekkingDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } = ["UIT3450", "UIT3451", "UIT3452", "UIT3453", "UIT3454"];

    public static Diagnostic WaaromZonderBepaling(SourceSpan plaats, string id, string? bedoeld) =>
        new("UIT3450", Severity.Error, plaats, $"{Citaat.Van(id)} staat bij `waarom`, maar niet bij een soort van `zonder_regel`", bedoeld ?? "zet de bepaling ook bij haar soort");

    public static Diagnostic GeenWaarom(SourceSpan plaats, string id, string rekenbaar) =>
        new("UIT3451", Severity.Warning, plaats, $"`{id}` staat bij `zonder_regel`, maar het register zegt rekenbaar: {rekenbaar}", "schrijf er een regel voor, of zeg bij `waarom` in één zin waarom dat niet kan");

    public static Diagnostic GeenOpmerking(SourceSpan plaats, string id) =>
        new("UIT3452", Severity.Error, plaats, $"`{id}` staat bij `knelpunten`, maar het register merkt er niets over op", "haal het weg, of schrijf de opmerking in het register");

    public static Diagnostic DubbeleBepaling(SourceSpan plaats, string id, int regel) =>
        new("UIT3453", Severity.Error, plaats, $"bepaling {Citaat.Van(id)} staat al op regel {regel} van het register", "geef elke bepaling een eigen id");

    public static Diagnostic Rekenbaar(SourceSpan plaats, string woord) =>
        new("UIT3454", Severity.Error, plaats, $"{Citaat.Van(woord)} kan niet bij `rekenbaar`", "kies uit `ja`, `deels` of `nee`");
}
