using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>How two versions are compared.</summary>
public sealed record VergelijkOpties
{
    /// <summary>The day of testing for the old version, from 1800 up to and including 2299.</summary>
    public required LocalDate Peildatum { get; init; }

    /// <summary>The day of testing for the new version; null for the same day.</summary>
    public LocalDate? PeildatumNieuw { get; init; }

    /// <summary>Per reading the option that is taken in both versions, where they have it; the others as in the file: standard, or open.</summary>
    public ImmutableSortedDictionary<string, string> Lezingen { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The places in which the texts differ: in sections that are compared as text only they keep the versions from being called equal.</summary>
    public ImmutableArray<Tekstverschil> Tekst { get; init; } = [];

    /// <summary>The only test to compare, by name; null for all there is.</summary>
    internal string? Toets { get; init; }

    /// <summary>The most nodes of decision diagrams per test, from 1; past it a part is <see cref="Betekenis.NietBewezen"/>. A real test needs a few thousand.</summary>
    public int HoogstensKnopen { get; init; } = 2_000_000;
}
