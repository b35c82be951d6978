namespace Uitstroom.Regions;

/// <summary>The forms of amendments and local agreements, and of what a region file says of them.</summary>
internal static class Wijzigingvormen
{
    private static readonly Vorm _patronen = Bouwstenen.PerLezing(Bouwstenen.Lijst(Naamsoort.Bepalingspatroon, "geen"));
    private static readonly Sleutel _wordt = new("wordt", new Vorm.Vrij("de nieuwe inhoud"), "De nieuwe inhoud.", Verplicht: true);
    private static readonly Sleutel _bron = Bouwstenen.Bron with { Vorm = Bouwstenen.Namen, Omschrijving = "De bepaling van de wijziging die dit zegt." };

    /// <summary>The section of a region file on its amendment.</summary>
    public static readonly Vorm.Groep Wijzigen = new(
    [
        new("toets", Bouwstenen.Naar(Naamsoort.Toets), "De toets waaraan een wijziging moet voldoen.", Verplicht: true),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    /// <summary>The section of a region file on local agreements.</summary>
    public static readonly Vorm Lokaal = new Vorm.Namen(new Vorm.Groep(
    [
        new("afwijken", _patronen, "De bepalingen waarvan lokaal afgeweken mag worden, zoals `vb-4.*`."),
        new("aanvullen", _patronen, "De bepalingen die lokaal alleen aangevuld mogen worden."),
        new("bestaande", Bouwstenen.JaNee, "Of ook lokale afspraken van voor de regeling voorgaan."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]));

    private static readonly Vorm.Groep _besluit = new(
    [
        new("door", Bouwstenen.Rol, "Wie het besloot.", Verplicht: true),
        new("op", Bouwstenen.Datum, "De dag van het besluit."),
        new("vorm", Bouwstenen.Tekst, "In welke vorm, zoals `schriftelijk`."),
        new("feiten", new Vorm.Feitwaarden(), "Wat bekend is voor de toets van de regeling op haar wijzigingen."),
        Bouwstenen.Toelichting,
    ]);

    private static readonly Vorm.Groep _bepaling = new(
    [
        new("plaats", Bouwstenen.Tekst, "Waar het staat, zoals een jurist het aanhaalt.", Verplicht: true),
        new("soort", Bouwstenen.Naam, "Het soort bepaling.", Verplicht: true),
        new("samenvatting", Bouwstenen.Tekst, "Wat er staat, in eigen woorden.", Verplicht: true),
        new("rekenbaar", new Vorm.Woord(["ja", "deels", "nee"]), "Hoeveel ervan te berekenen is.", Verplicht: true),
        new("oordeel_door", Bouwstenen.Tekst, "Wie oordeelt over wat niet te berekenen is."),
        new("opmerking", Bouwstenen.Tekst, "Wat er aan de tekst opvalt, zoals een tegenspraak."),
        Bouwstenen.Toelichting,
    ]);

    private static readonly Sleutel[] _kop =
    [
        new("titel", Bouwstenen.Tekst, "De titel zoals mensen die lezen.", Verplicht: true),
        new("regeling", Bouwstenen.Naam, "De regeling die gewijzigd wordt.", Verplicht: true),
        new("van", Bouwstenen.Datum, "De eerste dag waarop het geldt.", Verplicht: true),
        new("tot_en_met", Bouwstenen.Datum, "De laatste dag; weglaten als het blijft gelden."),
        new("besluit", _besluit, "Wie het besloot en hoe.", Verplicht: true),
        Bouwstenen.Toelichting,
    ];

    private static readonly Sleutel[] _inhoud =
    [
        new("bepalingen", new Vorm.Namen(_bepaling, VrijeNamen: true), "De eigen bepalingen, per id."),
        new("wijzigt", new Vorm.Namen(new Vorm.Groep([_wordt, _bron, Bouwstenen.Toelichting]), VrijeNamen: true), "Per pad de nieuwe inhoud."),
        new("voegt_toe", new Vorm.Namen(new Vorm.Groep(
        [
            _wordt,
            _bron,
            new("voor", Bouwstenen.Tekst, "Het onderdeel waar het voor komt te staan; anders komt het achteraan."),
            new("bij", Bouwstenen.Bepalingen, "De bepaling die lokaal wordt aangevuld, als het onderdeel nergens onder valt."),
            Bouwstenen.Toelichting,
        ]), VrijeNamen: true), "Per pad wat erbij komt."),
        new("vervalt", new Vorm.Namen(new Vorm.Groep([_bron, Bouwstenen.Toelichting]), VrijeNamen: true), "Per pad wat weg gaat."),
    ];

    /// <summary>The file of an amendment.</summary>
    public static readonly Vorm.Groep Wijziging = new([new("wijziging", Bouwstenen.Naam, "De naam van de wijziging.", Verplicht: true), .. _kop, .. _inhoud]);

    /// <summary>The file of a local agreement.</summary>
    public static readonly Vorm.Groep LokaleAfspraak = new(
    [
        new("lokale_afspraak", Bouwstenen.Naam, "De naam van de lokale afspraak.", Verplicht: true),
        new("gemeenten", Bouwstenen.Teksten, "De gemeenten waar de afspraak geldt.", Verplicht: true),
        .. _kop,
        .. _inhoud,
    ]);
}
