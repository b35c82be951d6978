using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>How an afspraak returns.</summary>
internal abstract record Herhaling
{
    private Herhaling()
    {
    }

    /// <summary>Every so often, counted from the start: the nth time is due on start + n times the period.</summary>
    public sealed record Elke(Termijnduur Duur) : Herhaling;

    /// <summary>So many times per period; periods are those of the calendar, or are counted from the start when there is one.</summary>
    public sealed record Keer(int Aantal, Termijnduur Per) : Herhaling;

    /// <summary>On fixed days of every year.</summary>
    public sealed record OpJaardagen(ImmutableArray<AnnualDate> Dagen) : Herhaling;

    /// <summary>Every year, from one day of the year up to and including another; over the new year when the last comes first.</summary>
    public sealed record Jaarvenster(AnnualDate Van, AnnualDate TotEnMet) : Herhaling;

    /// <summary>Once, between two days, both included.</summary>
    public sealed record Venster(LocalDate Van, LocalDate TotEnMet) : Herhaling;

    /// <summary>On these days.</summary>
    public sealed record OpDagen(ImmutableArray<LocalDate> Dagen) : Herhaling;
}
