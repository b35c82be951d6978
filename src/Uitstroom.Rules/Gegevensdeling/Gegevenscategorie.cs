using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A category of data, as the agreement names it. It is shared or withheld as a whole.</summary>
public sealed class Gegevenscategorie
{
    internal Gegevenscategorie(string naam) => Naam = naam;

    /// <summary>The name in files and results.</summary>
    public string Naam { get; }

    /// <summary>The name as people read it.</summary>
    public string Titel { get; internal init; } = "";

    /// <summary>The facts of an application that belong to it; empty for what an application does not hold, such as a plan or a report.</summary>
    public ImmutableArray<Feit> Feiten { get; internal init; } = [];

    /// <summary>Who says which parts of a document belong here; null when nobody need say so.</summary>
    public Rol? IngedeeldDoor { get; internal init; }

    /// <summary>The provisions that name it; may be empty.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <inheritdoc />
    public override string ToString() => Naam;
}
