using NodaTime;

namespace Uitstroom.Rules;

/// <summary>All bounds of a plan, worked out for one peildatum. Immutable once made, so threads share it.</summary>
internal sealed class Grenzen
{
    private Grenzen(long dag, long[] waarden, byte[] redenen)
    {
        Dag = dag;
        Waarden = waarden;
        Redenen = redenen;
        Alleen = [this];
    }

    /// <summary>The peildatum as a day number.</summary>
    public long Dag { get; }

    /// <summary>Per bound its value.</summary>
    public long[] Waarden { get; }

    /// <summary>Per bound why it is unknown; 0 when it is known.</summary>
    public byte[] Redenen { get; }

    /// <summary>These bounds as the only ones, for the usual decision that looks at the toetsdatum alone.</summary>
    public Grenzen?[] Alleen { get; }

    public static Grenzen Bereken(ReadOnlySpan<Grensregel> regels, long dag)
    {
        var peildatum = Rules.Dag.Van(dag);
        var waarden = new long[regels.Length];
        var redenen = new byte[regels.Length];
        for (var i = 0; i < regels.Length; i++)
        {
            (waarden[i], redenen[i]) = regels[i].Op(peildatum);
        }

        return new Grenzen(dag, waarden, redenen);
    }
}

/// <summary>A bound in one world: the readings on which its parameter depends are settled.</summary>
internal sealed record Grensregel(Grens Grens, Wereld Wereld)
{
    /// <summary>The quantity on a peildatum; null when a parameter has no value yet.</summary>
    public Grootheid? Grootheid(LocalDate peildatum) => Grens.Bron switch
    {
        Grensbron.Geschreven geschreven => geschreven.Waarde,
        Grensbron.VanParameter van => van.Parameter.Op(peildatum)?.In(Wereld),
        _ => new Grootheid.Datum(peildatum),
    };

    /// <summary>The value on a peildatum, or the reason why there is none.</summary>
    public (long Waarde, byte Reden) Op(LocalDate peildatum) => Grootheid(peildatum) switch
    {
        Grootheid.Periode periode => (VanPeriode(periode.Duur, peildatum), 0),
        Grootheid.Getal getal => (VanGetal(getal.Waarde, peildatum), 0),
        Grootheid.Bedrag bedrag => ((long)(bedrag.Euro * 100) + Grens.Verschuiving, 0),
        Grootheid.Datum datum => (Dag.Nummer(datum.Dag) + Grens.Verschuiving, 0),
        Grootheid.Moment moment => (Moment.Nummer(moment.Tijdstip) + Grens.Verschuiving, 0),
        _ => (0, Uitslag.OnbekendBron),
    };

    private long VanPeriode(Duur duur, LocalDate peildatum) => Grens.Soort switch
    {
        Grenssoort.Geleden => Dag.Nummer(duur.LaatsteDagVoor(peildatum)) + Grens.Verschuiving,
        Grenssoort.GeledenDagEerder => Dag.Nummer(duur.LaatsteDagVoor(peildatum.PlusDays(-1))) + Grens.Verschuiving,
        _ => (duur.In(Grens.Eenheid ?? duur.Eenheid) * Grens.Schaal) + Grens.Verschuiving,
    };

    private long VanGetal(decimal getal, LocalDate peildatum) => Grens.Soort switch
    {
        Grenssoort.GeborenUiterlijk => Dag.Nummer(Jaren((int)getal + Grens.Verschuiving).LaatsteDagVoor(peildatum)),
        Grenssoort.GeborenVanaf => Dag.Nummer(Jaren((int)getal + Grens.Verschuiving + 1).LaatsteDagVoor(peildatum)) + 1,
        _ => (long)(getal * Grens.Schaal) + Grens.Verschuiving,
    };

    private static Duur Jaren(int jaren) => new(jaren, Tijdseenheid.Jaren);
}
