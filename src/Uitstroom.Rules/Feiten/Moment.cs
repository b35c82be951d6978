using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Moments on the clock as integers: seconds since 1970-01-01T00:00:00.</summary>
internal static class Moment
{
    public static long Nummer(LocalDateTime moment) => (Dag.Nummer(moment.Date) * 86_400) + (moment.TimeOfDay.NanosecondOfDay / 1_000_000_000);

    public static LocalDateTime Van(long nummer)
    {
        var dag = Math.DivRem(nummer, 86_400, out var seconden);
        if (seconden < 0)
        {
            (dag, seconden) = (dag - 1, seconden + 86_400);
        }

        return Dag.Van(dag) + LocalTime.FromSecondsSinceMidnight((int)seconden);
    }
}
