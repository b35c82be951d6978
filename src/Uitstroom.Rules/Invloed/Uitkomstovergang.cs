using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>The applications that came out with one label under the old, and with this one under the new.</summary>
/// <param name="Van">The label under the old.</param>
/// <param name="VanSoort">What that comes down to.</param>
/// <param name="Naar">The label under the new; the same when nothing changed.</param>
/// <param name="NaarSoort">What that comes down to.</param>
/// <param name="Aantal">How many.</param>
public sealed record Uitkomstovergang(string Van, UitkomstSoort VanSoort, string Naar, UitkomstSoort NaarSoort, long Aantal)
{
    /// <summary>Of how many a criterium turned out otherwise, by name; one application can count under several.</summary>
    public ImmutableSortedDictionary<string, long> Criteria { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>Of how many a doelgroep turned out otherwise, by name.</summary>
    public ImmutableSortedDictionary<string, long> Doelgroepen { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>How many per value of the fact that is counted by; an application that does not give it stands under an empty name.</summary>
    public ImmutableSortedDictionary<string, long> PerGroep { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>How many per doelgroep that applies under the old or the new; one application can count under several.</summary>
    public ImmutableSortedDictionary<string, long> PerDoelgroep { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>The kenmerken of the first few that have one, at most ten.</summary>
    public ImmutableArray<string> Voorbeelden { get; init; } = [];
}

/// <summary>How a ceiling filled in a year, under the old and under the new.</summary>
/// <param name="Doelgroep">The doelgroep.</param>
/// <param name="Jaar">The calendar year in which the year of the ceiling begins.</param>
/// <param name="Oud">Under the old; null when it has no such ceiling.</param>
/// <param name="Nieuw">Under the new; null when it has no such ceiling.</param>
public sealed record Plafondverloop(string Doelgroep, int Jaar, Vulling? Oud, Vulling? Nieuw);

/// <summary>How far applications filled a ceiling.</summary>
/// <param name="Maximum">The ceiling.</param>
/// <param name="Toegelaten">How many applications in the doelgroep came out as <c>voldoet</c>.</param>
/// <param name="VolOp">The day of testing on which as many were admitted as there is room for; null when it was never full.</param>
public sealed record Vulling(long Maximum, long Toegelaten, NodaTime.LocalDate? VolOp);
