using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>UIT4100–UIT4199: what can be wrong with example cases.</summary>
internal static class GevalDiagnostics
{
    public static Diagnostic OnbekendeBasis(SourceSpan plaats, string naam, string? bedoeld) => new(
        "UIT4101", Severity.Error, plaats, $"onbekende basis {Citaat.Van(naam)}", bedoeld ?? "omschrijf haar eerst bij `basis`");
}
