namespace Uitstroom.Regions;

/// <summary>The forms of the sections <c>contracten</c> and <c>ladders</c>.</summary>
internal static class Contractvormen
{
    private static readonly Vorm.Waarde _periode = new("periode") { Blad = new Blad { Schrijfwijzen = [Schrijfwijze.Periode], Namen = [Naamsoort.Parameter] } };
    private static readonly Vorm _vormen = Bouwstenen.Lijst(Naamsoort.Contractvorm);
    private static readonly Vorm _bij = Bouwstenen.Lijst(Naamsoort.Contractgebeurtenis);
    private static readonly Vorm.Woord _geregeld = new(["ja", "nee", "niet_geregeld", "niet_in_bron"]);

    /// <summary>Who takes part, where that depends on something.</summary>
    public static readonly Vorm.Groep KiesAlle = new(
    [
        new("kies_alle", new Vorm.Namen(new Vorm.Groep(
        [
            new("wanneer", Bouwstenen.Voorwaarde, "Wanneer zij meedoen; weglaten is altijd."),
            new("dan", new Vorm.EenOfMeer(Bouwstenen.Rol), "Wie er dan meedoet.", Verplicht: true),
            Bouwstenen.EigenBron,
        ])), "De rijen; elke rij die geldt telt.", Verplicht: true),
    ]);

    private static readonly Vorm.Waarde _duur = _periode with { Blad = _periode.Blad! with { Woorden = [.. Vormbinder.Duurwoorden.Keys] } };
    private static readonly Vorm.Waarde _begeleiding = _periode with { Blad = _periode.Blad! with { Woorden = ["geen", "onbepaald", "niet_geregeld", "niet_in_bron"] } };

    /// <summary>A duration that is no single word or period.</summary>
    public static readonly Vorm.Groep Duur = new(
    [
        new("hoogstens", _periode, "De langste duur."),
        new("gebruikelijk", new Vorm.EenOfMeer(_periode), "De duur of duren die in de praktijk voorkomen."),
    ]);

