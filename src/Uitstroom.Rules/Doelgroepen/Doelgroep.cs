using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A group of people whom the agreement is for. Several may apply to one application.</summary>
public sealed class Doelgroep
{
    internal Doelgroep(string naam, Voorwaarde wanneer)
    {
        Naam = naam;
        Wanneer = wanneer;
    }

    /// <summary>The name in files and results.</summary>
    public string Naam { get; }

    /// <summary>The name as people read it.</summary>
    public string Titel { get; internal init; } = "";

    /// <summary>How many may be admitted per period; null when there is no ceiling.</summary>
    public Maximum? Maximum { get; internal init; }

    /// <summary>Who decides on what this group leaves open; null when nobody is named.</summary>
    public Rol? Beslist { get; internal init; }

    /// <summary>The provisions that name this group.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>What makes somebody belong to it.</summary>
    internal Voorwaarde Wanneer { get; }

    /// <summary>The date on which it is tested; null when it is that of the toets.</summary>
    internal Keus<Feit?>? Peildatum { get; init; }

    /// <summary>What follows for somebody in this group, such as the route.</summary>
    internal ImmutableArray<Antwoordregel> Antwoorden { get; init; } = [];

    internal SourceSpan Plaats { get; init; } = SourceSpan.Whole("");

    /// <inheritdoc />
    public override string ToString() => Naam;
}

/// <summary>A ceiling on a doelgroep: how many per period.</summary>
public sealed class Maximum
{
    internal Maximum(Voorwaarde ruimte) => Ruimte = ruimte;

    /// <summary>The provisions that set it.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>The counters that it may need, one per way of counting that the text allows.</summary>
    public ImmutableArray<Maximumteller> Tellers { get; internal init; } = [];

    /// <summary>Whether there is room left: the counter lies below the ceiling.</summary>
    internal Voorwaarde Ruimte { get; }

    /// <summary>The ceiling itself.</summary>
    internal Keus<Grootheid> Aantal { get; init; } = new Keus<Grootheid>.Vast(new Grootheid.Stil("niet_in_bron"));

    /// <summary>The period: <c>kalenderjaar</c>, or <c>jaar vanaf MM-DD</c>.</summary>
    internal Keus<string> Per { get; init; } = new Keus<string>.Vast(Teljaar.Kalenderjaar);

    /// <summary>What counts, such as <c>positieve_beslissingen</c>.</summary>
    internal Keus<string>? Telt { get; init; }

    /// <summary>Whether the hardheidsclausule can break it: <c>ja</c>, <c>nee</c>, or <c>niet_geregeld</c>.</summary>
    public string Hardheidsclausule { get; internal init; } = "nee";

    /// <summary>The counter per reading of what counts and in which period.</summary>
    internal Keus<Feit>? Teller { get; init; }

    /// <summary>The counter in a world; readings that it leaves open count as their first option.</summary>
    internal Feit? Hoofdteller(Wereld wereld) => Teller?.In(wereld);
}

/// <summary>One way of counting towards a ceiling.</summary>
/// <param name="Feit">The counter, given with the call: how many were counted before this application.</param>
/// <param name="Telt">What counts, such as <c>positieve_beslissingen</c>.</param>
/// <param name="Per">The period, such as <c>kalenderjaar</c>.</param>
public sealed record Maximumteller(Feit Feit, string Telt, string Per);

/// <summary>One answer that belongs to a doelgroep: its name, and rows of which the first that holds gives the text.</summary>
internal sealed record Antwoordregel(string Naam, ImmutableArray<Antwoordrij> Rijen);

/// <summary>A row: when it holds (null is always), and the text per reading.</summary>
internal sealed record Antwoordrij(Voorwaarde? Wanneer, Keus<string> Dan, ImmutableArray<string> Bron)
{
    /// <summary>The name of the row; null for an answer that is no row.</summary>
    public string? Naam { get; init; }
}
