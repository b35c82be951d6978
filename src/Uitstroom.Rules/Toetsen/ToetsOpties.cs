using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>How an application is tested.</summary>
public sealed record ToetsOpties
{
    /// <summary>The date of testing; null for the one that the application names.</summary>
    public LocalDate? Peildatum { get; init; }

    /// <summary>The test; null for the one that the application names, or else the main test.</summary>
    public string? Toets { get; init; }

    /// <summary>Per reading the option that a person chose.</summary>
    public ImmutableSortedDictionary<string, string> Lezingen { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
