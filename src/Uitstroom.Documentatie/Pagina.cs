using System.Collections.Immutable;

namespace Uitstroom.Documentatie;

/// <summary>A page about a regeling, or about several side by side. Immutable; the same regeling gives the same page, byte for byte.</summary>
public sealed class Pagina
{
    internal Pagina(string naam, string titel, ImmutableArray<Deel> hoofdstukken)
    {
        Naam = naam;
        Titel = titel;
        Hoofdstukken = hoofdstukken;
    }

    /// <summary>The name for a file, without extension: that of the regeling.</summary>
    public string Naam { get; }

    /// <summary>The heading of the page.</summary>
    public string Titel { get; }

    /// <summary>What stands under the heading: what kind of page it is.</summary>
    internal string Ondertitel { get; init; } = "";

    /// <summary>What comes before the first chapter.</summary>
    internal ImmutableArray<Blok> Inleiding { get; init; } = [];

    internal ImmutableArray<Deel> Hoofdstukken { get; }

    /// <summary>The page as one HTML file that needs no network and no script.</summary>
    public string ToHtml() => new HtmlSchrijver(this).Schrijf();

    /// <summary>The page as Markdown, with its tables and links; what the drawings show stands in words.</summary>
    public string ToMarkdown() => new MarkdownSchrijver(this).Schrijf();
}
