namespace Uitstroom.Rules;

/// <summary>The least and the most that a receiver may get, both inclusive.</summary>
internal readonly record struct Bandbreedte(long Minstens, long Hoogstens)
{
    public static readonly Bandbreedte Vrij = new(0, long.MaxValue);
}
