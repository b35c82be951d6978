namespace Uitstroom.Regions;

/// <summary>What kind of small change a mutation makes.</summary>
public enum Mutatiesoort
{
    /// <summary>A number, amount, day or period in a condition, a step further or back.</summary>
    Grens,

    /// <summary>A word such as <c>minstens</c> or <c>een_van</c>, or a part of a condition left out.</summary>
    Operator,

    /// <summary>Another choice: ja for nee, another word.</summary>
    Keuze,

    /// <summary>A number to count or divide with, outside conditions.</summary>
    Gewicht,

    /// <summary>A period or day outside conditions.</summary>
    Termijn,

    /// <summary>Another reading as the standard one.</summary>
    Lezing,
}
