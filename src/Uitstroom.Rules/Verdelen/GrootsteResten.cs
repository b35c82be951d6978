using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// The method of largest remainders (Hamilton, with the quota of Hare), in whole numbers: total x weight / sum of weights needs no
/// more than 128 bits, as the total and each weight are at most 10^18.
/// </summary>
internal static class GrootsteResten
{
    /// <summary>The largest total and the largest weight: 10^18.</summary>
    public const long Hoogstens = 1_000_000_000_000_000_000;

    /// <summary>Divides; remainders that are equal at the last place are left open as candidates.</summary>
    /// <param name="totaal">From 0 up to and including 10^18.</param>
    /// <param name="gewichten">Each from 0 up to and including 10^18; their sum is at most 10^24.</param>
    /// <param name="begrensd">Who takes no part in the division and what such a receiver has; null when everybody shares.</param>
    public static Toedeling Verdeel(long totaal, ReadOnlySpan<long> gewichten, long?[]? begrensd = null)
    {
        var quota = Quota(totaal, gewichten, begrensd);
        var volgorde = Volgorde(quota.Resten, quota.Noemer, begrensd);
        var erbij = new bool[gewichten.Length];
        var kandidaten = ImmutableArray<int>.Empty;
        var open = 0;
        if (quota.Over > 0 && quota.Noemer > 0)
        {
            // The places go down the order; whoever has the same remainder as the last one is only sure of a place when all of them fit.
            var grens = quota.Resten[volgorde[(int)quota.Over - 1]];
            var zeker = 0;
            while (quota.Resten[volgorde[zeker]] > grens)
            {
                erbij[volgorde[zeker++]] = true;
            }

            var gelijk = zeker;
            while (gelijk < volgorde.Length && quota.Resten[volgorde[gelijk]] == grens)
            {
                gelijk++;
            }

            open = (int)quota.Over - zeker;
            kandidaten = [.. volgorde[zeker..gelijk].Order()];
            if (open == kandidaten.Length)
            {
                Array.ForEach([.. kandidaten], ontvanger => erbij[ontvanger] = true);
                (kandidaten, open) = ([], 0);
            }
        }

        return new Toedeling
        {
            Totaal = totaal,
            Noemer = quota.Noemer,
            Onder = quota.Onder,
            Rest = quota.Resten,
            Rang = Rangen(quota.Resten, volgorde),
            Erbij = erbij,
            Kandidaten = kandidaten,
            OpenPlaatsen = open,
            Begrensd = begrensd is null ? null : Array.ConvertAll(begrensd, vast => vast is not null),
        };
    }

    private static (long[] Onder, Int128[] Resten, Int128 Noemer, long Over) Quota(long totaal, ReadOnlySpan<long> gewichten, long?[]? begrensd)
    {
        var teVerdelen = totaal;
        Int128 noemer = 0;
        for (var i = 0; i < gewichten.Length; i++)
        {
            teVerdelen -= begrensd?[i] ?? 0;
            noemer += begrensd?[i] is null ? gewichten[i] : 0;
        }

        var onder = new long[gewichten.Length];
        var rest = new Int128[gewichten.Length];
        var over = teVerdelen;
        for (var i = 0; i < gewichten.Length; i++)
        {
            if (begrensd?[i] is { } vast)
            {
                onder[i] = vast;
            }
            else if (noemer > 0)
            {
                var (deel, restant) = Int128.DivRem((Int128)teVerdelen * gewichten[i], noemer);
                onder[i] = (long)deel;
                rest[i] = restant;
                over -= (long)deel;
            }
        }

        return (onder, rest, noemer, over);
    }

    /// <summary>The receivers that share, largest remainder first.</summary>
    private static int[] Volgorde(Int128[] rest, Int128 noemer, long?[]? begrensd)
    {
        var delers = Enumerable.Range(0, rest.Length).Where(i => begrensd?[i] is null).ToArray();

        // Sorted by the 63 bits that say most, which is fast; where those are equal, by all of them.
        var weg = Math.Max(0, 128 - (int)Int128.LeadingZeroCount(noemer) - 63);
        var sleutels = Array.ConvertAll(delers, i => -(long)(rest[i] >> weg));
        Array.Sort(sleutels, delers);
        for (var begin = 0; weg > 0 && begin < delers.Length;)
        {
            var eind = begin + 1;
            while (eind < delers.Length && sleutels[eind] == sleutels[begin])
            {
                eind++;
            }

            delers.AsSpan(begin, eind - begin).Sort((een, ander) => rest[ander].CompareTo(rest[een]));
            begin = eind;
        }

        return delers;
    }

    private static int[] Rangen(Int128[] rest, int[] volgorde)
    {
        var rangen = new int[rest.Length];
        for (var i = 0; i < volgorde.Length; i++)
        {
            rangen[volgorde[i]] = i > 0 && rest[volgorde[i]] == rest[volgorde[i - 1]] ? rangen[volgorde[i - 1]] : i + 1;
        }

        return rangen;
    }
}
