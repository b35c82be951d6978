namespace Uitstroom.Regions;

/// <summary>The forms of the section <c>monitoring</c>.</summary>
internal static class Monitoringvormen
{
    private static readonly Vorm.Groep _registratie = new(
    [
        Bouwstenen.Titel,
        new("heeft", Bouwstenen.Lijst(Naamsoort.Indeling), "Wat erbij wordt opgegeven: namen uit `indeling`."),
        new("dagen", Bouwstenen.Namen, "Andere dagen die erbij kunnen staan."),
        new("uitkomst_van", Bouwstenen.Naar(Naamsoort.Toets), "De toets waarvan de uitkomst erbij staat."),
        new("uitkomsten", Bouwstenen.Teksten, "De uitkomsten die kunnen, als zij niet van een toets zijn."),
        new("hardheidsclausule", Bouwstenen.JaNee, "Of dit een gebruik van de hardheidsclausule is."),
        Bouwstenen.EigenBron,
        Bouwstenen.Toelichting,
    ]);

    private static readonly Vorm.Groep _cijfer = new(
    [
        Bouwstenen.Titel,
        new("telt", Bouwstenen.Lijst(Naamsoort.Registratie), "Welke registraties meetellen.", Verplicht: true),
        new("uitkomst", Bouwstenen.Teksten, "Alleen met deze uitkomsten."),
        new("per", new Vorm.Vrij("indeling, of lijst van indelingen en paren van indelingen", new Vorm.EenOfMeer(Bouwstenen.Lijst(Naamsoort.Indeling))), "Waarnaar het wordt uitgesplitst."),
        new("sinds", Bouwstenen.PerLezing(Bouwstenen.Teksten), "De dag van de registratie vanaf wanneer de tijd telt; van meer dagen de laatste."),
        new("binnen", Bouwstenen.Geschreven("periode", Schrijfwijze.Periode), "Alleen als het binnen deze tijd na `sinds` was."),
        new("deel_van", Bouwstenen.Naar(Naamsoort.Cijfer), "Het cijfer waarvan dit een deel is."),
        new("genoemd", Bouwstenen.JaNee, "Of de tekst dit cijfer zelf noemt; standaard `ja`.") { Standaard = "ja" },
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    private static readonly Vorm.Groep _rapport = new(
    [
        Bouwstenen.Titel,
        new("afspraken", Bouwstenen.Lijst(Naamsoort.Afspraak), "De afspraken die zeggen wie aan wie rapporteert, en wanneer.", Verplicht: true),
        new("cijfers", Bouwstenen.Lijst(Naamsoort.Cijfer, "niet_in_bron", "niet_geregeld"), "De cijfers die de tekst vraagt, of `niet_in_bron`.", Verplicht: true),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    private static readonly Vorm _cijferkeus = Bouwstenen.PerLezing(Bouwstenen.Naar(Naamsoort.Cijfer));

    /// <summary>A figure with the breakdown by which groups of a quotum are counted.</summary>
    public static readonly Vorm.Groep Meetpunt = new(
    [
        new("cijfer", _cijferkeus, "Het cijfer dat telt.", Verplicht: true),
        new("groepen", Bouwstenen.Naar(Naamsoort.Indeling), "De indeling waarin de groepen van het quotum staan."),
    ]);

    public static readonly Vorm.Groep Monitoring = new(
    [
        new("indeling", new Vorm.Namen(new Vorm.EenOfMeer(Bouwstenen.Zoals(Naamsoort.Partijgroep, "doelgroepen", "contractvormen"))), "Waarnaar cijfers worden uitgesplitst: een groep partijen, `doelgroepen`, `contractvormen`, of een lijst van woorden."),
        new("registraties", new Vorm.Namen(_registratie), "Wat er wordt vastgelegd.", Verplicht: true),
        new("cijfers", new Vorm.Namen(_cijfer), "Wat er wordt geteld.", Verplicht: true),
        new("tegen", new Vorm.Namen(
            new Vorm.Vrij("cijfer, zo nodig per lezing, of een groep van `cijfer` en `groepen`", new Vorm.Keuze([_cijferkeus, Meetpunt])))
        {
            Uit = Naamsoort.Quotum,
        }, "Welk cijfer tegen welk quotum wordt gehouden."),
        new("rapporten", new Vorm.Namen(_rapport), "Wat het convenant laat rapporteren."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);
}
