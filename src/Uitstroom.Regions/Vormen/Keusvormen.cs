namespace Uitstroom.Regions;

/// <summary>The forms of answers that are chosen, and of years.</summary>
internal static class Keusvormen
{
    /// <summary>A year.</summary>
    public static readonly Vorm Tijdvak = Bouwstenen.PerLezing(Bouwstenen.Geschreven("jaar", Schrijfwijze.Jaarvanaf, "kalenderjaar"));

    /// <summary>A row of <c>kies</c>.</summary>
    public static readonly Vorm.Groep Kiesrij = new(
    [
        new("wanneer", Bouwstenen.Voorwaarde, "Wanneer deze rij geldt; de eerste die geldt telt."),
        new("dan", Bouwstenen.Keus, "Het antwoord.", Verplicht: true),
        Bouwstenen.EigenBron,
    ]);

    /// <summary>An answer that is chosen.</summary>
    public static readonly Vorm.Groep Kies = new(
    [
        new("kies", new Vorm.Namen(new Vorm.Vrij("rij", new Vorm.Keuze([Bouwstenen.Keus, Kiesrij]))), "De rijen, op volgorde.", Verplicht: true),
    ]);

    /// <summary>An answer: a text, one per reading, or chosen from rows.</summary>
    public static readonly Vorm Antwoord = new Vorm.Vrij("antwoord", new Vorm.Keuze([Bouwstenen.PerLezing(Bouwstenen.TekstOf("niet_geregeld")), Kies]));
}
