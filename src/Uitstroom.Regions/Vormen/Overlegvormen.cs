namespace Uitstroom.Regions;

/// <summary>The forms of bodies, loketten, precedence and the hardheidsclausule.</summary>
internal static class Overlegvormen
{
    private static readonly Vorm _afspraken = Bouwstenen.Lijst(Naamsoort.Afspraak);
    private static readonly Vorm _aantal = Bouwstenen.PerLezing(Bouwstenen.Geschreven("getal", Schrijfwijze.VanafEen));

    private static readonly Vorm.Groep _lid = new(
    [
        new("wie", Bouwstenen.Zoals(Naamsoort.Rol), "Wie er zit; standaard de naam van dit onderdeel."),
        new("namens", Bouwstenen.Tekst, "Namens wie."),
        new("aantal", _aantal, "Hoeveel het er zijn."),
        new("minstens", _aantal, "Hoeveel het er ten minste zijn."),
        Bouwstenen.EigenBron,
        Bouwstenen.Toelichting,
    ]);

    private static readonly Vorm.Groep _besluit = new(
    [
        new("wat", Bouwstenen.Tekst, "Wat er wordt besloten.", Verplicht: true),
        new("meerderheid", Bouwstenen.PerLezing(Bouwstenen.TekstOf("niet_geregeld")), "Hoeveel het eens moeten zijn; standaard `niet_geregeld`.") { Standaard = "niet_geregeld" },
        new("bij_staken", Bouwstenen.TekstOf("niet_geregeld"), "Wat volgt als de stemmen staken; standaard `niet_geregeld`.") { Standaard = "niet_geregeld" },
        new("na_advies_van", Bouwstenen.Tekst, "Wie eerst adviseert."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    public static readonly Vorm.Groep Overleg = new(
    [
        Bouwstenen.Titel,
        new("ook_genoemd", Bouwstenen.Teksten, "Andere namen in de tekst."),
        new("leden", new Vorm.Namen(_lid), "Wie erin zit; zonder leden zijn het wie de afspraken van `komt_bijeen` noemen."),
        new("bespreekt", Bouwstenen.Teksten, "Waar het over gaat."),
        new("komt_bijeen", _afspraken, "De afspraken die zeggen wanneer."),
        new("voorzitter", _afspraken, "De afspraak die zegt wie voorzit."),
        new("bereidt_voor", _afspraken, "De afspraak die zegt wie voorbereidt."),
        new("organiseert", _afspraken, "De afspraak die zegt wie organiseert."),
        new("verslag", _afspraken, "De afspraken over het verslag."),
        new("taken", _afspraken, "Andere afspraken van of voor dit overleg."),
        new("besluiten", new Vorm.Namen(_besluit), "Wat hier wordt besloten."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    public static readonly Vorm.Groep Loket = new(
    [
        new("onderwerp", Bouwstenen.Tekst, "Waarover het gaat.", Verplicht: true),
        new("soort", new Vorm.EenOfMeer(new Vorm.Woord(["klacht", "bezwaar", "geschil", "naleving", "meningsverschil", "herziening"])), "Wat hier terechtkan.", Verplicht: true),
        new("over", Bouwstenen.Namen, "De onderwerpen als woorden."),
        new("alleen", Bouwstenen.JaNee, "Of het over niets anders mag gaan."),
        new("van", Bouwstenen.Teksten, "Wie hier terechtkan.", Verplicht: true),
        new("bij", Bouwstenen.Zoals(Naamsoort.Rol, "niet_geregeld"), "Waar het heen gaat, of `niet_geregeld`.", Verplicht: true),
        new("stappen", _afspraken, "De afspraken die zeggen hoe het gaat, op volgorde."),
        new("beslist", Bouwstenen.Zoals(Naamsoort.Rol), "Wie uiteindelijk beslist."),
        new("daarna", Bouwstenen.TekstOf("niet_geregeld"), "Wat volgt als dit niet helpt; standaard `niet_geregeld`.") { Standaard = "niet_geregeld" },
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    public static readonly Vorm.Groep Voorrang = new(
    [
        new("onderwerp", Bouwstenen.Tekst, "Waarover het gaat.", Verplicht: true),
        new("eerst", Bouwstenen.PerLezing(Bouwstenen.TekstOf("niet_geregeld")), "Wat voorgaat, of `niet_geregeld`.", Verplicht: true),
        new("daarna", Bouwstenen.Teksten, "Wat daarna komt.", Verplicht: true),
        new("onderling", new Vorm.Woord(["op_volgorde", "niet_geregeld"]), "Of wat daarna komt op volgorde staat; standaard `niet_geregeld`.") { Standaard = "niet_geregeld" },
        new("over", Bouwstenen.Lijst(Naamsoort.Bepalingspatroon), "De bepalingen waarvoor het geldt; `fl-4.*` is fl-4 met alles eronder."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    public static readonly Vorm.Groep Hardheidsclausule = new(
    [
        Bouwstenen.Titel,
        new("na", Bouwstenen.Lijst(Naamsoort.Label), "De uitkomsten waarna de clausule gebruikt kan worden."),
        new("alleen_voor", Bouwstenen.PerLezing(Bouwstenen.Bepalingen), "De bepalingen waarvan mag worden afgeweken; weglaten als de tekst er geen noemt."),
        new("open_voor", Bouwstenen.Bepalingen, "De bepalingen waarbij de tekst openlaat of de clausule ervan kan afwijken."),
        new("beslist", Bouwstenen.Rol, "Wie erover beslist, of `niet_genoemd`.", Verplicht: true),
        new("minstens_partijen", Bouwstenen.Geschreven("getal", Schrijfwijze.VanafEen), "Met hoeveel partijen ten minste: een onderling overleg heeft er twee."),
        new("na_overleg_met", Bouwstenen.Teksten, "Met wie eerst wordt overlegd."),
        new("meldt_aan", Bouwstenen.Rol, "Wie van het gebruik hoort."),
        new("legt_vast", Bouwstenen.Teksten, "Wat wordt vastgelegd."),
        new("vorm", Bouwstenen.TekstOf("niet_geregeld"), "In welke vorm; standaard `niet_geregeld`.") { Standaard = "niet_geregeld" },
        new("afspraken", _afspraken, "De afspraken over melden en verslag."),
        new("voorbeelden", new Vorm.Namen(new Vorm.Groep(
        [
            new("wanneer", Bouwstenen.Voorwaarde, "Wanneer het voorbeeld past.", Verplicht: true),
            Bouwstenen.Bron,
        ])), "Voorbeelden uit de tekst."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);
}
