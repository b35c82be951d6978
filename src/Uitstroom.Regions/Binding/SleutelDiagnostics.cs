using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>UIT3101–UIT3149: where a verdeelsleutel does not fit together.</summary>
internal static class SleutelDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT3101", "UIT3102", "UIT3103", "UIT3104", "UIT3105", "UIT3106", "UIT3107", "UIT3108", "UIT3109", "UIT3110", "UIT3111", "UIT3112",
    ];

    public static Diagnostic OnbekendeGroep(SourceSpan plaats, string naam, IEnumerable<string> groepen) =>
        Fout("UIT3101", plaats, $"{Citaat.Van(naam)} is geen groep partijen", Suggestion.For(naam, groepen) ?? $"kies uit {Weergave.Opsomming(groepen.Select(groep => $"`{groep}`"))}");

    public static Diagnostic OnbekendePer(SourceSpan plaats, string naam, string? bedoeld) =>
        Fout("UIT3102", plaats, $"{Citaat.Van(naam)} is geen verdeelsleutel die hierboven staat", bedoeld ?? "noem bij `per` een sleutel die eerder in het bestand staat");

    public static Diagnostic OngeldigGewicht(SourceSpan plaats, string naam, string tekst) =>
        Fout("UIT3103", plaats, $"{Citaat.Van(tekst)} kan niet bij {Citaat.Van(naam)}", "schrijf een geheel getal van 0 tot en met 10^18");

    public static Diagnostic GeenGeldend(SourceSpan plaats, string sleutel) =>
        Fout("UIT3104", plaats, $"`{sleutel}` heeft een gedrukte tabel, maar zegt niet welke getallen gelden", "schrijf `geldend: gedrukt` of `geldend: berekend`");

    public static Diagnostic GeenGewichten(SourceSpan plaats, string sleutel) =>
        Fout("UIT3105", plaats, $"`{sleutel}` heeft geen `gewichten`", "geef de gewichten, of schrijf `gewichten: niet_in_bron`");

    public static Diagnostic Groepen(SourceSpan plaats, string sleutel, bool hoortPerGroep) =>
        Fout("UIT3106", plaats, hoortPerGroep ? $"`{sleutel}` verdeelt per groep, maar deze getallen staan zonder groep" : $"`{sleutel}` verdeelt niet per groep, maar deze getallen wel",
            hoortPerGroep ? "zet de getallen per groep bij elkaar" : "noem bij `per` wat de groepen zijn");

    public static Diagnostic Methode(SourceSpan plaats, string sleutel, string nodig, string methode) =>
        Fout("UIT3107", plaats, $"`{nodig}` en `methode: {methode}` horen bij elkaar, maar bij `{sleutel}` staat er één van de twee", $"voeg `{nodig}` toe, of haal het weg");

    public static Diagnostic Rijen(SourceSpan plaats, string naam, string wel, string niet) =>
        new("UIT3108", Severity.Warning, plaats, $"{Citaat.Van(naam)} staat bij `{wel}`, maar niet bij `{niet}`", "vul de rij aan");

    public static Diagnostic Grenzen(SourceSpan plaats, string naam, long minimum, long maximum) =>
        Fout("UIT3109", plaats, $"het minimum van {Citaat.Van(naam)} is {minimum}, meer dan het maximum van {maximum}", "draai de twee om");

    public static Diagnostic GenesteOuder(SourceSpan plaats, string ouder) =>
        Fout("UIT3110", plaats, $"`{ouder}` verdeelt zelf al per groep, dus daarbinnen kan niet verder verdeeld worden", "noem een sleutel zonder `per`");

    public static Diagnostic GeenTotaal(SourceSpan plaats, string tekst) =>
        Fout("UIT3111", plaats, $"{Citaat.Van(tekst)} is geen aantal om te verdelen", "schrijf een geheel getal, een parameter met een geheel getal, of `niet_in_bron`");

    public static Diagnostic HerkomstFeit(SourceSpan plaats, string feit, string groep) =>
        Fout("UIT3112", plaats, $"`{feit}` is geen keuze uit de {Citaat.Van(groep)} die ontvangen", "noem een feit met die groep als `waarden`");

    private static Diagnostic Fout(string id, SourceSpan plaats, string melding, string? suggestie) => new(id, Severity.Error, plaats, melding, suggestie);
}
