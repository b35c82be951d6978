using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>UIT4401–UIT4499: what can be wrong with a contract and the events in its life.</summary>
internal static class ContractDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT4401", "UIT4402", "UIT4403", "UIT4404", "UIT4405", "UIT4406", "UIT4407", "UIT4408", "UIT4409", "UIT4410",
        "UIT4411", "UIT4412", "UIT4413", "UIT4414", "UIT4415", "UIT4416", "UIT4417", "UIT4418", "UIT4419", "UIT4420",
        "UIT4421", "UIT4422", "UIT4423", "UIT4424", "UIT4425",
        "UIT4426", "UIT4427", "UIT4428", "UIT4429", "UIT4430",
    ];

    public static Diagnostic OnbekendeGebeurtenis(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT4401", plaats, $"onbekende gebeurtenis {Citaat.Van(naam)}", bedoeld ?? "kijk bij `contracten.gebeurtenissen` in het regiobestand welke er zijn");

    public static Diagnostic OnbekendeVorm(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT4402", plaats, $"onbekende contractvorm {Citaat.Van(naam)}", bedoeld ?? "kijk bij `contracten.vormen` in het regiobestand welke er zijn");

    public static Diagnostic BuitenKalender(SourceSpan plaats, string dag) => Fout(
        "UIT4403", plaats, $"de dag {Citaat.Van(dag)} ligt buiten de jaren waarmee gerekend wordt", "kies een dag van 1800 tot en met 2299");

    public static Diagnostic GeenDuur(SourceSpan plaats, string duur) => Fout(
        "UIT4404", plaats, $"{Citaat.Van(duur)} is geen duur van een contract", "schrijf dagen, weken, maanden of jaren, zoals `24 maanden`");

    public static Diagnostic EindigtVoorBegin(SourceSpan plaats, string einde, string ingang) => Fout(
        "UIT4405", plaats, $"het contract eindigt op {einde}, voor het ingaat op {ingang}", "ga na welke van de twee dagen klopt");

    public static Diagnostic LangerDanMag(SourceSpan plaats, string vorm, string duur, string uiterlijk) => Let(
        "UIT4406", plaats, $"een contract `{vorm}` duurt {duur}, dus tot en met {uiterlijk}; dit duurt langer", "ga na welke duur is afgesproken");

    public static Diagnostic DuurBijOnbepaald(SourceSpan plaats, string vorm, string einde) => Let(
        "UIT4407", plaats, $"een contract `{vorm}` is voor onbepaalde tijd; het einde {einde} telt niet", "laat de duur weg of noem een andere vorm");

    public static Diagnostic NietOpVolgorde(SourceSpan plaats, string naam, string dag, string eerder) => Fout(
        "UIT4408", plaats, $"{Citaat.Van(naam)} op {dag} komt na een gebeurtenis op {eerder}", "zet de gebeurtenissen op volgorde van dag; deze telt niet mee");

    public static Diagnostic TweedeBegin(SourceSpan plaats, string naam, string ingang) => Fout(
        "UIT4409", plaats, $"{Citaat.Van(naam)} begint een tweede contract; er is er al een sinds {ingang}", "een ander contract krijgt een eigen verloop; deze gebeurtenis telt niet mee");

    public static Diagnostic HoortVoorBegin(SourceSpan plaats, string naam, string ingang) => Fout(
        "UIT4410", plaats, $"{Citaat.Van(naam)} hoort voor het begin van het contract, dat er is sinds {ingang}", "zet de gebeurtenis eerder in het verloop; zij telt niet mee");

    public static Diagnostic AlBeeindigd(SourceSpan plaats, string naam) => Fout(
        "UIT4411", plaats, $"{Citaat.Van(naam)} kan niet meer: het contract is beëindigd", "ga na of het einde klopt; deze gebeurtenis telt niet mee");

    public static Diagnostic VoorIngang(SourceSpan plaats, string naam, string dag, string ingang) => Fout(
        "UIT4412", plaats, $"{Citaat.Van(naam)} op {dag} ligt voor de ingang van het contract op {ingang}", "ga na welke dag klopt; deze gebeurtenis telt niet mee");

    public static Diagnostic NaEinde(SourceSpan plaats, string naam, string dag, string einde) => Fout(
        "UIT4413", plaats, $"{Citaat.Van(naam)} op {dag} ligt na de duur van het contract, die op {einde} eindigt", "verwerk eerst wat er op de laatste dag gebeurt");

    public static Diagnostic AnderEinde(SourceSpan plaats, string dag, string einde) => Fout(
        "UIT4414", plaats, $"de duur van het contract eindigt op {einde}, niet op {dag}", "laat de gebeurtenis weg: de laatste dag volgt uit de duur");

    public static Diagnostic GeenEinde(SourceSpan plaats, string vorm) => Fout(
        "UIT4415", plaats, $"een contract `{vorm}` is voor onbepaalde tijd en heeft geen laatste dag", "noem de gebeurtenis waarmee het eindigt");

    public static Diagnostic GeenContract(SourceSpan plaats, string naam) => Fout(
        "UIT4416", plaats, $"er is nog geen contract bij {Citaat.Van(naam)}", "zet eerst de gebeurtenis waarmee het contract begint");

    public static Diagnostic GeenVorm(SourceSpan plaats, string naam) => Fout(
        "UIT4417", plaats, $"bij {Citaat.Van(naam)} staat niet welk contract begint, en de tekst wijst er niet één aan", "noem bij `vorm` welke contractvorm het is");

    public static Diagnostic AndereVorm(SourceSpan plaats, string vorm, IEnumerable<string> mogelijk) => Let(
        "UIT4418", plaats, $"de tekst wijst niet op `{vorm}`, maar op {Weergave.Opsomming(mogelijk.Select(een => $"`{een}`"))}", "ga na of hiervan bewust is afgeweken");

    public static Diagnostic OnbekendeOvergang(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT4419", plaats, $"over {Citaat.Van(naam)} is bij deze gebeurtenis niets te besluiten", bedoeld ?? "kijk bij `contracten.overgangen` in het regiobestand welke er zijn; het besluit telt niet mee");

    public static Diagnostic NietTeBesluiten(SourceSpan plaats, string naam, string waarom) => Fout(
        "UIT4420", plaats, $"tot {Citaat.Van(naam)} kan nu niet worden besloten: {waarom}", "het besluit telt niet mee");

    public static Diagnostic AndereBeslisser(SourceSpan plaats, string naam, string door, string verwacht) => Fout(
        "UIT4421", plaats, $"het besluit {Citaat.Van(naam)} is genomen door {Citaat.Van(door)}, maar is aan {verwacht}", "het besluit telt niet mee");

    public static Diagnostic TeVeelMogelijk(SourceSpan plaats, string dag, int hoogstens) => Fout(
        "UIT4422", plaats, $"op {dag} zijn meer dan {hoogstens} contracten mogelijk", "geef de feiten die ontbreken, dan staat vast wat er volgde");

    public static Diagnostic TeVeelGebeurtenissen(SourceSpan plaats, int hoogstens) => Fout(
        "UIT4423", plaats, $"het verloop heeft meer dan {hoogstens} gebeurtenissen", "laat weg wat voor het contract niet telt");

    public static Diagnostic AndereRegeling(SourceSpan plaats, string naam, string regeling) => Fout(
        "UIT4424", plaats, $"dit verloop hoort bij {Citaat.Van(naam)}, niet bij `{regeling}`", "geef de regio van het verloop");

    public static Diagnostic BesluitZonderWie(SourceSpan plaats, string naam) => Fout(
        "UIT4425", plaats, $"bij het besluit {Citaat.Van(naam)} staat niet wie het nam", "vul `door` in; tot dan telt het besluit niet mee");

    public static Diagnostic BesluitOpen(SourceSpan plaats, string naam) => Let(
        "UIT4426", plaats, $"of tot {Citaat.Van(naam)} kon worden besloten staat nog open", "het verloop gaat door met en zonder het besluit; geef de feiten die ontbreken");

    public static Diagnostic ZonderGebeurtenis(SourceSpan plaats) => Fout(
        "UIT4427", plaats, "hier staat niet wat er gebeurde", "vul `gebeurtenis` in, of bij `gedaan` de afspraak die is gedaan");

    public static Diagnostic VoorRegeling(SourceSpan plaats, string naam, string dag, string begin) => Let(
        "UIT4428", plaats, $"{Citaat.Van(naam)} op {dag} ligt voor het begin van de regeling op {begin}", "wat dan geldt regelt de tekst niet; ga na of de dag klopt");

    public static Diagnostic EindeVoorIngang(SourceSpan plaats, string einde, string dag, string ingang, string eerste) => Fout(
        "UIT4429", plaats, $"`{einde}` is {dag}, voor `{ingang}` op {eerste}", "ga na welke van de twee dagen klopt; tot dan tellen zij als onbekend");

    public static Diagnostic OmzettingNaEinde(SourceSpan plaats, string omgezet, string dag, string geeindigd, string einde) => Fout(
        "UIT4430", plaats, $"`{omgezet}` is {dag}, maar het contract was al geëindigd (`{geeindigd}`: {einde})", "ga na welke dag klopt; tot dan telt de omzetting als onbekend");

    private static Diagnostic Fout(string id, SourceSpan plaats, string melding, string? suggestie) => new(id, Severity.Error, plaats, melding, suggestie);

    private static Diagnostic Let(string id, SourceSpan plaats, string melding, string? suggestie) => new(id, Severity.Warning, plaats, melding, suggestie);
}
