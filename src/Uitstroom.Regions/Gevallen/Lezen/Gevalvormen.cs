using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>The form of a file with example cases.</summary>
internal static class Gevalvormen
{
    private static readonly Vorm.Namen _namen = new(Bouwstenen.Tekst, VrijeNamen: true);

    private static readonly Vorm.Namen _tijden = new(Bouwstenen.Teksten, VrijeNamen: true);

    private static readonly Vorm.Vrij _vrij = new("groep van namen met waarden");

    private static readonly Vorm.Groep _verwacht = new(
    [
        new("uitkomst", Bouwstenen.Naar(Naamsoort.Label, [.. Vastelabels.Namen]), "Het label."),
        new("soort", Bouwstenen.Naam, "Waar het label op neerkomt."),
        new("vast", Bouwstenen.JaNee, "Of meer gegevens de uitkomst niet veranderen."),
        new("gefaald", Bouwstenen.Lijst(Naamsoort.Criterium), "De criteria die niet zijn voldaan."),
        new("open", Bouwstenen.Lijst(Naamsoort.Criterium), "De criteria die open zijn."),
        new("nvt", Bouwstenen.Lijst(Naamsoort.Criterium), "De criteria die niet van toepassing zijn."),
        new("ontbreekt", Bouwstenen.Lijst(Naamsoort.Feit), "De ontbrekende feiten van open criteria."),
        new("vraag_nu", Bouwstenen.Lijst(Naamsoort.Feit), "De feiten die nu gevraagd worden."),
        new("mogelijk", Bouwstenen.Lijst(Naamsoort.Label, [.. Vastelabels.Namen]), "De labels die het nog kan worden."),
        new("betwist", Bouwstenen.Lijst(Naamsoort.Lezing), "De lezingen die de uitkomst veranderen."),
        new("niet_uitgezocht", Bouwstenen.Lijst(Naamsoort.Lezing), "De lezingen die andere feiten vragen."),
        new("bepalingen", Bouwstenen.Bepalingen, "Bepalingen die de uitkomst dragen."),
        new("doelgroepen", new Vorm.Namen(new Vorm.Woord(["ja", "nee", "open"]), VrijeNamen: true) { Uit = Naamsoort.Doelgroep }, "Per doelgroep `ja`, `nee` of `open`."),
        new("voorkeuren", new Vorm.Namen(new Vorm.Woord([.. Enum.GetValues<CriteriumStatus>().Select(status => ToetsingJson.Naam(status))])) { Uit = Naamsoort.Criterium }, "Per voorkeur hoe die uitkomt; een voorkeur telt in de uitkomst niet mee."),
        new("antwoorden", _namen, "Per antwoord de tekst."),
        new("verandert", _namen, "Wanneer iets verandert (`op`) en in welke uitkomst (`wordt`)."),
        new("beslist", Bouwstenen.Tekst, "Wie er beslist of oordeelt."),
        new("hardheidsclausule", Bouwstenen.JaNee, "Of de hardheidsclausule gebruikt kan worden."),
        new("verdeling", _vrij, "Wat ieder krijgt, en wat er open blijft."),
        new("quotum", _vrij, "Per quotum hoe het ervoor staat."),
        new("ruimte", _vrij, "Of er nog een bij kan, en wie er anders over kan beslissen."),
        new("kosten", _vrij, "Per soort kosten wie wat draagt."),
        new("contract", Contractgevalvormen.Verwacht, "Wat de tekst over het contract zegt."),
        new("afspraken", Afspraakgevalvormen.Afspraken, "Per afspraak hoe het ervoor staat, en welke dagen erbij horen."),
        new("deelname", Afspraakgevalvormen.Deelname, "Per manier van uittreden hoe het ervoor staat."),
        new("looptijd", Afspraakgevalvormen.Looptijd, "Of de regeling dan geldt, en wat er blijft gelden."),
        new("gegevens", Afspraakgevalvormen.Gegevens, "Welke gegevens gedeeld worden, en welke niet."),
    ]);

