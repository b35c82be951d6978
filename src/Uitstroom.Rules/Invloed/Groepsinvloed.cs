using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What a change does to the applications of one gemeente or doelgroep.</summary>
/// <param name="Naam">The value of the fact, or the name of the doelgroep; empty for applications of which it is not known.</param>
/// <param name="Titel">The same as people read it.</param>
/// <param name="Aanvragen">How many applications it has, from 1.</param>
/// <param name="Wendingen">How many take which turn; those that come out alike are left out.</param>
public sealed record Groepsinvloed(string Naam, string Titel, long Aanvragen, ImmutableSortedDictionary<Wending, long> Wendingen)
{
    /// <summary>How many come out otherwise.</summary>
    public long Gewijzigd => Wendingen.Values.Sum();

    internal static ImmutableArray<Groepsinvloed> Van(
        ImmutableArray<Uitkomstovergang> overgangen, Func<Uitkomstovergang, ImmutableSortedDictionary<string, long>> telling, Func<string, string> titel) =>
    [
        .. overgangen.SelectMany(overgang => telling(overgang).Select(paar => (paar.Key, overgang.Wending, paar.Value)))
            .GroupBy(deel => deel.Key, StringComparer.Ordinal)
            .Select(groep => new Groepsinvloed(groep.Key, titel(groep.Key), groep.Sum(deel => deel.Value), PerWending(groep.Select(deel => (deel.Wending, deel.Value)))))

            // What is not known comes last, whatever it is called.
            .OrderBy(groep => groep.Naam.Length == 0).ThenBy(groep => groep.Titel, StringComparer.Ordinal),
    ];

    private static ImmutableSortedDictionary<Wending, long> PerWending(IEnumerable<(Wending Wending, long Aantal)> delen) => delen
        .Where(deel => deel.Wending != Wending.Gelijk).GroupBy(deel => deel.Wending).ToImmutableSortedDictionary(groep => groep.Key, groep => groep.Sum(deel => deel.Aantal));
}
