using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What was counted in one year: in all, by group, or by gemeente and receiver.</summary>
/// <param name="Regels">The counts, in order.</param>
public sealed record Telling(ImmutableArray<Telregel> Regels)
{
    /// <summary>One count, of what counts towards the number.</summary>
    /// <param name="aantal">The count, from 0.</param>
    public static Telling Van(long aantal) => new([new Telregel(null, null, aantal)]);

    /// <summary>A count per group, or per receiver.</summary>
    /// <param name="perNaam">Per name the count, from 0.</param>
    public static Telling Van(IEnumerable<KeyValuePair<string, long>> perNaam)
    {
        ArgumentNullException.ThrowIfNull(perNaam);
        return new([.. perNaam.Select(paar => new Telregel(null, paar.Key, paar.Value))]);
    }

    /// <summary>A count per gemeente and receiver.</summary>
    /// <param name="perGemeente">Per gemeente the count per receiver, from 0.</param>
    public static Telling PerGemeente(IEnumerable<KeyValuePair<string, IReadOnlyDictionary<string, long>>> perGemeente)
    {
        ArgumentNullException.ThrowIfNull(perGemeente);
        return new([.. perGemeente.SelectMany(gemeente => gemeente.Value.Select(paar => new Telregel(gemeente.Key, paar.Key, paar.Value)))]);
    }

    /// <summary>The count in all, when it is not divided; null when it is.</summary>
    internal Telregel? Totaal => Regels is [{ Gemeente: null, Naam: null } regel] ? regel : null;
}

/// <summary>One count.</summary>
/// <param name="Gemeente">The gemeente, for a taakstelling that is divided by gemeente; else null.</param>
/// <param name="Naam">The group or receiver; null for the count in all.</param>
/// <param name="Aantal">The count, from 0.</param>
public sealed record Telregel(string? Gemeente, string? Naam, long Aantal)
{
    internal SourceSpan Plaats { get; init; } = SourceSpan.Whole("tellers");
}

/// <summary>What the caller knows of one quotum.</summary>
public sealed record Quotumtelling
{
    /// <summary>Per year, named by the calendar year in which it begins, what was counted or realised.</summary>
    public ImmutableSortedDictionary<int, Telling> Jaren { get; init; } = ImmutableSortedDictionary<int, Telling>.Empty;

    /// <summary>Per year the shortfall that was carried over into it, in all or by receiver, where the caller has that and not what it comes from.</summary>
    public ImmutableSortedDictionary<int, Telling> Doorgeschoven { get; init; } = ImmutableSortedDictionary<int, Telling>.Empty;

    /// <summary>Per year the number itself, from 0, where the source gives none or people decided on another.</summary>
    public ImmutableSortedDictionary<int, long> Aantal { get; init; } = ImmutableSortedDictionary<int, long>.Empty;

    internal SourceSpan Plaats { get; init; } = SourceSpan.Whole("tellers");
}

/// <summary>What a caller brings to a question about quota. The engine has no counts of its own.</summary>
public sealed record Quotumopgave
{
    /// <summary>The year asked about, by the calendar year in which it begins; null for that of <see cref="Peildatum"/>, else the last one counted.</summary>
    public int? Jaar { get; init; }

    /// <summary>The day on which conditions are tested; null for the last day of the year.</summary>
    public NodaTime.LocalDate? Peildatum { get; init; }

    /// <summary>The facts, such as a decision that people took; null for none.</summary>
    public Aanvraag? Feiten { get; init; }

    /// <summary>The readings that a person chose, by name.</summary>
    public ImmutableSortedDictionary<string, string> Lezingen { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Per quotum, or doelgroep with a maximum, what was counted.</summary>
    public ImmutableSortedDictionary<string, Quotumtelling> Quota { get; init; } = ImmutableSortedDictionary<string, Quotumtelling>.Empty;

    internal SourceSpan Plaats { get; init; } = SourceSpan.Whole("tellers");
}
