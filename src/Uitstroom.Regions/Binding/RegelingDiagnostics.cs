using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>UIT3001–UIT3999: where a regeling does not fit together.</summary>
internal static class RegelingDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT3001", "UIT3002", "UIT3003", "UIT3004", "UIT3005", "UIT3006", "UIT3007", "UIT3008", "UIT3009", "UIT3010",
        "UIT3011", "UIT3012", "UIT3013", "UIT3014", "UIT3015", "UIT3016", "UIT3017", "UIT3018", "UIT3019", "UIT3020",
        "UIT3021",
    ];

    public static Diagnostic OnbekendeBepaling(SourceSpan plaats, string id, string? bedoeld) =>
        Fout("UIT3001", plaats, $"bepaling {Citaat.Van(id)} staat niet in het register", bedoeld ?? "kijk in het register welke ids er zijn");

    public static Diagnostic OnbekendLabel(SourceSpan plaats, string label, IReadOnlyCollection<string> labels) =>
        Fout("UIT3002", plaats, $"onbekende uitkomst {Citaat.Van(label)}",
            Suggestion.For(label, labels) ?? $"kies uit {Weergave.Opsomming(labels.Select(l => $"`{l}`"))}");

    public static Diagnostic OnvolledigeVolgorde(SourceSpan plaats, IReadOnlyCollection<string> ontbreekt) =>
        Fout("UIT3003", plaats, $"in `volgorde` {(ontbreekt.Count == 1 ? "ontbreekt" : "ontbreken")} {Weergave.Opsomming(ontbreekt.Select(l => $"`{l}`"), "en")}", "noem elke uitkomst één keer");

    public static Diagnostic VoldoetNietAchteraan(SourceSpan plaats, string label) =>
        Fout("UIT3004", plaats, $"uitkomst `{label}` heeft `soort: voldoet` en hoort achteraan in `volgorde`", "zet haar als laatste");

    public static Diagnostic VoldoetLabels(SourceSpan plaats, int aantal) =>
        Fout("UIT3005", plaats, $"er zijn {aantal} uitkomsten met `soort: voldoet`", "geef precies één uitkomst die soort");

    public static Diagnostic GeenStandaardlabel(SourceSpan plaats, string soort) =>
        Fout("UIT3006", plaats, $"er zijn meer uitkomsten met `soort: {soort}`, en niet precies één heeft `standaard: ja`",
            "zet bij één ervan `standaard: ja`, of noem bij elk criterium `bij_niet_voldaan`");

    public static Diagnostic GeenVoldoetNiet(SourceSpan plaats, string criterium) =>
        Fout("UIT3007", plaats, $"er is geen uitkomst voor wie niet voldoet aan `{criterium}`", "voeg een uitkomst met `soort: voldoet_niet` toe, of noem er een bij `bij_niet_voldaan`");

    public static Diagnostic EenEis(SourceSpan plaats, string criterium) =>
        Fout("UIT3008", plaats, $"criterium `{criterium}` hoort precies één van `eis`, `uitgesloten_als` en `voorkeur` te hebben", "laat er één staan, of voeg er één toe");

    public static Diagnostic OmgekeerdeLooptijd(SourceSpan plaats) =>
        Fout("UIT3009", plaats, "de looptijd eindigt voor zij begint", "draai `van` en `tot_en_met` om");

    public static Diagnostic OnbekendePartij(SourceSpan plaats, string naam, string? bedoeld) =>
        Fout("UIT3010", plaats, $"{Citaat.Van(naam)} is geen partij", bedoeld ?? "noem de partij eerst bij `partijen`");

    public static Diagnostic DektLooptijdNiet(SourceSpan plaats, string parameter, string vanaf, string begin) =>
        new("UIT3011", Severity.Warning, plaats, $"parameter `{parameter}` heeft pas een waarde vanaf {vanaf}, de regeling geldt vanaf {begin}",
            "geef ook voor de eerste dag een waarde, of schrijf `niet_in_bron`");

    public static Diagnostic RegelEnZonderRegel(SourceSpan plaats, string id, SourceSpan regel) =>
        Fout("UIT3012", plaats, $"`{id}` staat bij `zonder_regel`, maar wordt ook aangehaald op regel {regel.Regel}", "haal het op een van de twee plaatsen weg");

    public static Diagnostic WaardeOfWaarden(SourceSpan plaats, string parameter) =>
        Fout("UIT3013", plaats, $"parameter `{parameter}` hoort `waarde` of `waarden` te hebben", "noem één van de twee");

    public static Diagnostic Datumvolgorde(SourceSpan plaats, string parameter) =>
        Fout("UIT3014", plaats, $"de datums van parameter `{parameter}` staan niet op volgorde", "zet de vroegste datum vooraan");

    public static Diagnostic VoorkeurMet(SourceSpan plaats, string criterium, string sleutel) =>
        Fout("UIT3015", plaats, $"`{sleutel}` kan niet bij `{criterium}`, dat een voorkeur is", "een voorkeur verandert de uitkomst nooit: haal de sleutel weg");

    public static Diagnostic GevolgEnLabel(SourceSpan plaats, string criterium) =>
        Fout("UIT3016", plaats, $"criterium `{criterium}` heeft `gevolg: niet_geregeld` en ook `bij_niet_voldaan`", "laat er één staan");

    public static Diagnostic OnbekendMaximum(SourceSpan plaats, string tekst) =>
        Fout("UIT3017", plaats, $"{Citaat.Van(tekst)} is geen tijdvak", "schrijf `kalenderjaar`, of `jaar vanaf` met maand en dag, zoals `jaar vanaf 07-31` voor 31 juli");

    public static Diagnostic Leeg(SourceSpan plaats, string wat) =>
        Fout("UIT3018", plaats, $"`{wat}` is leeg", "noem er minstens één");

    public static Diagnostic TeVeelLabels(SourceSpan plaats, int hoogstens) =>
        Fout("UIT3019", plaats, $"een toets heeft hoogstens {hoogstens} uitkomsten", "voeg uitkomsten samen");

    public static Diagnostic DubbelePartij(SourceSpan plaats, string naam) =>
        Fout("UIT3021", plaats, $"{Citaat.Van(naam)} staat hier twee keer, ook onder een andere naam", "haal een van de twee weg");

    public static Diagnostic TeGroot(SourceSpan plaats, int hoogstens) =>
        Fout("UIT3020", plaats, $"de regels staan samen uitgeschreven voor meer dan {hoogstens} vergelijkingen", "maak afgeleide feiten eenvoudiger");

    private static Diagnostic Fout(string id, SourceSpan plaats, string melding, string? suggestie) =>
        new(id, Severity.Error, plaats, melding, suggestie);
}
