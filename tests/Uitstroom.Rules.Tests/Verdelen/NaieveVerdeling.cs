using System.Numerics;

namespace Uitstroom.Rules.Tests.Verdelen;

/// <summary>Largest remainders straight from the definition: hand out the places one by one to the largest remainder that is left.</summary>
internal static class NaieveVerdeling
{
    public static (long[] Delen, int[] Kandidaten) Verdeel(long totaal, long[] gewichten)
    {
        var som = gewichten.Aggregate(BigInteger.Zero, (deel, gewicht) => deel + gewicht);
        var quota = gewichten.Select(gewicht => Breuk.Van(totaal * (BigInteger)gewicht, som)).ToList();
        var delen = quota.Select(quotum => (long)quotum.Floor).ToArray();
        var over = totaal - delen.Aggregate(BigInteger.Zero, (deel, heel) => deel + heel);
        var zonder = Enumerable.Range(0, gewichten.Length).ToList();
        while (over > 0)
        {
            var grootste = zonder.Select(i => quota[i].Rest).Max();
            var gelijk = zonder.Where(i => quota[i].Rest == grootste).ToArray();
            if (gelijk.Length > over)
            {
                return (delen, gelijk);
            }

            foreach (var ontvanger in gelijk)
            {
                delen[ontvanger]++;
                zonder.Remove(ontvanger);
                over--;
            }
        }

        return (delen, []);
    }
}
