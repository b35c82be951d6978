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

    public static Diagnostic OnbekendeBasis(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT4101", plaats, $"onbekende basis {Citaat.Van(naam)}", bedoeld ?? "omschrijf haar eerst bij `basis`");

    public static Diagnostic Anders(SourceSpan plaats, string naam, string verschil) => Fout(
        "UIT4102", plaats, $"geval {Citaat.Van(naam)} komt anders uit: {verschil}", null);

    public static Diagnostic GeenRegeling(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT4103", plaats, $"de regeling {Citaat.Van(naam)} van deze gevallen is er niet of heeft fouten",
        bedoeld ?? "controleer eerst het regiobestand, of noem de regio erbij");

    private static Diagnostic Fout(string id, SourceSpan plaats, string melding, string? suggestie) => new(id, Severity.Error, plaats, melding, suggestie);
}
