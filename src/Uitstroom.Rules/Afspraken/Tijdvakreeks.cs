using NodaTime;

namespace Uitstroom.Rules;

/// <summary>The rows of times in which something returns, without an end.</summary>
internal static class Tijdvakreeks
{
    /// <summary>The most times of one afspraak; a weekly one has them in some sixty years.</summary>
    public const int Hoogstens = 3_200;

    /// <summary>Due on start + n times the period: counted from the start, never from the time before.</summary>
    public static IEnumerable<Tijdvak> Elke(LocalDate start, Termijnduur duur, Werkdagentelling? werkdagen)
    {
        var vanaf = start;
        for (var n = 1; n <= Hoogstens; n++)
        {
            if (duur.Na(start, werkdagen, n) is not { } uiterlijk)
            {
                yield return new Tijdvak { Keer = 1, Periodiek = true, Einde = Tijdpunt.Onbekend(Uitslag.OnbekendKalender) };
                yield break;
            }

            yield return new Tijdvak { Vanaf = vanaf, Einde = Tijdpunt.Op(uiterlijk), Keer = 1, Periodiek = true };
            vanaf = uiterlijk.PlusDays(1);
        }
    }

    /// <summary>Periods one after the other; the first begins on a day that is counted in.</summary>
    public static IEnumerable<Tijdvak> Aaneen(LocalDate begin, Herhaling.Keer keer)
    {
        for (var n = 1; n <= Hoogstens; n++)
        {
            if (keer.Per.Na(begin, null, n - 1) is not { } eerste || keer.Per.Na(begin, null, n) is not { } volgende)
            {
                yield break;
            }

            yield return new Tijdvak { Vanaf = eerste, Einde = Tijdpunt.Op(volgende.PlusDays(-1)), Keer = keer.Aantal, Periodiek = true };
        }
    }

    /// <summary>Periods of the calendar: months and quarters from 1 January, weeks from Monday.</summary>
    /// <param name="onder">The first day that counts.</param>
    /// <param name="begint">Whether something begins on that day, so that a period before it is cut short.</param>
    /// <param name="keer">How often.</param>
    public static IEnumerable<Tijdvak> Kalender(LocalDate onder, bool begint, Herhaling.Keer keer) =>
        Aaneen(Kalenderbegin(onder, keer.Per), keer).Where(vak => vak.Uiterlijk >= onder).Select(vak => begint ? Kort(vak, onder) : vak);

    /// <summary>Every year between two days of the year; the other parameters as of <see cref="Kalender"/>.</summary>
    public static IEnumerable<Tijdvak> Vensters(LocalDate onder, bool begint, Herhaling.Jaarvenster venster)
    {
        var overJaargrens = venster.Van.CompareTo(venster.TotEnMet) > 0;
        return Jaren(onder.PlusYears(-1))
            .Select(jaar => new Tijdvak { Vanaf = venster.Van.InYear(jaar), Einde = Tijdpunt.Op(venster.TotEnMet.InYear(overJaargrens ? jaar + 1 : jaar)), Keer = 1, Periodiek = true })
            .Where(vak => vak.Uiterlijk >= onder)
            .Select(vak => begint ? Kort(vak, onder) : vak);
    }

    /// <summary>Fixed days of every year.</summary>
    public static IEnumerable<LocalDate> Jaardagen(LocalDate onder, Herhaling.OpJaardagen dagen) =>
        Jaren(onder).SelectMany(jaar => dagen.Dagen.Select(dag => dag.InYear(jaar))).Where(dag => dag >= onder);

    private static LocalDate Kalenderbegin(LocalDate onder, Termijnduur per) => per.Eenheid switch
    {
        Termijneenheid.Weken => onder.Previous(IsoDayOfWeek.Sunday).PlusDays(1),
        Termijneenheid.Dagen => onder,
        _ => new LocalDate(onder.Year, 1, 1),
    };

    private static Tijdvak Kort(Tijdvak vak, LocalDate onder) => vak.Vanaf < onder ? vak with { Vanaf = onder, Afgekort = true } : vak;

    private static IEnumerable<int> Jaren(LocalDate onder) => Enumerable.Range(onder.Year, Math.Max(0, Dag.Laatste.Year - onder.Year));
}
