using System.Collections.Immutable;

namespace Uitstroom.Regions;

/// <summary>Sets of changes to try: each fact at most once, the smallest sets first, no more than a bound.</summary>
internal static class Combinaties
{
    public static IEnumerable<ImmutableArray<Kandidaat>> Van(ImmutableArray<Kandidaat> kandidaten, int diepte, int hoogstens) =>
        Enumerable.Range(0, diepte + 1).SelectMany(aantal => Kies(kandidaten, 0, aantal)).Take(hoogstens);

    private static IEnumerable<ImmutableArray<Kandidaat>> Kies(ImmutableArray<Kandidaat> kandidaten, int vanaf, int aantal)
    {
        if (aantal == 0)
        {
            yield return [];
            yield break;
        }

        for (var i = vanaf; i < kandidaten.Length; i++)
        {
            foreach (var rest in Kies(kandidaten, i + 1, aantal - 1))
            {
                if (!rest.Any(een => een.Feit == kandidaten[i].Feit))
                {
                    yield return rest.Insert(0, kandidaten[i]);
                }
            }
        }
    }
}
