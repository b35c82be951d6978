using System.Collections.Immutable;

namespace Uitstroom.Regions;

/// <summary>The small forms from which the sections are built.</summary>
internal static class Bouwstenen
{
    private const string NaarKeuze = "waarde, zo nodig per lezing";

    public static readonly Vorm Tekst = new Vorm.Waarde("tekst");
    public static readonly Vorm Naam = new Vorm.Waarde("naam");
    public static readonly Vorm Datum = Geschreven("datum", Schrijfwijze.Datum);
    public static readonly Vorm Getal = Geschreven("getal", Schrijfwijze.Getal);
    public static readonly Vorm Geheel = Geschreven("getal", Schrijfwijze.Geheel);

    /// <summary>The version of the format of a file.</summary>
    public static readonly Vorm Formaat = Geschreven("getal", Schrijfwijze.Geheel with { Wat = $"`{Regelingbinder.Formaat}`", Patroon = Regelingbinder.Formaat, Minimum = 1, Maximum = 1 });

    public static readonly Vorm JaNee = new Vorm.Woord(["ja", "nee"]);
    public static readonly Vorm Rol = new Vorm.Waarde("rol, zo nodig met `van` en een feit") { Blad = new Blad { Namen = [Naamsoort.Rol], Woorden = ["niet_genoemd"], Open = true } };
    public static readonly Vorm Voorwaarde = new Vorm.Vrij("voorwaarde", new Vorm.Voorwaarde(MetDoelgroepen: false));

    /// <summary>A condition in a toets, which may ask for a doelgroep.</summary>
    public static readonly Vorm Toetsvoorwaarde = new Vorm.Vrij("voorwaarde", new Vorm.Voorwaarde(MetDoelgroepen: true));

    public static readonly Vorm Keus = PerLezing(Tekst);
    public static readonly Vorm Bepalingen = new Vorm.EenOfMeer(Naar(Naamsoort.Bepaling));

    public static readonly Vorm Doorloop = new Vorm.Vrij(
        "bepaling, lijst van bepalingen, of per bepaling een voorwaarde",
        new Vorm.Keuze([Bepalingen, new Vorm.Namen(Voorwaarde, VrijeNamen: true) { Uit = Naamsoort.Bepaling }]));

    public static readonly Vorm Namen = new Vorm.EenOfMeer(Naam);
    public static readonly Vorm Teksten = new Vorm.EenOfMeer(Tekst);

    public static readonly Sleutel Bron = new("bron", Bepalingen, "De bepaling of bepalingen uit het register.", Verplicht: true);
    public static readonly Sleutel EigenBron = Bron with { Verplicht = false };
    public static readonly Sleutel Titel = new("titel", Tekst, "De naam zoals mensen die lezen.");

    public static readonly Sleutel Peildatum = new(
        "peildatum", PerLezing(Naar(Naamsoort.Datumfeit, Peildatumbinder.Toetsdatum)), "De datum waarop getoetst wordt: `toetsdatum` of een datumfeit.");

    public static readonly Sleutel Toelichting = new("toelichting", Tekst, "Een opmerking voor de lezer.");

    /// <summary>A name of some kind, or one of some words.</summary>
    public static Vorm.Waarde Naar(Naamsoort soort, params ImmutableArray<string> woorden) => new("naam") { Blad = new Blad { Namen = [soort], Woorden = woorden } };

    /// <summary>One name of some kind, or a list of them.</summary>
    public static Vorm Lijst(Naamsoort soort, params ImmutableArray<string> woorden) => new Vorm.EenOfMeer(Naar(soort, woorden));

    /// <summary>Any text, of which some names and words are likely.</summary>
    public static Vorm.Waarde Zoals(Naamsoort soort, params ImmutableArray<string> woorden) =>
        new("tekst") { Blad = new Blad { Namen = [soort], Woorden = woorden, Open = true } };

    /// <summary>A value in one way of writing, or one of some words.</summary>
    public static Vorm.Waarde Geschreven(string wat, Schrijfwijze schrijfwijze, params ImmutableArray<string> woorden) =>
        new(wat) { Blad = new Blad { Schrijfwijzen = [schrijfwijze], Woorden = woorden } };

    /// <summary>Any text, of which some words are likely.</summary>
    public static Vorm.Waarde TekstOf(params ImmutableArray<string> woorden) => new("tekst") { Blad = new Blad { Woorden = woorden, Open = true } };

    /// <summary>A value, or one per option of a reading.</summary>
    public static Vorm.Vrij PerLezing(Vorm vorm) => new(NaarKeuze, new Vorm.PerLezing(vorm));

    /// <summary>One of some words, or one per option of a reading.</summary>
    public static Vorm.Vrij WoordPerLezing(IEnumerable<string> woorden) => PerLezing(new Vorm.Waarde("woord") { Blad = new Blad { Woorden = [.. woorden] } });

    /// <summary>A written value, a parameter or one of some words; or one per option of a reading.</summary>
    public static Vorm.Vrij HoeveelPerLezing(ImmutableArray<Schrijfwijze> schrijfwijzen, params ImmutableArray<string> woorden) =>
        PerLezing(new Vorm.Waarde("waarde") { Blad = new Blad { Schrijfwijzen = schrijfwijzen, Namen = [Naamsoort.Parameter], Woorden = woorden } });
}
