using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>How the quota of an agreement stand in one year. Immutable.</summary>
public sealed record Quotumoverzicht
{
    /// <summary>The agreement.</summary>
    public required Regeling Regeling { get; init; }

    /// <summary>The calendar year in which the year begins; null when it was not given and nothing was counted.</summary>
    public required int? Jaar { get; init; }

    /// <summary>A stand per quotum, in file order; empty without a year or when the year lies outside the agreement.</summary>
    public ImmutableArray<Quotumstand> Standen { get; init; } = [];

    /// <summary>What was wrong with what the caller gave.</summary>
    public ImmutableArray<Diagnostic> Meldingen { get; init; } = [];

    /// <summary>What the caller gave.</summary>
    public Quotumopgave Opgave { get; init; } = new();

    /// <summary>Whether something was wrong that keeps a count from being used.</summary>
    public bool HeeftFouten => Meldingen.Any(melding => melding.Severity == Severity.Error);

    /// <summary>The stand of a quotum; null when there is none of that name.</summary>
    /// <param name="naam">The name of the quotum, or of a doelgroep with a maximum.</param>
    public Quotumstand? Stand(string naam) => Standen.FirstOrDefault(stand => stand.Quotum.Naam == naam);

    /// <summary>The result in Dutch text, a line per fact.</summary>
    public string ToText() => Quotumtekst.Schrijf(this);

    /// <summary>The result as JSON; <c>docs/json.md</c> describes the form.</summary>
    public string ToJson() => QuotumJson.Schrijf(this);
}
