using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Works out the last day of an afspraak that is done once per start.</summary>
internal sealed class Grensbepaling(Afspraakrekening rekening, Dagbepaling dagen)
{
    private static readonly Termijnduur _eenDag = new(1, Termijneenheid.Dagen);

    private readonly Werkdagentelling? _werkdagen = rekening.Lezing.Werkdagen;

    /// <summary>The time from a start; its last day is empty when the afspraak has none.</summary>
    public void Vak(in Afspraakloop loop, Tekort tekort, out Tijdvak vak)
    {
        vak = new Tijdvak { Vanaf = loop.Start?.Dag, Keer = 1, PerStart = loop.PerStart };
        switch (loop.Afspraak.Grens)
        {
            case Dagregel.Binnen binnen when loop.Start is { } begin:
                Binnen(ref vak, begin, binnen.Duur, tekort);
                break;
            case Dagregel.Voor voor:
                Voor(ref vak, voor, tekort);
                break;
            case Dagregel.Uiterlijk uiterlijk:
                var laatste = dagen.Van(uiterlijk.Gebeurtenis, tekort);
                vak.Einde = laatste.IsBekend ? Tijdpunt.Op(laatste.Dag) : laatste;
                break;
            case Dagregel.UiterlijkJaardag jaardag:
                var einde = dagen.Van(jaardag.Gebeurtenis, tekort);
                vak.Einde = einde.IsBekend ? Tijdpunt.Op(LaatsteVoor(jaardag.Dag, einde.Dag)) : einde;
                break;
        }
    }

    /// <summary>So long after a start, whose day is not counted.</summary>
    public void Binnen(ref Tijdvak vak, in Tijdpunt begin, Termijnwaarde waarde, Tekort tekort)
    {
        if (Duur(waarde, begin.Dag) is not { } duur)
        {
            vak.Woord = Woord(waarde, begin.Dag);
            return;
        }

        vak.Einde = duur.Eenheid == Termijneenheid.Uren ? begin.NaUren(duur.Aantal) : Tijdpunt.Of(duur.Na(begin.Dag, _werkdagen));
        tekort.Voeg(vak.Einde.Redenen);
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
        var dag = gebeurtenis.IsBekend ? gebeurtenis.Dag : rekening.Op;
        var duur = voor.Minstens is { } waarde ? Duur(waarde, dag) : _eenDag;
        vak.Vooraf = duur;
        vak.Woord = duur is null ? Woord(voor.Minstens!, dag) : null;
        if (!gebeurtenis.IsBekend)
        {
            vak.Einde = gebeurtenis;
        }
        else if (duur is { } vooraf)
        {
            vak.Einde = Tijdpunt.Of(vooraf.Na(dag, _werkdagen, -1));
        }
        else
        {
            vak.Tot = dag;
        }
    }

    /// <summary>The last such day of a year that lies before a day.</summary>
    private static LocalDate LaatsteVoor(AnnualDate jaardag, LocalDate dag) =>
        jaardag.InYear(dag.Year) < dag ? jaardag.InYear(dag.Year) : jaardag.InYear(dag.Year - 1);
}
