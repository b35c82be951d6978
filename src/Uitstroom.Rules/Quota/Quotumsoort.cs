namespace Uitstroom.Rules;

/// <summary>What the number of a <see cref="Quotum"/> is.</summary>
public enum Quotumsoort
{
    /// <summary>A ceiling: no more than this.</summary>
    Maximum,

    /// <summary>A number that is delivered; the text does not say that more is forbidden.</summary>
    Levering,

    /// <summary>What is available: whoever counts draws on it, and when it is used up people confer.</summary>
    Beschikbaar,

    /// <summary>A number that each receiver of a verdeelsleutel must reach.</summary>
    Taakstelling,
}
