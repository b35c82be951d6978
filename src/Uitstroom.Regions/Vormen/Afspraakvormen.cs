namespace Uitstroom.Regions;

/// <summary>The forms of afspraken, the events that they hang on, and working days.</summary>
internal static class Afspraakvormen
{
    private static readonly Vorm _vensterdag = new Vorm.Waarde("dag") { Blad = new Blad { Schrijfwijzen = [Schrijfwijze.Jaardag, Schrijfwijze.Datum] } };
    private static readonly Vorm _rollen = Betrokkenenvormen.Rollen;
    private static readonly Vorm _termijn = Bouwstenen.HoeveelPerLezing([Schrijfwijze.Termijn], [.. Termijnlezer.Woorden]);
    private static readonly Vorm _duur = Bouwstenen.PerLezing(Bouwstenen.Geschreven("termijn", Schrijfwijze.Termijn));

    private static readonly Vorm.Groep _venster = new(
    [
        new("van", _vensterdag, "De eerste dag: `02-01` is elk jaar, een datum is één keer.", Verplicht: true),
        new("tot_en_met", _vensterdag, "De laatste dag.", Verplicht: true),
    ]);

    private static readonly Sleutel _elke = new(
        "elke", Bouwstenen.PerLezing(Bouwstenen.Geschreven("termijn", Schrijfwijze.Termijn, "niet_in_bron", "niet_geregeld")),
        "Hoe vaak het terugkomt, geteld vanaf het begin.");

    private static readonly Sleutel _keer = new(
        "keer", Bouwstenen.PerLezing(Bouwstenen.Geschreven("aantal keren", Schrijfwijze.Keer, "niet_in_bron", "niet_geregeld")),
        "Hoeveel keer per tijdvak, zoals `2 per jaar`.");

    private static readonly Sleutel _op = new(
        "op", Bouwstenen.PerLezing(new Vorm.EenOfMeer(_vensterdag)), "Vaste dagen: `07-01` is elk jaar, een datum is één keer.");

    /// <summary>An event: the question alone, or this.</summary>
    public static readonly Vorm.Groep Gebeurtenis = new(
    [
        new("vraag", Bouwstenen.Tekst, "De vraag waarmee de dag bekend wordt.", Verplicht: true),
        new("tijdstip", Bouwstenen.JaNee, "Of ook het uur telt."),
        new("over", Bouwstenen.Zoals(Naamsoort.Rol), "Over wie het gaat; standaard de cliënt."),
        Bouwstenen.EigenBron,
        Bouwstenen.Toelichting,
    ]);

