using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>UIT2001–UIT2099: what can be wrong with facts and conditions.</summary>
internal static class VoorwaardeDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT2001", "UIT2002", "UIT2003", "UIT2004", "UIT2005", "UIT2006", "UIT2007", "UIT2008", "UIT2009", "UIT2010",
        "UIT2011", "UIT2012", "UIT2013", "UIT2014", "UIT2015", "UIT2016", "UIT2017", "UIT2018", "UIT2019", "UIT2020",
        "UIT2021", "UIT2022", "UIT2023", "UIT2024", "UIT2025", "UIT2026", "UIT2027", "UIT2028", "UIT2029", "UIT2030",
        "UIT2031", "UIT2032", "UIT2033",
    ];

    public static Diagnostic OnbekendFeit(SourceSpan plaats, string naam, string? bedoeld) =>
        Fout("UIT2001", plaats, $"onbekend feit {Citaat.Van(naam)}", bedoeld ?? "omschrijf het eerst bij `feiten`");

    public static Diagnostic PastNiet(SourceSpan plaats, Feit feit, string vergelijking, string hulp) =>
        Fout("UIT2002", plaats, $"{Citaat.Van(vergelijking)} past niet bij `{feit.Naam}`, dat {Soort(feit)} is", hulp);

    public static Diagnostic GeenKeuze(SourceSpan plaats, Feit feit, string waarde) =>
        Fout("UIT2003", plaats, $"{Citaat.Van(waarde)} is geen keuze van `{feit.Naam}`",
            Suggestion.For(waarde, feit.Waarden) ?? $"kies uit {Weergave.Opsomming(feit.Waarden.Take(12).Select(w => $"`{w}`"))}");

    public static Diagnostic Onleesbaar(SourceSpan plaats, string vergelijking, string hulp) =>
        Fout("UIT2004", plaats, $"de vergelijking {Citaat.Van(vergelijking)} is niet te lezen", hulp);

    public static Diagnostic OnbekendeParameter(SourceSpan plaats, string naam, string? bedoeld) =>
        Fout("UIT2005", plaats, $"{Citaat.Van(naam)} is geen waarde en geen parameter", bedoeld ?? "omschrijf de parameter eerst bij `parameters`");

    public static Diagnostic VerkeerdeParameter(SourceSpan plaats, string parameter, string waarde, Feit feit) =>
        Fout("UIT2006", plaats, $"parameter `{parameter}` ({waarde}) past niet bij `{feit.Naam}`, dat {Soort(feit)} is", "vergelijk met een waarde van dezelfde soort");

    public static Diagnostic NooitWaar(SourceSpan plaats, string vergelijking) =>
        Fout("UIT2007", plaats, $"{Citaat.Van(vergelijking)} kan nooit waar zijn", "kijk of de grenzen omgedraaid zijn, of schrijf `nooit`");

    public static Diagnostic AltijdWaar(SourceSpan plaats, string vergelijking, Feit feit) =>
        Fout("UIT2008", plaats, $"{Citaat.Van(vergelijking)} is altijd waar voor `{feit.Naam}`", "haal de vergelijking weg, of schrijf `altijd`");

    public static Diagnostic OnbekendGebied(SourceSpan plaats, string naam, string? bedoeld) =>
        Fout("UIT2009", plaats, $"onbekend gebied {Citaat.Van(naam)}", bedoeld ?? "omschrijf het eerst bij `gebieden`");

    public static Diagnostic Dubbelzinnig(SourceSpan plaats, string woord, Feit feit) =>
        Fout("UIT2010", plaats, $"{Citaat.Van(woord)} is een keuze van `{feit.Naam}` en ook een parameter", "geef een van de twee een andere naam");

    public static Diagnostic KanNietOntbreken(SourceSpan plaats, Feit feit) =>
        Fout("UIT2011", plaats, $"`geen` en `aanwezig` kunnen niet bij `{feit.Naam}`", "zet `kan_ontbreken: ja` bij het feit, of vergelijk met een waarde");

    public static Diagnostic OnbekendeDoelgroep(SourceSpan plaats, string naam, string? bedoeld) =>
        Fout("UIT2012", plaats, $"onbekende doelgroep {Citaat.Van(naam)}", bedoeld ?? "omschrijf haar eerst bij `doelgroepen`");

    public static Diagnostic GeenVoorwaarde(SourceSpan plaats, string pad) =>
        Fout("UIT2013", plaats, $"`{pad}` is geen voorwaarde", "schrijf `feit: vergelijking`, een lijst daarvan, `altijd` of `nooit`");

    public static Diagnostic LijstNodig(SourceSpan plaats, string sleutel) =>
        Fout("UIT2014", plaats, $"`{sleutel}` hoort een lijst van voorwaarden te hebben", $"schrijf `{sleutel}:` met eronder regels die met `- ` beginnen");

    public static Diagnostic Leeg(SourceSpan plaats, string pad) =>
        Fout("UIT2015", plaats, $"`{pad}` is leeg", "noem minstens één voorwaarde, of haal de sleutel weg");

    public static Diagnostic DoelgroepHierNiet(SourceSpan plaats) =>
        Fout("UIT2016", plaats, "`doelgroep` kan alleen in de criteria van een toets", "noem hier de feiten zelf");

    public static Diagnostic Kring(SourceSpan plaats, string keten) =>
        Fout("UIT2017", plaats, $"deze feiten volgen uit elkaar: {keten}", "haal één afleiding uit de kring weg");

    public static Diagnostic VerkeerdFeit(SourceSpan plaats, Feit feit, FeitType gevraagd) =>
        Fout("UIT2018", plaats, $"`{feit.Naam}` is {Soort(feit)}; hier hoort {Soort(gevraagd)}", "noem een ander feit");

    public static Diagnostic TeVeelKeuzes(SourceSpan plaats, string feit, int hoogstens) =>
        Fout("UIT2019", plaats, $"`{feit}` heeft meer dan {hoogstens} keuzes", "deel het feit op in meer feiten");

    public static Diagnostic FeitZonderVraag(SourceSpan plaats, string feit) =>
        Fout("UIT2020", plaats, $"feit `{feit}` heeft geen vraag", "schrijf bij `vraag:` hoe iemand dit te weten komt");

    public static Diagnostic FeitZonderType(SourceSpan plaats, string feit) =>
        Fout("UIT2021", plaats, $"feit `{feit}` heeft geen type", "schrijf `type:` met `ja_nee`, `getal`, `bedrag`, `datum`, `tijdstip` of `keuze`");

    public static Diagnostic KeuzeZonderWaarden(SourceSpan plaats, string feit) =>
        Fout("UIT2022", plaats, $"keuze `{feit}` heeft geen waarden", "noem bij `waarden:` de keuzes, of een groep partijen");

    public static Diagnostic HoortNietBijType(SourceSpan plaats, string sleutel, string feit, string soort) =>
        Fout("UIT2023", plaats, $"`{sleutel}` kan niet bij `{feit}`, dat {soort} is", "haal de sleutel weg of verander het type");

    public static Diagnostic Herhaald(SourceSpan plaats, string waarde) =>
        Fout("UIT2024", plaats, $"{Citaat.Van(waarde)} staat er twee keer", "laat er één staan");

    public static Diagnostic GedeeldFeit(SourceSpan plaats, string feit, string sleutel) =>
        Fout("UIT2025", plaats, $"`{sleutel}` van het gedeelde feit `{feit}` staat in begrippen.yaml vast", "kies een andere naam voor een ander feit");

    public static Diagnostic GrenzenOmgekeerd(SourceSpan plaats, string feit) =>
        Fout("UIT2026", plaats, $"het minimum van `{feit}` is groter dan het maximum", "draai ze om");

    public static Diagnostic GeenDatumfeit(SourceSpan plaats, string tekst, string? bedoeld) =>
        Fout("UIT2027", plaats, $"{Citaat.Van(tekst)} is geen datumfeit", bedoeld ?? "schrijf `toetsdatum` of de naam van een feit met `type: datum`");

    public static Diagnostic Diep(SourceSpan plaats, string pad) =>
        new("UIT2028", Severity.Warning, plaats, $"in `{pad}` staan voorwaarden wel erg diep in elkaar", "geef een deel een eigen naam: een feit met `afgeleid:`");

    public static Diagnostic TeGroot(SourceSpan plaats, string naam, int hoogstens) =>
        Fout("UIT2029", plaats, $"`{naam}` staat uitgeschreven voor meer dan {hoogstens} vergelijkingen, of voor een te lange keten", "maak de afleiding eenvoudiger");

    public static Diagnostic GeenNietGenoemd(SourceSpan plaats, Feit feit, string pad) =>
        new("UIT2032", Severity.Warning, plaats, $"`{pad}` zegt niet wat er geldt als `{feit.Naam}` er niet is",
            $"zet `{feit.Naam}: aanwezig` erbij als het er moet zijn, of `geen` in een lijst als het er niet hoeft te zijn");

    public static Diagnostic GeenVergelijking(SourceSpan plaats, Feit feit, string hulp) =>
        Fout("UIT2030", plaats, $"bij `{feit.Naam}` hoort één vergelijking, of een lijst daarvan", hulp);

    public static Diagnostic TeVeelLezingen(SourceSpan plaats, int hoogstens) =>
        Fout("UIT2031", plaats, $"hier komen meer dan {hoogstens} combinaties van lezingen samen", "gebruik minder lezingen in één waarde");

    public static Diagnostic VastWoord(SourceSpan plaats, string woord) =>
        Fout("UIT2033", plaats, $"{Citaat.Van(woord)} kan geen keuze zijn: dat woord heeft al een vaste betekenis", "geef de keuze een andere naam, of gebruik `kan_ontbreken: ja` voor `geen`");

    public static string Soort(Feit feit) => feit.OordeelDoor is not null && feit.Type == FeitType.JaNee ? "een oordeel (ja of nee)" : Soort(feit.Type);

    public static string Soort(FeitType type) => type switch
    {
        FeitType.JaNee => "ja of nee",
        FeitType.Getal => "een getal",
        FeitType.Bedrag => "een bedrag",
        FeitType.Datum => "een datum",
        FeitType.Tijdstip => "een tijdstip",
        _ => "een keuze",
    };

    private static Diagnostic Fout(string id, SourceSpan plaats, string melding, string? suggestie) =>
        new(id, Severity.Error, plaats, melding, suggestie);
}
