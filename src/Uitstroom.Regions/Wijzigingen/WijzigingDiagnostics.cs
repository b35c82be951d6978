using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>UIT3400–UIT3429: amendments, local agreements, and what a regeling says of them.</summary>
internal static class WijzigingDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT3400", "UIT3401", "UIT3402", "UIT3403", "UIT3404", "UIT3405", "UIT3406", "UIT3407", "UIT3408", "UIT3409",
        "UIT3410", "UIT3411", "UIT3412", "UIT3413", "UIT3414", "UIT3415", "UIT3416", "UIT3417", "UIT3418", "UIT3419",
        "UIT3420", "UIT3421", "UIT3422", "UIT3423", "UIT3424", "UIT3425", "UIT3426",
    ];

    public static Diagnostic AndereRegeling(SourceSpan plaats, string genoemd, string regeling) => Fout(
        "UIT3400", plaats, $"dit hoort bij de regeling {Citaat.Van(genoemd)}, niet bij {Citaat.Van(regeling)}", "geef de regeling waar het bij hoort");

    public static Diagnostic PadBestaatNiet(SourceSpan plaats, string pad, string ontbreekt, string gevonden, string? bedoeld) => Fout(
        "UIT3401", plaats, $"er is geen onderdeel {Citaat.Van(pad)}: {Citaat.Van(ontbreekt)} staat niet in {(gevonden.Length == 0 ? "het regiobestand" : Citaat.Van(gevonden))}", bedoeld ?? "schrijf de sleutels uit het regiobestand met een punt ertussen, zoals `parameters.naam.waarde`");

    public static Diagnostic PadBestaatAl(SourceSpan plaats, string pad) => Fout(
        "UIT3402", plaats, $"er is al een onderdeel {Citaat.Van(pad)}", "zet het bij `wijzigt`, of kies een andere naam");

    public static Diagnostic NietTeWijzigen(SourceSpan plaats, string pad) => Fout(
        "UIT3403", plaats, $"{Citaat.Van(pad)} kan niet veranderen: daaraan is de regeling te herkennen", "pas het regiobestand zelf aan");

    public static Diagnostic VoorBegin(SourceSpan plaats, string van, string begin) => Fout(
        "UIT3404", plaats, $"dit geldt vanaf {van}, maar de regeling begint pas op {begin}", "kies een dag binnen de looptijd");

    public static Diagnostic NaEinde(SourceSpan plaats, string van, string einde) => Fout(
        "UIT3405", plaats, $"dit geldt vanaf {van}, maar de regeling loopt tot en met {einde}", "kies een dag binnen de looptijd, of wijzig eerst de looptijd");

    public static Diagnostic NaEindeZonderVerlenging(SourceSpan plaats, string van, string einde, string feit) => Waarschuwing(
        "UIT3406", plaats, $"dit geldt vanaf {van}, maar zonder verlenging loopt de regeling tot en met {einde}", $"het doet alleen iets als `{feit}` een latere dag noemt");

    public static Diagnostic Conflict(SourceSpan plaats, string pad, string ander, SourceSpan andere, string dag) => Fout(
        "UIT3407", plaats, $"{Citaat.Van(pad)} verandert op {dag} twee keer: zie ook {Citaat.Van(ander)} in {andere}", "maak er één wijziging van, of geef ze een andere dag");

    public static Diagnostic GeenPartij(SourceSpan plaats, string gemeente, string? bedoeld) => Fout(
        "UIT3408", plaats, $"gemeente {Citaat.Van(gemeente)} is geen partij bij de regeling", bedoeld ?? "alleen een gemeente die partij is kan lokaal iets anders afspreken");

    public static Diagnostic MisschienGeenPartij(SourceSpan plaats, string gemeente) => Waarschuwing(
        "UIT3409", plaats, $"of gemeente {Citaat.Van(gemeente)} partij is, blijkt niet uit het regiobestand", "ga na of zij getekend heeft; de lijst van partijen is niet volledig");

    public static Diagnostic BepalingBestaatAl(SourceSpan plaats, string id) => Fout(
        "UIT3410", plaats, $"er is al een bepaling {Citaat.Van(id)}", "geef de bepalingen van een wijziging een eigen begin, zoals `addendum1-1`");

    public static Diagnostic NietOpen(SourceSpan plaats, string pad, IReadOnlyCollection<string> bepalingen) => Fout(
        "UIT3411", plaats, bepalingen.Count == 0
            ? $"de regeling laat lokaal geen andere afspraak toe over {Citaat.Van(pad)}: het rust niet op een bepaling die dat openlaat"
            : $"de regeling laat lokaal geen andere afspraak toe over {Citaat.Van(pad)}: {Weergave.Opsomming(bepalingen.Take(8).Select(Citaat.Van), "en")} {(bepalingen.Count == 1 ? "staat" : "staan")} daar niet voor open",
        "kijk bij `lokaal` in het regiobestand waarover het wel kan");

    public static Diagnostic AlleenPerLezing(SourceSpan plaats, string pad, string lezing) => Fout(
        "UIT3412", plaats, $"of {Citaat.Van(pad)} lokaal mag veranderen hangt af van lezing `{lezing}`, en dit onderdeel kan niet per lezing verschillen", "wijzig met `wijzigt` een waarde of een voorwaarde daarbinnen");

    public static Diagnostic KloptNietMeer(SourceSpan plaats, string dag, Diagnostic gevolg) => new(
        "UIT3413", gevolg.Severity, plaats, $"hierdoor klopt vanaf {dag} iets niet meer in de regeling: {gevolg.Melding} ({gevolg.Plaats})", gevolg.Suggestie);

    public static Diagnostic GeldtNiet(SourceSpan plaats, string toets, IReadOnlyCollection<string> criteria, IReadOnlyCollection<string> bepalingen) => Fout(
        "UIT3414", plaats, $"volgens toets `{toets}` van de regeling geldt deze wijziging niet: niet voldaan is {Criteria(criteria)} ({string.Join(", ", bepalingen)})", "zonder geldig besluit blijft de regeling zoals zij was");

    public static Diagnostic GeldtMisschien(SourceSpan plaats, string toets, IReadOnlyCollection<string> criteria, IReadOnlyCollection<string> bepalingen, IReadOnlyCollection<string> feiten) => Waarschuwing(
        "UIT3415", plaats, $"of deze wijziging geldt staat volgens toets `{toets}` van de regeling nog open: {Criteria(criteria)} ({string.Join(", ", bepalingen)})",
        feiten.Count == 0 ? "laat beslissen hoe de tekst gelezen moet worden" : $"geef bij `besluit` ook de feiten {Weergave.Opsomming(feiten.Take(8).Select(feit => $"`{feit}`"), "en")}");

    public static Diagnostic Dubbel(SourceSpan plaats, string naam, SourceSpan andere) => Fout(
        "UIT3416", plaats, $"er is al een wijziging met de naam {Citaat.Van(naam)} in {andere.Bestand}", "geef elk bestand één keer, en elke wijziging een eigen naam");

    public static Diagnostic EindeVoorBegin(SourceSpan plaats) => Fout(
        "UIT3417", plaats, "dit eindigt voor het begint", "draai `van` en `tot_en_met` om");

    public static Diagnostic TeVeel(SourceSpan plaats, int hoogstens) => Fout(
        "UIT3418", plaats, $"een regeling kan hoogstens {hoogstens} wijzigingen tegelijk hebben", "verwerk oude wijzigingen in het regiobestand zelf");

    public static Diagnostic BesluitAchteraf(SourceSpan plaats, string op, string van) => Waarschuwing(
        "UIT3419", plaats, $"er is pas op {op} besloten over wat al vanaf {van} geldt", "ga na of het met terugwerkende kracht mag gelden");

    public static Diagnostic GeenBuur(SourceSpan plaats, string naam, string pad, string? bedoeld) => Fout(
        "UIT3420", plaats, $"{Citaat.Van(naam)} staat niet in {Citaat.Van(pad)}", bedoeld ?? "noem een onderdeel dat er al is, of laat `voor` weg");

    public static Diagnostic LeegPatroon(SourceSpan plaats, string patroon, string? bedoeld) => Fout(
        "UIT3421", plaats, $"geen enkele bepaling in het register past bij {Citaat.Van(patroon)}", bedoeld ?? "noem een id, of een begin met `.*` erachter, zoals `vb-4.*`");

    public static Diagnostic OnbekendeToets(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT3422", plaats, $"er is geen toets {Citaat.Van(naam)}", bedoeld ?? "noem een toets van deze regeling");

    public static Diagnostic VerkeerdSoort(SourceSpan plaats, string is_een, string verwacht) => Fout(
        "UIT3423", plaats, $"dit is een {is_een}, geen {verwacht}", $"geef hier een {verwacht}");

    public static Diagnostic NietsOmBijAanTeVullen(SourceSpan plaats, string pad) => Fout(
        "UIT3424", plaats, $"bij {Citaat.Van(pad)} staat niet welke bepaling hiermee wordt aangevuld", "noem die bepaling bij `bij`");

    public static Diagnostic FeitenZonderToets(SourceSpan plaats) => Waarschuwing(
        "UIT3425", plaats, "deze feiten doen niets: de regeling heeft geen toets op haar wijzigingen", "haal ze weg, of zet ze bij `toelichting`");

    public static Diagnostic GeenRegeling(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT3426", plaats, $"de regeling {Citaat.Van(naam)} is er niet of heeft fouten", bedoeld ?? "controleer eerst het regiobestand, of noem de regio erbij");

    private static string Criteria(IReadOnlyCollection<string> criteria) => Weergave.Opsomming(criteria.Take(8).Select(Citaat.Van), "en");

    private static Diagnostic Fout(string id, SourceSpan plaats, string melding, string? suggestie) => new(id, Severity.Error, plaats, melding, suggestie);

    private static Diagnostic Waarschuwing(string id, SourceSpan plaats, string melding, string? suggestie) => new(id, Severity.Warning, plaats, melding, suggestie);
}
