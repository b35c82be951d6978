using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A named part of a regeling that cites provisions.</summary>
/// <param name="Pad">Where it stands in the region file, such as <c>toetsen.toelating.criteria.woonduur</c>; no two parts share one.</param>
/// <param name="Soort">What it is.</param>
/// <param name="Titel">What it is called or says, in Dutch.</param>
/// <param name="Bron">The ids of the provisions that it cites itself, in file order; may be empty.</param>
public sealed record Onderdeel(string Pad, Onderdeelsoort Soort, string Titel, ImmutableArray<string> Bron)
{
    /// <summary>The facts, parameters and readings on which it rests.</summary>
    internal Steun Steun { get; init; } = Steun.Geen;

    /// <summary>Whether nothing uses it, so that it executes nothing; facts, parameters and readings are looked at by what rests on them.</summary>
    internal bool IsLos { get; init; }

    /// <summary>The fact that it describes; null for any other part.</summary>
    internal Feit? Feit { get; init; }

    /// <summary>The parameter that it describes; null for any other part.</summary>
    internal Parameter? Parameter { get; init; }

    /// <summary>The reading that it describes; null for any other part.</summary>
    internal Lezing? Lezing { get; init; }

    /// <inheritdoc />
    public override string ToString() => Pad;
}
