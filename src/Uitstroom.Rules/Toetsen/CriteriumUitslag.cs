using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>How one criterion turned out for one application.</summary>
/// <param name="Criterium">The criterion.</param>
/// <param name="Status">How it turned out.</param>
/// <param name="Redenen">Why it is open; <see cref="Reden.Geen"/> when it is not.</param>
public sealed record CriteriumUitslag(Criterium Criterium, CriteriumStatus Status, Reden Redenen)
{
    /// <summary>The name of the criterion.</summary>
    public string Naam => Criterium.Naam;

    /// <summary>The provisions that it executes.</summary>
    public ImmutableArray<string> Bron => Criterium.Bron;
}
