using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>The applications that came out in one way under the old, and in this way under the new.</summary>
/// <param name="Toets">The test, as the new calls it.</param>
/// <param name="Van">How they come out under the old.</param>
/// <param name="Naar">How they come out under the new.</param>
/// <param name="Wending">What that amounts to.</param>
/// <param name="Aantal">How many, from 1.</param>
public sealed record Uitkomstovergang(Toets Toets, Uitkomststand Van, Uitkomststand Naar, Wending Wending, long Aantal)
{
    /// <summary>
    /// By which rule, the most frequent first: the criteria that decide the difference, each without which the outcome had not changed. One application
    /// can count under several. Of applications that come out alike: the criteria that turned out otherwise all the same.
    /// </summary>
    public ImmutableArray<Regelaandeel> Regels { get; init; } = [];

    /// <summary>Of how many a criterion turned out otherwise; all of them where the outcome differs.</summary>
    public long Anders { get; init; }

    /// <summary>How many per value of the fact that is counted by; an application that does not give it stands under an empty name.</summary>
    public ImmutableSortedDictionary<string, long> PerGroep { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>
    /// How many per doelgroep that applies under the old or the new, room under its ceiling apart; one application can count under several, and one of which
    /// none is known to apply stands under an empty name. Empty for a test that looks at no doelgroepen.
    /// </summary>
    public ImmutableSortedDictionary<string, long> PerDoelgroep { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>The first few that came out otherwise, at most five.</summary>
    public ImmutableArray<Voorbeeldregel> Voorbeelden { get; init; } = [];
}

/// <summary>A rule that decides that applications come out otherwise.</summary>
/// <param name="Pad">Where it stands in the region file.</param>
/// <param name="Titel">What it is called, in Dutch.</param>
/// <param name="Bron">The provisions: of the new version, or of the old one when only that has it.</param>
/// <param name="Aantal">For how many, from 1.</param>
public sealed record Regelaandeel(string Pad, string Titel, ImmutableArray<string> Bron, long Aantal);

/// <summary>An application in a file.</summary>
/// <param name="Regel">The line, from 1; 0 when it is not known.</param>
/// <param name="Kenmerk">The caller's own reference; null when there is none.</param>
public sealed record Voorbeeldregel(long Regel, string? Kenmerk);
