using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What a key that divides by origin says beyond the shares.</summary>
internal sealed record Herkomstregel
{
    /// <summary>The fact that says where somebody comes from: a choice among the receivers.</summary>
    public required Feit Feit { get; init; }

    /// <summary>The receivers: every choice of the fact but <c>anders</c>, which is outside the region.</summary>
    public IEnumerable<string> Ontvangers => Feit.Waarden.Where(naam => naam != "anders");

    /// <summary>How people without an origin of their own are divided when there is more room than there are people.</summary>
    public required Keus<Restverdeling> Restverdeling { get; init; }

    /// <summary>To whom the rule of origin does not apply; null when it applies to all.</summary>
    public Herkomstuitzondering? Uitgezonderd { get; init; }

    /// <summary>Who decides on a receiver whose own people are more than its share; null when the source names nobody.</summary>
    public Beslispunt? BovenAandeel { get; init; }

    /// <summary>What happens when there are more people than homes; null when the source says nothing.</summary>
    public Beslispunt? MeerVraagDanAanbod { get; init; }
}

/// <summary>By what the room that is left is filled.</summary>
internal enum Restverdeling
{
    NaarRuimte,
    NaarGewicht,
}

/// <summary>People to whom the rule of origin does not apply.</summary>
/// <param name="Wanneer">Who they are.</param>
/// <param name="TeltAlsOnbekend">Whether they are divided as people of unknown origin; otherwise they stay outside the key.</param>
/// <param name="Bron">The provisions.</param>
internal sealed record Herkomstuitzondering(Voorwaarde Wanneer, Keus<bool> TeltAlsOnbekend, ImmutableArray<string> Bron);

/// <summary>A point on which people decide.</summary>
/// <param name="Wie">Who; <c>niet_genoemd</c> when the source names nobody.</param>
/// <param name="Bron">The provisions.</param>
internal sealed record Beslispunt(string Wie, ImmutableArray<string> Bron);
