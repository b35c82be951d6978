namespace Uitstroom.Rules.Tests.Naslag;

/// <summary>The smallest set of facts that could settle a condition, by trying every set.</summary>
internal static class Vraagnaslag
{
    /// <summary>More facts than this make too many sets to try.</summary>
    public const int Hoogstens = 10;

    /// <summary>The weight of the smallest set, or null when no set can settle it.</summary>
    public static (int Oordelen, int Tellers, int Feiten)? KleinsteGewicht(Openboom boom)
    {
        var feiten = boom.Bladen().SelectMany(blad => blad.Vraag).Distinct().ToArray();
        return Enumerable.Range(1, (1 << feiten.Length) - 1)
            .Select(bits => feiten.Where((_, i) => (bits >> i & 1) != 0).ToHashSet())
            .Where(boom.KanBeslissen)
            .Select(set => ((int, int, int)?)Gewicht(set))
            .Min();
    }

    /// <summary>Fewest judgements first, then counters, then facts.</summary>
    public static (int Oordelen, int Tellers, int Feiten) Gewicht(IReadOnlyCollection<Feit> set) => (
        set.Count(feit => feit.OordeelDoor is not null),
        set.Count(feit => feit.IsTeller),
        set.Count(feit => feit.OordeelDoor is null && !feit.IsTeller));
}
