using System.Globalization;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>A year in which is counted, both days included.</summary>
internal readonly record struct Teljaar(LocalDate Van, LocalDate TotEnMet)
{
    public const string Kalenderjaar = "kalenderjaar";

    public const string JaarVanaf = "jaar vanaf ";

    /// <summary>The year that begins in a calendar year.</summary>
    public static Teljaar In(string per, int jaar)
    {
        var begin = Begin(per, jaar);
        return new Teljaar(begin, begin.PlusYears(1).PlusDays(-1));
    }

    /// <summary>The calendar year in which the year of a day begins.</summary>
    public static int Jaar(string per, LocalDate dag) => dag < Begin(per, dag.Year) ? dag.Year - 1 : dag.Year;

    public int Dagen => Period.DaysBetween(Van, TotEnMet) + 1;

    public override string ToString() => $"{Weergave.Datum(Van)} tot en met {Weergave.Datum(TotEnMet)}";

    private static LocalDate Begin(string per, int jaar) => per.StartsWith(JaarVanaf, StringComparison.Ordinal)
        ? new LocalDate(
            jaar,
            int.Parse(per.AsSpan(JaarVanaf.Length, 2), NumberStyles.None, CultureInfo.InvariantCulture),
            int.Parse(per.AsSpan(JaarVanaf.Length + 3, 2), NumberStyles.None, CultureInfo.InvariantCulture))
        : new LocalDate(jaar, 1, 1);
}
