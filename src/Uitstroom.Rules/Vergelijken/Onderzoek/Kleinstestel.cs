using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Finds a smallest set of parts that together give something.</summary>
internal static class Kleinstestel
{
    // Past these a set is found that is irreducible: without any of its parts it no longer gives it.
    private const int HoogstensDelen = 16;
    private const int HoogstensGrootte = 4;

    /// <summary>A smallest set that gives it, in the order of the parts.</summary>
    /// <param name="delen">The parts; all together they give it.</param>
    /// <param name="geeft">Whether a set gives it; a larger set then does so too.</param>
    public static ImmutableArray<T> Zoek<T>(ImmutableArray<T> delen, Func<ImmutableArray<T>, bool> geeft)
    {
        for (var grootte = 0; delen.Length <= HoogstensDelen && grootte <= Math.Min(HoogstensGrootte, delen.Length); grootte++)
        {
            foreach (var stel in Stellen(delen, 0, grootte))
            {
                if (geeft(stel))
                {
                    return stel;
                }
            }
        }

        var over = delen;
        foreach (var deel in delen)
        {
            var zonder = over.Remove(deel);
            over = geeft(zonder) ? zonder : over;
        }

        return over;
    }

    private static IEnumerable<ImmutableArray<T>> Stellen<T>(ImmutableArray<T> delen, int vanaf, int grootte)
    {
        if (grootte == 0)
        {
            yield return [];
            yield break;
        }

        for (var i = vanaf; i <= delen.Length - grootte; i++)
        {
            foreach (var rest in Stellen(delen, i + 1, grootte - 1))
            {
                yield return rest.Insert(0, delen[i]);
            }
        }
    }
}
