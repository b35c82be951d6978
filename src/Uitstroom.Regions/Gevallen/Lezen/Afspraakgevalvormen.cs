using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>The form of what a case asks and expects of afspraken and of the sharing of data.</summary>
internal static class Afspraakgevalvormen
{
    private static readonly Vorm.Woord _stand = new([.. Enum.GetValues<AfspraakStand>().Select(stand => ToetsingJson.Naam(stand))]);
    private static readonly Vorm.Namen _namen = new(Bouwstenen.Tekst, VrijeNamen: true);
    private static readonly Vorm.Namen _regels = new(Bouwstenen.Namen, VrijeNamen: true);

    private static readonly Sleutel[] _uitslag =
    [
        new("stand", _stand, "Hoe het ervoor staat."),
        new("uiterlijk", Bouwstenen.Teksten, "De laatste dag of het laatste tijdstip; bij meer keren allemaal, in volgorde."),
        new("betwist", Bouwstenen.Namen, "De lezingen waardoor het anders uitkomt."),
        new("ontbreekt", Bouwstenen.Namen, "De gebeurtenissen en feiten die nog nodig zijn om het te zeggen."),
        new("bepalingen", Bouwstenen.Namen, "De bepalingen van de afspraak."),
    ];

    public static readonly Vorm Afspraken = new Vorm.Namen(new Vorm.Groep(
    [
        .. _uitslag,
        new("vanaf", Bouwstenen.Teksten, "De dag vanaf wanneer het telt; bij meer keren allemaal."),
        new("gedaan_op", Bouwstenen.Teksten, "De dag waarop het gedaan is; bij meer keren allemaal."),
        new("vroegste_dag", Bouwstenen.Tekst, "De eerste dag waarop het mag waar het voor gedaan moest zijn."),
        new("woord", Bouwstenen.Tekst, "Het woord in plaats van een dag, zoals `tijdig` of `niet_in_bron`."),
        new("aard", new Vorm.Woord([.. Enum.GetValues<Aard>().Select(aard => ToetsingJson.Naam(aard)), "betwist"]), "Hoe hard het is."),
        new("wie", Bouwstenen.Teksten, "Wie het doet."),
        new("aan", Bouwstenen.Teksten, "Aan wie."),
        new("met", Bouwstenen.Teksten, "Met wie."),
        new("blijft_gelden", new Vorm.Woord(["ja", "nee", "onbekend"]), "Of het na het einde van de regeling en na uittreden doorgaat; `onbekend` als een feit, een oordeel of een lezing dat uitmaakt."),
        new("gevolg", Bouwstenen.Tekst, "Wat er volgt als het niet of te laat gedaan is; `geen` als er niets volgt."),
    ]), VrijeNamen: true);

    public static readonly Vorm Deelname = new Vorm.Namen(new Vorm.Groep([.. _uitslag, new("vanzelf", Bouwstenen.JaNee, "Of de deelname vanzelf eindigt.")]), VrijeNamen: true);

    public static readonly Vorm Looptijd = new Vorm.Groep(
    [
        new("geldt", new Vorm.Woord(["ja", "nee", "onbekend"]), "Of de regeling op die dag geldt."),
        new("laatste_dag", Bouwstenen.Tekst, "De laatste dag van de regeling; `geen` zonder einde."),
        new("blijft_gelden", Bouwstenen.Namen, "De bepalingen die daarna blijven gelden."),
        new("blijft_misschien_gelden", Bouwstenen.Namen, "De bepalingen waarvan dat niet vaststaat."),
        new("blijft_gelden_na_uittreden", Bouwstenen.Namen, "De bepalingen die blijven gelden voor wie is uitgetreden."),
        new("blijft_misschien_gelden_na_uittreden", Bouwstenen.Namen, "De bepalingen waarvan dat niet vaststaat."),
    ]);

    public static readonly Vorm Gegevens = new Vorm.Groep(
    [
        new("gedeeld", Bouwstenen.Namen, "De categorieën die gedeeld worden."),
        new("plicht", Bouwstenen.Namen, "De categorieën waarvan het een plicht is om ze te delen."),
        new("plichten", _regels, "Per categorie die gedeeld moet worden: de regels die daartoe verplichten."),
        new("regels", _regels, "Per gedeelde categorie de regels die haar geven."),
        new("open", Bouwstenen.Namen, "De categorieën waarvan nog niet te zeggen is of het mag."),
        new("niet", Bouwstenen.Namen, "De categorieën die niet gedeeld worden."),
        new("gronden", _namen, "Per achtergehouden categorie waarom."),
        new("feiten", Bouwstenen.Namen, "De feiten die gedeeld worden."),
        new("onderdelen", Bouwstenen.Teksten, "De onderdelen van buiten de aanvraag die gedeeld worden."),
        new("onderdelen_niet", Bouwstenen.Teksten, "De onderdelen van buiten de aanvraag die niet gedeeld worden."),
        new("botsingen", Bouwstenen.Namen, "De categorieën waarover bepalingen elkaar tegenspreken."),
        new("betwist", Bouwstenen.Namen, "De lezingen waarvan afhangt of iets gedeeld wordt."),
        new("ontbreekt", Bouwstenen.Namen, "De feiten die nog nodig zijn."),
        new("bepalingen", Bouwstenen.Namen, "Bepalingen die het antwoord dragen."),
    ]);

    public static readonly Vorm Vraag = new Vorm.Groep(
    [
        new("voor", Bouwstenen.Tekst, "Wie de gegevens zou krijgen.", Verplicht: true),
        new("moment", Bouwstenen.Naam, "Het moment waarop.", Verplicht: true),
        new("op", Bouwstenen.Datum, "De dag waarop; standaard de peildatum."),
        new("doel", Bouwstenen.Naam, "Waarvoor; standaard het doel van de regeling."),
        new("onderdelen", _namen, "Iets buiten de aanvraag, met de categorie die iemand eraan gaf."),
        new("ingedeeld_door", Bouwstenen.Tekst, "Wie de onderdelen in een categorie zette."),
    ]);
}
