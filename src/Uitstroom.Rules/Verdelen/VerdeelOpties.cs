using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>What a caller brings to a division. Everything that is left out comes from the agreement.</summary>
public sealed record VerdeelOpties
{
    /// <summary>The number to divide, from 0 up to and including 10^18; null for the number that the agreement names.</summary>
    public long? Totaal { get; init; }

    /// <summary>The day on which a dated total is looked up; not needed when the total has one value.</summary>
    public LocalDate? Datum { get; init; }

    /// <summary>Another method than the agreement's own; null for that one.</summary>
    public Verdeelmethode? Methode { get; init; }

    /// <summary>Weights, for a key whose source gives none or whose figures were renewed: each from 0 up to and including 10^18. The printed table then no longer counts.</summary>
    public Cijfers? Gewichten { get; init; }

    /// <summary>The readings that a person chose, by name.</summary>
    public ImmutableSortedDictionary<string, string> Lezingen { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Who drew a place where remainders were equal: per group (an empty name when there is one only) exactly as many names as there are places.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Loting { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The least that receivers get, inclusive.</summary>
    public ImmutableSortedDictionary<string, long> Minimum { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>The most that receivers get, inclusive.</summary>
    public ImmutableSortedDictionary<string, long> Maximum { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>The receivers that get nothing.</summary>
    public ImmutableSortedSet<string> Uitgezonderd { get; init; } = [];

    /// <summary>The same for the key that gives the number of each group; its total is that of this one.</summary>
    public VerdeelOpties? Ouder { get; init; }

    /// <summary>The people to divide by origin; for a key of that kind only.</summary>
    public Herkomstopgave? Herkomst { get; init; }

    /// <summary>Where in a file each value stands, by its path; a value that is not there came from code.</summary>
    internal ImmutableSortedDictionary<string, SourceSpan> Plaatsen { get; init; } = ImmutableSortedDictionary<string, SourceSpan>.Empty;

    internal SourceSpan Plaats(string pad) => Plaatsen.GetValueOrDefault(pad, SourceSpan.Whole("verdeling"));
}
