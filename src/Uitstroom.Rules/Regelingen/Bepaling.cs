namespace Uitstroom.Rules;

/// <summary>A provision in the register of an agreement.</summary>
/// <param name="Id">The id by which rules cite it, such as <c>vb-5.2</c>.</param>
/// <param name="Plaats">Where it stands in the agreement, as a lawyer cites it: <c>art. 5, punt 2</c>.</param>
/// <param name="Soort">Its kind, such as <c>toetsingscriterium</c>.</param>
/// <param name="Samenvatting">What it says, in our own words.</param>
/// <param name="Rekenbaar"><c>ja</c>, <c>deels</c> or <c>nee</c>: how much of it a machine can execute.</param>
public sealed record Bepaling(string Id, string Plaats, string Soort, string Samenvatting, string Rekenbaar)
{
    /// <summary>What the register remarks of it, such as a contradiction or a gap; empty when nothing.</summary>
    public string Opmerking { get; init; } = "";

    /// <summary>Who gives the judgement that it needs, as the register says; null when it needs none.</summary>
    public string? OordeelDoor { get; init; }

    /// <summary>Its place in the register, from 0.</summary>
    internal int Volgnummer { get; init; }
}
