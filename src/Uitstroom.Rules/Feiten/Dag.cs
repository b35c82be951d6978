using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Days as integers: the number of days since 1970-01-01.</summary>
internal static class Dag
{
    private static readonly LocalDate _epoch = new(1970, 1, 1);

    /// <summary>The first and last day that files may name: a date outside is a typing error, not an agreement.</summary>
    public static readonly LocalDate Eerste = new(1800, 1, 1);

    /// <inheritdoc cref="Eerste" />
    public static readonly LocalDate Laatste = new(2299, 12, 31);

    public static long Nummer(LocalDate datum) => Period.DaysBetween(_epoch, datum);

    public static LocalDate Van(long nummer) => _epoch.PlusDays((int)nummer);
}
