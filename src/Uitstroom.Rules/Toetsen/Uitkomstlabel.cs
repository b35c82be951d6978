using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>One way in which a toets can end, in the words of the region.</summary>
public sealed record Uitkomstlabel
{
    internal Uitkomstlabel(string naam, UitkomstSoort soort)
    {
        Naam = naam;
        Soort = soort;
    }

    /// <summary>The label, such as <c>retour</c>.</summary>
    public string Naam { get; }

    /// <summary>What it amounts to.</summary>
    public UitkomstSoort Soort { get; }

    /// <summary>What it means, in Dutch; empty when the label says it all.</summary>
    public string Titel { get; internal init; } = "";

    /// <summary>What follows; <c>niet_geregeld</c> when the agreement is silent, null when nothing is said here.</summary>
    public string? Vervolg { get; internal init; }

    /// <summary>The provisions that know this outcome.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    internal SourceSpan Plaats { get; init; } = SourceSpan.Whole("");
}
