using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Everything that a page about a proposed change rests on.</summary>
/// <param name="Vergelijking">The two versions compared in meaning.</param>
public sealed record Voorstel(Regelingvergelijking Vergelijking)
{
    /// <summary>The places in which their texts differ.</summary>
    public ImmutableArray<Tekstverschil> Tekst { get; init; } = [];

    /// <summary>What the check of the rules finds in the old version.</summary>
    public ImmutableArray<Bevinding> ControleOud { get; init; } = [];

    /// <summary>What it finds in the new version.</summary>
    public ImmutableArray<Bevinding> ControleNieuw { get; init; } = [];

    /// <summary>What the change does to applications; null when none were given.</summary>
    public Invloed? Invloed { get; init; }

    /// <summary>What the applications come from, such as the name of a file; null when that is not to be told.</summary>
    public string? Bestand { get; init; }
}
