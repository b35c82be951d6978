using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A verdeelsleutel of two versions compared: who gets more or fewer, for which numbers, and why.</summary>
public sealed record Sleutelvergelijking : Regelvergelijking
{
    internal Sleutelvergelijking(string pad, string titel)
        : base(pad, titel)
    {
    }

    /// <summary>Both versions were divided for every whole number from 0 up to and including this one; null when that was not needed or cannot be.</summary>
    public long? BekekenTotEnMet { get; internal init; }

    /// <summary>What comes out otherwise for the numbers that the agreement itself names.</summary>
    public ImmutableArray<Verdeelverschil> Genoemd { get; internal init; } = [];

    /// <summary>Who gets more or fewer of one and the same number, for the numbers that were tried.</summary>
    public ImmutableArray<Ontvangerverschil> Ontvangers { get; internal init; } = [];

    /// <summary>Whether the numbers that the agreement itself names are divided otherwise, on the day of testing or any other.</summary>
    internal bool RaaktGenoemd { get; init; }

    /// <inheritdoc />
    private protected override bool HeeftVerschil => !Genoemd.IsEmpty || !Ontvangers.IsEmpty;
}

/// <summary>A number that the agreement names, divided in both versions.</summary>
/// <param name="Waarvan">Which number it is, in Dutch: <c>het aantal dat de tekst noemt</c>.</param>
/// <param name="TotaalOud">The number in the old version.</param>
/// <param name="TotaalNieuw">The number in the new version.</param>
/// <param name="Delen">The receivers that get another number, in file order; empty when only the number itself differs.</param>
public sealed record Verdeelverschil(string Waarvan, long? TotaalOud, long? TotaalNieuw, ImmutableArray<Deelverschil> Delen)
{
    /// <summary>Which version does not divide its number, in Dutch; empty when both do, or neither.</summary>
    public string NietVerdeeld { get; internal init; } = "";

    /// <summary>How readings that the text leaves open were taken, in Dutch; empty when it is the same however they are.</summary>
    public string Lezing { get; internal init; } = "";
}

/// <summary>A receiver that gets another number.</summary>
/// <param name="Groep">The group within which is divided; null when there is none.</param>
/// <param name="Ontvanger">Who gets it; null for a row that names nobody.</param>
/// <param name="Oud">The number in the old version as text: <c>5</c>, <c>5 of 6</c> while people must choose, or <c>niets</c> for who takes no part.</param>
/// <param name="Nieuw">The number in the new version.</param>
/// <param name="Meer">How many more, negative when fewer; null while one of them is open.</param>
public sealed record Deelverschil(string? Groep, string? Ontvanger, string Oud, string Nieuw, long? Meer);

/// <summary>A receiver that gets another share of one and the same number.</summary>
/// <param name="Groep">The group within which is divided; null when there is none.</param>
/// <param name="Ontvanger">Who gets it; null for a row that names nobody.</param>
/// <param name="Aantallen">For which numbers, in order.</param>
public sealed record Ontvangerverschil(string? Groep, string? Ontvanger, ImmutableArray<Aantalverschil> Aantallen)
{
    /// <summary>How readings that the text leaves open were taken, in Dutch; empty when it is the same however they are.</summary>
    public string Lezing { get; internal init; } = "";
}

/// <summary>Numbers in a row for which a receiver gets as many more or fewer.</summary>
/// <param name="Van">The first number that is divided.</param>
/// <param name="TotEnMet">The last, inclusive.</param>
/// <param name="Meer">How many more the receiver gets, negative when fewer; null while one of them is open.</param>
/// <param name="Oud">What it gets of the first number in the old version, as text.</param>
/// <param name="Nieuw">The same in the new version.</param>
public sealed record Aantalverschil(long Van, long TotEnMet, long? Meer, string Oud, string Nieuw);