    public static readonly Vorm.Groep Afspraak = new(
    [
        Bouwstenen.Titel,
        new("wie", _rollen, "Wie het doet.", Verplicht: true),
        new("doet", Bouwstenen.Tekst, "Wat er gedaan wordt, te lezen na wie het doet.", Verplicht: true),
        new("aan", _rollen, "Wie het krijgt of hoort."),
        new("met", _rollen, "Wie erbij is."),
        new("vorm", Bouwstenen.Tekst, "In welke vorm, zoals `schriftelijk`."),
        new("inhoud", Bouwstenen.Teksten, "Wat erin staat of besproken wordt."),
        new("wanneer", Bouwstenen.Voorwaarde, "Wanneer de afspraak geldt."),
        new("peildatum", Bouwstenen.Keus, "De dag waarop de voorwaarden bekeken worden; standaard de dag waarop de afspraak begint."),
        new("bij", Dagvormen.Starts, "De gebeurtenis waarbij het gebeurt."),
        new("vanaf", Dagvormen.Starts, "De gebeurtenis of datum vanaf wanneer het geldt of geteld wordt."),
        new("binnen", _termijn, "Hoelang na het begin: een termijn, een parameter, of een woord zoals `tijdig`."),
        new("minstens", _termijn, "Hoelang minstens voor de gebeurtenis van `voor`."),
        new("voor", Dagvormen.Dag, "De gebeurtenis of datum waarvoor het klaar is; die dag telt niet mee."),
        new("uiterlijk", Dagvormen.Laatste, "De gebeurtenis of datum waarop het klaar is; die dag telt mee."),
        _elke,
        _keer,
        _op,
        new("herhaling", new Vorm.Vrij("per lezing een groep met `elke`, `keer`, `op` of `venster`", new Vorm.PerLezing(
            new Vorm.Groep([_elke, _keer, _op, new("venster", _venster, "Tussen welke dagen.")]))), "Hoe het terugkomt, waar lezingen dat op verschillende manieren zeggen."),
        new("pas_na", Dagvormen.PasNa, "De gebeurtenis of datum waarna de keren tellen; het tellen zelf begint bij `vanaf`. Of `geen_begin`."),
        new("venster", _venster, "Tussen welke dagen."),
        new("aantal", Bouwstenen.Geschreven("getal", Schrijfwijze.VanafEen), "Hoe vaak het hoogstens terugkomt."),
        new("duurt", _duur, "Hoelang het geldt; de eerste dag telt mee."),
        new("tot", Dagvormen.Slot, "Het einde; die dag telt niet meer mee. Of `geen_einde`."),
        new("tot_en_met", Dagvormen.Slot, "Het einde; die dag telt nog mee."),
        new("aard", Bouwstenen.WoordPerLezing(Afspraakbinder.Aarden.Keys), "Hoe hard: `hard`, `streven`, `inspanning`, `voorkeur`, `richtsnoer` of `mag`; standaard `hard`.") { Standaard = "hard" },
        new("klaar_bij", Bouwstenen.PerLezing(Bouwstenen.Naar(Naamsoort.Dagfeit)), "De gebeurtenis waarmee het gedaan is."),
        new("gevolg", Bouwstenen.PerLezing(Bouwstenen.TekstOf("niet_geregeld")), "Wat volgens de tekst volgt als het niet of te laat gebeurt, of `niet_geregeld`."),
        new("blijft_gelden", new Vorm.Vrij("voorwaarde", new Vorm.Keuze([Bouwstenen.JaNee, new Vorm.Voorwaarde(MetDoelgroepen: false)])), "Of het na het einde en na uittreden doorgaat: `ja`, `nee` of een voorwaarde."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ])
    {
        HoogstensEen = Afspraaksleutels.HoogstensEen,
    };

    public static readonly Vorm.Groep Werkdagen = new(
    [
        new("vrij", new Vorm.Namen(Bouwstenen.WoordPerLezing(["ja", "nee"])) { Uit = Naamsoort.Kalenderdag }, "Per dag van de kalender `ja` of `nee`, zo nodig per lezing.", Verplicht: true),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    private static readonly Vorm.Groep _einde = new(
    [
        new("wie", _rollen, "Voor wie deze weg er is.", Verplicht: true),
        new("doet", Bouwstenen.Tekst, "Hoe het gaat, te lezen na wie.", Verplicht: true),
        new("vorm", Bouwstenen.Tekst, "In welke vorm, zoals `schriftelijk`."),
        new("wanneer", Bouwstenen.Voorwaarde, "Wanneer deze weg openstaat."),
        new("laatste_dag", Dagvormen.Slot, "De laatste dag van de deelname.", Verplicht: true),
        new("mits", Bouwstenen.PerLezing(Bouwstenen.Naar(Naamsoort.Afspraak)), "De afspraak die gehaald moet zijn."),
        new("vanzelf", Bouwstenen.JaNee, "Of de deelname vanzelf eindigt, zonder dat iemand iets doet."),
        new("gevolg", Bouwstenen.PerLezing(Bouwstenen.TekstOf("niet_geregeld")), "Wat er volgt, of `niet_geregeld`."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    public static readonly Vorm.Groep Deelname = new(
    [
        new("eindigt", new Vorm.Namen(_einde), "De wegen waarlangs deelname eindigt.", Verplicht: true),
        new("blijft_gelden", Bouwstenen.Doorloop, "Bepalingen die na het uittreden blijven gelden, zo nodig elk met een voorwaarde."),
    ]);

    /// <summary>The file of a calendar.</summary>
    public static readonly Vorm.Groep Kalender = new(
    [
        new("kalender", Bouwstenen.Getal, "De versie van dit bestandsformaat: `1`.", Verplicht: true),
        new("geldig", new Vorm.Groep(
        [
            new("van", Bouwstenen.Getal, "Het eerste jaar.", Verplicht: true),
            new("tot_en_met", Bouwstenen.Getal, "Het laatste jaar.", Verplicht: true),
        ]), "Voor welke jaren deze dagen bekend zijn.", Verplicht: true),
        new("dagen", new Vorm.Namen(new Vorm.Groep(
        [
            new("op", Bouwstenen.Geschreven("dag", Schrijfwijze.Jaardag), "Maand en dag: `04-27`."),
            new("als_zondag", new Vorm.Woord(["een_dag_eerder", "een_dag_later"]), "Waarheen de dag gaat als hij op zondag valt."),
            new("pasen", Bouwstenen.Getal, "Hoeveel dagen na eerste paasdag; negatief is ervoor."),
        ])), "De dagen met een naam.", Verplicht: true),
    ]);
}
