using NodaTime;

namespace Uitstroom.Rules.Tests.Naslag;

/// <summary>Counting days, months and years from a date, straight from the definition and without a library's rules.</summary>
internal static class Kalender
{
    public static long Dag(LocalDate datum) => (datum.ToDateTimeUnspecified() - new DateTime(1970, 1, 1)).Days;

    public static LocalDate Datum(long dag) => LocalDate.FromDateTime(new DateTime(1970, 1, 1).AddDays(dag));

    /// <summary>The day after a period: the same day number, or else the last day of the month.</summary>
    public static long Na(long dag, Duur duur)
    {
        var aantal = duur.Aantal;
        return duur.Eenheid switch
        {
            Tijdseenheid.Dagen => dag + aantal,
            Tijdseenheid.Weken => dag + (7L * aantal),
            Tijdseenheid.Maanden => Maanden(dag, aantal),
            _ => Maanden(dag, 12 * aantal),
        };
    }

    /// <summary>Whole years on a day; the birthday counts, and 28 February is the birthday of 29 February in a common year.</summary>
    public static int Leeftijd(long geboren, long dag)
    {
        var jaren = -200;
        while (Maanden(geboren, 12 * (jaren + 1)) <= dag)
        {
            jaren++;
        }

        return jaren;
    }

    /// <summary>The most whole months that fit between two days, both included.</summary>
    public static long HeleMaanden(long van, long totEnMet)
    {
        var maanden = 0;
        while (Maanden(van, maanden + 1) - 1 <= totEnMet)
        {
            maanden++;
        }

        return maanden;
    }

    private static long Maanden(long dag, int aantal)
    {
        var datum = Datum(dag);
        var maand = (datum.Year * 12) + datum.Month - 1 + aantal;
        var (jaar, nummer) = (maand / 12, (maand % 12) + 1);
        return Dag(new LocalDate(jaar, nummer, Math.Min(datum.Day, DateTime.DaysInMonth(jaar, nummer))));
    }
}
