using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>The closed list of calculations that give a fact its value when it is not given.</summary>
internal abstract record Berekening
{
    private Berekening()
    {
    }

    /// <summary>The facts that it is calculated from.</summary>
    public abstract ImmutableArray<Feit> Uit { get; }

    /// <summary>Whole years on the peildatum; the birthday itself counts. Depends on the peildatum, so it is never stored.</summary>
    public sealed record Leeftijd(Feit Geboortedatum) : Berekening
    {
        public override ImmutableArray<Feit> Uit => [Geboortedatum];

        /// <summary>The age on a day; somebody born on 29 February turns a year older on 28 February of other years.</summary>
        public static int Op(LocalDate geboren, LocalDate dag)
        {
            var jaren = dag.Year - geboren.Year;
            return geboren.PlusYears(jaren) > dag ? jaren - 1 : jaren;
        }
    }

    /// <summary>Whole months in a period of which both days count: 1 January up to and including 31 December is 12.</summary>
    public sealed record Maanden(Feit Van, Feit TotEnMet) : Berekening
    {
        public override ImmutableArray<Feit> Uit => [Van, TotEnMet];
    }

    /// <summary>Whether one date lies before another, or on the same day where <paramref name="GelijkMag"/>.</summary>
    public sealed record Volgorde(Feit Eerst, Feit Dan, bool GelijkMag) : Berekening
    {
        public override ImmutableArray<Feit> Uit => [Eerst, Dan];
    }

    /// <summary>The calendar year of a date.</summary>
    public sealed record Jaar(Feit Datum) : Berekening
    {
        public override ImmutableArray<Feit> Uit => [Datum];
    }

    /// <summary>The area in which a gemeente lies: per choice of the gemeente the index of the area.</summary>
    public sealed record Gebied(Feit Gemeente, ImmutableArray<int> PerKeuze) : Berekening
    {
        public override ImmutableArray<Feit> Uit => [Gemeente];
    }

    /// <summary>The value, or unknown when one of the facts is; <c>geen</c> of one of them leaves it unknown too.</summary>
    public Feitwaarde Bereken(ReadOnlySpan<Feitwaarde> feiten)
    {
        foreach (var feit in Uit)
        {
            if (!feiten[feit.Slot].IsBekend)
            {
                return Feitwaarde.Onbekend;
            }
        }

        return this switch
        {
            Maanden or Volgorde => Bereken(feiten[Uit[0].Slot].Getal, feiten[Uit[1].Slot].Getal),
            Jaar jaar => Feitwaarde.Van(Dag.Van(feiten[jaar.Datum.Slot].Getal).Year),
            Gebied gebied => gebied.PerKeuze[(int)feiten[gebied.Gemeente.Slot].Getal] is >= 0 and var nummer
                ? Feitwaarde.Van(nummer)
                : Feitwaarde.Onbekend,
            _ => Feitwaarde.Onbekend,
        };
    }

    /// <summary>The value of a calculation from two dates, which are both known.</summary>
    public Feitwaarde Bereken(long een, long twee) => this switch
    {
        Maanden => Feitwaarde.Van(HeleMaanden(een, twee)),
        Volgorde volgorde => Feitwaarde.Van(een < twee + (volgorde.GelijkMag ? 1 : 0)),
        _ => Feitwaarde.Onbekend,
    };

    /// <summary>The largest n for which <c>van + n months - 1 day</c> does not pass the last day; negative periods give 0.</summary>
    private static long HeleMaanden(long van, long totEnMet)
    {
        if (totEnMet < van)
        {
            return 0;
        }

        var begin = Dag.Van(van);
        var einde = Dag.Van(totEnMet).PlusDays(1);
        var maanden = ((einde.Year - begin.Year) * 12) + einde.Month - begin.Month;
        return begin.PlusMonths(maanden) > einde ? maanden - 1 : maanden;
    }
}
