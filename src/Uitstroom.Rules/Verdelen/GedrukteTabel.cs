using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A table as the source prints it, beside the key that it should follow. It holds for its own total only.</summary>
internal sealed record GedrukteTabel
{
    /// <summary>The total for which it was printed.</summary>
    public required long BijTotaal { get; init; }

    /// <summary>The numbers.</summary>
    public required Cijfers Aantallen { get; init; }

    /// <summary>The printed shares in whole percents; null when it prints none.</summary>
    public Cijfers? Percentages { get; init; }

    /// <summary>The printed guide numbers per part of a year; null when it prints none.</summary>
    public Cijfers? Richtgetallen { get; init; }

    /// <summary>The printed sums.</summary>
    public Gedruktesom Som { get; init; } = new(null, null, null);

    /// <summary>The printed subtotals by area, or by group.</summary>
    public ImmutableArray<Cijfer> Deelsommen { get; init; } = [];

    /// <summary>The printed sums of the weights of each group; null when it prints none.</summary>
    public Cijfers? Deelgewichten { get; init; }
}

/// <summary>The sums that a table prints under its columns; null where it prints none.</summary>
/// <param name="Aantallen">Under the numbers.</param>
/// <param name="Percentages">Under the percentages.</param>
/// <param name="Gewichten">Under the weights.</param>
internal sealed record Gedruktesom(long? Aantallen, long? Percentages, long? Gewichten);
