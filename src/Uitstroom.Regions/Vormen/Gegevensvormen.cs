namespace Uitstroom.Regions;

/// <summary>The forms of the section <c>gegevensdeling</c>.</summary>
internal static class Gegevensvormen
{
    private static readonly Vorm.Groep _doel = new(
    [
        new("naam", Bouwstenen.Naam, "De naam van het doel, om naar te vragen.", Verplicht: true),
        new("omschrijving", Bouwstenen.Tekst, "Waarvoor gegevens gebruikt mogen worden.", Verplicht: true),
        new("tenzij", Bouwstenen.Voorwaarde, "Wanneer ook een ander doel mag."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    private static readonly Vorm.Groep _ontvanger = new(
    [
        new("titel", Bouwstenen.Tekst, "De naam zoals mensen die lezen, met lidwoord."),
        new("groep", Bouwstenen.Naar(Naamsoort.Partijgroep), "De groep bij `partijen` waarvan dit een lid is."),
        new("ook_genoemd", Bouwstenen.Teksten, "Andere namen om naar te vragen."),
        Bouwstenen.EigenBron,
    ]);

    private static readonly Vorm.Groep _moment = new([Bouwstenen.Titel, Bouwstenen.EigenBron]);

    private static readonly Vorm.Groep _categorie = new(
    [
        Bouwstenen.Titel,
        new("feiten", Bouwstenen.Lijst(Naamsoort.Feit), "De feiten van een aanvraag die erbij horen; weglaten als een aanvraag dit niet bevat."),
        new("ingedeeld_door", Bouwstenen.Rol, "Wie zegt welke delen van een stuk hierbij horen."),
        Bouwstenen.EigenBron,
        Bouwstenen.Toelichting,
    ]);

    private static readonly Vorm.Groep _toestemming = new(
    [
        Bouwstenen.Titel,
        new("eis", Bouwstenen.Voorwaarde, "Wat moet vaststaan.", Verplicht: true),
        new("gever", new Vorm.Groep(
        [
            new("feit", Bouwstenen.Naar(Naamsoort.Keuzefeit), "Het keuzefeit dat zegt wie de toestemming gaf.", Verplicht: true),
            new("mag", Bouwstenen.Namen, "Wie haar kan geven.", Verplicht: true),
        ]), "Wie de toestemming kan geven."),
        new("niet_geregeld", Bouwstenen.Teksten, "Wat de tekst over deze toestemming openlaat."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    private static readonly Vorm.Groep _regel = new(
    [
        new("soort", new Vorm.Woord(["krijgt", "krijgt_alleen", "krijgt_niet"]), "Of de ontvanger dit krijgt (standaard), alleen dit krijgt, of dit niet krijgt.") { Standaard = "krijgt" },
        new("aan", Bouwstenen.Lijst(Naamsoort.Ontvanger), "Om welke ontvangers het gaat.", Verplicht: true),
        new("welke", Bouwstenen.Tekst, "Welke van hen, als het niet ieder is."),
        new("van", Bouwstenen.Zoals(Naamsoort.Rol), "Wie de gegevens geeft."),
        new("bij", Bouwstenen.Lijst(Naamsoort.Moment), "Op welke momenten; weglaten als het altijd geldt."),
        new("wanneer", Bouwstenen.Voorwaarde, "Wanneer de regel geldt."),
        new("tenzij", Bouwstenen.Voorwaarde, "Wanneer een verbod niet geldt; alleen bij `krijgt_niet`."),
        new("wat", Bouwstenen.PerLezing(Bouwstenen.Lijst(Naamsoort.Categorie, "alles")), "De categorieën, of `alles`.", Verplicht: true),
        new("toestemming", Bouwstenen.PerLezing(Bouwstenen.Naar(Naamsoort.Toestemming, "geen")), "De toestemming die nodig is, of `geen`; niet bij `krijgt_niet`."),
        new("omvang", Bouwstenen.Tekst, "Hoeveel ervan, zoals hoofdlijnen."),
        new("wijze", Bouwstenen.Tekst, "Hoe, zoals een gesprek."),
        new("plicht", Bouwstenen.JaNee, "Of het een plicht is om dit te geven."),
        new("afspraak", Bouwstenen.Naar(Naamsoort.Afspraak), "De afspraak die zegt binnen welke termijn."),
        new("oordeel", Bouwstenen.Tekst, "Wat hier aan mensen is."),
        new("oordeel_door", Bouwstenen.Rol, "Wie daarover oordeelt, of `niet_genoemd`."),
        new("ook_na_einde", Bouwstenen.JaNee, "Of dit ook na het einde van de regeling geldt."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    private static readonly Vorm.Groep _overig = new(
    [
        new("tekst", Bouwstenen.Tekst, "Wat de tekst zegt over gegevens die geen regel noemt.", Verplicht: true),
        new("oordeel_door", Bouwstenen.Rol, "Wie daarover oordeelt, of `niet_genoemd`.", Verplicht: true),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    private static readonly Vorm.Groep _beginsel = new(
    [
        new("tekst", Bouwstenen.Tekst, "Wat altijd geldt.", Verplicht: true),
        new("oordeel_door", Bouwstenen.Rol, "Wie daarover oordeelt, of `niet_genoemd`."),
        new("bij", Bouwstenen.Lijst(Naamsoort.Moment), "Op welke momenten; weglaten als het altijd geldt."),
        new("aan", Bouwstenen.Lijst(Naamsoort.Ontvanger), "Voor welke ontvangers; weglaten als het voor alle geldt."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    public static readonly Vorm.Groep Gegevensdeling = new(
    [
        new("doel", _doel, "Waarvoor gegevens gebruikt mogen worden."),
        new("ontvangers", new Vorm.Namen(_ontvanger), "Wie gegevens kan krijgen.", Verplicht: true),
        new("momenten", new Vorm.Namen(_moment), "Wanneer gegevens gedeeld kunnen worden.", Verplicht: true),
        new("categorieen", new Vorm.Namen(_categorie), "De soorten gegevens.", Verplicht: true),
        new("geen_categorie", Bouwstenen.Lijst(Naamsoort.Feit, "alle_andere"), "Feiten over de cliënt die bewust buiten elke categorie vallen en nooit worden gedeeld, of `alle_andere`."),
        new("toestemmingen", new Vorm.Namen(_toestemming), "De toestemmingen waar regels om vragen."),
        new("regels", new Vorm.Namen(_regel), "Wie wat wanneer krijgt.", Verplicht: true),
        new("overig", _overig, "Wat de tekst zegt over gegevens die geen regel noemt."),
        new("beginselen", new Vorm.Namen(_beginsel), "Wat altijd geldt en aan mensen is."),
    ]);
}
