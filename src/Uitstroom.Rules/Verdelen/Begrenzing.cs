using System.Numerics;

namespace Uitstroom.Rules;

/// <summary>
/// Finds the receivers that get their least or their most instead of a share. The exact quotas are clamp(λ x weight, least, most) for the
/// one λ at which they add up to the total; the receivers on a bound are set aside, and the others divide what is left.
/// The points where a receiver leaves its least or reaches its most are walked in order of λ: O(n log n).
/// </summary>
internal static class Begrenzing
{
    /// <summary>Per receiver what it has when it is on a bound, null when it shares.</summary>
    /// <param name="totaal">The number to divide, between the sum of the least and the sum of the most, both inclusive.</param>
    /// <param name="gewichten">The weights.</param>
    /// <param name="banden">The least and the most of each receiver.</param>
    public static long?[] Vind(long totaal, long[] gewichten, Bandbreedte[] banden)
    {
        var vast = new long?[gewichten.Length];
        BigInteger opGrens = 0;
        BigInteger delend = 0;
        for (var i = 0; i < gewichten.Length; i++)
        {
            vast[i] = banden[i].Minstens;
            opGrens += banden[i].Minstens;
        }

        foreach (var punt in Punten(gewichten, banden))
        {
            // At this λ = Grens / Gewicht the quotas add up to opGrens + λ x delend; past the total, the receivers that share now are the ones that share.
            if ((opGrens * punt.Gewicht) + (punt.Grens * delend) > (BigInteger)totaal * punt.Gewicht)
            {
                break;
            }

            var richting = punt.BereiktMeeste ? -1 : 1;
            vast[punt.Ontvanger] = punt.BereiktMeeste ? banden[punt.Ontvanger].Hoogstens : null;
            delend += richting * punt.Gewicht;
            opGrens -= richting * punt.Grens;
        }

        return vast;
    }

    private static List<Punt> Punten(long[] gewichten, Bandbreedte[] banden)
    {
        var punten = new List<Punt>(2 * gewichten.Length);
        for (var i = 0; i < gewichten.Length; i++)
        {
            if (gewichten[i] == 0 || banden[i].Minstens == banden[i].Hoogstens)
            {
                continue;
            }

            punten.Add(new Punt(i, gewichten[i], banden[i].Minstens, BereiktMeeste: false));
            if (banden[i].Hoogstens < long.MaxValue)
            {
                punten.Add(new Punt(i, gewichten[i], banden[i].Hoogstens, BereiktMeeste: true));
            }
        }

        punten.Sort((een, ander) => ((Int128)een.Grens * ander.Gewicht).CompareTo((Int128)ander.Grens * een.Gewicht) switch
        {
            0 => (een.Ontvanger, een.BereiktMeeste).CompareTo((ander.Ontvanger, ander.BereiktMeeste)),
            var verschil => verschil,
        });
        return punten;
    }

    private readonly record struct Punt(int Ontvanger, long Gewicht, long Grens, bool BereiktMeeste);
}
