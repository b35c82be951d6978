using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>How the printed table of a source compares with its key: what does not follow, and what does not add up.</summary>
public sealed record Aansluiting
{
    /// <summary>The key.</summary>
    public required Verdeelsleutel Sleutel { get; init; }

    /// <summary>Every figure that does not follow from the key by at least one method, in file order.</summary>
    public ImmutableArray<Celafwijking> Cellen { get; init; } = [];

    /// <summary>Every sum that does not add up.</summary>
    public ImmutableArray<Somafwijking> Sommen { get; init; } = [];

    /// <summary>The rows that name no receiver.</summary>
    public ImmutableArray<Deel> ZonderOntvanger { get; init; } = [];

    /// <summary>The parties that have no row.</summary>
    public ImmutableArray<string> ZonderRij { get; init; } = [];

    /// <summary>Which figures count, a sentence per way of reading, in Dutch.</summary>
    public ImmutableArray<string> Geldend { get; init; } = [];

    /// <summary>What cannot be compared because the source does not give it; empty when everything can.</summary>
    public ImmutableArray<string> NietTeControleren { get; init; } = [];

    /// <summary>The sum of the guide numbers and what that makes in a year; null when none are printed.</summary>
    public (long Som, long PerJaar)? Richtgetallen { get; init; }

    /// <summary>Whether every figure follows by every method and every sum adds up.</summary>
    public bool Klopt => Cellen.IsEmpty && Sommen.IsEmpty;

    /// <summary>The comparison as JSON; <c>docs/json.md</c> describes the form.</summary>
    public string ToJson() => AansluitingJson.Schrijf(this);
}

/// <summary>What a printed figure is.</summary>
public enum Celsoort
{
    /// <summary>A number.</summary>
    Aantal,

    /// <summary>A share in whole percents.</summary>
    Percentage,

    /// <summary>A guide number per part of a year.</summary>
    Richtgetal,
}

/// <summary>A printed figure that does not follow from the key by every method.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Groep">The group; null in a table by receiver alone.</param>
/// <param name="Ontvanger">The receiver.</param>
/// <param name="Gedrukt">What the source prints.</param>
/// <param name="Exact">The exact value before rounding.</param>
/// <param name="Uitkomsten">What each method gives.</param>
public sealed record Celafwijking(
    Celsoort Soort, string? Groep, string Ontvanger, long Gedrukt, Breuk Exact, ImmutableArray<Methodeuitkomst> Uitkomsten)
{
    /// <summary>Whether some method does give the printed figure.</summary>
    public bool VolgtErgens => Uitkomsten.Any(uitkomst => uitkomst.Aantal == Gedrukt);
}

/// <summary>What a method gives for a cell.</summary>
/// <param name="Methode">The method: <c>grootste_resten</c>, <c>afronden_per_regel</c> or <c>gedrukte_percentages</c>.</param>
/// <param name="Aantal">The figure; null when equal remainders leave it open.</param>
public sealed record Methodeuitkomst(string Methode, long? Aantal);

/// <summary>A sum that does not add up.</summary>
/// <param name="Wat">What was added up, in Dutch.</param>
/// <param name="Naam">The group, area or column.</param>
/// <param name="Som">What the rows add up to.</param>
/// <param name="Hoort">What it should be.</param>
public sealed record Somafwijking(string Wat, string Naam, long Som, long Hoort);
