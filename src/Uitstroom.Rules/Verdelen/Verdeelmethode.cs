namespace Uitstroom.Rules;

/// <summary>How a number is divided over receivers.</summary>
public enum Verdeelmethode
{
    /// <summary>
    /// Everybody gets the whole part of the exact quota, and what is left goes to the largest remainders. The parts add up to the total.
    /// Source: A. Hamilton, 1792; M. Balinski and H. P. Young, Fair Representation (2nd edition, 2001), chapter 2.
    /// </summary>
    GrootsteResten,

    /// <summary>Each exact quota is rounded by itself, a half up. The parts need not add up to the total.</summary>
    AfrondenPerRegel,

    /// <summary>As <see cref="GrootsteResten"/>, with the same weight for everybody.</summary>
    GelijkeDelen,

    /// <summary>A table of numbers that the agreement itself gives, for one total only.</summary>
    VasteTabel,

    /// <summary>People go where they come from; the others go to receivers that have not reached their share yet.</summary>
    HerkomstMetGelijkAandeel,
}