    private static readonly Sleutel[] _gebeurtenissen =
    [
        new("gebeurtenissen", _tijden, "De gebeurtenissen met hun dag of tijdstip; `geen` is nog niet gebeurd."),
        new("overige_gebeurtenissen", new Vorm.Woord(["geen", "onbekend"]), "Of gebeurtenissen die hier niet staan nog niet gebeurd zijn (`geen`), of onbekend."),
        new("tijdzone", Bouwstenen.Tekst, "De tijdzone van tijdstippen, zoals `Europe/Amsterdam`."),
    ];

    public static readonly Vorm.Groep Bestand = new(
    [
        new("regeling", Bouwstenen.Naam, "De regeling waar de gevallen bij horen.", Verplicht: true),
        new("basis", new Vorm.Namen(new Vorm.Groep(
        [
            new("peildatum", Bouwstenen.Datum, "De toetsdatum."),
            new("toets", Bouwstenen.Naar(Naamsoort.Toets), "De toets."),
            new("feiten", new Vorm.Feitwaarden(), "De feiten.", Verplicht: true),
            new("tellers", Aanvraagvormen.Tellers, "De tellers."),
            new("lezingen", new Vorm.Leeskeuzes(), "De gekozen lezingen."),
            .. _gebeurtenissen,
        ])), "Sets feiten waar gevallen op bouwen."),
        new("gevallen", new Vorm.Namen(new Vorm.Groep(
        [
            new("titel", Bouwstenen.Tekst, "Wat het geval laat zien."),
            new("basis", Bouwstenen.Naam, "De set feiten waarop het bouwt."),
            new("toets", Bouwstenen.Naar(Naamsoort.Toets), "De toets; standaard de hoofdtoets."),
            new("peildatum", Bouwstenen.Datum, "De toetsdatum."),
            new("feiten", new Vorm.Feitwaarden(), "Feiten die van de basis afwijken."),
            new("tellers", Aanvraagvormen.Tellers, "De tellers."),
            new("verdeel", Verdeelopgavevormen.Opgave, "Wat er te verdelen is, zoals in een bestand met een verdeling."),
            new("jaar", Bouwstenen.Geschreven("jaar", Schrijfwijze.Jaar), "Het jaar van de tellingen."),
            new("quota", _vrij, "Wat er per quotum geteld is, zoals in een bestand met tellers."),
            new("bedrag", Bouwstenen.Tekst, "Het bedrag in euro."),
            new("eerder", Bouwstenen.Tekst, "Wat eerder is uitgegeven, in euro."),
            new("lezingen", new Vorm.Leeskeuzes(), "De gekozen lezingen."),
            new("verloop", Verloopvormen.Gebeurtenissen, "De gebeurtenissen in het leven van een contract."),
            new("tot", Bouwstenen.Datum, "Tot en met welke dag het verloop wordt gevolgd, en termijnen die terugkomen worden gegeven."),
            .. _gebeurtenissen,
            new("gedaan", _tijden, "Per afspraak wanneer zij gedaan is; `geen` is bekend dat het niet gedaan is."),
            new("op", Bouwstenen.Datum, "De dag waarop naar de afspraken wordt gevraagd; standaard de peildatum."),
            new("gegevens", Afspraakgevalvormen.Vraag, "Voor wie en wanneer er om gegevens wordt gevraagd."),
            new("wijziging", Wijzigingvormen.Wijziging, "De wijziging waaronder dit geval gedraaid wordt, met dezelfde sleutels als een bestand met een wijziging."),
            new("lokaal", Wijzigingvormen.LokaleAfspraak, "De lokale afspraak waaronder dit geval gedraaid wordt."),
            new("todo", Bouwstenen.Tekst, "Waarom dit geval nog niet hoeft te kloppen."),
            new("verwacht", _verwacht, "Wat eruit moet komen; alleen bij `todo` mag het ontbreken."),
            new("lezingen_verwacht", new Vorm.Lijst(new Vorm.Groep(
            [
                new("lezingen", new Vorm.Leeskeuzes(), "De gekozen lezingen.", Verplicht: true),
                new("verwacht", _verwacht, "Wat er dan uit moet komen.", Verplicht: true),
            ])), "Hetzelfde geval met andere lezingen."),
            new("bron", Bouwstenen.Bepalingen, "De bepalingen waar het over gaat."),
            Bouwstenen.Toelichting,
        ]), VrijeNamen: true), "De gevallen.", Verplicht: true),
    ]);
}
