using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// The order in which diagrams look at facts: what one rule asks about stands together, as then little has to be remembered from one rule to the
/// next. Found by drawing every fact to the middle of the rules that ask about it (the FORCE heuristic of Aloul, Markov and Sakallah), in whole numbers.
/// </summary>
internal static class Variabelenvolgorde
{
    private const int Rondes = 30;
    private const long Schaal = 1 << 10;

    public static ImmutableArray<Variabele> Kies(IReadOnlyList<Variabele> variabelen, IEnumerable<IEnumerable<string>> verbanden)
    {
        var nummers = variabelen.Select((variabele, i) => (variabele.Sleutel, i)).ToDictionary(paar => paar.Sleutel, paar => paar.i, StringComparer.Ordinal);
        int[][] randen = [.. verbanden.Select(verband => verband.Where(nummers.ContainsKey).Select(naam => nummers[naam]).ToArray()).Where(rand => rand.Length > 1)];
        int[] volgorde = [.. Enumerable.Range(0, variabelen.Count)];
        var (beste, kleinste) = (volgorde, long.MaxValue);
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            var plaats = Plaatsen(volgorde);
            var lengte = randen.Sum(rand => (long)(rand.Max(i => plaats[i]) - rand.Min(i => plaats[i])));
            if (lengte < kleinste)
            {
                (beste, kleinste) = (volgorde, lengte);
            }

            var trek = Trek(plaats, randen);
            int[] nieuw = [.. volgorde.OrderBy(i => trek[i]).ThenBy(i => plaats[i])];
            if (nieuw.SequenceEqual(volgorde))
            {
                break;
            }

            volgorde = nieuw;
        }

        return [.. beste.Select(i => variabelen[i])];
    }

    private static int[] Plaatsen(int[] volgorde)
    {
        var plaats = new int[volgorde.Length];
        for (var i = 0; i < volgorde.Length; i++)
        {
            plaats[volgorde[i]] = i;
        }

        return plaats;
    }

    private static long[] Trek(int[] plaats, int[][] randen)
    {
        var (som, aantal) = (new long[plaats.Length], new long[plaats.Length]);
        foreach (var rand in randen)
        {
            var midden = rand.Sum(i => plaats[i] * Schaal) / rand.Length;
            foreach (var i in rand)
            {
                som[i] += midden;
                aantal[i]++;
            }
        }

        return [.. plaats.Select((waar, i) => aantal[i] == 0 ? waar * Schaal : som[i] / aantal[i])];
    }
}
