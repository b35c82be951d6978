using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Something that must be known of an application: its type, its bounds, and the question that finds it out.</summary>
public sealed class Feit
{
    internal Feit(string naam, FeitType type)
    {
        Naam = naam;
        Type = type;
    }

    /// <summary>The name in files and messages: lower case, digits and underscores.</summary>
    public string Naam { get; }

    /// <summary>What kind of value it has.</summary>
    public FeitType Type { get; }

    /// <summary>The question that a care worker can answer, in Dutch.</summary>
    public string Vraag { get; internal init; } = "";

    /// <summary>The choices of a <see cref="FeitType.Keuze"/>, <c>anders</c> included where it is an answer; else empty.</summary>
    public ImmutableArray<string> Waarden { get; internal init; } = [];

    /// <summary>The unit of a number, such as <c>maanden</c>; null when it has none.</summary>
    public string? Eenheid { get; internal init; }

    /// <summary>How many decimals a number may have, 0 to 4; 2 for an amount.</summary>
    public int Decimalen { get; internal init; }

    /// <summary>The smallest value allowed, inclusive; null when there is no bound.</summary>
    public decimal? Minimum { get; internal init; }

    /// <summary>The largest value allowed, inclusive; null when there is no bound.</summary>
    public decimal? Maximum { get; internal init; }

    /// <summary>Whether <c>geen</c> is an answer: it is known that there is no such thing.</summary>
    public bool KanOntbreken { get; internal init; }

    /// <summary>Whether this counts earlier cases; it then comes with the call, not from the client.</summary>
    public bool IsTeller { get; internal init; }

    /// <summary>Who must give this judgement; null when it is no judgement.</summary>
    public Rol? OordeelDoor { get; internal set; }

    /// <summary>The fact that must be <c>ja</c> before anybody can judge; null when there is none.</summary>
    public Feit? OpGrondVan { get; internal set; }

    /// <summary>Whom the fact is about; <c>client</c> unless said otherwise.</summary>
    public string Over { get; internal init; } = "client";

    /// <summary>The ids of the provisions that bring this fact in; may be empty.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>Whether it is an event, from the section of those.</summary>
    internal bool IsGebeurtenis { get; init; }

    /// <summary>Where the fact stands in the array of an application.</summary>
    internal int Slot { get; set; }

    /// <summary>The condition that a named condition stands for; null when it is none.</summary>
    internal Voorwaarde? Afgeleid { get; set; }

    /// <summary>The calculation that gives the value when it is not given; null when there is none.</summary>
    internal Berekening? Berekend { get; set; }

    /// <summary>The place in the file where it is declared.</summary>
    internal SourceSpan Plaats { get; init; } = SourceSpan.Whole("");

    /// <summary>Whether the value follows from other facts when it is not given.</summary>
    internal bool VolgtUitAndere => Afgeleid is not null || Berekend is not null;

    /// <summary>The factor between the value as written and the integer that is kept.</summary>
    internal long Schaal => Decimalen switch { 0 => 1, 1 => 10, 2 => 100, 3 => 1000, _ => 10_000 };

    /// <inheritdoc />
    public override string ToString() => Naam;
}
