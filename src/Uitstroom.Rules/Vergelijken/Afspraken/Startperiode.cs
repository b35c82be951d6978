using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// The days on which is tried what begins then: the year of testing and the next, and as much more as it takes to have a 29 February on which both
/// versions are in force. Days on which one of them is not are left out.
/// </summary>
internal static class Startperiode
{
    public static ImmutableArray<LocalDate> Van(Versiepaar versies)
    {
        var eerste = LocalDate.Min(versies.PeildatumOud, versies.PeildatumNieuw).Year;
        var laatste = LocalDate.Max(versies.PeildatumOud, versies.PeildatumNieuw).Year + 1;
        if (!Schrikkeljaren(eerste, laatste).Any(Geldt))
        {
            // The next leap year is at most eight years away.
            const int hoogstens = 8;
            if (Schrikkeljaren(laatste, laatste + hoogstens).FirstOrDefault(Geldt) is > 0 and var later)
            {
                laatste = later;
            }
            else if (Schrikkeljaren(eerste - hoogstens, eerste).LastOrDefault(Geldt) is > 0 and var eerder)
            {
                eerste = eerder;
            }
        }

        var begin = LocalDate.Max(Dag.Eerste, new LocalDate(eerste, 1, 1));
        var einde = LocalDate.Min(Dag.Laatste, new LocalDate(laatste, 12, 31));
        return [.. Enumerable.Range(0, Math.Max(0, Period.DaysBetween(begin, einde) + 1)).Select(begin.PlusDays).Where(InWerking)];

        bool Geldt(int jaar) => jaar >= Dag.Eerste.Year && jaar <= Dag.Laatste.Year && InWerking(new LocalDate(jaar, 2, 29));
        bool InWerking(LocalDate dag) => InWerkingIn(versies.Oud, dag) && InWerkingIn(versies.Nieuw, dag);
    }

    /// <summary>Days as rows without a gap.</summary>
    public static ImmutableArray<Dagbereik> Bereiken(IEnumerable<LocalDate> dagen)
    {
        var bereiken = ImmutableArray.CreateBuilder<Dagbereik>();
        foreach (var dag in dagen)
        {
            if (bereiken.Count > 0 && bereiken[^1].TotEnMet.PlusDays(1) == dag)
            {
                bereiken[^1] = bereiken[^1] with { TotEnMet = dag };
            }
            else
            {
                bereiken.Add(new Dagbereik(dag, dag));
            }
        }

        return bereiken.ToImmutable();
    }

    // An extension of which nothing is said leaves it open; then days after the end are tried as well.
    private static bool InWerkingIn(Regeling regeling, LocalDate dag) => regeling.Looptijd.Geldt(dag, new Feitwaarde[regeling.Feiten.Length]) != Uitslag.Onwaar;

    private static IEnumerable<int> Schrikkeljaren(int van, int totEnMet) => Enumerable.Range(Math.Max(1, van), Math.Max(0, totEnMet - Math.Max(1, van) + 1)).Where(CalendarSystem.Iso.IsLeapYear);
}
