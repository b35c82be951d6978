namespace Uitstroom.Regions;

/// <summary>The forms of who acts, hears or takes part.</summary>
internal static class Betrokkenenvormen
{
    private static readonly Vorm _een = Bouwstenen.PerLezing(new Vorm.EenOfMeer(Bouwstenen.Rol));

    private static readonly Vorm _rijen = new Vorm.Namen(new Vorm.Groep(
    [
        new("wanneer", Bouwstenen.Voorwaarde, "Wanneer deze rij geldt; weglaten is altijd."),
        new("dan", _een, "Wie het dan is.", Verplicht: true),
        Bouwstenen.EigenBron,
    ]), VrijeNamen: true);

    /// <summary>A role, a list, one per reading, some of them, or rows.</summary>
    public static readonly Vorm Rollen = new Vorm.Vrij("rol, lijst van rollen, of rijen met `kies` of `kies_alle`", new Vorm.Keuze(
    [
        _een,
        new Vorm.Groep(
        [
            new("kies", _rijen, "Rijen; de eerste die geldt zegt wie."),
            new("kies_alle", _rijen, "Rijen; elke rij die geldt telt."),
            new("een_of_meer", _een, "Een of meer van deze, wie maakt niet uit."),
        ])
        {
            HoogstensEen = [["kies", "kies_alle", "een_of_meer"]],
        },
    ]));
}
