using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// Counts working days in one world. The working days of a year are worked out when it is first asked for; what is kept is
/// immutable, so a race only costs a recalculation.
/// </summary>
internal sealed class Werkdagentelling(Kalender kalender, ImmutableArray<Feestdag> vrij)
{
    // A year has a bit for each of its days, on for a working day.
    private readonly long[]?[] _perJaar = new long[]?[Math.Max(0, kalender.LaatsteJaar - kalender.EersteJaar + 1)];

    /// <summary>Whether a day is a working day; null outside the years of the calendar.</summary>
    public bool? IsWerkdag(LocalDate dag) => kalender.Kent(dag.Year) ? IsAan(Jaar(dag.Year), dag.DayOfYear) : null;

    /// <summary>
    /// The last of so many working days after a day, which is itself not counted; counting back when the number is negative.
    /// Zero gives the day itself. Null when a day on the way lies outside the years of the calendar.
    /// </summary>
    public LocalDate? Na(LocalDate dag, int aantal)
    {
        if (aantal == 0)
        {
            return dag;
        }

        var (jaar, nummer, stap) = (dag.Year, dag.DayOfYear, Math.Sign(aantal));
        var bits = kalender.Kent(jaar) ? Jaar(jaar) : [];
        for (var nog = Math.Abs(aantal); nog > 0;)
        {
            nummer += stap;
            if (nummer < 1 || nummer > Lengte(jaar))
            {
                jaar += stap;
                nummer = stap > 0 ? 1 : Lengte(jaar);
                bits = kalender.Kent(jaar) ? Jaar(jaar) : [];
            }

            if (bits.Length == 0)
            {
                return null;
            }

            nog -= IsAan(bits, nummer) ? 1 : 0;
        }

        return new LocalDate(jaar, 1, 1).PlusDays(nummer - 1);
    }

    private static int Lengte(int jaar) => CalendarSystem.Iso.GetDaysInYear(jaar);

    private static bool IsAan(long[] bits, int nummer) => (bits[nummer >> 6] >> (nummer & 63) & 1) != 0;

    private long[] Jaar(int jaar)
    {
        ref var bewaard = ref _perJaar[jaar - kalender.EersteJaar];
        return Volatile.Read(ref bewaard) ?? Maak(jaar, ref bewaard);
    }

    private long[] Maak(int jaar, ref long[]? bewaard)
    {
        var bits = new long[6];
        var weekdag = (int)new LocalDate(jaar, 1, 1).DayOfWeek;
        for (var nummer = 1; nummer <= Lengte(jaar); nummer++, weekdag = (weekdag % 7) + 1)
        {
            bits[nummer >> 6] |= weekdag < (int)IsoDayOfWeek.Saturday ? 1L << (nummer & 63) : 0;
        }

        foreach (var dag in vrij.Select(feestdag => feestdag.In(jaar)).Where(dag => dag.Year == jaar))
        {
            bits[dag.DayOfYear >> 6] &= ~(1L << (dag.DayOfYear & 63));
        }

        Volatile.Write(ref bewaard, bits);
        return bits;
    }
}
