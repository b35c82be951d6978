using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>UIT4301–UIT4399: what can be wrong with events.</summary>
internal static class GebeurtenisDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT4301", "UIT4302", "UIT4303", "UIT4304", "UIT4305", "UIT4306", "UIT4307", "UIT4308", "UIT4309", "UIT4310", "UIT4311",
    ];

    public static Diagnostic VoorBegin(SourceSpan plaats, string naam, string dag, string begin) => Let(
        "UIT4301", plaats, $"{Citaat.Van(naam)} is op {dag}, voor het begin van de regeling op {begin}", "wat dan geldt regelt de tekst niet: de afspraken die hiermee beginnen staan open");

    public static Diagnostic GedaanVoorBegin(SourceSpan plaats, string afspraak, string gedaan, string begin) => Let(
        "UIT4302", plaats, $"afspraak `{afspraak}` is gedaan op {gedaan}, voordat zij op {begin} begon", "ga na welke dag klopt");

    public static Diagnostic BuitenKalender(SourceSpan plaats, string afspraak, int eerste, int laatste) => Let(
        "UIT4303", plaats, $"de werkdagen voor afspraak `{afspraak}` liggen buiten de kalender, die van {eerste} tot en met {laatste} geldt", "de laatste dag is daarom onbekend");

    public static Diagnostic OnbekendeGebeurtenis(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT4304", plaats, $"onbekende gebeurtenis {Citaat.Van(naam)}", bedoeld ?? "kijk in het regiobestand bij `gebeurtenissen` welke er zijn");

    public static Diagnostic TweeKeer(SourceSpan plaats, string naam) => Fout(
        "UIT4305", plaats, $"gebeurtenis `{naam}` staat er met meer dan één dag, maar zij gebeurt één keer", "laat de juiste dag staan; tot dan telt zij als onbekend");

    public static Diagnostic ZonderTijdzone(SourceSpan plaats, string naam, string waarde) => Fout(
        "UIT4306", plaats, $"het tijdstip {Citaat.Van(waarde)} bij `{naam}` heeft geen tijdzone",
        "zet bovenaan `tijdzone: Europe/Amsterdam`, of schrijf het verschil erachter, zoals `2021-06-11T16:30+02:00`");

    public static Diagnostic BestaatNiet(SourceSpan plaats, string naam, string waarde) => Fout(
        "UIT4307", plaats, $"het tijdstip {Citaat.Van(waarde)} bij `{naam}` bestaat niet of komt twee keer voor: de klok werd die nacht verzet",
        "schrijf het verschil met de wereldtijd erachter, zoals `2021-10-31T02:30+01:00`");

    public static Diagnostic OnbekendeAfspraak(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT4308", plaats, $"onbekende afspraak {Citaat.Van(naam)}", bedoeld ?? "kijk in het regiobestand bij `afspraken` welke er zijn");

    public static Diagnostic OnbekendeTijdzone(SourceSpan plaats, string naam) => Fout(
        "UIT4309", plaats, $"onbekende tijdzone {Citaat.Van(naam)}", "schrijf `tijdzone: Europe/Amsterdam`");

    public static Diagnostic OnbekendeSleutel(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT4310", plaats, $"onbekende sleutel {Citaat.Van(naam)} in het bestand met gebeurtenissen",
        bedoeld ?? "het kent `regeling`, `kenmerk`, `op`, `tijdzone`, `gebeurtenissen`, `overige_gebeurtenissen`, `gedaan`, `feiten`, `tellers`, `lezingen` en `verloop`");

    public static Diagnostic AndersGedaan(SourceSpan plaats, string afspraak, string gebeurtenis) => Let(
        "UIT4311", plaats, $"bij `gedaan` staat een andere dag voor `{afspraak}` dan bij gebeurtenis `{gebeurtenis}`", "de gebeurtenis telt; ga na welke dag klopt");

    private static Diagnostic Fout(string id, SourceSpan plaats, string melding, string? suggestie) => new(id, Severity.Error, plaats, melding, suggestie);

    private static Diagnostic Let(string id, SourceSpan plaats, string melding, string? suggestie) => new(id, Severity.Warning, plaats, melding, suggestie);
}
