using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>UIT3350–UIT3369: what can be wrong in the section gegevensdeling.</summary>
internal static class GegevensdelingDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT3350", "UIT3351", "UIT3352", "UIT3353", "UIT3354", "UIT3355", "UIT3356", "UIT3357", "UIT3358", "UIT3359", "UIT3360",
    ];

    public static Diagnostic OnbekendeCategorie(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT3350", plaats, $"onbekende categorie {Citaat.Van(naam)}", bedoeld ?? "omschrijf haar eerst bij `categorieen`");

    public static Diagnostic OnbekendeOntvanger(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT3351", plaats, $"onbekende ontvanger {Citaat.Van(naam)}", bedoeld ?? "noem hem eerst bij `ontvangers`");

    public static Diagnostic OnbekendMoment(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT3352", plaats, $"onbekend moment {Citaat.Van(naam)}", bedoeld ?? "noem het eerst bij `momenten`");

    public static Diagnostic OnbekendeToestemming(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT3353", plaats, $"onbekende toestemming {Citaat.Van(naam)}", bedoeld ?? "omschrijf haar eerst bij `toestemmingen`, of schrijf `geen`");

    public static Diagnostic TweeCategorieen(SourceSpan plaats, string feit, string eerste) => Fout(
        "UIT3354", plaats, $"feit `{feit}` staat al bij `{eerste}`", "zet elk feit in één categorie: anders is niet te zeggen of het gedeeld mag worden");

    public static Diagnostic NietIngedeeld(SourceSpan plaats, string feit) => new(
        "UIT3355", Severity.Warning, plaats, $"feit `{feit}` staat in geen categorie en wordt nooit gedeeld", "zet het in een categorie, of bij `geen_categorie`");

    public static Diagnostic HoortNietBij(SourceSpan plaats, string sleutel, string regel, string soort) => Fout(
        "UIT3356", plaats, $"`{sleutel}` kan niet bij `{regel}`, dat soort `{soort}` heeft", "haal de sleutel weg, of kies een andere soort");

    public static Diagnostic GeenGever(SourceSpan plaats, string tekst, string feit, IReadOnlyCollection<string> keuzes) => Fout(
        "UIT3357", plaats, $"{Citaat.Van(tekst)} is geen antwoord op `{feit}`",
        Suggestion.For(tekst, keuzes) ?? (keuzes.Count == 0 ? "noem een keuzefeit" : $"kies uit {Weergave.Opsomming(keuzes.Select(keuze => $"`{keuze}`"))}"));

    public static Diagnostic OnbekendeGroep(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT3358", plaats, $"onbekende groep {Citaat.Van(naam)}", bedoeld ?? "noem een groep die bij `partijen` staat");

    public static Diagnostic OnbekendeAfspraak(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT3359", plaats, $"onbekende afspraak {Citaat.Van(naam)}", bedoeld ?? "noem een afspraak die bij `afspraken` staat");

    public static Diagnostic DubbeleOntvanger(SourceSpan plaats, string naam, string ander) => Fout(
        "UIT3360", plaats, $"{Citaat.Van(naam)} is al een naam van ontvanger `{ander}`", "geef elke ontvanger eigen namen en een eigen groep");

    private static Diagnostic Fout(string id, SourceSpan plaats, string melding, string? suggestie) =>
        new(id, Severity.Error, plaats, melding, suggestie);
}
