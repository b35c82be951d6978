namespace Uitstroom.Rules;

/// <summary>What a fact rests on: its named condition, its calculation, what a judgement needs, and where its judge sits.</summary>
internal static class Feitsteun
{
    public static Steun Van(Feit feit) => Steun.Geen.Met(feit.Afgeleid).Met(feit.Berekend?.Uit ?? []).Met(feit.OpGrondVan, feit.OordeelDoor?.Van);

    /// <summary>Whether the fact is a rule of itself, and no mere answer to a question: a condition, a calculation, or somebody's judgement.</summary>
    public static bool IsRegel(Feit feit) => feit.VolgtUitAndere || feit.OordeelDoor is not null;
}
