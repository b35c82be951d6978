using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>The worlds that a question about a number or an amount is answered in.</summary>
internal static class Leeswerelden
{
    /// <summary>The most worlds that are looked at; a real file needs a handful.</summary>
    public const int Hoogstens = 64;

    /// <summary>Every way to settle the readings that a world leaves open, at most 64.</summary>
    public static IReadOnlyList<Wereld> Van(Wereld wereld, IEnumerable<Lezing> lezingen)
    {
        IEnumerable<Wereld> werelden = [wereld];
        foreach (var lezing in lezingen.Where(lezing => wereld.Optie(lezing) is null).OrderBy(lezing => lezing.Index))
        {
            werelden = werelden.SelectMany(een => Enumerable.Range(0, lezing.Opties.Length).Select(optie => een.Met(lezing, optie)));
        }

        return [.. werelden.Take(Hoogstens)];
    }

    /// <summary>Per reading that no person chose, each option that the world did not follow, with the world in which it is.</summary>
    public static IEnumerable<(Lezing Lezing, Leesoptie Optie, Wereld Wereld)> Andere(
        Wereld wereld, IEnumerable<Lezing> lezingen, ImmutableSortedDictionary<string, string> gekozen)
    {
        foreach (var lezing in lezingen.Where(lezing => !gekozen.ContainsKey(lezing.Naam)).OrderBy(lezing => lezing.Index))
        {
            for (var optie = 0; optie < lezing.Opties.Length; optie++)
            {
                if (wereld.Optie(lezing) != optie)
                {
                    yield return (lezing, lezing.Opties[optie], wereld.Met(lezing, optie));
                }
            }
        }
    }

    /// <summary>What a world has settled, by name.</summary>
    public static ImmutableSortedDictionary<string, string> Keuzes(Regeling regeling, Wereld wereld) => regeling.Lezingen
        .Where(lezing => wereld.Optie(lezing) is not null)
        .ToImmutableSortedDictionary(lezing => lezing.Naam, lezing => lezing.Opties[wereld.Optie(lezing)!.Value].Naam, StringComparer.Ordinal);
}
