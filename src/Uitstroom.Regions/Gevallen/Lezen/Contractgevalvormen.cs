namespace Uitstroom.Regions;

/// <summary>The form of what a case expects of a contract.</summary>
internal static class Contractgevalvormen
{
    private static readonly Sleutel[] _redenen =
    [
        new("vast", Bouwstenen.JaNee, "Of meer gegevens het antwoord niet veranderen."),
        new("mogelijk", Bouwstenen.Namen, "Wat het nog kan worden: vormen, of antwoorden over een overgang."),
        new("beslist", Bouwstenen.Tekst, "Wie er beslist of oordeelt."),
        new("ontbreekt", Bouwstenen.Lijst(Naamsoort.Feit), "De ontbrekende feiten."),
        new("vraag_nu", Bouwstenen.Lijst(Naamsoort.Feit), "De feiten die nu gevraagd worden."),
        new("betwist", Bouwstenen.Lijst(Naamsoort.Lezing), "De lezingen die het antwoord veranderen."),
        new("niet_uitgezocht", Bouwstenen.Lijst(Naamsoort.Lezing), "De lezingen die andere feiten vragen."),
        new("bepalingen", Bouwstenen.Bepalingen, "Bepalingen die het antwoord dragen."),
    ];

    private static readonly Vorm.Groep _keuze = new(
    [
        new("soort", new Vorm.Woord(["bepaald", "onvolledig", "oordeel_nodig", "niet_geregeld", "buiten_looptijd"]), "Of de tekst iets aanwijst."),
        new("vormen", Bouwstenen.Lijst(Naamsoort.Contractvorm), "De vormen die de tekst aanwijst of toestaat."),
        new("volledig", Bouwstenen.JaNee, "Of geen andere vorm mag."),
        new("uitgesloten", Bouwstenen.Lijst(Naamsoort.Contractvorm), "De vormen die zijn uitgesloten."),
        .. _redenen,
    ]);

    private static readonly Vorm.Groep _overgang = new(
    [
        new("soort", new Vorm.Woord(["volgt", "kan", "kan_niet", "eerst", "open", "niet_van_toepassing", "niet_geregeld", "buiten_looptijd"]), "Wat de tekst zegt."),
        new("open", Bouwstenen.Naam, "Waarom het open is."),
        new("stap", Bouwstenen.Naam, "De stap die eerst komt."),
        new("deelnemers", Bouwstenen.Teksten, "Wie aan die stap meedoet."),
        new("misschien", Bouwstenen.Teksten, "Van wie onbekend of betwist is of zij aan die stap meedoen."),
        new("eventueel_eerst", Bouwstenen.Namen, "De stappen die de tekst aanraadt."),
        new("vanaf", Bouwstenen.Tekst, "De eerste dag van wat volgt, of `niet_geregeld`."),
        new("loopt_door", Bouwstenen.Datum, "Tot en met welke dag de huur doorloopt."),
        new("huurder", Bouwstenen.Naam, "Wie de nieuwe huurder van de eigenaar is."),
        new("gevolgen", Bouwstenen.Namen, "Wat er verder volgt."),
        .. _redenen,
    ]);

    private static readonly Vorm.Groep _vorm = new(
    [
        new("duur", Bouwstenen.Tekst, "Hoe lang het duurt, zoals de tekst van de vorm het zegt: `2 jaar`, `hoogstens 2 jaar`, `onbepaalde tijd`."),
        new("verlengen", new Vorm.Woord(["ja", "nee", "niet_geregeld", "niet_in_bron"]), "Of het te verlengen is."),
        new("begeleiding", Bouwstenen.Tekst, "Hoe lang er ten minste begeleiding is, of `niet_genoemd`."),
        new("koppelbeding", new Vorm.Woord(["ja", "geen", "niet_verplicht", "niet_geregeld", "niet_genoemd"]), "Of huur en begeleiding gekoppeld zijn."),
        new("koppelbeding_bij", Bouwstenen.Namen, "De gebeurtenissen waarbij die koppeling werkt."),
        new("keten", new Vorm.Namen(new Vorm.Woord(["huur", "gebruik", "niet_geregeld"])), "Per schakel wat die in rechte is."),
        new("verhuurder", Bouwstenen.Naam, "Wie de eigenaar is die verhuurt."),
        new("huurder", Bouwstenen.Naam, "Wie van de eigenaar huurt."),
        new("gevolgen", Bouwstenen.Namen, "Wat aan de vorm vastzit."),
    ]);

    public static readonly Vorm.Groep Verwacht = new(
    [
        new("keuze", _keuze, "Welke vorm de tekst aanwijst."),
        new("stappen", new Vorm.Namen(new Vorm.Namen(_overgang), VrijeNamen: true), "Per dag van het verloop en per overgang wat de tekst zegt."),
        new("vormen", new Vorm.Namen(_vorm) { Uit = Naamsoort.Contractvorm }, "Per contractvorm wat de tekst erover zegt."),
        new("stand", Bouwstenen.Namen, "De vormen waarin het contract op het einde kan staan; `geen` zolang er geen contract is."),
        new("ingang", Bouwstenen.Tekst, "De eerste dag in de laatste vorm, of `niet_geregeld`."),
        new("geeindigd_op", Bouwstenen.Tekst, "De laatste dag van de huur, of `niet_geregeld`."),
        new("meldingen", Bouwstenen.Teksten, "De ids van de meldingen over het verloop."),
    ]);
}
