using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>UIT6701–UIT6719: rules that are right in form and never decide, or never decide enough.</summary>
internal static class OnderzoekDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
        ["UIT6701", "UIT6702", "UIT6703", "UIT6704", "UIT6705", "UIT6706", "UIT6707", "UIT6708", "UIT6709", "UIT6710"];

    public static Diagnostic Onhaalbaar(SourceSpan plaats, string criterium) => Let(
        "UIT6701", plaats, $"niemand kan voldoen aan `{criterium}`", "haal weg wat elkaar uitsluit; is het zo bedoeld, schrijf dan `nooit` of `altijd` in plaats van de voorwaarde");

    public static Diagnostic NooitGemist(SourceSpan plaats, string criterium) => Let(
        "UIT6702", plaats, $"niemand kan zakken op `{criterium}`", "kijk of een grens of `een_van` te ruim is; is het zo bedoeld, schrijf dan `altijd` of `nooit` in plaats van de voorwaarde");

    public static Diagnostic NooitVanToepassing(SourceSpan plaats, string criterium) => Let(
        "UIT6703", plaats, $"`{criterium}` is op niemand van toepassing", "haal bij `wanneer` weg wat elkaar uitsluit, of schrijf daar `nooit` als het zo bedoeld is");

    public static Diagnostic LegeDoelgroep(SourceSpan plaats, string groep) => Let(
        "UIT6704", plaats, $"niemand kan horen bij `{groep}`", "haal weg wat elkaar uitsluit, of schrijf `nooit` als het zo bedoeld is");

    public static Diagnostic Omvat(SourceSpan plaats, string groep, string ander, bool gelijk) => Let(
        "UIT6705", plaats, gelijk ? $"`{groep}` en `{ander}` zijn voor dezelfde mensen" : $"wie hoort bij `{groep}`, hoort ook bij `{ander}`",
        "kijk of een voorwaarde ontbreekt; hoort de ene groep bij de andere, dan hoeft u niets te doen");

    public static Diagnostic NooitGekozen(SourceSpan plaats, string rij, IReadOnlyCollection<string> eerder) => Let(
        "UIT6706", plaats,
        eerder.Count > 0 ? $"rij `{rij}` komt nooit aan de beurt: {Weergave.Opsomming(eerder.Select(naam => $"`{naam}`"), "en")} {(eerder.Count == 1 ? "gaat" : "gaan")} altijd voor" : $"rij `{rij}` komt nooit aan de beurt: haar voorwaarde kan niet waar zijn",
        "zet de rij eerder, maak haar voorwaarde ruimer, of haal haar weg");

    public static Diagnostic BuitenElkeUitkomst(SourceSpan plaats) => Let(
        "UIT6707", plaats, "er zijn aanvragen waarvoor geen enkele rij geldt", "sluit af met een rij zonder `wanneer`; zwijgt de tekst erover, schrijf daar dan `dan: niet_geregeld`");

    public static Diagnostic LezingMaaktNietUit(SourceSpan plaats, string lezing) => Let(
        "UIT6708", plaats, $"hoe `{lezing}` gelezen wordt, maakt voor geen enkele aanvraag uit", "kijk of de opties echt iets anders vragen, of haal de lezing weg");

    public static Diagnostic NooitUitkomst(SourceSpan plaats, string label) => Let(
        "UIT6709", plaats, $"geen enkele aanvraag eindigt in `{label}`", "kijk welk criterium ernaar leidt en of iets eerder in `volgorde` het altijd wint, of haal het label weg");

    public static Diagnostic NietOnderzocht(SourceSpan plaats, string wat) => Let(
        "UIT6710", plaats, $"`{wat}` is te groot om uitputtend te onderzoeken; er is niets over gezegd", "kies met `lezing` wat al vaststaat, of maak de voorwaarden eenvoudiger");

    private static Diagnostic Let(string id, SourceSpan plaats, string melding, string? suggestie) => new(id, Severity.Warning, plaats, melding, suggestie);
}
