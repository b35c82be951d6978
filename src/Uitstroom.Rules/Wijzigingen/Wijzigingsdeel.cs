using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>One part of an agreement that a change touches.</summary>
/// <param name="Pad">The path of the part in the region file, such as <c>parameters.minimale_woonduur.waarde</c>.</param>
/// <param name="Wijze">What is done to it.</param>
/// <param name="Bron">The provisions of the change that say so.</param>
/// <param name="AlleenBij">
/// The readings under which the agreement leaves room for it, each with its options; elsewhere the old content stays. Empty when there is room in any reading.
/// </param>
public sealed record Wijzigingsdeel(string Pad, Wijzigingswijze Wijze, ImmutableArray<string> Bron, ImmutableSortedDictionary<string, ImmutableArray<string>> AlleenBij);
