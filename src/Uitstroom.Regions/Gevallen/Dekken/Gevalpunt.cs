using System.Collections.Immutable;

namespace Uitstroom.Regions;

/// <summary>Something in an agreement that can come out in more ways, and so must be shown by more cases.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Pad">Where it stands in the region file: <c>toetsen.toelating.criteria.woonduur</c>.</param>
/// <param name="Tekst">What it is, in Dutch.</param>
/// <param name="Bron">The provisions that it executes; may be empty.</param>
/// <param name="Zijden">The ways in which it can come out, with the cases that show each.</param>
public sealed record Gevalpunt(Gevalpuntsoort Soort, string Pad, string Tekst, ImmutableArray<string> Bron, ImmutableArray<Gevalzijde> Zijden)
{
    /// <summary>Whether every side that can occur is shown by a case.</summary>
    public bool IsGedekt => Zijden.All(zijde => zijde.IsGedekt);
}

/// <summary>One way in which something can come out.</summary>
/// <param name="Naam">
/// <c>voldaan</c>, <c>niet_voldaan</c> or <c>onbekend</c>; of a day <c>ervoor</c>, <c>op</c> or <c>erna</c>; of a number <c>onder</c>, <c>precies</c> or <c>boven</c>.
/// </param>
/// <param name="KanNiet">Why it cannot occur, in Dutch; null when it can.</param>
/// <param name="Gevallen">The names of the cases that touch it, in file order.</param>
public sealed record Gevalzijde(string Naam, string? KanNiet, ImmutableArray<string> Gevallen)
{
    /// <summary>Whether a case touches it, or none can.</summary>
    public bool IsGedekt => KanNiet is not null || !Gevallen.IsEmpty;
}

/// <summary>What must be shown by cases.</summary>
public enum Gevalpuntsoort
{
    /// <summary>A criterion of a toets: met, not met, unknown.</summary>
    Criterium,

    /// <summary>A doelgroep: it applies, it does not, unknown.</summary>
    Doelgroep,

    /// <summary>A ceiling: what was counted lies just below it, at it, or above it.</summary>
    Maximum,

    /// <summary>A transition of a contract: its conditions hold, they do not, unknown.</summary>
    Overgang,

    /// <summary>An afspraak: met or in force, not met or not in force, unknown.</summary>
    Afspraak,

    /// <summary>A bound of a day or a number: the last value before it, the bound itself, the first value after it.</summary>
    Grens,
}
