namespace Uitstroom.Regions;

/// <summary>The form of the section <c>kosten</c>.</summary>
internal static class Kostenvormen
{
    private static readonly Vorm _bedrag = Bouwstenen.HoeveelPerLezing([Schrijfwijze.Bedrag], "niet_in_bron", "niet_geregeld");

    private static readonly Vorm _sleutel = Bouwstenen.PerLezing(new Vorm.Keuze(
    [
        new Vorm.Waarde("woord") { Blad = new Blad { Woorden = ["eigen_partij", "niet_geregeld", "niet_in_bron"] } },
        new Vorm.Namen(Bouwstenen.Geschreven("breuk", Schrijfwijze.Breuk), VrijeNamen: true),
    ]));

    public static readonly Vorm.Groep Post = new(
    [
        Bouwstenen.Titel,
        new("wanneer", Bouwstenen.Voorwaarde, "Voor welke kosten het geldt; daarbuiten is het niet geregeld."),
        new("tenzij", new Vorm.Groep(
        [
            new("wanneer", Bouwstenen.Voorwaarde, "Wanneer iets anders geldt.", Verplicht: true),
            new("dan", Bouwstenen.Tekst, "Wat dan geldt.", Verplicht: true),
            new("beslist", Bouwstenen.Rol, "Wie dat afspreekt."),
            Bouwstenen.Bron,
        ]), "Wanneer iets anders geldt."),
        new("bedrag", _bedrag, "Het bedrag dat de bron noemt: `50000 euro`, of een parameter."),
        new("toerekenen", _sleutel, "Wiens kosten het zijn: per groep een breuk, `eigen_partij` of `niet_geregeld`."),
        new("betalen", _sleutel, "Wie betaalt, als dat anders is: per groep een breuk."),
        new("drager", Keusvormen.Antwoord, "Wie ze draagt, in woorden; ook met `kies`."),
        new("binnen_groep", Bouwstenen.TekstOf("niet_geregeld"), "Wie binnen een groep verdeelt, of `niet_geregeld`."),
        new("gedekt_uit", Bouwstenen.Tekst, "Waaruit betaald wordt."),
        new("vooraf", Bouwstenen.Tekst, "Wat eerst geregeld moet zijn."),
        new("rest", Bouwstenen.Zoals(Naamsoort.Partijgroep, "niet_geregeld", "grootste_resten"), "Waar een restcent blijft: `niet_geregeld`, `grootste_resten` of een groep."),
        new("toestemming", new Vorm.Groep(
        [
            new("boven", _bedrag, "Het bedrag waarboven toestemming nodig is.", Verplicht: true),
            new("over", Bouwstenen.WoordPerLezing(Kostenbinder.Over.Keys), "Welk bedrag telt: `opdracht` of `samen` (met wat eerder is uitgegeven)."),
            new("van", Bouwstenen.Tekst, "Van wie.", Verplicht: true),
            new("vorm", Bouwstenen.Tekst, "In welke vorm, zoals `schriftelijk`."),
            new("gevraagd_door", Bouwstenen.Rol, "Wie erom vraagt."),
            Bouwstenen.Bron,
        ]), "Vanaf welk bedrag toestemming nodig is."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ])
    {
        HoogstensEen = [["toerekenen", "drager"]],
        MinstensEen = [["toerekenen", "drager"]],
    };
}
