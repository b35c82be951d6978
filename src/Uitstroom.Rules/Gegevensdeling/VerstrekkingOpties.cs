using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>For whom, when and for what data are asked.</summary>
public sealed record VerstrekkingOpties
{
    /// <summary>Who would receive them: a recipient as the agreement calls it, a group of parties, or the name of one party. Capitals do not count.</summary>
    public required string Partij { get; init; }

    /// <summary>At which moment, by its name in the file. Capitals do not count.</summary>
    public required string Moment { get; init; }

    /// <summary>The day of sharing; null for that of the application. Without either nothing is shared, as the term and consent hang on it.</summary>
    public LocalDate? Op { get; init; }

    /// <summary>What the data would be used for; null for the purpose of the agreement.</summary>
    public string? Doel { get; init; }

    /// <summary>The readings that a person chose; these go before those in the application.</summary>
    public ImmutableSortedDictionary<string, string> Lezingen { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Data that an application does not hold, such as parts of a plan, with the category that a person put them in; at most 1000.</summary>
    public ImmutableArray<Gegevensonderdeel> Onderdelen { get; init; } = [];
}

/// <summary>A piece of data outside the application, such as a part of a plan.</summary>
/// <param name="Naam">The name that the caller gives it.</param>
/// <param name="Categorie">The category that a person put it in; null when nobody did: it is then withheld.</param>
/// <param name="IngedeeldDoor">Who put it there; null when that is not recorded.</param>
public sealed record Gegevensonderdeel(string Naam, string? Categorie, string? IngedeeldDoor = null);
