using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Works out the last day of an afspraak that is done once per start.</summary>
internal sealed class Grensbepaling(Afspraakrekening rekening, Dagbepaling dagen)
{
    private static readonly Termijnduur _eenDag = new(1, Termijneenheid.Dagen);

    /// <summary>The time from a start; its last day is empty when the afspraak has none.</summary>
    public Tijdvak Vak(Afspraak afspraak, Tijdpunt? start, Tekort tekort)
    {
        var vak = new Tijdvak { Vanaf = start?.Dag, Keer = 1 };
        return afspraak.Grens switch
        {
            Grensdag.Binnen binnen when start is { } begin => Binnen(vak, begin, binnen.Duur.In(rekening.Wereld), tekort),
            Grensdag.Voor voor => Voor(vak, voor, tekort),
            Grensdag.Uiterlijk uiterlijk => Op(vak, dagen.Van(uiterlijk.Gebeurtenis.In(rekening.Wereld), tekort), dag => dag),
            Grensdag.UiterlijkJaardag jaardag => Op(
                vak, dagen.Van(jaardag.Gebeurtenis.In(rekening.Wereld), tekort), dag => LaatsteVoor(jaardag.Dag, dag)),
            _ => vak,
        };
    }

    /// <summary>So long after a start, whose day is not counted.</summary>
    public Tijdvak Binnen(Tijdvak vak, Tijdpunt begin, Termijnwaarde waarde, Tekort tekort)
    {
        if (Duur(waarde, begin.Dag) is not { } duur)
        {
            return vak with { Woord = Woord(waarde, begin.Dag) };
        }

        if (duur.Eenheid != Termijneenheid.Uren)
        {
            return Met(vak, Tijdpunt.Of(duur.Na(begin.Dag, rekening.Werkdagen)), tekort);
        }

        if (begin.Tijd is not { } moment)
        {
            tekort.Voeg(Uitslag.OnbekendFeit);
            return vak with { Redenen = Uitslag.OnbekendFeit };
        }

        var laatste = moment + Duration.FromHours(duur.Aantal);
        return vak with { Tijd = laatste, Uiterlijk = laatste.InZone(Gebeurtenissen.Tijdzone).Date };
    }

    /// <summary>The word that stands where a period could; a parameter without a value on the day is silence too.</summary>
    private string Woord(Termijnwaarde waarde, LocalDate dag) => waarde switch
    {
        Termijnwaarde.Woord woord => woord.Tekst,
        Termijnwaarde.VanParameter van when van.Parameter.Op(dag)?.In(rekening.Wereld) is Grootheid.Stil stil => stil.Woord,
        _ => "niet_in_bron",
    };

    private Termijnduur? Duur(Termijnwaarde waarde, LocalDate dag) => waarde switch
    {
        Termijnwaarde.Vast vast => vast.Duur,
        Termijnwaarde.VanParameter van when van.Parameter.Op(dag)?.In(rekening.Wereld) is Grootheid.Periode periode => Termijnduur.Van(periode.Duur),
        _ => null,
    };

    private Tijdvak Voor(Tijdvak vak, Grensdag.Voor voor, Tekort tekort)
    {
        var gebeurtenis = dagen.Van(voor.Gebeurtenis.In(rekening.Wereld), tekort);
        var dag = gebeurtenis.IsBekend ? gebeurtenis.Dag : rekening.Op;
        if (voor.Minstens?.In(rekening.Wereld) is not { } waarde)
        {
            return Op(vak, gebeurtenis, d => d.PlusDays(-1)) with { Vooraf = _eenDag };
        }

        return Duur(waarde, dag) is { } duur
            ? Op(vak, gebeurtenis, d => duur.Na(d, rekening.Werkdagen, -1)) with { Vooraf = duur }
            : vak with { Woord = Woord(waarde, dag) };
    }

    private static Tijdvak Op(Tijdvak vak, Tijdpunt gebeurtenis, Func<LocalDate, LocalDate?> laatste) => gebeurtenis.Soort switch
    {
        Puntsoort.Bekend => laatste(gebeurtenis.Dag) is { } dag ? vak with { Uiterlijk = dag } : vak with { Redenen = Uitslag.OnbekendKalender },
        Puntsoort.Onbekend => vak with { Redenen = gebeurtenis.Redenen },
        _ => vak with { WachtOpDag = true },
    };

    private static Tijdvak Met(Tijdvak vak, Tijdpunt laatste, Tekort tekort)
    {
        tekort.Voeg(laatste.Redenen);
        return laatste.IsBekend ? vak with { Uiterlijk = laatste.Dag } : vak with { Redenen = laatste.Redenen };
    }

    /// <summary>The last such day of a year that lies before a day.</summary>
    private static LocalDate LaatsteVoor(AnnualDate jaardag, LocalDate dag) =>
        jaardag.InYear(dag.Year) < dag ? jaardag.InYear(dag.Year) : jaardag.InYear(dag.Year - 1);
}
