using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>UIT4615–UIT4629: what can be wrong with a recorded use of the hardheidsclausule.</summary>
internal static class HardheidDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT4615", "UIT4616", "UIT4617", "UIT4618", "UIT4619", "UIT4620", "UIT4621", "UIT4622", "UIT4623", "UIT4624", "UIT4625", "UIT4626",
    ];

    public static Diagnostic GeenClausule(SourceSpan plaats, string regeling) => Fout(
        "UIT4615", plaats, $"`{regeling}` kent geen hardheidsclausule", "haal de registratie weg");

    public static Diagnostic Ontbreekt(SourceSpan plaats, string wat) => Fout(
        "UIT4616", plaats, $"bij dit gebruik van de hardheidsclausule ontbreekt `{wat}`", "het convenant vraagt het vast te leggen, of zonder is niet na te gaan of het gebruik mag");

    public static Diagnostic OnbekendeToets(SourceSpan plaats, string naam, IReadOnlyCollection<string> bekend) => Fout(
        "UIT4617", plaats, $"onbekende toets {Citaat.Van(naam)}", Suggestion.For(naam, bekend) ?? $"kies uit {Lijst(bekend)}");

    public static Diagnostic NietNaDeze(SourceSpan plaats, string uitkomst, IReadOnlyCollection<string> na) => Fout(
        "UIT4618", plaats, $"na uitkomst {Citaat.Van(uitkomst)} is er voor de hardheidsclausule geen plaats", Suggestion.For(uitkomst, na) ?? $"zij kan na {Lijst(na)}");

    public static Diagnostic OnbekendeBepaling(SourceSpan plaats, string id, string? bedoeld) => Fout(
        "UIT4619", plaats, $"bepaling {Citaat.Van(id)} staat niet in het register", bedoeld ?? "kijk in het register welke ids er zijn");

    public static Diagnostic BuitenBereik(SourceSpan plaats, string id, string waarom) => Fout(
        "UIT4620", plaats, $"van bepaling {Citaat.Van(id)} kan met de hardheidsclausule niet worden afgeweken", waarom);

    public static Diagnostic BereikOpen(SourceSpan plaats, string id, string wie) => Waarschuwing(
        "UIT4621", plaats, $"de tekst laat open of met de hardheidsclausule van bepaling {Citaat.Van(id)} kan worden afgeweken", $"wie daarover gaat: {wie}");

    public static Diagnostic AndereBeslisser(SourceSpan plaats, string door, string beslist) => Fout(
        "UIT4622", plaats, $"{Citaat.Van(door)} gaat niet over de hardheidsclausule", $"dat is aan: {beslist}");

    public static Diagnostic TeWeinigPartijen(SourceSpan plaats, string aantal, string minstens) => Fout(
        "UIT4623", plaats, $"bij `door` staan {aantal} partijen, en het convenant vraagt er ten minste {minstens}", "noem bij `door` iedereen die het samen besloot");

    public static Diagnostic ZonderOverleg(SourceSpan plaats, string met) => Fout(
        "UIT4624", plaats, $"er staat niet dat eerst is overlegd met {met}", "noem bij `overlegd_met` met wie is overlegd");

    public static Diagnostic NietGemeld(SourceSpan plaats, string aan) => Waarschuwing(
        "UIT4625", plaats, $"er staat niet dat de oplossing is gemeld aan {aan}", "noem bij `gemeld_op` de dag");

    public static Diagnostic VerkeerdeMelding(SourceSpan plaats, string waarom, string verwacht) => Fout(
        "UIT4626", plaats, $"de melding klopt niet: {waarom}", verwacht);

    private static string Lijst(IEnumerable<string> namen) => Weergave.Opsomming(namen.Take(20).Select(naam => $"`{naam}`"));

    private static Diagnostic Waarschuwing(string id, SourceSpan plaats, string melding, string? suggestie) => new(id, Severity.Warning, plaats, melding, suggestie);

    private static Diagnostic Fout(string id, SourceSpan plaats, string melding, string? suggestie) => new(id, Severity.Error, plaats, melding, suggestie);
}
