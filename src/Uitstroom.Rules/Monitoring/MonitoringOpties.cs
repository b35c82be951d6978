using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Over which period a report goes, and how the text is read.</summary>
public sealed record MonitoringOpties
{
    /// <summary>The calendar year, from 1800 up to and including 2299; null for every year of which something is registered.</summary>
    public int? Jaar { get; init; }

    /// <summary>The quarter of the year, from 1 up to and including 4; null for the whole year. Without a year it is an error.</summary>
    public int? Kwartaal { get; init; }

    /// <summary>
    /// What the registrations do not say of the quota: decisions as facts, what was carried over, a number that the source lacks. What is
    /// registered in full goes before a count in it. Null for none.
    /// </summary>
    public Quotumopgave? Tellers { get; init; }

    /// <summary>The readings that a person chose, by name.</summary>
    public ImmutableSortedDictionary<string, string> Lezingen { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
