using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>UIT4100–UIT4199: what can be wrong with example cases.</summary>
internal static class GevalDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT4101",
    ];

    public static Diagnostic OnbekendeBasis(SourceSpan plaats, string naam, string? bedoeld) => new(
        "UIT4101", Severity.Error, plaats, $"onbekende basis {Citaat.Van(naam)}", bedoeld ?? "omschrijf haar eerst bij `basis`");
}
