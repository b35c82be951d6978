namespace Uitstroom.Regions;

/// <summary>The forms of doelgroepen, toetsen and what comes after them, and of the region file as a whole.</summary>
internal static class Regelvormen
{
    private static readonly Vorm.Groep _maximum = new(
    [
        new("aantal", Bouwstenen.PerLezing(Bouwstenen.Geschreven("aantal", Schrijfwijze.VanafEen, "niet_in_bron", "niet_geregeld")), "Hoeveel er per tijdvak in mogen.", Verplicht: true),
        new("per", Keusvormen.Tijdvak, "Het tijdvak: `kalenderjaar`, of `jaar vanaf 10-07`.", Verplicht: true),
        new("telt", Bouwstenen.Keus, "Wat meetelt, zoals `positieve_beslissingen`.", Verplicht: true),
        Quotumvormen.Hardheidsclausule,
        Bouwstenen.Bron,
    ]);

    public static readonly Vorm.Groep Doelgroep = new(
    [
        Bouwstenen.Titel,
        new("wanneer", Bouwstenen.Voorwaarde, "Wie erbij hoort.", Verplicht: true),
        Bouwstenen.Peildatum,
        new("antwoorden", new Vorm.Namen(Keusvormen.Antwoord), "Wat uit deze doelgroep volgt, zoals de route."),
        new("maximum", _maximum, "Hoeveel er per tijdvak in mogen."),
        new("beslist", Bouwstenen.Rol, "Wie beslist over wat deze doelgroep openlaat."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    public static readonly Vorm.Groep Criterium = new(
    [
        Bouwstenen.Titel,
        new("vooraf", Bouwstenen.JaNee, "Of eerst dit gehaald moet zijn."),
        new("wanneer", Bouwstenen.Toetsvoorwaarde, "Wanneer het criterium geldt."),
        new("eis", Bouwstenen.Toetsvoorwaarde, "Wat moet gelden."),
        new("uitgesloten_als", Bouwstenen.Toetsvoorwaarde, "Wat niet mag gelden."),
        new("voorkeur", Bouwstenen.Toetsvoorwaarde, "Wat liefst geldt; verandert de uitkomst nooit."),
        new("over", Bouwstenen.Zoals(Naamsoort.Rol), "Over wie het gaat; standaard de cliënt."),
        new("gevolg", new Vorm.Woord(["niet_geregeld"]), "De tekst zegt niet wat er volgt."),
        new("bij_niet_voldaan", Bouwstenen.PerLezing(Bouwstenen.Naar(Naamsoort.Label)), "Het label als het niet is voldaan."),
        new("bij_onbekend", Bouwstenen.PerLezing(Bouwstenen.Naar(Naamsoort.Label)), "Het label zolang een feit ontbreekt."),
        Bouwstenen.Peildatum,
        new("beslist", Bouwstenen.Rol, "Wie over dit criterium beslist."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ])
    {
        HoogstensEen = [["eis", "uitgesloten_als", "voorkeur"], ["gevolg", "bij_niet_voldaan"]],
        MinstensEen = [["eis", "uitgesloten_als", "voorkeur"]],
    };

    private static readonly Vorm.Groep _uitkomst = new(
    [
        new("soort", new Vorm.Woord([.. Labelset.Soorten.Keys])
        {
            Uitleg = ["Aan alles is voldaan.", "Er is niet voldaan.", "Er ontbreekt iets.", "Er wordt niet getoetst.", "Eerst moet iemand oordelen.", "De tekst zegt niet wat er volgt."],
        },
            "Waar het label op neerkomt.", Verplicht: true),
        Bouwstenen.Titel,
        new("vervolg", Bouwstenen.TekstOf("niet_geregeld"), "Wat er volgt, of `niet_geregeld`."),
        new("standaard", Bouwstenen.JaNee, "Of criteria zonder eigen label hieronder vallen."),
        Bouwstenen.EigenBron,
        Bouwstenen.Toelichting,
    ]);

    public static readonly Vorm.Groep Toets = new(
    [
        Bouwstenen.Titel,
        new("beslist", Bouwstenen.Rol, "Wie beslist."),
        new("na_advies_van", Bouwstenen.Rol, "Wie eerst adviseert."),
        Bouwstenen.Peildatum,
        new("uitkomsten", new Vorm.Namen(_uitkomst), "De labels waarin de toets kan eindigen.", Verplicht: true),
        new("volgorde", Bouwstenen.PerLezing(new Vorm.Lijst(Bouwstenen.Naar(Naamsoort.Label))), "De labels in volgorde; het voldoet-label achteraan.", Verplicht: true),
        new("criteria", new Vorm.Namen(Criterium), "De criteria.", Verplicht: true),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    private static readonly Vorm.Groep _geldig = new(
    [
        new("van", Bouwstenen.Geschreven("datum", Schrijfwijze.Datum, "niet_in_bron"), "De eerste dag, of `niet_in_bron`.", Verplicht: true),
        new("tot_en_met", Bouwstenen.Datum, "De laatste dag; weglaten als er geen einde is."),
        new("verlengd_tot_en_met", Bouwstenen.Naar(Naamsoort.Datumfeit), "Het datumfeit dat zegt tot wanneer is verlengd."),
        new("verlengen", new Vorm.Groep(
        [
            new("telkens", Bouwstenen.Tekst, "Met hoeveel tegelijk."),
            new("mits", Bouwstenen.Tekst, "Onder welke voorwaarde."),
            new("beslist", Bouwstenen.Tekst, "Wie beslist."),
        ]), "Hoe de looptijd te verlengen is."),
        new("blijft_gelden", Bouwstenen.Doorloop, "Bepalingen die na het einde blijven gelden, zo nodig elk met een voorwaarde."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    private static readonly Vorm.Groep _oordeel = new(
    [
        new("vraag", Bouwstenen.Tekst, "Wat er te beslissen is.", Verplicht: true),
        new("door", Bouwstenen.Rol, "Wie beslist, of `niet_genoemd`.", Verplicht: true),
        new("weegt", Bouwstenen.Teksten, "Wat wordt afgewogen."),
        new("uit", Bouwstenen.Teksten, "Waaruit gekozen wordt."),
        new("gevolg", Bouwstenen.Tekst, "Wat er volgt."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    private static readonly Vorm.Groep _definitie = new(
    [
        new("betekenis", Bouwstenen.Tekst, "Wat het begrip betekent.", Verplicht: true),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    private static readonly Vorm.Groep _zonderRegel = new(
    [
        new("intentie", Bouwstenen.Bepalingen, "Bedoelingen."),
        new("definitie", Bouwstenen.Bepalingen, "Begripsbepalingen zonder regel."),
        new("open_norm", Bouwstenen.Bepalingen, "Normen zonder maatstaf."),
        new("niet_in_bron", Bouwstenen.Bepalingen, "Verwijzingen naar wat niet in de bron staat."),
        new("waarom", new Vorm.Namen(Bouwstenen.Tekst, VrijeNamen: true) { Uit = Naamsoort.Bepaling }, "Per bepaling een zin die zegt waarom zij geen regel is."),
    ]);

    private static readonly Vorm.Groep _knelpunten = new(
    [
        new("tegenspraak", Bouwstenen.Bepalingen, "Bepalingen die elkaar of zichzelf tegenspreken."),
        new("dubbelzinnig", Bouwstenen.Bepalingen, "Bepalingen die op meer manieren te lezen zijn."),
        new("leemte", Bouwstenen.Bepalingen, "Bepalingen waar iets ontbreekt dat nodig is."),
    ]);

    public static readonly Vorm.Groep Regeling = new(
    [
        new("regeling", Bouwstenen.Geschreven("naam", Schrijfwijze.Naam), "De naam van de regeling.", Verplicht: true),
        new("titel", Bouwstenen.Tekst, "De titel van het convenant.", Verplicht: true),
        new("formaat", Bouwstenen.Formaat, "De versie van dit bestandsformaat: `1`.", Verplicht: true),
        new("register", Bouwstenen.Tekst, "Het register van bepalingen, als pad naast dit bestand."),
        new("geldig", _geldig, "De looptijd.", Verplicht: true),
        new("partijen", new Vorm.Namen(Feitvormen.Partijgroep), "Wie meedoet."),
        new("gebieden", new Vorm.Namen(Feitvormen.Gebied), "Namen voor groepen gemeenten."),
        new("parameters", new Vorm.Namen(Feitvormen.Parameter), "Getallen, bedragen, periodes en datums."),
        new("feiten", new Vorm.Namen(Feitvormen.Feit), "Wat bekend moet zijn."),
        new("gebeurtenissen", new Vorm.Namen(new Vorm.Vrij("vraag, of een groep met `vraag`", new Vorm.Keuze([Bouwstenen.Tekst, Afspraakvormen.Gebeurtenis]))), "Wat er op een dag gebeurt en een afspraak laat beginnen of eindigen."),
        new("lezingen", new Vorm.Namen(Feitvormen.Lezing), "Waar de tekst op meer manieren te lezen is."),
        new("doelgroepen", new Vorm.Namen(Doelgroep), "Wie in aanmerking komt."),
        new("toetsen", new Vorm.Namen(Toets), "De toetsen; de eerste is de hoofdtoets.", Verplicht: true),
        new("verdeelsleutels", new Vorm.Namen(Verdeelvormen.Sleutel), "Hoe woningen of mensen worden verdeeld."),
        new("quota", new Vorm.Namen(Quotumvormen.Quotum), "Aantallen per jaar: hoeveel er mogen, komen of beschikbaar zijn."),
        new("kosten", new Vorm.Namen(Kostenvormen.Post), "Wie welke kosten draagt."),
        new("ladders", Contractvormen.Ladders, "Stappen die voor een overgang komen, met een naam."),
        new("contracten", Contractvormen.Contracten, "Contractvormen, de keuze ertussen en wat ervan wordt."),
        new("werkdagen", Afspraakvormen.Werkdagen, "Welke dagen geen werkdag zijn."),
        new("afspraken", new Vorm.Namen(Afspraakvormen.Afspraak), "Wie wat doet, wanneer en binnen welke termijn."),
        new("deelname", Afspraakvormen.Deelname, "Hoe deelname eindigt en wat daarna blijft gelden."),
        new("gegevensdeling", Gegevensvormen.Gegevensdeling, "Wie welke gegevens krijgt, wanneer en met wiens toestemming."),
        new("overleggen", new Vorm.Namen(Overlegvormen.Overleg), "Wie met wie overlegt, wanneer en waarover."),
        new("loketten", new Vorm.Namen(Overlegvormen.Loket), "Waar een klacht, bezwaar of geschil heen gaat."),
        new("monitoring", Monitoringvormen.Monitoring, "Wat er wordt geregistreerd, geteld en gerapporteerd."),
        new("oordelen", new Vorm.Namen(_oordeel), "Wat aan mensen is."),
        new("voorrang", new Vorm.Namen(Overlegvormen.Voorrang), "Welke regeling voorgaat."),
        new("wijzigen", Wijzigingvormen.Wijzigen, "Hoe de regeling gewijzigd wordt."),
        new("lokaal", Wijzigingvormen.Lokaal, "Waarover lokaal iets anders afgesproken mag worden."),
        new("definities", new Vorm.Namen(_definitie), "Begrippen zoals de tekst ze omschrijft."),
        new("hardheidsclausule", Overlegvormen.Hardheidsclausule, "Wat er na een afwijzing nog kan."),
        new("zonder_regel", _zonderRegel, "Bepalingen die geen regel zijn."),
        new("knelpunten", _knelpunten, "Bepalingen waarover het register een knelpunt opmerkt, per soort."),
    ]);
}
