using System.Collections.Immutable;

namespace Uitstroom.Regions;

/// <summary>What one value may be. Of the words, names and notations given here it is one.</summary>
internal sealed record Blad
{
    /// <summary>Words with a fixed meaning.</summary>
    public ImmutableArray<string> Woorden { get; init; } = [];

    /// <summary>The kinds of names that can stand here.</summary>
    public ImmutableArray<Naamsoort> Namen { get; init; } = [];

    /// <summary>The ways of writing that can stand here.</summary>
    public ImmutableArray<Schrijfwijze> Schrijfwijzen { get; init; } = [];

    /// <summary>Whether another text will do too: words and names are then only what is likely.</summary>
    public bool Open { get; init; }
}
