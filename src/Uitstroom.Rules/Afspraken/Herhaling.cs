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

    /// <summary>
    /// So many times per period. Periods are counted from the start, whose day is the first of the first one; without a start, or
    /// when the text means those of the calendar, they are calendar periods.
    /// </summary>
    public sealed record Keer(int Aantal, Termijnduur Per, bool Kalender) : Herhaling;

    /// <summary>On fixed days of every year.</summary>
    public sealed record OpJaardagen(ImmutableArray<AnnualDate> Dagen) : Herhaling;

    /// <summary>Every year, from one day of the year up to and including another; over the new year when the last comes first.</summary>
    public sealed record Jaarvenster(AnnualDate Van, AnnualDate TotEnMet) : Herhaling;

    /// <summary>Once, between two days, both included.</summary>
    public sealed record Venster(LocalDate Van, LocalDate TotEnMet) : Herhaling;

    /// <summary>On these days.</summary>
    public sealed record OpDagen(ImmutableArray<LocalDate> Dagen) : Herhaling;

    /// <summary><c>niet_in_bron</c> or <c>niet_geregeld</c>: it returns, and the text does not say how often.</summary>
    public sealed record Stil(string Woord) : Herhaling;
}
