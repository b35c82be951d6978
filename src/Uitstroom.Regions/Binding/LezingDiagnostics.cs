using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>UIT2100–UIT2199: what can be wrong with readings.</summary>
internal static class LezingDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT2101", "UIT2102", "UIT2103", "UIT2104", "UIT2105", "UIT2106", "UIT2107",
    ];

    public static Diagnostic OnbekendeLezing(SourceSpan plaats, string naam, string? bedoeld) =>
        Fout("UIT2101", plaats, $"onbekende lezing {Citaat.Van(naam)}", bedoeld ?? "omschrijf haar eerst bij `lezingen`");

    public static Diagnostic GeenOpties(SourceSpan plaats, Lezing lezing) =>
        Fout("UIT2102", plaats, $"`lezing.{lezing.Naam}` hoort een waarde per optie te geven", $"schrijf {Voorbeeld(lezing)}");

    public static Diagnostic OnbekendeOptie(SourceSpan plaats, Lezing lezing, string optie) =>
        Fout("UIT2103", plaats, $"{Citaat.Van(optie)} is geen optie van lezing `{lezing.Naam}`",
            Suggestion.For(optie, lezing.Opties.Select(o => o.Naam)) ?? $"schrijf {Voorbeeld(lezing)}");

    public static Diagnostic OntbrekendeOptie(SourceSpan plaats, Lezing lezing, string optie) =>
        Fout("UIT2104", plaats, $"optie `{optie}` van lezing `{lezing.Naam}` ontbreekt", "geef bij elke optie een waarde");

    public static Diagnostic TeWeinigOpties(SourceSpan plaats, string lezing) =>
        Fout("UIT2105", plaats, $"lezing `{lezing}` heeft minder dan twee opties", "één manier van lezen is geen lezing: schrijf de regel zelf op");

    public static Diagnostic OnbekendeStandaard(SourceSpan plaats, Lezing lezing, string optie) =>
        Fout("UIT2106", plaats, $"{Citaat.Van(optie)} is geen optie van lezing `{lezing.Naam}`",
            Suggestion.For(optie, lezing.Opties.Select(o => o.Naam)) ?? "laat `standaard` weg als geen lezing de voorkeur heeft");

    public static Diagnostic NietGebruikt(SourceSpan plaats, string lezing) =>
        new("UIT2107", Severity.Warning, plaats, $"lezing `{lezing}` wordt nergens gebruikt", $"gebruik `lezing.{lezing}` in een regel, of haal haar weg");

    private static string Voorbeeld(Lezing lezing) => "`{ " + string.Join(", ", lezing.Opties.Select(optie => $"{optie.Naam}: …")) + " }`";

    private static Diagnostic Fout(string id, SourceSpan plaats, string melding, string? suggestie) =>
        new(id, Severity.Error, plaats, melding, suggestie);
}
