using System.Collections.Immutable;

namespace Uitstroom.Regions;

/// <summary>The forms of what names a day: an event, a date, another afspraak, a time after one of these, or the latest of several.</summary>
internal static class Dagvormen
{
    private static readonly Vorm.Waarde _woord = Woord();

    /// <summary>One day, or one per reading.</summary>
    public static readonly Vorm Dag = Bouwstenen.PerLezing(Een(_woord));

    /// <summary>One or more days that each start something.</summary>
    public static readonly Vorm Starts = Bouwstenen.PerLezing(new Vorm.Keuze([Een(_woord), new Vorm.Lijst(Een(_woord))]));

    /// <summary>The last day of a deadline, which can also be the same day each year.</summary>
    public static readonly Vorm Laatste = Bouwstenen.PerLezing(Een(_woord with { Blad = _woord.Blad! with { Schrijfwijzen = [.. _woord.Blad!.Schrijfwijzen, Schrijfwijze.Jaardag] } }));

    /// <summary>An end.</summary>
    public static readonly Vorm Slot = Bouwstenen.PerLezing(Een(Woord("geen_einde")));

    /// <summary>The day after which times count.</summary>
    public static readonly Vorm PasNa = Bouwstenen.PerLezing(Een(Woord("geen_begin")));

    private static Vorm.Waarde Woord(params ImmutableArray<string> eigen) => new("gebeurtenis of datum")
    {
        Blad = new Blad
        {
            Namen = [Naamsoort.Dagfeit, Naamsoort.Parameter],
            Woorden = ["begin_regeling", "einde_regeling", "niet_in_bron", "niet_geregeld", .. eigen],
            Schrijfwijzen = [Schrijfwijze.Datum, Schrijfwijze.Afgeleid],
        },
    };

    private static Vorm.Keuze Een(Vorm.Waarde woord) => new(
    [
        woord,
        new Vorm.Groep(
        [
            new("laatste_van", new Vorm.Lijst(woord), "De laatste van deze dagen."),
            new("eerste_van", new Vorm.Lijst(woord), "De eerste van deze dagen."),
        ])
        {
            HoogstensEen = [["laatste_van", "eerste_van"]],
        },
    ]);
}
