using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>UIT6600–UIT6619: the layout of a file.</summary>
internal static class OpmaakDiagnostics
{
    /// <summary>Every id of this catalogue.</summary>
    public static ImmutableArray<string> Ids { get; } = ["UIT6601", "UIT6602", "UIT6603"];

    public static Diagnostic Wijkt(SourceSpan plaats, string bestand) => Error(
        "UIT6601", plaats, "vanaf deze regel is het bestand niet opgemaakt zoals afgesproken", $"typ `uitstroom opmaak {bestand}`");

    public static Diagnostic Json(string bestand) => Error(
        "UIT6602", SourceSpan.Whole(bestand), "dit bestand is JSON en geen YAML, en heeft dus een andere opmaak", "geef alleen YAML-bestanden aan `opmaak`");

    public static Diagnostic NietVeilig(string bestand) => Error(
        "UIT6603", SourceSpan.Whole(bestand), "dit bestand kan niet worden opgemaakt zonder dat er iets verandert; het blijft zoals het is",
        "zet teksten met leestekens tussen aanhalingstekens en probeer het opnieuw");

    private static Diagnostic Error(string id, SourceSpan plaats, string melding, string suggestie) =>
        new(id, Severity.Error, plaats, melding, suggestie);
}
