using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Picks the value that stands for a piece: one that a reader can follow.</summary>
internal static class Keuswaarde
{
    /// <summary>
    /// The end of a range with one end; within a range with two a usual value near the middle: the first day of a year or month, a round number. Of more
    /// ranges of days the one nearest to a day; where nothing bounds them that day.
    /// </summary>
    public static long Kies(Feitdomein domein, IEnumerable<(long Van, long TotEnMet)> bereiken, long bij)
    {
        var waarden = bereiken.Select(bereik => In(domein, bereik.Van, bereik.TotEnMet, bij));
        return domein.Feit.Type == FeitType.Datum ? waarden.MinBy(waarde => Math.Abs(waarde - bij)) : waarden.First();
    }

    private static long In(Feitdomein domein, long van, long totEnMet, long bij)
    {
        var (onder, boven) = (van > domein.Laagste, totEnMet < domein.Hoogste);
        return domein.IsKeuze || (onder && !boven) ? van
            : boven && !onder ? totEnMet
            : domein.Feit.Type is not FeitType.Datum ? (!onder && van <= 0 && totEnMet >= 0 ? 0 : Rond(domein.Feit.Schaal, van, totEnMet))
            : onder ? Dagen(van, totEnMet)
            : bij;
    }

    /// <summary>The first day of a year or else of a month, the last that is not beyond the middle; the middle itself where there is none.</summary>
    private static long Dagen(long van, long totEnMet)
    {
        var midden = Dag.Van(van + ((totEnMet - van) / 2));
        return new[] { new LocalDate(midden.Year, 1, 1), new LocalDate(midden.Year, midden.Month, 1), midden }.Select(Dag.Nummer).First(dag => dag >= van);
    }

    /// <summary>The first number that ends in as many noughts as can be had, but no more than a hundred; the first at all where there is no rounder one.</summary>
    private static long Rond(long schaal, long van, long totEnMet)
    {
        foreach (var stap in new[] { 100 * schaal, 10 * schaal, schaal })
        {
            var rond = van + (((stap - (van % stap)) % stap) + stap) % stap;
            if (rond <= totEnMet)
            {
                return rond;
            }
        }

        return van;
    }
}
