using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>How afspraken are asked for.</summary>
public sealed record AfsprakenOpties
{
    /// <summary>The day of asking; null for the one that the events name.</summary>
    public LocalDate? Op { get; init; }

    /// <summary>Until which day times of returning afspraken are given, inclusive; null for a year after the day of asking. The next time is always given.</summary>
    public LocalDate? TotEnMet { get; init; }

    /// <summary>Per reading the option that a person chose.</summary>
    public ImmutableSortedDictionary<string, string> Lezingen { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
