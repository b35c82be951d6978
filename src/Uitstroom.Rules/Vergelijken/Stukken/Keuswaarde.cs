namespace Uitstroom.Rules;

/// <summary>Picks the value that stands for a piece: one that a reader can follow.</summary>
internal static class Keuswaarde
{
    /// <summary>The middle of a range with two ends, the end of a range with one; of more ranges the one nearest to a day.</summary>
    public static long Kies(Feitdomein domein, IEnumerable<(long Van, long TotEnMet)> bereiken, long bij)
    {
        var waarden = bereiken.Select(bereik => In(domein, bereik.Van, bereik.TotEnMet));
        return domein.Feit.Type == FeitType.Datum ? waarden.MinBy(waarde => Math.Abs(waarde - bij)) : waarden.First();
    }

    private static long In(Feitdomein domein, long van, long totEnMet)
    {
        var (onder, boven) = (van > domein.Laagste, totEnMet < domein.Hoogste);
        return domein.IsKeuze || (onder && !boven) ? van
            : boven && !onder ? totEnMet
            : domein.Feit.Type == FeitType.Datum && !onder ? 0
            : domein.Feit.Type is FeitType.Datum ? van + ((totEnMet - van) / 2)
            : !onder && van <= 0 && totEnMet >= 0 ? 0
            : van;
    }
}
