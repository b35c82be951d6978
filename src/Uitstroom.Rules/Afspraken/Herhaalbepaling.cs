using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Works out the times of an afspraak that returns, as far as the horizon and at least one that is not over.</summary>
internal sealed class Herhaalbepaling(Afspraakrekening rekening, Grensbepaling grenzen)
{
    /// <summary>The most times of one afspraak; a weekly one has them in some sixty years.</summary>
    private const int Hoogstens = 3_200;

    /// <summary>The times between two days; null where there is no such bound.</summary>
    /// <param name="afspraak">The afspraak.</param>
    /// <param name="herhaling">How it returns, in the world.</param>
    /// <param name="start">From when; null when nothing starts it.</param>
    /// <param name="laatste">The last day on which it holds.</param>
    /// <param name="tekort">Collects what is missing.</param>
    public List<Tijdvak> Vakken(Afspraak afspraak, Herhaling herhaling, LocalDate? start, LocalDate? laatste, Tekort tekort)
    {
        var onder = start ?? rekening.Regeling.Looptijd.Van ?? new LocalDate(rekening.Op.Year, 1, 1);
        var reeks = herhaling switch
        {
            Herhaling.Elke elke => Telkens(onder, elke.Duur, 1),
            Herhaling.Keer keer => start is null ? Kalendervakken(onder, keer) : Telkens(onder, keer.Per, keer.Aantal),
            Herhaling.OpJaardagen dagen => Dagen(afspraak, Jaren(onder).SelectMany(jaar => dagen.Dagen.Select(dag => dag.InYear(jaar))).Where(dag => dag >= onder), onder, tekort),
            Herhaling.OpDagen dagen => Dagen(afspraak, dagen.Dagen, onder, tekort),
            Herhaling.Jaarvenster venster => Jaren(onder.PlusYears(-1)).Select(jaar => Venster(venster, jaar)).Where(vak => vak.Uiterlijk >= onder)
                .Select(vak => vak with { Vanaf = LocalDate.Max(vak.Vanaf!.Value, onder) }),
            Herhaling.Venster venster => [new Tijdvak { Vanaf = venster.Van, Uiterlijk = venster.TotEnMet, Keer = 1, Periodiek = true }],
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return Begrens(reeks, afspraak.Aantal ?? Hoogstens, laatste);
    }

    private List<Tijdvak> Begrens(IEnumerable<Tijdvak> reeks, int aantal, LocalDate? laatste)
    {
        var vakken = new List<Tijdvak>();
        foreach (var vak in reeks.Take(aantal))
        {
            var dag = vak.Uiterlijk ?? vak.Vanaf;
            if (vak.Redenen != 0 && dag is null)
            {
                vakken.Add(vak);
                break;
            }

            // A period that the end cuts short still counts up to that end; a fixed day after it does not.
            if (vak.Vanaf > laatste || (dag > laatste && vak.Keer == 1))
            {
                break;
            }

            vakken.Add(dag > laatste ? vak with { Uiterlijk = laatste } : vak);
            if (dag > rekening.Horizon)
            {
                break;
            }
        }

        // Beyond the horizon the next time alone is of interest.
        while (vakken.Count > 1 && (vakken[^1].Uiterlijk ?? vakken[^1].Vanaf) > rekening.Horizon && (vakken[^2].Uiterlijk ?? vakken[^2].Vanaf) >= rekening.Op)
        {
            vakken.RemoveAt(vakken.Count - 1);
        }

        return vakken;
    }

    /// <summary>Counted from the start, never from the time before.</summary>
    private IEnumerable<Tijdvak> Telkens(LocalDate start, Termijnduur duur, int keer)
    {
        var vanaf = start;
        for (var n = 1; n <= Hoogstens; n++)
        {
            if (duur.Na(start, rekening.Werkdagen, n) is not { } uiterlijk)
            {
                yield return new Tijdvak { Keer = keer, Periodiek = true, Redenen = Uitslag.OnbekendKalender };
                yield break;
            }

            yield return new Tijdvak { Vanaf = vanaf, Uiterlijk = uiterlijk, Keer = keer, Periodiek = true };
            vanaf = uiterlijk.PlusDays(1);
        }
    }

    /// <summary>Periods of the calendar: months and quarters from 1 January, weeks from Monday.</summary>
    private IEnumerable<Tijdvak> Kalendervakken(LocalDate onder, Herhaling.Keer keer)
    {
        var begin = keer.Per.Eenheid switch
        {
            Termijneenheid.Weken => onder.Previous(IsoDayOfWeek.Sunday).PlusDays(1),
            Termijneenheid.Dagen => onder,
            _ => new LocalDate(onder.Year, 1, 1),
        };
        for (var n = 1; n <= Hoogstens; n++)
        {
            if (keer.Per.Na(begin, rekening.Werkdagen, n - 1) is not { } eerste || keer.Per.Na(begin, rekening.Werkdagen, n) is not { } volgende)
            {
                yield break;
            }

            if (volgende > onder)
            {
                yield return new Tijdvak { Vanaf = LocalDate.Max(eerste, onder), Uiterlijk = volgende.PlusDays(-1), Keer = keer.Aantal, Periodiek = true };
            }
        }
    }

    /// <summary>Fixed days: each counts from the day after the one before, or is itself the start of a deadline.</summary>
    private IEnumerable<Tijdvak> Dagen(Afspraak afspraak, IEnumerable<LocalDate> dagen, LocalDate onder, Tekort tekort)
    {
        var vanaf = onder;
        foreach (var dag in dagen)
        {
            var vak = new Tijdvak { Vanaf = afspraak.Grens is null ? LocalDate.Min(vanaf, dag) : dag, Keer = 1, Periodiek = true };
            yield return afspraak.Grens is Grensdag.Binnen binnen
                ? grenzen.Binnen(vak, Tijdpunt.Op(dag), binnen.Duur.In(rekening.Wereld), tekort)
                : vak with { Uiterlijk = dag };
            vanaf = dag.PlusDays(1);
        }
    }

    private static Tijdvak Venster(Herhaling.Jaarvenster venster, int jaar)
    {
        var overJaargrens = venster.Van.CompareTo(venster.TotEnMet) > 0;
        return new Tijdvak { Vanaf = venster.Van.InYear(jaar), Uiterlijk = venster.TotEnMet.InYear(overJaargrens ? jaar + 1 : jaar), Keer = 1, Periodiek = true };
    }

    private static IEnumerable<int> Jaren(LocalDate onder) => Enumerable.Range(onder.Year, Math.Max(0, Dag.Laatste.Year - onder.Year));
}
