using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Works out the last day of an afspraak that is done once per start.</summary>
internal sealed class Grensbepaling(Afspraakrekening rekening, Dagbepaling dagen)
{
    private static readonly Termijnduur _eenDag = new(1, Termijneenheid.Dagen);

    /// <summary>The time from a start; its last day is empty when the afspraak has none.</summary>
    public Tijdvak Vak(in Afspraakloop loop, Tekort tekort)
    {
        var vak = new Tijdvak { Vanaf = loop.Start?.Dag, Keer = 1, PerStart = loop.PerStart };
        switch (loop.Afspraak.Grens)
        {
            case Dagregel.Binnen binnen when loop.Start is { } begin:
                Binnen(ref vak, begin, binnen.Duur, tekort);
                break;
            case Dagregel.Voor voor:
                Voor(ref vak, voor, tekort);
                break;
            case Dagregel.Uiterlijk uiterlijk:
                var dag = dagen.Van(uiterlijk.Gebeurtenis, tekort);
                Op(ref vak, dag, dag.Dag);
                break;
            case Dagregel.UiterlijkJaardag jaardag:
                var einde = dagen.Van(jaardag.Gebeurtenis, tekort);
                Op(ref vak, einde, einde.IsBekend ? LaatsteVoor(jaardag.Dag, einde.Dag) : null);
                break;
        }

        return vak;
    }

    /// <summary>So long after a start, whose day is not counted.</summary>
    public void Binnen(ref Tijdvak vak, in Tijdpunt begin, Termijnwaarde waarde, Tekort tekort)
    {
        if (Duur(waarde, begin.Dag) is not { } duur)
        {
            vak.Woord = Woord(waarde, begin.Dag);
        }
        else if (duur.Eenheid != Termijneenheid.Uren)
        {
            Met(ref vak, Tijdpunt.Of(duur.Na(begin.Dag, rekening.Lezing.Werkdagen)), tekort);
        }
        else if (begin.Tijd is { } moment)
        {
            vak.Tijd = moment + Duration.FromHours(duur.Aantal);
            vak.Uiterlijk = vak.Tijd.Value.InZone(Gebeurtenissen.Tijdzone).Date;
        }
        else
        {
            tekort.Voeg(Uitslag.OnbekendFeit);
            vak.Redenen = Uitslag.OnbekendFeit;
        }
    }

    /// <summary>The word that stands where a period could; a parameter without a value on the day is silence too.</summary>
    private string Woord(Termijnwaarde waarde, LocalDate dag) => waarde switch
    {
        Termijnwaarde.Woord woord => woord.Tekst,
        Termijnwaarde.VanParameter van when van.Parameter.Op(dag)?.In(rekening.Lezing.Wereld) is Grootheid.Stil stil => stil.Woord,
        _ => "niet_in_bron",
    };

    private Termijnduur? Duur(Termijnwaarde waarde, LocalDate dag) => waarde switch
    {
        Termijnwaarde.Vast vast => vast.Duur,
        Termijnwaarde.VanParameter van when van.Parameter.Op(dag)?.In(rekening.Lezing.Wereld) is Grootheid.Periode periode => Termijnduur.Van(periode.Duur),
        _ => null,
    };

    private void Voor(ref Tijdvak vak, Dagregel.Voor voor, Tekort tekort)
    {
        var gebeurtenis = dagen.Van(voor.Gebeurtenis, tekort);
        if (voor.Minstens is not { } waarde)
        {
            vak.Vooraf = _eenDag;
            Op(ref vak, gebeurtenis, gebeurtenis.IsBekend ? gebeurtenis.Dag.PlusDays(-1) : null);
            return;
        }

        var dag = gebeurtenis.IsBekend ? gebeurtenis.Dag : rekening.Op;
        if (Duur(waarde, dag) is { } duur)
        {
            vak.Vooraf = duur;
            Op(ref vak, gebeurtenis, gebeurtenis.IsBekend ? duur.Na(dag, rekening.Lezing.Werkdagen, -1) : null);
        }
        else
        {
            vak.Woord = Woord(waarde, dag);
        }
    }

    /// <param name="vak">The time.</param>
    /// <param name="gebeurtenis">The event that bounds it.</param>
    /// <param name="laatste">The last day that follows from it; null when the calendar does not reach.</param>
    private static void Op(ref Tijdvak vak, in Tijdpunt gebeurtenis, LocalDate? laatste)
    {
        switch (gebeurtenis.Soort)
        {
            case Puntsoort.Bekend when laatste is null:
                vak.Redenen = Uitslag.OnbekendKalender;
                break;
            case Puntsoort.Bekend:
                vak.Uiterlijk = laatste;
                break;
            case Puntsoort.Onbekend:
                vak.Redenen = gebeurtenis.Redenen;
                break;
            default:
                vak.WachtOpDag = true;
                break;
        }
    }

    private static void Met(ref Tijdvak vak, in Tijdpunt laatste, Tekort tekort)
    {
        tekort.Voeg(laatste.Redenen);
        vak.Redenen = laatste.Redenen;
        vak.Uiterlijk = laatste.IsBekend ? laatste.Dag : null;
    }

    /// <summary>The last such day of a year that lies before a day.</summary>
    private static LocalDate LaatsteVoor(AnnualDate jaardag, LocalDate dag) =>
        jaardag.InYear(dag.Year) < dag ? jaardag.InYear(dag.Year) : jaardag.InYear(dag.Year - 1);
}
