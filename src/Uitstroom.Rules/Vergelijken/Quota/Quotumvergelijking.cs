using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A quotum of two versions compared: the number of each year, and what counts towards it.</summary>
public sealed record Quotumvergelijking : Regelvergelijking
{
    internal Quotumvergelijking(string pad, string titel)
        : base(pad, titel)
    {
    }

    /// <summary>The years that were looked at, by the calendar year in which they begin, in order; empty when the versions say the same.</summary>
    public ImmutableArray<int> Bekeken { get; internal init; } = [];

    /// <summary>The years in which the number is another.</summary>
    public ImmutableArray<Quotumjaar> Jaren { get; internal init; } = [];

    /// <inheritdoc />
    private protected override bool HeeftVerschil => !Jaren.IsEmpty;
}

/// <summary>The number of a quotum in one year.</summary>
/// <param name="Jaar">The calendar year in which it begins.</param>
/// <param name="Oud">The number in the old version as text, or why there is none.</param>
/// <param name="Nieuw">The same in the new version.</param>
/// <param name="Meer">How many more, negative when fewer; null when one of them has no number.</param>
public sealed record Quotumjaar(int Jaar, string Oud, string Nieuw, long? Meer)
{
    /// <summary>How readings that the text leaves open were taken, in Dutch; empty when it is the same however they are.</summary>
    public string Lezing { get; internal init; } = "";
}
