using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Which regulation, agreement or group goes first on a subject. Immutable.</summary>
public sealed class Voorrangsregel
{
    internal Voorrangsregel(string naam, Keus<string> eerst) => (Naam, EerstKeus) = (naam, eerst);

    /// <summary>The name in files and results.</summary>
    public string Naam { get; }

    /// <summary>What it is about.</summary>
    public string Onderwerp { get; internal init; } = "";

    /// <summary>What goes first, one per reading, without doubles; <c>niet_geregeld</c> where the text does not say.</summary>
    public ImmutableArray<string> Eersten => [.. EerstKeus.Alle().Distinct()];

    /// <summary>What comes after it.</summary>
    public ImmutableArray<string> Daarna { get; internal init; } = [];

    /// <summary>Whether those in <see cref="Daarna"/> stand in order: <c>op_volgorde</c>, or <c>niet_geregeld</c> when the text does not say.</summary>
    public string Onderling { get; internal init; } = "niet_geregeld";

    /// <summary>The provisions to which it applies: ids, with <c>.*</c> for one with all below it; empty when it is about none in particular.</summary>
    public ImmutableArray<string> Over { get; internal init; } = [];

    /// <summary>The provisions that say so.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>A remark for the reader; empty when there is none.</summary>
    public string Toelichting { get; internal init; } = "";

    internal Keus<string> EerstKeus { get; }

    /// <summary>Whether it applies to a provision.</summary>
    /// <param name="bepaling">The id of a provision.</param>
    public bool GaatOver(string bepaling)
    {
        ArgumentNullException.ThrowIfNull(bepaling);
        return Over.Any(patroon => Past(patroon, bepaling));
    }

    /// <summary>Whether a pattern takes in a provision: itself, or with <c>.*</c> all below it as well.</summary>
    internal static bool Past(string patroon, string bepaling) => patroon.EndsWith(".*", StringComparison.Ordinal)
        ? bepaling == patroon[..^2] || bepaling.StartsWith(patroon[..^1], StringComparison.Ordinal)
        : bepaling == patroon;

    /// <inheritdoc />
    public override string ToString() => Naam;
}
