using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>UIT4450–UIT4469: what can be wrong with a question about sharing data.</summary>
internal static class GegevensDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } = ["UIT4450", "UIT4451", "UIT4452", "UIT4453", "UIT4454", "UIT4455", "UIT4456", "UIT4457"];

    public static Diagnostic OnbekendePartij(SourceSpan plaats, string partij, IReadOnlyCollection<string> bekend, IReadOnlyCollection<string> kies) => new(
        "UIT4450", Severity.Error, plaats, $"{Citaat.Van(partij)} is hier geen ontvanger van gegevens",
        Suggestion.For(partij, bekend) ?? Anders(partij, kies, "deze regeling noemt geen ontvangers"));

    public static Diagnostic OnbekendMoment(SourceSpan plaats, string moment, IReadOnlyCollection<string> bekend) => new(
        "UIT4451", Severity.Error, plaats, $"onbekend moment {Citaat.Van(moment)}", Anders(moment, bekend, "deze regeling noemt geen momenten"));

    public static Diagnostic GeenDag(SourceSpan plaats) => new(
        "UIT4452", Severity.Warning, plaats, "er is geen dag waarop gedeeld wordt, dus wordt er niets gedeeld", "geef een peildatum");

    public static Diagnostic AndereGever(SourceSpan plaats, string toestemming, string gever, IReadOnlyCollection<string> mag) => new(
        "UIT4453", Severity.Warning, plaats, $"{Citaat.Van(gever)} kan `{toestemming}` niet geven, dus telt zij niet",
        $"alleen {Weergave.Opsomming(mag.Select(een => $"`{een}`"))} kan dat");

    public static Diagnostic OnbekendeCategorie(SourceSpan plaats, string onderdeel, string categorie, IReadOnlyCollection<string> bekend) => new(
        "UIT4454", Severity.Error, plaats, $"onbekende categorie {Citaat.Van(categorie)} bij {Citaat.Van(onderdeel)}", Anders(categorie, bekend, "deze regeling kent geen categorieën"));

    public static Diagnostic AndereIndeler(SourceSpan plaats, string onderdeel, string? door, string rol) => new(
        "UIT4455", Severity.Warning, plaats,
        door is null ? $"niet bekend is wie {Citaat.Van(onderdeel)} heeft ingedeeld, dus telt dat niet" : $"{Citaat.Van(door)} deelt {Citaat.Van(onderdeel)} niet in, dus telt dat niet",
        $"hier deelt in: {rol}");

    public static Diagnostic DubbelOnderdeel(SourceSpan plaats, string onderdeel) => new(
        "UIT4456", Severity.Error, plaats, $"onderdeel {Citaat.Van(onderdeel)} is er twee keer", "geef elk onderdeel één keer");

    public static Diagnostic TeVeelOnderdelen(SourceSpan plaats, int hoogstens) => new(
        "UIT4457", Severity.Error, plaats, $"er zijn meer dan {hoogstens} onderdelen", "vraag ze in delen");

    private static string Anders(string tekst, IReadOnlyCollection<string> bekend, string leeg) =>
        Suggestion.For(tekst, bekend) ?? (bekend.Count == 0 ? leeg : $"kies uit {Weergave.Opsomming(bekend.Select(naam => $"`{naam}`"))}");
}
