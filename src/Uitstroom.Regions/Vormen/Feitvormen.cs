namespace Uitstroom.Regions;

/// <summary>The forms of facts, parameters, readings, parties and areas.</summary>
internal static class Feitvormen
{
    private static readonly Vorm _datumfeit = Bouwstenen.Naar(Naamsoort.Datumfeit);

    /// <summary>A number, amount, period, day or silence.</summary>
    private static readonly Vorm _grootheid = Bouwstenen.PerLezing(new Vorm.Waarde("waarde")
    {
        Blad = new Blad
        {
            Schrijfwijzen = [Schrijfwijze.Getal, Schrijfwijze.Bedrag, Schrijfwijze.Periode, Schrijfwijze.Datum],
            Woorden = ["niet_in_bron", "niet_geregeld"],
        },
    });

    public static readonly Vorm.Groep Feit = new(
    [
        new("type", new Vorm.Woord(["ja_nee", "getal", "bedrag", "datum", "tijdstip", "keuze"])
        {
            Uitleg = ["Ja of nee.", "Een getal, zo nodig met een eenheid.", "Een bedrag in euro.", "Een dag.", "Een dag en een tijd.", "Een van de `waarden`."],
        }, "Wat voor waarde het feit heeft."),
        new("vraag", Bouwstenen.Tekst, "De vraag waarmee het feit bekend wordt."),
        new("waarden", new Vorm.EenOfMeer(Bouwstenen.Zoals(Naamsoort.Partijgroep)), "De keuzes, of de naam van een groep partijen."),
        new("anders", Bouwstenen.JaNee, "Of `anders` ook een antwoord is."),
        new("eenheid", Bouwstenen.Naam, "De eenheid van een getal, zoals `maanden`."),
        new("decimalen", Bouwstenen.Geschreven("getal", Schrijfwijze.Geheel with { Wat = "een geheel getal van 0 tot en met 4", Voorbeeld = "2", Maximum = 4 }), "Hoeveel decimalen een getal mag hebben, 0 tot en met 4."),
        new("minimum", Bouwstenen.Getal, "De kleinste waarde, die zelf mag."),
        new("maximum", Bouwstenen.Getal, "De grootste waarde, die zelf mag."),
        new("kan_ontbreken", Bouwstenen.JaNee, "Of `geen` een antwoord is."),
        new("oordeel_door", Bouwstenen.Rol, "Wie dit oordeel geeft."),
        new("op_grond_van", Bouwstenen.Naar(Naamsoort.JaNeeFeit), "Het feit zonder welk niemand kan oordelen."),
        new("over", Bouwstenen.Zoals(Naamsoort.Rol), "Over wie het feit gaat; standaard de cliënt."),
        new("afgeleid", Bouwstenen.Voorwaarde, "De voorwaarde waar dit feit voor staat."),
        new("berekend", new Vorm.Groep(
        [
            new("leeftijd", _datumfeit, "Hele jaren sinds dit datumfeit."),
            new("maanden", new Vorm.Groep(
            [
                new("van", _datumfeit, "De eerste dag.", Verplicht: true),
                new("tot_en_met", _datumfeit, "De laatste dag.", Verplicht: true),
            ]), "Hele maanden tussen twee datumfeiten, beide dagen meegeteld."),
            new("op_of_voor", new Vorm.Lijst(_datumfeit), "Of het eerste datumfeit op of voor het tweede ligt."),
            new("voor", new Vorm.Lijst(_datumfeit), "Of het eerste datumfeit voor het tweede ligt."),
            new("jaar", _datumfeit, "Het kalenderjaar van dit datumfeit."),
            new("gebied", Bouwstenen.Naar(Naamsoort.Keuzefeit), "Het gebied van deze gemeente."),
        ]), "Hoe het feit uit andere feiten volgt."),
        Bouwstenen.EigenBron,
        Bouwstenen.Toelichting,
    ]);

    /// <summary>A dated value with a provision of its own.</summary>
    public static readonly Vorm.Groep Datumrij = new([new("waarde", _grootheid, "De waarde.", Verplicht: true), Bouwstenen.EigenBron]);

    public static readonly Vorm.Groep Parameter = new(
    [
        new("waarde", _grootheid, "De waarde."),
        new("waarden", new Vorm.Namen(new Vorm.Vrij("waarde, of een groep met `waarde` en `bron`", new Vorm.Keuze([_grootheid, Datumrij])), VrijeNamen: true)
        {
            Schrijfwijze = Schrijfwijze.Datum,
        }, "Per eerste dag de waarde."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ])
    {
        HoogstensEen = [["waarde", "waarden"]],
        MinstensEen = [["waarde", "waarden"]],
    };

    public static readonly Vorm.Groep Lezing = new(
    [
        new("vraag", Bouwstenen.Tekst, "De vraag die de tekst openlaat.", Verplicht: true),
        new("opties", new Vorm.Namen(Bouwstenen.Tekst), "De manieren om de tekst te lezen.", Verplicht: true),
        new("standaard", Bouwstenen.Naam, "De lezing die het dichtst bij de tekst blijft."),
        new("beslist", Bouwstenen.Rol, "Wie zegt hoe de tekst gelezen moet worden."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    public static readonly Vorm.Groep Partijgroep = new(
    [
        new("leden", new Vorm.Namen(new Vorm.Groep(
        [
            new("ook_genoemd", Bouwstenen.Teksten, "Andere namen in de tekst."),
            new("alleen_bij", new Vorm.Leeskeuzes(), "De lezing en optie waarbij dit een partij is."),
            Bouwstenen.EigenBron,
        ]), VrijeNamen: true), "Wie meedoet.", Verplicht: true),
        new("volledig", Bouwstenen.JaNee, "Of de lijst volledig is; standaard `ja`.") { Standaard = "ja" },
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    public static readonly Vorm.Groep Gebied = new(
    [
        new("titel", Bouwstenen.Tekst, "De naam zoals mensen hem schrijven."),
        new("leden", new Vorm.Lijst(Bouwstenen.Tekst), "De gemeenten.", Verplicht: true),
        Bouwstenen.Bron,
    ]);

    public static readonly Vorm.Groep Begrippen = new(
    [
        new("begrippen", Bouwstenen.Formaat, "De versie van dit bestandsformaat: `1`.", Verplicht: true),
        new("rollen", new Vorm.Namen(Bouwstenen.Tekst), "Hoe mensen de naam van een rol lezen, waar die anders is dan in de bestanden."),
        new("feiten", new Vorm.Namen(Feit), "De feiten die regio's delen.", Verplicht: true),
    ]);
}
