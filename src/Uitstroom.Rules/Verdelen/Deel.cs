namespace Uitstroom.Rules;

/// <summary>What one receiver gets in a division, and how that came about.</summary>
public sealed record Deel
{
    /// <summary>The group within which it was divided, such as the gemeente; null when the total was divided at once.</summary>
    public string? Groep { get; init; }

    /// <summary>Who gets it; null for a row of the source that names nobody.</summary>
    public string? Ontvanger { get; init; }

    /// <summary>The weight; null for a table without weights.</summary>
    public long? Gewicht { get; init; }

    /// <summary>The exact share: total x weight / sum of weights; null when there is none.</summary>
    public Breuk? Quotum => Berekening?.Toedeling.Quotum(Berekening.Value.Plaats);

    /// <summary>The place of the remainder of the quota, from 1 for the largest; equal remainders share a place. Null when the receiver did not share.</summary>
    public int? Rang => Berekening?.Toedeling.Rang[Berekening.Value.Plaats] is > 0 and var rang ? rang : null;

    /// <summary>Whether it got one more than the whole part of its quota.</summary>
    public bool Restplaats { get; init; }

    /// <summary>Whether it is a candidate for a place on which remainders are equal: one more or not.</summary>
    public bool IsKandidaat { get; init; }

    /// <summary>Why it got a bound instead of a share: <c>minimum</c>, <c>maximum</c> or <c>uitgezonderd</c>; null when it shared.</summary>
    public string? Begrensd { get; init; }

    /// <summary>What the key gives; null when that is undecided or there is no key.</summary>
    public long? Berekend { get; init; }

    /// <summary>What the source prints; null when it prints nothing, or for another total.</summary>
    public long? Gedrukt { get; init; }

    /// <summary>The number that counts; null when it is undecided: then it lies between <see cref="Minstens"/> and <see cref="Hoogstens"/>.</summary>
    public long? Aantal { get; init; }

    /// <summary>The least that it can turn out to be.</summary>
    public long Minstens { get; init; }

    /// <summary>The most that it can turn out to be; null when nothing bounds it.</summary>
    public long? Hoogstens { get; init; }

    /// <summary>The exact part of a year's number, such as a quarter: a guide number, which is never added up. Null when the key has none.</summary>
    public Breuk? Richtgetal { get; init; }

    /// <summary>Where its quota stands; null for a table without weights.</summary>
    internal (Toedeling Toedeling, int Plaats)? Berekening { get; init; }

    /// <summary>The guide number as the source prints it; null when it prints none.</summary>
    public long? GedruktRichtgetal { get; init; }
}