    public static readonly Vorm.Groep Stap = new(
    [
        Bouwstenen.Titel,
        new("wanneer", Bouwstenen.Voorwaarde, "Wanneer deze stap nodig is; weglaten is altijd."),
        new("wie", new Vorm.Vrij("een rol, een lijst van rollen of `kies_alle`", new Vorm.Keuze([new Vorm.EenOfMeer(Bouwstenen.Rol), KiesAlle])), "Wie eraan meedoet."),
        new("organiseert", Bouwstenen.Rol, "Wie de stap belegt."),
        new("klaar_als", Bouwstenen.Voorwaarde, "Wanneer de stap is gezet.", Verplicht: true),
        new("verplicht", Bouwstenen.JaNee, "Of de overgang erop wacht; standaard `ja`.") { Standaard = "ja" },
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    /// <summary>The steps of a transition, written out.</summary>
    public static readonly Vorm.Namen Stappen = new(Stap);

    private static readonly Vorm.Groep _gevolg = new(
    [
        new("tekst", Bouwstenen.Tekst, "Wat er volgt.", Verplicht: true),
        new("wie", Bouwstenen.Zoals(Naamsoort.Rol), "Wie het doet of draagt."),
        Bouwstenen.Bron,
    ]);

    private static readonly Vorm.Groep _gebeurtenis = new(
    [
        Bouwstenen.Titel,
        new("moment", new Vorm.Woord(["voor_begin", "begin", "tijdens", "einde_duur", "altijd"]), "Wanneer in het leven van een contract; standaard `tijdens`.") { Standaard = "tijdens" },
        new("feit", Bouwstenen.Lijst(Naamsoort.Datumfeit), "Het datumfeit of de datumfeiten die deze dag invult."),
        new("gedaan", Bouwstenen.Lijst(Naamsoort.Afspraak), "De afspraak of afspraken die hiermee zijn gedaan."),
        Bouwstenen.EigenBron,
        Bouwstenen.Toelichting,
    ]);

    private static readonly Vorm.Groep _rij = new(
    [
        new("wanneer", Bouwstenen.Voorwaarde, "Wanneer deze rij geldt; de eerste die geldt telt."),
        new("dan", Bouwstenen.PerLezing(Bouwstenen.Lijst(Naamsoort.Contractvorm, "niet_geregeld")), "De contractvorm of -vormen, of `niet_geregeld`; zo nodig per lezing.", Verplicht: true),
        new("volledig", Bouwstenen.JaNee, "Of geen andere vorm mag; standaard `ja`.") { Standaard = "ja" },
        new("beslist", Bouwstenen.Rol, "Wie hier beslist."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    private static readonly Vorm.Groep _keuze = new(
    [
        new("beslist", Bouwstenen.Rol, "Wie beslist, als een rij niemand noemt."),
        new("rijen", new Vorm.Namen(_rij), "De rijen: eerst de uitzonderingen, dan de regel.", Verplicht: true),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    private static readonly Vorm.Groep _vorm = new(
    [
        Bouwstenen.Titel,
        new("keten", new Vorm.Namen(new Vorm.Groep(
        [
            new("verhuurder", Bouwstenen.Zoals(Naamsoort.Rol), "Wie verhuurt of ter beschikking stelt.", Verplicht: true),
            new("huurder", Bouwstenen.Zoals(Naamsoort.Rol), "Wie huurt of gebruikt.", Verplicht: true),
            new("vorm", new Vorm.Woord(["huur", "gebruik", "niet_geregeld"]), "Wat het in rechte is; standaard `huur`.") { Standaard = "huur" },
            Bouwstenen.EigenBron,
        ])), "De keten van verhuur, de eigenaar eerst."),
        new("duur", new Vorm.Vrij("een periode, een vast woord, `hoogstens` of `gebruikelijk`", new Vorm.Keuze([_duur, Duur])), "Hoe lang het duurt.", Verplicht: true),
        new("verlengen", _geregeld, "Of het te verlengen is; standaard `niet_geregeld`.") { Standaard = "niet_geregeld" },
        new("begeleiding", new Vorm.Groep(
        [
            new("minstens", _begeleiding, "De kortste duur, of een vast woord.", Verplicht: true),
            Bouwstenen.Bron,
        ]), "Wat aan begeleiding is gevraagd."),
        new("koppelbeding", new Vorm.Groep(
        [
            new("stand", new Vorm.Woord(["ja", "geen", "niet_verplicht", "niet_geregeld"]), "Of er een koppelbeding is.", Verplicht: true),
            new("met", Bouwstenen.Tekst, "Waarmee de huur is gekoppeld."),
            new("gebeurtenissen", _bij, "De gebeurtenissen waarbij het werkt."),
            new("niet_bij", _bij, "De gebeurtenissen waarbij het niet werkt."),
            Bouwstenen.Bron,
        ]), "De koppeling tussen huur en begeleiding."),
        new("gevolgen", new Vorm.Namen(_gevolg), "Wat aan deze vorm vastzit."),
        new("einde", new Vorm.Woord(["niet_geregeld"]), "De tekst zegt niet hoe zo'n contract eindigt."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    private static readonly Vorm.Groep _overgang = new(
    [
        Bouwstenen.Titel,
        new("van", _vormen, "De contractvorm of -vormen waar hij begint.", Verplicht: true),
        new("schakel", Bouwstenen.Naar(Naamsoort.Schakel), "De schakel van de keten waar het over gaat."),
        new("bij", _bij, "De gebeurtenis of gebeurtenissen.", Verplicht: true),
        new("wanneer", Bouwstenen.Voorwaarde, "Wanneer de overgang aan de orde is."),
        new("eerst", new Vorm.Vrij("de naam van een ladder, of stappen", new Vorm.Keuze([Bouwstenen.Naar(Naamsoort.Ladder), Stappen])), "Wat eerst gedaan moet zijn."),
        new("bij_onenigheid", Stap, "Wie erbij komt als men het niet eens is."),
        new("eis", Bouwstenen.Voorwaarde, "Wat moet gelden."),
        new("naar", Bouwstenen.Naar(Naamsoort.Contractvorm, "beeindigd", "niet_geregeld"), "De nieuwe vorm, `beeindigd` of `niet_geregeld`; weglaten: het contract blijft."),
        new("werking", new Vorm.Woord(["vanzelf", "kan", "kan_niet", "niet_geregeld"]), "Hoe de overgang werkt als alles geldt.", Verplicht: true),
        new("beslist", Bouwstenen.Rol, "Wie beslist, of `niet_genoemd`."),
        new("na_advies_van", Bouwstenen.Rol, "Wie eerst adviseert."),
        new("per", new Vorm.Woord(["gebeurtenis", "dag_na_einde", "niet_geregeld"]), "Vanaf welke dag; standaard `gebeurtenis`.") { Standaard = "gebeurtenis" },
        new("dagen", new Vorm.Groep(
        [
            new("einde", Bouwstenen.Naar(Naamsoort.Datumfeit), "Het datumfeit voor de laatste dag van het contract zoals het was."),
            new("ingang", Bouwstenen.Naar(Naamsoort.Datumfeit), "Het datumfeit voor de eerste dag van wat erna komt."),
        ]), "Datumfeiten die uit de overgang volgen."),
        new("loopt_door", _periode, "Hoe lang de huur na de gebeurtenis doorloopt."),
        new("gevolgen", new Vorm.Namen(_gevolg), "Wat er verder volgt."),
        new("anders", new Vorm.Namen(_gevolg), "Wat er volgt als de eis niet is gehaald."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    public static readonly Vorm.Groep Contracten = new(
    [
        new("dagen", new Vorm.Groep(
        [
            new("ingang", Bouwstenen.Naar(Naamsoort.Datumfeit), "Het datumfeit voor de eerste dag van het contract."),
            new("einde", Bouwstenen.Naar(Naamsoort.Datumfeit), "Het datumfeit voor de laatste dag van de afgesproken duur."),
            new("vormen", _vormen, "De contractvormen waarvan deze dagen zijn; weglaten is van elke vorm."),
            new("vorm", Bouwstenen.Naar(Naamsoort.Keuzefeit), "Het keuzefeit voor de contractvorm."),
        ]), "Feiten die uit het contract volgen."),
        new("gebeurtenissen", new Vorm.Namen(_gebeurtenis), "Wat er in het leven van een contract kan gebeuren."),
        new("keuze", _keuze, "Welke vorm de tekst aanwijst."),
        new("vormen", new Vorm.Namen(_vorm), "De contractvormen.", Verplicht: true),
        new("overgangen", new Vorm.Namen(_overgang), "Wat er van een contract kan worden."),
    ]);

    public static readonly Vorm Ladders = new Vorm.Namen(new Vorm.Namen(Stap));
}
