using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>UIT3201–UIT3249: what can be wrong with afspraken, events and working days in a region file.</summary>
internal static class AfspraakDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT3201", "UIT3202", "UIT3203", "UIT3204", "UIT3205", "UIT3206", "UIT3207", "UIT3208", "UIT3209", "UIT3210",
        "UIT3211", "UIT3212", "UIT3213", "UIT3214", "UIT3215", "UIT3216", "UIT3217", "UIT3218", "UIT3219",
    ];

    public static Diagnostic GeenTermijn(SourceSpan plaats, string tekst, string? bedoeld) => Fout(
        "UIT3201", plaats, $"{Citaat.Van(tekst)} is geen termijn",
        bedoeld ?? "schrijf bijvoorbeeld `24 uur`, `5 werkdagen`, `2 weken`, `6 maanden`, `tijdig` of `niet_in_bron`");

    public static Diagnostic OnbekendeGebeurtenis(SourceSpan plaats, string tekst, string? bedoeld) => Fout(
        "UIT3202", plaats, $"{Citaat.Van(tekst)} is geen gebeurtenis en geen datum", bedoeld ?? "omschrijf de gebeurtenis eerst bij `gebeurtenissen`");

    public static Diagnostic GeenDag(SourceSpan plaats, string naam) => Fout(
        "UIT3203", plaats, $"{Citaat.Van(naam)} is geen dag en geen tijdstip", "noem een gebeurtenis, een datumfeit of een parameter die een datum is");

    public static Diagnostic TijdstipNodig(SourceSpan plaats, string naam) => Fout(
        "UIT3204", plaats, $"uren tellen vanaf een tijdstip, en {Citaat.Van(naam)} is dat niet", "zet bij de gebeurtenis `tijdstip: ja`");

    public static Diagnostic GaanNietSamen(SourceSpan plaats, string afspraak, string sleutel, string andere) => Fout(
        "UIT3205", plaats, $"`{sleutel}` en `{andere}` gaan niet samen in afspraak `{afspraak}`", "maak er zo nodig twee afspraken van");

    public static Diagnostic OnbekendeAfspraak(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT3206", plaats, $"onbekende afspraak {Citaat.Van(naam)}", bedoeld ?? "noem een afspraak uit de sectie `afspraken`");

    public static Diagnostic Kring(SourceSpan plaats, string keten) => Fout(
        "UIT3207", plaats, $"afspraken wachten op elkaar in een kring: {keten}", "laat een van de afspraken bij een gebeurtenis beginnen");

    public static Diagnostic GeenWerkdagen(SourceSpan plaats, string afspraak) => Fout(
        "UIT3208", plaats, $"afspraak `{afspraak}` telt werkdagen, maar de sectie `werkdagen` ontbreekt", "zeg bij `werkdagen` welke dagen vrij zijn");

    public static Diagnostic OnbekendeFeestdag(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT3209", plaats, $"de kalender kent {Citaat.Van(naam)} niet", bedoeld ?? "kijk in het kalenderbestand welke dagen er zijn");

    public static Diagnostic TeVeelLezingen(SourceSpan plaats, string afspraak, int hoogstens) => Fout(
        "UIT3210", plaats, $"afspraak `{afspraak}` hangt van te veel lezingen af: meer dan {hoogstens} combinaties", "splits de afspraak");

    public static Diagnostic GeenJaardag(SourceSpan plaats, string tekst) => Fout(
        "UIT3211", plaats, $"{Citaat.Van(tekst)} is geen dag van het jaar en geen datum", "schrijf maand-dag, zoals `07-01` voor 1 juli, of een hele datum");

    public static Diagnostic BeginNodig(SourceSpan plaats, string afspraak, string sleutel) => Fout(
        "UIT3212", plaats, $"`{sleutel}` telt vanaf een begin, en dat heeft afspraak `{afspraak}` niet", "noem bij `vanaf` of `bij` vanaf wanneer");

    public static Diagnostic GeenKeer(SourceSpan plaats, string tekst) => Fout(
        "UIT3213", plaats, $"{Citaat.Van(tekst)} is geen aantal per tijdvak", "schrijf bijvoorbeeld `1 per week`, `2 per jaar` of `4 per 2 jaar`");

    public static Diagnostic VoorNodig(SourceSpan plaats, string afspraak, string sleutel) => Fout(
        "UIT3214", plaats, $"bij `{sleutel}` van afspraak `{afspraak}` hoort ook `voor`", "noem bij `voor` de gebeurtenis waarvoor het klaar moet zijn");

    public static Diagnostic DubbeleNaam(SourceSpan plaats, string naam) => Fout(
        "UIT3215", plaats, $"{Citaat.Van(naam)} is al een feit", "gebruik dat feit, of geef de gebeurtenis een andere naam");

    public static Diagnostic OmgekeerdVenster(SourceSpan plaats, string afspraak) => Fout(
        "UIT3216", plaats, $"het venster van afspraak `{afspraak}` eindigt voor het begint, of noemt één datum en één dag van het jaar", "schrijf twee datums, of twee keer maand-dag");

    public static Diagnostic HerhalingNodig(SourceSpan plaats, string afspraak) => Fout(
        "UIT3217", plaats, $"`pas_na` laat keren wegvallen, en afspraak `{afspraak}` komt niet terug", "noem ook `elke`, `keer`, `op` of `venster`, of gebruik `vanaf`");

    public static Diagnostic GeenVroegsteDag(SourceSpan plaats, string afspraak) => Fout(
        "UIT3218", plaats, $"afspraak `{afspraak}` heeft geen vroegste dag", "alleen een afspraak met `minstens … voor` of `voor` heeft die");

    public static Diagnostic GeenHerhaling(SourceSpan plaats, string afspraak) => Fout(
        "UIT3219", plaats, $"`herhaling` van afspraak `{afspraak}` zegt niet op één manier hoe het terugkomt", "schrijf per optie `elke`, `keer`, `op` of `venster`, zoals `{ keer: 1 per jaar }`");

    private static Diagnostic Fout(string id, SourceSpan plaats, string melding, string? suggestie) =>
        new(id, Severity.Error, plaats, melding, suggestie);
}
