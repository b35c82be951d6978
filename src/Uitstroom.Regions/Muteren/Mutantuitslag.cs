using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>What became of one mutant. Immutable.</summary>
/// <param name="Soort">What kind of change it is.</param>
/// <param name="Pad">Where in the region file, as keys with dots; the places of lists in brackets, from 1.</param>
/// <param name="Plaats">Where in the text.</param>
/// <param name="Van">What stands there.</param>
/// <param name="Naar">What the mutant has instead.</param>
/// <param name="Stand">What became of it.</param>
public sealed record Mutantuitslag(Mutatiesoort Soort, string Pad, SourceSpan Plaats, string Van, string Naar, Mutantstand Stand)
{
    /// <summary>Why it means the same, in Dutch; empty when that is not proven.</summary>
    public string Bewijs { get; internal init; } = "";

    /// <summary>
    /// An application that the condition tells apart from the changed one; where the change is in no condition, one that some test decides otherwise. Replayed in both; null when there is none, or none was found.
    /// </summary>
    public Getuige? Getuige { get; internal init; }

    /// <summary>Whether the change is in a condition.</summary>
    public bool IsVoorwaarde { get; internal init; }

    /// <summary>A case that notices it, ready to be added when its expectations are also what the text says; null when none was found.</summary>
    public Gevalvoorstel? Voorstel { get; internal init; }

    /// <summary>What that case expects and what it would get of the mutant, in Dutch.</summary>
    public ImmutableArray<string> Verschillen { get; internal init; } = [];

    /// <summary>The section of the file that the change is in.</summary>
    public string Onderdeel => Pad.Split('.')[0];
}
