using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>UIT4250–UIT4269: what can be wrong with counts that come with a question about quota.</summary>
internal static class QuotumopgaveDiagnostics
{
    /// <summary>The id of <see cref="BuitenLooptijd"/>.</summary>
    public const string JaarBuitenLooptijd = "UIT4254";

    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT4250", "UIT4251", "UIT4252", "UIT4253", "UIT4254", "UIT4255", "UIT4256", "UIT4257", "UIT4258", "UIT4259",
        "UIT4260", "UIT4261",
    ];

    public static Diagnostic OnbekendQuotum(SourceSpan plaats, string naam, IReadOnlyCollection<string> bekend) => Fout(
        "UIT4250", plaats, $"onbekend quotum {Citaat.Van(naam)}",
        Suggestion.For(naam, bekend) ?? (bekend.Count == 0 ? "deze regeling heeft geen quota" : $"kies uit {Lijst(bekend)}"));

    public static Diagnostic OnbekendeGroep(SourceSpan plaats, string naam, string quotum, IReadOnlyCollection<string> bekend) => Fout(
        "UIT4251", plaats, $"onbekende groep {Citaat.Van(naam)} bij quotum `{quotum}`",
        Suggestion.For(naam, bekend) ?? (bekend.Count == 0 ? "dit quotum heeft geen groepen: geef één getal" : $"kies uit {Lijst(bekend)}"));

    public static Diagnostic OnbekendeHouder(SourceSpan plaats, string naam, string quotum, IReadOnlyCollection<string> bekend) => Fout(
        "UIT4252", plaats, $"{Citaat.Van(naam)} heeft geen deel in quotum `{quotum}`", Suggestion.For(naam, bekend) ?? $"kies uit {Lijst(bekend)}");

    public static Diagnostic OngeldigeTelling(SourceSpan plaats, string tekst) => Fout(
        "UIT4253", plaats, $"{Citaat.Van(tekst)} is geen goede telling", "schrijf een geheel getal vanaf 0, zoals `12`");

    public static Diagnostic BuitenLooptijd(SourceSpan plaats, string jaar, string looptijd) => Fout(
        JaarBuitenLooptijd, plaats, $"jaar {jaar} valt buiten de looptijd", looptijd);

    public static Diagnostic BovenMaximum(SourceSpan plaats, string quotum, string geteld, string maximum) => new(
        "UIT4255", Severity.Warning, plaats, $"de telling {geteld} ligt boven het maximum {maximum} van `{quotum}`", "controleer de telling; er wordt mee verder gerekend");

    public static Diagnostic AantalStaatVast(SourceSpan plaats, string quotum, string aantal) => new(
        "UIT4256", Severity.Warning, plaats, $"het aantal van `{quotum}` staat in de bron en is {aantal}; uw aantal telt niet mee",
        "geef ook de beslissing waarmee het aantal is gewijzigd, of laat `aantal` weg");

    public static Diagnostic OngeldigJaar(SourceSpan plaats, string tekst) => Fout(
        "UIT4257", plaats, $"{Citaat.Van(tekst)} is geen jaar", "schrijf vier cijfers, zoals `2025`");

    public static Diagnostic GeenJaar(SourceSpan plaats) => Fout(
        "UIT4258", plaats, "er is geen jaar gegeven", "noem `jaar`, of geef bij een quotum de telling van een jaar");

    public static Diagnostic VerkeerdeTelling(SourceSpan plaats, string quotum, string verwacht) => Fout(
        "UIT4259", plaats, $"deze telling past niet bij quotum `{quotum}`", verwacht);

    public static Diagnostic GeenDoorschuiven(SourceSpan plaats, string quotum) => Fout(
        "UIT4260", plaats, $"bij quotum `{quotum}` schuift er niets door", "laat `doorgeschoven` weg");

    public static Diagnostic OnbekendeSleutel(SourceSpan plaats, string naam, string waar, IReadOnlyCollection<string> bekend) => Fout(
        "UIT4261", plaats, $"onbekende sleutel {Citaat.Van(naam)} {waar}", Suggestion.For(naam, bekend) ?? $"kies uit {Lijst(bekend)}");

    private static string Lijst(IEnumerable<string> namen) => Weergave.Opsomming(namen.Take(20).Select(naam => $"`{naam}`"));

    private static Diagnostic Fout(string id, SourceSpan plaats, string melding, string? suggestie) =>
        new(id, Severity.Error, plaats, melding, suggestie);
}
