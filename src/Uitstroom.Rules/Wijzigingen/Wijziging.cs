using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>A change of an agreement from a day: an amendment, or a local agreement.</summary>
/// <param name="Naam">The name, which stands in what decisions rest on.</param>
/// <param name="Titel">The title as people read it.</param>
/// <param name="Soort">Which of the two it is.</param>
/// <param name="Van">The first day on which it holds.</param>
/// <param name="TotEnMet">The last day, inclusive; null when it has no end of its own.</param>
public sealed record Wijziging(string Naam, string Titel, Wijzigingsoort Soort, LocalDate Van, LocalDate? TotEnMet)
{
    /// <summary>The gemeenten of a local agreement; empty for an amendment.</summary>
    public ImmutableArray<string> Gemeenten { get; internal init; } = [];

    /// <summary>Who decided on it.</summary>
    public required Wijzigingsbesluit Besluit { get; init; }

    /// <summary>The parts that it touches, in the order of its file.</summary>
    public ImmutableArray<Wijzigingsdeel> Delen { get; internal init; } = [];

    /// <summary>The ids of its own provisions, which join the register while it holds.</summary>
    public ImmutableArray<string> Bepalingen { get; internal init; } = [];

    internal bool Geldt(LocalDate dag) => dag >= Van && !(dag > TotEnMet);
}
