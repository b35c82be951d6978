namespace Uitstroom.Rules;

/// <summary>The order of remainders, which run to 128 bits: by the 63 that say most, which is fast, and by all of them where those are equal.</summary>
internal static class Resten
{
    /// <summary>The largest remainder but n: the one that takes the last of n places.</summary>
    /// <param name="resten">The remainders, each smaller than <paramref name="noemer"/>.</param>
    /// <param name="noemer">What they are parts of, more than 0.</param>
    /// <param name="plaats">From 1 up to and including the number of receivers that share.</param>
    /// <param name="begrensd">Who does not share, by a value; null when everybody does.</param>
    public static Int128 Zoveelste(Int128[] resten, Int128 noemer, int plaats, long?[]? begrensd)
    {
        var weg = Weg(noemer);
        var sleutels = new long[resten.Length];
        var aantal = 0;
        for (var i = 0; i < resten.Length; i++)
        {
            if (begrensd?[i] is null)
            {
                sleutels[aantal++] = Sleutel(resten[i], weg);
            }
        }

        var gesorteerd = sleutels.AsSpan(0, aantal);
        gesorteerd.Sort();
        var grens = gesorteerd[plaats - 1];
        var voor = gesorteerd.IndexOf(grens);
        var gelijk = new List<Int128>();
        for (var i = 0; i < resten.Length; i++)
        {
            if (begrensd?[i] is null && Sleutel(resten[i], weg) == grens)
            {
                gelijk.Add(resten[i]);
            }
        }

        gelijk.Sort();
        return gelijk[^(plaats - voor)];
    }

    /// <summary>The place of each remainder, from 1 for the largest; equal ones share a place. 0 for a receiver that does not share.</summary>
    public static int[] Rangen(Int128[] resten, Int128 noemer, bool[]? begrensd)
    {
        var weg = Weg(noemer);
        var volgorde = Enumerable.Range(0, resten.Length).Where(i => begrensd?[i] is not true).ToArray();
        Array.Sort(Array.ConvertAll(volgorde, i => Sleutel(resten[i], weg)), volgorde);
        for (var begin = 0; weg > 0 && begin < volgorde.Length;)
        {
            var eind = begin + 1;
            while (eind < volgorde.Length && Sleutel(resten[volgorde[eind]], weg) == Sleutel(resten[volgorde[begin]], weg))
            {
                eind++;
            }

            volgorde.AsSpan(begin, eind - begin).Sort((een, ander) => resten[ander].CompareTo(resten[een]));
            begin = eind;
        }

        var rangen = new int[resten.Length];
        for (var i = 0; i < volgorde.Length; i++)
        {
            rangen[volgorde[i]] = i > 0 && resten[volgorde[i]] == resten[volgorde[i - 1]] ? rangen[volgorde[i - 1]] : i + 1;
        }

        return rangen;
    }

    private static int Weg(Int128 noemer) => Math.Max(0, 128 - (int)Int128.LeadingZeroCount(noemer) - 63);

    // Negative, so that the largest remainder comes first.
    private static long Sleutel(Int128 rest, int weg) => -(long)(rest >> weg);
}
