namespace Uitstroom.Regions;

/// <summary>The small forms from which the sections are built.</summary>
internal static class Bouwstenen
{
    public static readonly Vorm Tekst = new Vorm.Waarde("tekst");
    public static readonly Vorm Naam = new Vorm.Waarde("naam");
    public static readonly Vorm Datum = new Vorm.Waarde("datum");
    public static readonly Vorm Getal = new Vorm.Waarde("getal");
    public static readonly Vorm JaNee = new Vorm.Woord(["ja", "nee"]);
    public static readonly Vorm Rol = new Vorm.Waarde("rol, zo nodig met `van` en een feit");
    public static readonly Vorm Voorwaarde = new Vorm.Vrij("voorwaarde");
    public static readonly Vorm Keus = new Vorm.Vrij("waarde, zo nodig per lezing");
    public static readonly Vorm Doorloop = new Vorm.Vrij("bepaling, lijst van bepalingen, of per bepaling een voorwaarde");
    public static readonly Vorm Namen = new Vorm.EenOfMeer(Naam);
    public static readonly Vorm Teksten = new Vorm.EenOfMeer(Tekst);

    public static readonly Sleutel Bron = new("bron", Namen, "De bepaling of bepalingen uit het register.", Verplicht: true);
    public static readonly Sleutel EigenBron = Bron with { Verplicht = false };
    public static readonly Sleutel Titel = new("titel", Tekst, "De naam zoals mensen die lezen.");
    public static readonly Sleutel Peildatum = new("peildatum", Keus, "De datum waarop getoetst wordt: `toetsdatum` of een datumfeit.");
    public static readonly Sleutel Toelichting = new("toelichting", Tekst, "Een opmerking voor de lezer.");
}
