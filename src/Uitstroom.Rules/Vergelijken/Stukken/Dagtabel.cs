using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// Days counted on and back for every day that files may name at once, in a hundredth of the time that it takes day by day. What lies before the
/// first of those days is the day before it.
/// </summary>
internal static class Dagtabel
{
    private static readonly long _eerste = Dag.Nummer(Dag.Eerste);

    // The first day of every month, so far on that the longest period fits.
    private static readonly Lazy<long[]> _maanden = new(() =>
        [.. Enumerable.Range(0, (Dag.Laatste.Year + Duur.Hoogstens + 2 - Dag.Eerste.Year) * 12).Select(maand => Dag.Nummer(Dag.Eerste.PlusMonths(maand)))]);

    /// <summary>How many days there are.</summary>
    public static int Dagen { get; } = (int)(Dag.Nummer(Dag.Laatste) - _eerste) + 1;

    /// <summary>Per day what a function gives.</summary>
    public static long[] Van(Func<long, long> perDag)
    {
        var tabel = new long[Dagen];
        for (var i = 0; i < tabel.Length; i++)
        {
            tabel[i] = perDag(_eerste + i);
        }

        return tabel;
    }

    /// <summary>Per day the day on which a period has passed: as <see cref="Duur.Na"/>.</summary>
    public static long[] Na(Duur duur)
    {
        if (duur.Eenheid is Tijdseenheid.Dagen or Tijdseenheid.Weken)
        {
            var dagen = duur.Eenheid == Tijdseenheid.Weken ? duur.Aantal * 7L : duur.Aantal;
            return Van(dag => dag + dagen);
        }

        var (maanden, begin) = (duur.Eenheid == Tijdseenheid.Jaren ? duur.Aantal * 12 : duur.Aantal, _maanden.Value);
        var tabel = new long[Dagen];
        for (var (i, maand) = (0, 0); i < tabel.Length; i++)
        {
            maand += _eerste + i == begin[maand + 1] ? 1 : 0;
            tabel[i] = Math.Min(begin[maand + maanden] + _eerste + i - begin[maand], begin[maand + maanden + 1] - 1);
        }

        return tabel;
    }

    /// <summary>Per day the latest day of which a period has passed: as <see cref="Duur.LaatsteDagVoor"/>.</summary>
    public static long[] LaatsteVoor(Duur duur)
    {
        var na = Na(duur);
        var hier = -1;
        return Van(dag =>
        {
            while (hier + 1 < na.Length && na[hier + 1] <= dag)
            {
                hier++;
            }

            return _eerste + hier;
        });
    }

    /// <summary>Per day the value of a bound on that day; <see cref="Peilvraag.Geen"/> where it has none.</summary>
    public static long[] Van(Grensregel regel)
    {
        LocalDate[] begin = regel.Grens.Bron is Grensbron.VanParameter van
            ? [Dag.Eerste, .. van.Parameter.Waarden.Select(waarde => waarde.Vanaf).OfType<LocalDate>().Where(dag => dag > Dag.Eerste && dag <= Dag.Laatste)]
            : [Dag.Eerste];
        var tabel = Van(regel, begin[0]);
        foreach (var dag in begin.Skip(1))
        {
            var vanaf = (int)(Dag.Nummer(dag) - _eerste);
            Van(regel, dag).AsSpan(vanaf).CopyTo(tabel.AsSpan(vanaf));
        }

        return tabel;
    }

    /// <summary>As if the quantity were on every day what it is on one.</summary>
    private static long[] Van(Grensregel regel, LocalDate alsOp)
    {
        var grens = regel.Grens;
        return (grens.Soort, regel.Grootheid(alsOp)) switch
        {
            (Grenssoort.Peildatum, _) => Van(dag => dag + grens.Verschuiving),
            (Grenssoort.Geleden, Grootheid.Periode periode) => Meer(LaatsteVoor(periode.Duur), grens.Verschuiving),
            (Grenssoort.GeledenDagEerder, Grootheid.Periode periode) => Meer(Eerder(LaatsteVoor(periode.Duur)), grens.Verschuiving),
            (Grenssoort.GeborenUiterlijk, Grootheid.Getal getal) => LaatsteVoor(Jaren(getal, grens.Verschuiving)),
            (Grenssoort.GeborenVanaf, Grootheid.Getal getal) => Meer(LaatsteVoor(Jaren(getal, grens.Verschuiving + 1)), 1),
            _ => regel.Op(alsOp) is (var waarde, 0) ? Vast(waarde) : Vast(Peilvraag.Geen),
        };
    }

    private static long[] Vast(long waarde)
    {
        var tabel = new long[Dagen];
        tabel.AsSpan().Fill(waarde);
        return tabel;
    }

    // Of the day before the first nothing is known but that it lies before everything.
    private static long[] Eerder(long[] tabel) => [_eerste - 1, .. tabel.AsSpan(0, tabel.Length - 1)];

    private static Duur Jaren(Grootheid.Getal getal, int meer) => new((int)getal.Waarde + meer, Tijdseenheid.Jaren);

    private static long[] Meer(long[] tabel, int meer)
    {
        for (var i = 0; meer != 0 && i < tabel.Length; i++)
        {
            tabel[i] += meer;
        }

        return tabel;
    }
}
