using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Who acts, hears of it or takes part: rows of which the first that holds counts, or all that hold.</summary>
/// <param name="Rijen">The rows, in file order; one without a condition when it is always the same.</param>
/// <param name="Alle">Whether all rows that hold count, and not only the first.</param>
/// <param name="EenOfMeer">Whether one of them is enough: the text says en/of.</param>
internal sealed record Betrokkenen(ImmutableArray<Betrokkenenrij> Rijen, bool Alle, bool EenOfMeer)
{
    public static Betrokkenen Geen { get; } = new([], false, false);

    /// <summary>Every role that may be meant.</summary>
    public IEnumerable<Rol> Rollen => Rijen.SelectMany(rij => rij.Dan.Alle()).SelectMany(rollen => rollen).Distinct();
}

/// <summary>A row: when it holds (null is always), and the roles per reading; empty where the text names nobody.</summary>
internal sealed record Betrokkenenrij(Voorwaarde? Wanneer, Keus<ImmutableArray<Rol>> Dan, ImmutableArray<string> Bron)
{
    /// <summary>The name of the row; null where it is always the same.</summary>
    public string? Naam { get; init; }
}
