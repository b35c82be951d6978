namespace Uitstroom.Regions;

/// <summary>The form of the section <c>quota</c>.</summary>
internal static class Quotumvormen
{
    public static readonly Sleutel Hardheidsclausule = new(
        "hardheidsclausule", new Vorm.Woord(["ja", "nee", "niet_geregeld"]), "Of de hardheidsclausule hiervan kan afwijken; standaard `nee`.")
    {
        Standaard = "nee",
    };

    private static readonly Vorm.Groep _stap = new(
    [
        new("doet", Bouwstenen.Tekst, "Wat er gebeurt.", Verplicht: true),
        new("door", Bouwstenen.Rol, "Wie dat doet, of `niet_genoemd`.", Verplicht: true),
        Bouwstenen.Bron,
    ]);

    private static readonly Vorm.Groep _groep = new(
    [
        Bouwstenen.Titel,
        new("wie", Bouwstenen.Voorwaarde, "Wie in de groep valt; weglaten voor wie in geen groep daarvoor valt."),
        new("wanneer", Bouwstenen.Voorwaarde, "Wanneer de groep meetelt; weglaten als dat altijd zo is."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    public static readonly Vorm.Groep Quotum = new(
    [
        Bouwstenen.Titel,
        new("soort", new Vorm.Woord(["maximum", "levering", "beschikbaar", "taakstelling"])
        {
            Uitleg = ["Hoeveel er hoogstens in mogen.", "Hoeveel er geleverd worden.", "Hoeveel er beschikbaar zijn.", "Hoeveel ieder moet halen, uit een verdeelsleutel."],
        }, "Wat het aantal is.", Verplicht: true),
        new("aantal", Bouwstenen.HoeveelPerLezing([Schrijfwijze.Geheel], "niet_in_bron", "niet_geregeld"), "Het aantal per jaar: een getal, een parameter of `niet_in_bron`."),
        new("uit", Bouwstenen.Naar(Naamsoort.Verdeelsleutel), "De verdeelsleutel die ieder zijn aantal geeft."),
        new("eenheid", Bouwstenen.Naam, "Wat er geteld wordt, zoals `woningen`."),
        new("houder", Bouwstenen.Rol, "Wie levert of zich eraan houdt."),
        new("per", Keusvormen.Tijdvak, "Het jaar: `kalenderjaar`, of `jaar vanaf 10-07`.", Verplicht: true),
        new("duur", Bouwstenen.Geschreven("periode", Schrijfwijze.Periode), "Hoe lang het aantal geldt vanaf de eerste dag van de regeling, zoals `10 jaar`."),
        new("eerste_jaar", Bouwstenen.WoordPerLezing(Quotumbinder.EersteJaar.Keys), "Een eerste jaar dat halverwege begint: `heel` of `naar_rato`."),
        new("wanneer", Bouwstenen.Voorwaarde, "Voor welke aanvragen het geldt; weglaten voor alle."),
        new("telt", Bouwstenen.Keus, "Wat meetelt, zoals `aangeboden_woningen`."),
        new("telt_mee", new Vorm.Namen(_groep), "Groepen die apart geteld worden."),
        new("raakt_toelating", Bouwstenen.WoordPerLezing(["ja", "nee"]), "Of het aantal ook de toelating zelf begrenst: `ja` of `nee`; standaard `nee`.") { Standaard = "nee" },
        new("hoger_mits", new Vorm.Groep(
        [
            new("wanneer", Bouwstenen.Voorwaarde, "Wanneer het aantal anders kan.", Verplicht: true),
            new("beslist", Bouwstenen.Rol, "Wie daarover beslist."),
            Bouwstenen.Bron,
        ]), "Wanneer van het aantal kan worden afgeweken."),
        new("bij_meer", _stap, "Wat volgt als er meer zijn dan het aantal."),
        new("bij_tekort", Bouwstenen.Keus, "Wat volgt als er minder zijn dan het aantal."),
        new("vervolg", _stap, "Wat te doen als het aantal niet in de bron staat."),
        new("doorschuiven", new Vorm.Groep(
        [
            new("wat", new Vorm.Woord(["tekort"]), "Wat doorschuift; een overschot nooit.", Verplicht: true),
            new("tenzij", Bouwstenen.Voorwaarde, "Wat het tegenhoudt."),
            new("beslist", Bouwstenen.Rol, "Wie daarover beslist."),
            new("over", Bouwstenen.WoordPerLezing(Quotumregelbinder.Over.Keys), "Waarover het tekort gaat: `taakstelling` (met wat al was doorgeschoven) of `basis`."),
            new("per", Bouwstenen.WoordPerLezing(Quotumregelbinder.Per.Keys), "Per wie: `groep_en_ontvanger` of `ontvanger`."),
            Bouwstenen.Bron,
        ]), "Of een tekort naar het volgende jaar schuift."),
        new("begrensd_door", new Vorm.Groep(
        [
            new("quotum", Bouwstenen.Naar(Naamsoort.Quotum), "Het andere quotum.", Verplicht: true),
            new("dan", Bouwstenen.WoordPerLezing(Quotumregelbinder.Wijzen.Keys), "Wat voorgaat: `melden`, `gaat_voor` of `telt_in_oud_jaar`.", Verplicht: true),
            new("beslist", Bouwstenen.Rol, "Wie beslist als de tekst het niet zegt."),
            Bouwstenen.Bron,
        ]), "Een ander quotum dat dit niet ongezien mag overschrijden."),
        Hardheidsclausule,
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);
}
