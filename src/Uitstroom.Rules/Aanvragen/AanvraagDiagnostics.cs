using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>UIT4001–UIT4999: what can be wrong with an application.</summary>
internal static class AanvraagDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT4001", "UIT4002", "UIT4003", "UIT4004", "UIT4005", "UIT4006", "UIT4007", "UIT4008", "UIT4009", "UIT4010",
        "UIT4011", "UIT4012", "UIT4013", "UIT4014", "UIT4015", "UIT4016", "UIT4017", "UIT4018", "UIT4019", "UIT4020",
        "UIT4021", "UIT4022", "UIT4023", "UIT4024",
    ];

    public static Diagnostic OnbekendFeit(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT4001", plaats, $"onbekend feit {Citaat.Van(naam)}", bedoeld ?? "kijk bij `feiten` in het regiobestand en in begrippen.yaml welke feiten er zijn");

    public static Diagnostic VerkeerdType(SourceSpan plaats, Feit feit, string waarde) => Fout(
        "UIT4002", plaats, $"{Citaat.Van(waarde)} is geen {Soortnaam(feit)} voor `{feit.Naam}`", $"schrijf {Voorbeeld(feit)}");

    public static Diagnostic GeenKeuze(SourceSpan plaats, Feit feit, string waarde) => Fout(
        "UIT4003", plaats, $"{Citaat.Van(waarde)} is geen keuze van `{feit.Naam}`", Suggestion.For(waarde, feit.Waarden) ?? $"kies uit {Keuzes(feit)}");

    public static Diagnostic BuitenGrenzen(SourceSpan plaats, Feit feit, string waarde) => Fout(
        "UIT4004", plaats, $"{Citaat.Van(waarde)} ligt buiten de grenzen van `{feit.Naam}`", Grenstekst(feit));

    public static Diagnostic KanNietOntbreken(SourceSpan plaats, Feit feit) => Fout(
        "UIT4005", plaats, $"`geen` kan niet bij `{feit.Naam}`", "laat het feit weg of schrijf `onbekend` als u het niet weet");

    public static Diagnostic OngeldigeDatum(SourceSpan plaats, string naam, string waarde, bool tijdstip = false) => Fout(
        "UIT4006", plaats,
        NodaTime.Text.LocalDatePattern.Iso.Parse(waarde) is { Success: true, Value: var dag } && (dag < Dag.Eerste || dag > Dag.Laatste)
            ? $"{Citaat.Van(waarde)} bij `{naam}` ligt buiten de jaren waarmee gerekend wordt (1800 tot en met 2299)"
            : $"{Citaat.Van(waarde)} bij `{naam}` is geen bestaande datum",
        tijdstip ? "schrijf jaar-maand-dag en tijd, zoals `2021-06-11T16:30`" : "schrijf jaar-maand-dag, zoals `2025-07-01`");

    public static Diagnostic OordeelZonderGever(SourceSpan plaats, Feit feit) => Fout(
        "UIT4007", plaats, $"`{feit.Naam}` is een oordeel van {Weergave.Leesbaar(feit.OordeelDoor!.Naam)}; er staat niet wie het gaf",
        $"schrijf `{feit.Naam}: {{ waarde: …, door: {feit.OordeelDoor.Naam} }}`; tot dan telt het als onbekend");

    public static Diagnostic AndereGever(SourceSpan plaats, Feit feit, string door, string verwacht, bool plaatsOnbekend) => Fout(
        "UIT4008", plaats, $"het oordeel `{feit.Naam}` is gegeven door {Citaat.Van(door)}, maar is aan {verwacht}",
        plaatsOnbekend
            ? $"geef ook `{feit.OordeelDoor!.Van!.Naam}`; tot dan is niet na te gaan of dit de juiste is en telt het oordeel als onbekend"
            : "het oordeel telt als onbekend");

    public static Diagnostic AndersBerekend(SourceSpan plaats, Feit feit, string gegeven, string berekend) => new(
        "UIT4009", Severity.Warning, plaats, $"bij `{feit.Naam}` staat `{gegeven}`, maar uit de andere feiten volgt `{berekend}`",
        "de gegeven waarde telt; ga na welke klopt");

    public static Diagnostic Dubbel(SourceSpan plaats, string naam) => Fout(
        "UIT4010", plaats, $"{Citaat.Van(naam)} staat er twee keer", "laat er één staan");

    public static Diagnostic GeenJson(SourceSpan plaats, bool leeg) => Fout(
        "UIT4011", plaats, leeg ? "de aanvraag is leeg" : "dit is geen goede JSON",
        leeg ? "geef minstens `{ \"feiten\": {} }`" : "kijk op deze plaats naar een ontbrekende komma, haak of aanhalingsteken");

    public static Diagnostic OnbekendeLezing(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT4012", plaats, $"onbekende lezing {Citaat.Van(naam)}", bedoeld ?? "kijk bij `lezingen` in het regiobestand welke er zijn");

    public static Diagnostic OnbekendeOptie(SourceSpan plaats, Lezing lezing, string optie) => Fout(
        "UIT4013", plaats, $"{Citaat.Van(optie)} is geen optie van lezing `{lezing.Naam}`",
        Suggestion.For(optie, lezing.Opties.Select(o => o.Naam)) ?? $"kies uit {Weergave.Opsomming(lezing.Opties.Select(o => $"`{o.Naam}`"))}");

    public static Diagnostic OnbekendeTeller(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT4014", plaats, $"onbekende teller {Citaat.Van(naam)}", bedoeld ?? "een teller heet naar de doelgroep met een maximum");

    public static Diagnostic OnbekendeSleutel(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT4015", plaats, $"onbekende sleutel {Citaat.Van(naam)} in de aanvraag",
        bedoeld ?? "een aanvraag kent `kenmerk`, `toets`, `peildatum`, `feiten`, `tellers` en `lezingen`");

    public static Diagnostic GeenObject(SourceSpan plaats, string naam) => Fout(
        "UIT4016", plaats, $"{Citaat.Van(naam)} hoort een groep van namen en waarden te zijn", "schrijf eronder regels zoals `naam: waarde`, elk twee spaties verder ingesprongen");

    public static Diagnostic GeenLosseWaarde(SourceSpan plaats, string naam) => Fout(
        "UIT4021", plaats, $"{Citaat.Van(naam)} hoort één waarde te zijn, geen groep of lijst", "schrijf één waarde, op dezelfde regel achter de dubbele punt");

    public static Diagnostic OnbekendOordeeldeel(SourceSpan plaats, string deel, string? bedoeld) => Fout(
        "UIT4022", plaats, $"een oordeel kent {Citaat.Van(deel)} niet", bedoeld ?? "een oordeel kent `waarde`, `door`, `op` en `motivering`");

    public static Diagnostic OordeelZonderWaarde(SourceSpan plaats, Feit feit) => Fout(
        "UIT4023", plaats, $"het oordeel `{feit.Naam}` heeft geen waarde", "vul `waarde` in, of laat het feit weg");

    public static Diagnostic AndereRegio(SourceSpan plaats, string naam) => new(
        "UIT4017", Severity.Warning, plaats, $"feit {Citaat.Van(naam)} hoort bij een andere regio en telt hier niet mee", "u hoeft niets te doen; haal het weg als de aanvraag alleen voor deze regio is");

    public static Diagnostic KeuzeVanAndereRegio(SourceSpan plaats, Feit feit, string waarde) => new(
        "UIT4024", Severity.Warning, plaats, $"keuze {Citaat.Van(waarde)} van `{feit.Naam}` hoort bij een andere regio en telt hier als `anders`", "u hoeft niets te doen; schrijf `anders` als de aanvraag alleen voor deze regio is");

    public static Diagnostic TeVeelDecimalen(SourceSpan plaats, Feit feit, string waarde) => Fout(
        "UIT4018", plaats, $"{Citaat.Van(waarde)} heeft te veel decimalen voor `{feit.Naam}`",
        feit.Decimalen == 0 ? "schrijf een geheel getal" : $"schrijf hoogstens {feit.Decimalen} decimalen");

    public static Diagnostic OnbekendeToets(SourceSpan plaats, string naam, IEnumerable<string> namen) => Fout(
        "UIT4019", plaats, $"onbekende toets {Citaat.Van(naam)}",
        Suggestion.For(naam, namen) ?? $"kies uit {Weergave.Opsomming(namen.Select(n => $"`{n}`"))}");

    public static Diagnostic TeGroot(SourceSpan plaats, long hoogstens) => Fout(
        "UIT4020", plaats, $"de aanvraag is groter dan {hoogstens} tekens", "een aanvraag bevat alleen feiten, tellers en lezingen");

    /// <summary>The diagnostic for a value that could not be read.</summary>
    public static Diagnostic Van(Feitfout fout, SourceSpan plaats, Feit feit, string waarde) => fout switch
    {
        Feitfout.VerkeerdType => VerkeerdType(plaats, feit, waarde),
        Feitfout.GeenKeuze => GeenKeuze(plaats, feit, waarde),
        Feitfout.BuitenGrenzen => BuitenGrenzen(plaats, feit, waarde),
        Feitfout.TeVeelDecimalen => TeVeelDecimalen(plaats, feit, waarde),
        Feitfout.KanNietOntbreken => KanNietOntbreken(plaats, feit),
        Feitfout.OngeldigeDatum => OngeldigeDatum(plaats, feit.Naam, waarde, feit.Type == FeitType.Tijdstip),
        Feitfout.OordeelZonderGever => OordeelZonderGever(plaats, feit),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Diagnostic Fout(string id, SourceSpan plaats, string melding, string? suggestie) =>
        new(id, Severity.Error, plaats, melding, suggestie);

    private static string Soortnaam(Feit feit) => feit.Type switch
    {
        FeitType.JaNee => "ja of nee",
        FeitType.Bedrag => "bedrag",
        FeitType.Datum => "datum",
        FeitType.Tijdstip => "tijdstip",
        FeitType.Keuze => "keuze",
        _ => "getal",
    };

    private static string Voorbeeld(Feit feit) => feit.Type switch
    {
        FeitType.JaNee => "`ja` of `nee`",
        FeitType.Bedrag => "een bedrag in euro, zoals `752.33`",
        FeitType.Datum => "een datum, zoals `2025-07-01`",
        FeitType.Tijdstip => "een tijdstip, zoals `2021-06-11T16:30`",
        FeitType.Keuze => Keuzes(feit),
        _ => "een getal, zoals `24`",
    };

    private static string Keuzes(Feit feit)
    {
        var keuzes = feit.Waarden.Select(waarde => $"`{waarde}`");
        return feit.Waarden.Length > 8 ? string.Join(", ", keuzes.Take(8)) + " …" : Weergave.Opsomming(keuzes);
    }

    private static string? Grenstekst(Feit feit) => (feit.Minimum, feit.Maximum) switch
    {
        ({ } minimum, { } maximum) => $"schrijf een waarde van {Weergave.Getal(minimum)} tot en met {Weergave.Getal(maximum)}",
        ({ } minimum, null) => $"schrijf minstens {Weergave.Getal(minimum)}",
        (null, { } maximum) => $"schrijf hoogstens {Weergave.Getal(maximum)}",
        _ => null,
    };
}
