using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// Counts working days in one world. The days off of a year are worked out when it is first asked for; what is kept is
/// immutable, so a race only costs a recalculation.
/// </summary>
internal sealed class Werkdagentelling(Kalender kalender, ImmutableArray<Feestdag> vrij)
{
    private readonly long[]?[] _vrijPerJaar = new long[]?[Math.Max(0, kalender.LaatsteJaar - kalender.EersteJaar + 1)];

    /// <summary>Whether a day is a working day; null outside the years of the calendar.</summary>
    public bool? IsWerkdag(LocalDate dag) => !kalender.Kent(dag.Year) ? null
        : dag.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !IsVrij(dag);

    /// <summary>
    /// The last of so many working days after a day, which is itself not counted; counting back when the number is negative.
    /// Zero gives the day itself. Null when a day on the way lies outside the years of the calendar.
    /// </summary>
    public LocalDate? Na(LocalDate dag, int aantal)
    {
        var stap = Math.Sign(aantal);
        for (var nog = Math.Abs(aantal); nog > 0;)
        {
            dag = dag.PlusDays(stap);
            if (!kalender.Kent(dag.Year))
            {
                return null;
            }

            if (dag.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !IsVrij(dag))
            {
                nog--;
            }
        }

        return dag;
    }

    // A bit per day of the year.
    private bool IsVrij(LocalDate dag)
    {
        ref var bewaard = ref _vrijPerJaar[dag.Year - kalender.EersteJaar];
        var bits = Volatile.Read(ref bewaard) ?? Maak(dag.Year, ref bewaard);
        return (bits[dag.DayOfYear >> 6] >> (dag.DayOfYear & 63) & 1) != 0;
    }

    private long[] Maak(int jaar, ref long[]? bewaard)
    {
        var bits = new long[6];
        foreach (var feestdag in vrij)
        {
            var dag = feestdag.In(jaar);
            if (dag.Year == jaar)
            {
                bits[dag.DayOfYear >> 6] |= 1L << (dag.DayOfYear & 63);
            }
        }

        Volatile.Write(ref bewaard, bits);
        return bits;
    }
}
