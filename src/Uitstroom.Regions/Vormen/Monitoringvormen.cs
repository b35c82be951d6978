namespace Uitstroom.Regions;

/// <summary>The forms of the section <c>monitoring</c>.</summary>
internal static class Monitoringvormen
{
    private static readonly Vorm.Groep _registratie = new(
    [
        Bouwstenen.Titel,
        new("heeft", Bouwstenen.Namen, "Wat erbij wordt opgegeven: namen uit `indeling`."),
        new("dagen", Bouwstenen.Namen, "Andere dagen die erbij kunnen staan."),
        new("uitkomst_van", Bouwstenen.Naam, "De toets waarvan de uitkomst erbij staat."),
        new("uitkomsten", Bouwstenen.Teksten, "De uitkomsten die kunnen, als zij niet van een toets zijn."),
        new("hardheidsclausule", Bouwstenen.JaNee, "Of dit een gebruik van de hardheidsclausule is."),
        Bouwstenen.EigenBron,
        Bouwstenen.Toelichting,
    ]);

    private static readonly Vorm.Groep _cijfer = new(
    [
        Bouwstenen.Titel,
        new("telt", Bouwstenen.Namen, "Welke registraties meetellen.", Verplicht: true),
        new("uitkomst", Bouwstenen.Teksten, "Alleen met deze uitkomsten."),
        new("per", new Vorm.Vrij("indeling, of lijst van indelingen en paren van indelingen"), "Waarnaar het wordt uitgesplitst."),
        new("sinds", Bouwstenen.Keus, "De dag van de registratie vanaf wanneer de tijd telt; van meer dagen de laatste."),
        new("binnen", Bouwstenen.Tekst, "Alleen als het binnen deze tijd na `sinds` was."),
        new("deel_van", Bouwstenen.Naam, "Het cijfer waarvan dit een deel is."),
        new("genoemd", Bouwstenen.JaNee, "Of de tekst dit cijfer zelf noemt; standaard `ja`."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    private static readonly Vorm.Groep _rapport = new(
    [
        Bouwstenen.Titel,
        new("afspraken", Bouwstenen.Namen, "De afspraken die zeggen wie aan wie rapporteert, en wanneer.", Verplicht: true),
        new("cijfers", Bouwstenen.Namen, "De cijfers die de tekst vraagt, of `niet_in_bron`.", Verplicht: true),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);

    /// <summary>A figure with the breakdown by which groups of a quotum are counted.</summary>
    public static readonly Vorm.Groep Meetpunt = new(
    [
        new("cijfer", Bouwstenen.Keus, "Het cijfer dat telt.", Verplicht: true),
        new("groepen", Bouwstenen.Naam, "De indeling waarin de groepen van het quotum staan."),
    ]);

    public static readonly Vorm.Groep Monitoring = new(
    [
        new("indeling", new Vorm.Namen(Bouwstenen.Namen), "Waarnaar cijfers worden uitgesplitst: een groep partijen, `doelgroepen`, `contractvormen`, of een lijst van woorden."),
        new("registraties", new Vorm.Namen(_registratie), "Wat er wordt vastgelegd.", Verplicht: true),
        new("cijfers", new Vorm.Namen(_cijfer), "Wat er wordt geteld.", Verplicht: true),
        new("tegen", new Vorm.Namen(new Vorm.Vrij("cijfer, zo nodig per lezing, of een groep van `cijfer` en `groepen`")), "Welk cijfer tegen welk quotum wordt gehouden."),
        new("rapporten", new Vorm.Namen(_rapport), "Wat het convenant laat rapporteren."),
        Bouwstenen.Bron,
        Bouwstenen.Toelichting,
    ]);
}
