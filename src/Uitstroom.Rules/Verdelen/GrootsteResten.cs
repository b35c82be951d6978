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
        var erbij = new bool[gewichten.Length];
        var kandidaten = ImmutableArray<int>.Empty;
        var open = 0;
        if (quota.Over > 0 && quota.Noemer > 0)
        {
            // The places go to the largest remainders; whoever has the same one as the last is only sure of a place when all of them fit.
            var grens = Resten.Zoveelste(quota.Resten, quota.Noemer, (int)quota.Over, begrensd);
            var gelijk = ImmutableArray.CreateBuilder<int>();
            open = (int)quota.Over;
            for (var i = 0; i < erbij.Length; i++)
            {
                if (begrensd?[i] is null && quota.Resten[i] >= grens)
                {
                    erbij[i] = quota.Resten[i] > grens;
                    open -= erbij[i] ? 1 : 0;
                    if (!erbij[i])
                    {
                        gelijk.Add(i);
                    }
                }
            }

            kandidaten = gelijk.ToImmutable();
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
}
