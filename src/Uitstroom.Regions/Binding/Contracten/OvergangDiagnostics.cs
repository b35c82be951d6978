using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>UIT3301–UIT3399: what can be wrong with contracts in a region file.</summary>
internal static class OvergangDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT3301", "UIT3302", "UIT3303", "UIT3304", "UIT3305", "UIT3306", "UIT3307", "UIT3308", "UIT3309", "UIT3310",
        "UIT3311", "UIT3312", "UIT3313", "UIT3314", "UIT3315", "UIT3316", "UIT3317", "UIT3318", "UIT3319", "UIT3320",
    ];

    public static Diagnostic OnbekendeVorm(SourceSpan plaats, string naam, string? bedoeld) =>
        Fout("UIT3301", plaats, $"onbekende contractvorm {Citaat.Van(naam)}", bedoeld ?? "omschrijf haar eerst bij `contracten.vormen`");

    public static Diagnostic OnbekendeGebeurtenis(SourceSpan plaats, string naam, string? bedoeld) =>
        Fout("UIT3302", plaats, $"onbekende gebeurtenis {Citaat.Van(naam)}", bedoeld ?? "omschrijf haar eerst bij `contracten.gebeurtenissen`");

    public static Diagnostic OnbekendeLadder(SourceSpan plaats, string naam, string? bedoeld) =>
        Fout("UIT3303", plaats, $"onbekende ladder {Citaat.Van(naam)}", bedoeld ?? "omschrijf haar eerst bij `ladders`");

    public static Diagnostic NooitAanDeBeurt(SourceSpan plaats, string rij, string eerder) =>
        Fout("UIT3304", plaats, $"rij `{rij}` komt nooit aan de beurt: `{eerder}` geldt altijd en staat erboven", "zet de rij zonder `wanneer` als laatste");

    public static Diagnostic Botsing(SourceSpan plaats, string een, string twee, string van, string bij, string? voorbeeld) =>
        Fout("UIT3305", plaats, $"`{een}` en `{twee}` volgen allebei vanzelf bij `{bij}` en kunnen samen gelden voor `{van}`{(voorbeeld is null ? "" : $", zoals {voorbeeld}")}",
            "laat hun voorwaarden elkaar uitsluiten, of scheid ze met een lezing");

    public static Diagnostic Onbereikbaar(SourceSpan plaats, string vorm) =>
        Let("UIT3306", plaats, $"geen rij van de keuze en geen overgang leidt naar `{vorm}`", "noem de vorm bij `dan` of `naar`, of haal haar weg");

    public static Diagnostic Onverlaatbaar(SourceSpan plaats, string vorm) =>
        Let("UIT3307", plaats, $"geen overgang leidt weg van `{vorm}`", "zet `einde: niet_geregeld` erbij als de tekst niet zegt hoe zo'n contract eindigt");

    public static Diagnostic GeenBeslisser(SourceSpan plaats, string overgang) =>
        Fout("UIT3308", plaats, $"overgang `{overgang}` heeft `werking: kan`, maar er staat niet wie beslist", "vul `beslist` in, of schrijf `beslist: niet_genoemd`");

    public static Diagnostic VastWoord(SourceSpan plaats, string naam) =>
        Fout("UIT3309", plaats, $"{Citaat.Van(naam)} kan hier geen naam zijn: dat woord heeft al een vaste betekenis", "kies een andere naam");

    public static Diagnostic GeenDuur(SourceSpan plaats, string tekst) =>
        Fout("UIT3310", plaats, $"{Citaat.Van(tekst)} is geen duur",
            "schrijf een periode zoals `24 maanden`, `{ hoogstens: … }`, `{ gebruikelijk: […] }`, of `onbepaald`, `vrij`, `niet_in_bron` of `niet_geregeld`");

    public static Diagnostic GeenKeten(SourceSpan plaats, string schakel, string verhuurder, string verwacht) =>
        Fout("UIT3311", plaats, $"in schakel `{schakel}` verhuurt `{verhuurder}`, maar in de schakel erboven huurt `{verwacht}`", "laat in elke volgende schakel verhuren wie in de vorige huurt");

    public static Diagnostic OnbekendeSchakel(SourceSpan plaats, string schakel, string vorm, string? bedoeld) =>
        Fout("UIT3312", plaats, $"{Citaat.Van(schakel)} is geen schakel van `{vorm}`", bedoeld ?? "noem een naam uit `keten` van elke vorm bij `van`");

    public static Diagnostic GeenEinde(SourceSpan plaats, string overgang, string vorm) =>
        Fout("UIT3313", plaats, $"overgang `{overgang}` hangt aan het einde van de duur, maar `{vorm}` is voor onbepaalde tijd", "noem een andere gebeurtenis of een andere vorm");

    public static Diagnostic TweeEindes(SourceSpan plaats, string naam, string eerder) =>
        Fout("UIT3314", plaats, $"`{naam}` en `{eerder}` hebben allebei `moment: einde_duur`", "laat er één staan: een duur heeft één laatste dag");

    public static Diagnostic KoppelingZonderOvergang(SourceSpan plaats, string vorm, string gebeurtenis) =>
        Let("UIT3315", plaats, $"het koppelbeding van `{vorm}` noemt `{gebeurtenis}`, maar geen overgang van die vorm hangt eraan", "schrijf een overgang met deze gebeurtenis bij `bij`");

    public static Diagnostic NietGebruikteLadder(SourceSpan plaats, string ladder) =>
        Let("UIT3316", plaats, $"ladder `{ladder}` wordt nergens gebruikt", "noem haar bij `eerst` van een overgang, of haal haar weg");

    public static Diagnostic TeVeel(SourceSpan plaats, string wat, int hoogstens) =>
        Fout("UIT3317", plaats, $"`{wat}` heeft er meer dan {hoogstens}", "voeg regels samen");

    public static Diagnostic ZonderGevolg(SourceSpan plaats, string overgang) =>
        Fout("UIT3318", plaats, $"overgang `{overgang}` leidt nergens naar", "vul `naar`, `loopt_door` of `gevolgen` in");

    public static Diagnostic OnbekendeAfspraak(SourceSpan plaats, string naam, string? bedoeld) =>
        Fout("UIT3319", plaats, $"onbekende afspraak {Citaat.Van(naam)}", bedoeld ?? "omschrijf haar eerst bij `afspraken`");

    public static Diagnostic VormfeitZonderVorm(SourceSpan plaats, string feit, IEnumerable<string> vormen) =>
        Fout("UIT3320", plaats, $"`{feit}` kent {Weergave.Opsomming(vormen.Select(vorm => $"`{vorm}`"), "en")} niet als keuze", "voeg ze toe aan de `waarden` van het feit, of zet er `anders: ja` bij");

    private static Diagnostic Fout(string id, SourceSpan plaats, string melding, string? suggestie) => new(id, Severity.Error, plaats, melding, suggestie);

    private static Diagnostic Let(string id, SourceSpan plaats, string melding, string? suggestie) => new(id, Severity.Warning, plaats, melding, suggestie);
}
