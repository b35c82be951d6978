using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A group that is counted apart towards a quotum, such as a pilot that does not count yet.</summary>
public sealed record Telgroep
{
    internal Telgroep(string naam) => Naam = naam;

    /// <summary>The name in files and results.</summary>
    public string Naam { get; }

    /// <summary>The name as people read it.</summary>
    public string Titel { get; internal init; } = "";

    /// <summary>The provisions that name it.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>Which applications fall in this group; null for whoever is in no group before it.</summary>
    internal Voorwaarde? Wie { get; init; }

    /// <summary>When the group counts; null is always.</summary>
    internal Voorwaarde? Wanneer { get; init; }
}
