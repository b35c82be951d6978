using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>A region file with one small change.</summary>
/// <param name="Soort">What kind of change.</param>
/// <param name="Pad">Where in the file, as keys with dots; the places of lists in brackets.</param>
/// <param name="Plaats">Where in the text.</param>
/// <param name="Van">What stands there.</param>
/// <param name="Naar">What the mutant has instead.</param>
/// <param name="Boom">The tree with the change, made when asked for.</param>
internal sealed record Mutant(Mutatiesoort Soort, string Pad, SourceSpan Plaats, string Van, string Naar, Func<YamlMapping> Boom)
{
    /// <summary>Its place among the mutants of the file, from 1.</summary>
    public int Nummer { get; init; }

    /// <summary>The condition that it changes; null when it changes something else.</summary>
    public Mutantvoorwaarde? Voorwaarde { get; init; }

    /// <summary>The section of the file that the change is in.</summary>
    public string Onderdeel => Pad.Split('.')[0];
}

/// <summary>A condition before and after a change.</summary>
/// <param name="Oud">As it stands.</param>
/// <param name="Nieuw">As the mutant has it, made when asked for.</param>
internal sealed record Mutantvoorwaarde(YamlNode Oud, Func<YamlNode> Nieuw);
