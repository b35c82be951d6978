using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>UIT3150–UIT3199: what can be wrong in the sections quota and kosten.</summary>
internal static class QuotumDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT3150", "UIT3151", "UIT3152", "UIT3153", "UIT3154", "UIT3155", "UIT3156", "UIT3160", "UIT3161", "UIT3162", "UIT3163",
    ];

    public static Diagnostic AantalOfUit(SourceSpan plaats, string quotum, bool taakstelling) => Fout(
        "UIT3150", plaats, taakstelling ? $"taakstelling `{quotum}` hoort `uit` te hebben en geen `aantal`" : $"quotum `{quotum}` hoort `aantal` te hebben en geen `uit`",
        "een taakstelling komt uit een verdeelsleutel, elk ander aantal staat er zelf");

    public static Diagnostic OnbekendeSleutel(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT3151", plaats, $"onbekende verdeelsleutel {Citaat.Van(naam)}", bedoeld ?? "omschrijf haar eerst bij `verdeelsleutels`");

    public static Diagnostic OnbekendeGrens(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT3152", plaats, $"{Citaat.Van(naam)} is geen quotum dat kan begrenzen", bedoeld ?? "noem een quotum dat zelf geen `begrensd_door` heeft");

    public static Diagnostic NaamVanDoelgroep(SourceSpan plaats, string naam) => Fout(
        "UIT3153", plaats, $"quotum `{naam}` heet als een doelgroep met een maximum", "geef het quotum een andere naam: tellers heten ernaar");

    public static Diagnostic GeenAantal(SourceSpan plaats, string tekst, string? bedoeld) => Fout(
        "UIT3154", plaats, $"{Citaat.Van(tekst)} is geen aantal", bedoeld ?? "schrijf een geheel getal, een parameter met gehele getallen, of `niet_in_bron`");

    public static Diagnostic HoortNietBij(SourceSpan plaats, string sleutel, string quotum, string soort) => Fout(
        "UIT3155", plaats, $"`{sleutel}` kan niet bij `{quotum}`, dat soort `{soort}` heeft", "haal de sleutel weg, of kies een andere soort");

    public static Diagnostic GeenDuur(SourceSpan plaats, string tekst) => Fout(
        "UIT3156", plaats, $"{Citaat.Van(tekst)} is geen duur", "schrijf bijvoorbeeld `10 jaar`");

    public static Diagnostic SomNietEen(SourceSpan plaats, string som) => Fout(
        "UIT3160", plaats, $"de aandelen zijn samen {som}", "verander ze zo dat ze samen 1 zijn");

    public static Diagnostic GeenBreuk(SourceSpan plaats, string tekst) => Fout(
        "UIT3161", plaats, $"{Citaat.Van(tekst)} is geen aandeel", "schrijf `0`, `1` of een breuk zoals `1/3`");

    public static Diagnostic ToerekenenOfDrager(SourceSpan plaats, string post) => Fout(
        "UIT3162", plaats, $"kosten `{post}` horen precies één van `toerekenen` en `drager` te hebben", "noem één van de twee");

    public static Diagnostic RestBijWie(SourceSpan plaats, string tekst, string? bedoeld) => Fout(
        "UIT3163", plaats, $"{Citaat.Van(tekst)} kan de restcenten niet krijgen", bedoeld ?? "schrijf `niet_geregeld`, `grootste_resten` of een groep met een aandeel");

    private static Diagnostic Fout(string id, SourceSpan plaats, string melding, string? suggestie) =>
        new(id, Severity.Error, plaats, melding, suggestie);
}
