using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>UIT4270–UIT4279: what can be wrong with a question about costs.</summary>
internal static class KostenDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } = ["UIT4270", "UIT4271", "UIT4272"];

    public static Diagnostic GeenBedrag(SourceSpan plaats, string tekst) => new(
        "UIT4270", Severity.Error, plaats, $"{Citaat.Van(tekst)} is geen bedrag", "schrijf een bedrag in euro vanaf 0, zoals `9000` of `7500,01`");

    public static Diagnostic TeVeelDecimalen(SourceSpan plaats, string tekst) => new(
        "UIT4271", Severity.Error, plaats, $"{Citaat.Van(tekst)} heeft meer dan twee decimalen", "schrijf hele centen, zoals `7500,01`");

    public static Diagnostic AnderBedrag(SourceSpan plaats, string post, string bedrag) => new(
        "UIT4272", Severity.Warning, plaats, $"de bron noemt voor `{post}` zelf een bedrag: {bedrag}", "er wordt gerekend met het gegeven bedrag");
}
