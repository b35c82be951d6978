namespace Uitstroom.Regions;

/// <summary>The forms of the section <c>verdeelsleutels</c>.</summary>
internal static class Verdeelvormen
{
    private static readonly Vorm _grens = new Vorm.Namen(Bouwstenen.Geheel, VrijeNamen: true);

    private static readonly Vorm.Waarde _cijfer = new("getal") { Blad = new Blad { Schrijfwijzen = [Schrijfwijze.Getal], Woorden = ["niet_in_bron", "geen"] } };

    public static readonly Vorm Cijfers = new Vorm.Vrij(
        "per naam een geheel getal, zo nodig binnen een groep",
        new Vorm.Keuze([_cijfer, new Vorm.Namen(new Vorm.Keuze([_cijfer, new Vorm.Namen(_cijfer, VrijeNamen: true)]), VrijeNamen: true)]));

    private static readonly Vorm.Groep _beslispunt = new([new("beslist", Bouwstenen.Rol, "Wie beslist.", Verplicht: true), Bouwstenen.Bron]);

    private static readonly Vorm.Groep _gedrukt = new(
    [
        new("bij_totaal", Bouwstenen.Getal, "Het totaal waarvoor de tabel is gedrukt.", Verplicht: true),
        new("aantallen", Cijfers, "De gedrukte getallen; `niet_genoemd` voor een rij zonder ontvanger.", Verplicht: true),
        new("percentages", Cijfers, "De gedrukte percentages."),
        new("richtgetallen", Cijfers, "De gedrukte richtgetallen per deel van het jaar; `geen` waar er geen staat."),
        new("som", new Vorm.Groep(
        [
            new("aantallen", Bouwstenen.Getal, "De gedrukte som van de getallen."),
            new("percentages", Bouwstenen.Getal, "De gedrukte som van de percentages."),
            new("gewichten", Bouwstenen.Getal, "De gedrukte som van de gewichten."),
        ]), "De gedrukte sommen onder de kolommen."),
        new("deelsommen", _grens, "De gedrukte deelsommen, per gebied of per groep."),
        new("deelgewichten", _grens, "De gedrukte som van de gewichten, per groep."),
    ]);

    private static readonly Vorm.Groep _herkomst = new(
    [
        new("feit", Bouwstenen.Naar(Naamsoort.Keuzefeit), "Het feit dat zegt waar iemand vandaan komt.", Verplicht: true),
        new("rest", Bouwstenen.WoordPerLezing(Verdeelwoorden.Restverdelingen.Keys), "Hoe de ruimte wordt gevuld als er meer ruimte is dan mensen: `naar_ruimte` of `naar_gewicht`.", Verplicht: true),
        new("boven_aandeel", _beslispunt, "Wie beslist als uit een gemeente meer mensen komen dan haar aandeel."),
        new("meer_vraag_dan_aanbod", _beslispunt, "Wie overlegt als er meer mensen zijn dan woningen."),
        new("niet_voor", new Vorm.Groep(
        [
            new("wanneer", Bouwstenen.Voorwaarde, "Voor wie de verdeling naar herkomst niet geldt.", Verplicht: true),
            new("behandeling", Bouwstenen.WoordPerLezing(Verdeelwoorden.Behandelingen.Keys), "`als_onbekend` of `buiten_sleutel`.", Verplicht: true),
            Bouwstenen.Bron,
        ]), "Voor wie de verdeling naar herkomst niet geldt."),
    ]);

    public static readonly Vorm.Groep Sleutel = new(
    [
        Bouwstenen.Titel,
        new("verdeelt", Bouwstenen.Naam, "Wat er wordt verdeeld, zoals `woningen`.", Verplicht: true),
        new("totaal", new Vorm.Waarde("aantal") { Blad = new Blad { Schrijfwijzen = [Schrijfwijze.Geheel], Namen = [Naamsoort.Parameter], Woorden = ["niet_in_bron", "niet_geregeld"] } }, "Hoeveel er te verdelen is: een getal, een parameter of `niet_in_bron`.", Verplicht: true),
        new("over", Bouwstenen.Naar(Naamsoort.Partijgroep), "De groep partijen die ontvangt.", Verplicht: true),
        new("per", new Vorm.Waarde("naam") { Blad = new Blad { Namen = [Naamsoort.Verdeelsleutel, Naamsoort.Partijgroep] } }, "De sleutel die per groep het aantal geeft, of bij een vaste tabel de groep partijen."),
        new("naar", Bouwstenen.Naam, "Wat de gewichten zijn, zoals `huishoudens`."),
        new("geteld_op", Bouwstenen.Datum, "De dag waarop de gewichten zijn geteld."),
        new("methode", Bouwstenen.WoordPerLezing(Verdeelwoorden.Methoden.Keys), "`grootste_resten`, `afronden_per_regel`, `gelijke_delen`, `vaste_tabel` of `herkomst_met_gelijk_aandeel`.", Verplicht: true),
        new("gelijke_rest", new Vorm.EenOfMeer(new Vorm.Woord(["meeste_gewicht", "minste_gewicht", "volgorde", "alfabet"])), "Wie bij gelijke resten voorgaat; weglaten als mensen dat beslissen."),
        new("gewichten", Cijfers, "Per ontvanger het gewicht, of `niet_in_bron`."),
        new("ontbreekt_in_bron", Bouwstenen.Namen, "Wat de bron niet geeft en wel nodig is."),
        new("minimum", _grens, "Hoeveel een ontvanger ten minste krijgt."),
        new("maximum", _grens, "Hoeveel een ontvanger ten hoogste krijgt."),
        new("uitgezonderd", Bouwstenen.Teksten, "Wie niets krijgt."),
        new("gedrukt", _gedrukt, "De tabel zoals de bron die drukt."),
        new("geldend", Bouwstenen.WoordPerLezing(Verdeelwoorden.Geldend.Keys), "`gedrukt` of `berekend`: wat geldt bij het totaal van de gedrukte tabel."),
        new("richtgetal_per", new Vorm.Woord(["maand", "kwartaal", "halfjaar"]), "Waarvoor de getallen ook als richtgetal worden getoond."),
        new("herkomst", _herkomst, "De regels voor een verdeling naar herkomst."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);
}
