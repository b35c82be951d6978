using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>UIT4100–UIT4199: what can be wrong with example cases.</summary>
internal static class GevalDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT4101", "UIT4102", "UIT4103",
    ];

    public static Diagnostic OnbekendeBasis(SourceSpan plaats, string naam, string? bedoeld) => new(
        "UIT4101", Severity.Error, plaats, $"onbekende basis {Citaat.Van(naam)}", bedoeld ?? "omschrijf haar eerst bij `basis`");

    public static Diagnostic Anders(SourceSpan plaats, string naam, string verschil) => new(
        "UIT4102", Severity.Error, plaats, $"geval {Citaat.Van(naam)} komt anders uit: {verschil}");

    public static Diagnostic GeenRegeling(SourceSpan plaats, string naam, string? bedoeld) => new(
        "UIT4103", Severity.Error, plaats, $"de regeling {Citaat.Van(naam)} van deze gevallen is er niet of heeft fouten",
        bedoeld ?? "controleer eerst het regiobestand, of noem de regio erbij");
}
