using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What receivers get at least and at most, and who takes no part. A name is a receiver; in every group it is in the same.</summary>
/// <param name="Minimum">Per receiver the least, inclusive.</param>
/// <param name="Maximum">Per receiver the most, inclusive.</param>
/// <param name="Uitgezonderd">Who gets nothing.</param>
internal sealed record Verdeelgrenzen(
    ImmutableSortedDictionary<string, long> Minimum, ImmutableSortedDictionary<string, long> Maximum, ImmutableSortedSet<string> Uitgezonderd)
{
    public static readonly Verdeelgrenzen Geen = new(
        ImmutableSortedDictionary.Create<string, long>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, long>(StringComparer.Ordinal),
        ImmutableSortedSet.Create<string>(StringComparer.Ordinal));

    public bool IsLeeg => Minimum.IsEmpty && Maximum.IsEmpty && Uitgezonderd.IsEmpty;

    public IEnumerable<string> Namen => Minimum.Keys.Concat(Maximum.Keys).Concat(Uitgezonderd);

    public Bandbreedte Van(string ontvanger) => Uitgezonderd.Contains(ontvanger)
        ? new Bandbreedte(0, 0)
        : new Bandbreedte(Minimum.GetValueOrDefault(ontvanger, 0), Maximum.GetValueOrDefault(ontvanger, long.MaxValue));

    /// <summary>These bounds, with those of the caller before them.</summary>
    public Verdeelgrenzen Met(Verdeelgrenzen ander) =>
        new(Minimum.SetItems(ander.Minimum), Maximum.SetItems(ander.Maximum), Uitgezonderd.Union(ander.Uitgezonderd));
}
