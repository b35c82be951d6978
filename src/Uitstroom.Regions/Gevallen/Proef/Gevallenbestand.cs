using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>A file with example cases that was read without errors. Immutable.</summary>
public sealed class Gevallenbestand
{
    internal Gevallenbestand(YamlDocument document, Regeling regeling, ImmutableArray<Geval> gevallen)
    {
        Document = document;
        Regeling = regeling;
        Gevallen = [.. gevallen.Select(geval => new Proefgeval(this, geval))];
    }

    /// <summary>The file as it was named; for cases that come with this package the path inside it.</summary>
    public string Naam => Document.Bestand;

    /// <summary>The agreement that the cases belong to.</summary>
    public Regeling Regeling { get; }

    /// <summary>The cases in file order, one more for each other reading that a case expects something of; at least one.</summary>
    public ImmutableArray<Proefgeval> Gevallen { get; }

    internal YamlDocument Document { get; }

    /// <inheritdoc />
    public override string ToString() => Naam;
}

/// <summary>What could be read of a file with cases, and everything that was wrong with it.</summary>
/// <param name="Bestand">The cases; null when there are errors.</param>
/// <param name="Diagnostics">Everything that was wrong, in order of place; empty when all is well.</param>
public sealed record GevallenResult(Gevallenbestand? Bestand, ImmutableArray<Diagnostic> Diagnostics);
