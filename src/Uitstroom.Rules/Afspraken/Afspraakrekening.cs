using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Works out how afspraken stand on a day, in one world. Each is worked out once, however many others wait for it.</summary>
internal sealed class Afspraakrekening
{
    private readonly Afsprakenplan _plan;
    private readonly Afspraakuitkomst?[] _uitkomsten;
    private readonly Dagbepaling _dagen;
    private readonly Grensbepaling _grenzen;
    private readonly Herhaalbepaling _herhalingen;
    private readonly Action<Diagnostic> _meld;
    private readonly byte _looptijd;

    public Afspraakrekening(Afsprakenplan plan, Gebeurtenissen gebeurtenissen, LocalDate op, LocalDate horizon, Wereld wereld, Action<Diagnostic> meld)
    {
        (_plan, Gebeurtenissen, Op, Horizon, Wereld, _meld) = (plan, gebeurtenissen, op, horizon, wereld, meld);
        Werkdagen = plan.Telling(wereld);
        _uitkomsten = new Afspraakuitkomst?[plan.Afspraken.Length];
        _dagen = new Dagbepaling(this);
        _grenzen = new Grensbepaling(this, _dagen);
        _herhalingen = new Herhaalbepaling(this, _grenzen);
        _looptijd = Regeling.Looptijd.Geldt(op, gebeurtenissen.Aanvraag.Waarden);
    }

    public Regeling Regeling => _plan.Regeling;

    public Gebeurtenissen Gebeurtenissen { get; }

    public LocalDate Op { get; }

    public LocalDate Horizon { get; }

    public Wereld Wereld { get; }

    public Werkdagentelling? Werkdagen { get; }

    public void Meld(Diagnostic diagnostic) => _meld(diagnostic);

    public Afspraakuitkomst Van(string naam) => Van(_plan.Nummer(naam));

    public Afspraakuitkomst Van(int nummer) => _uitkomsten[nummer] ??= Bepaal(_plan.Afspraken[nummer]);

    /// <summary>An afspraak that others cannot wait for, such as a way to leave.</summary>
    public Afspraakuitkomst Bepaal(Afspraakplan plan)
    {
        var afspraak = plan.Afspraak;
        var tekort = new Tekort(Gebeurtenissen.Aanvraag.Waarden.Length);
        Aard? aard = afspraak.AardKeus.OpenLezing(Wereld) is null ? afspraak.AardKeus.In(Wereld) : null;
        if (_looptijd == Uitslag.Onwaar && !afspraak.BlijftGelden)
        {
            return new Afspraakuitkomst(AfspraakStand.BuitenLooptijd, aard, [], tekort);
        }

        var (termijnen, zonder) = afspraak.Start?.In(Wereld) switch
        {
            null => (Termijnen(plan, null, perStart: false, tekort), Puntsoort.Nooit),
            [not Dagbron.VanAfspraak and var bron] => Een(plan, _dagen.Van(bron, tekort), tekort),
            var bronnen => Meer(plan, bronnen.Value, tekort),
        };
        return new Afspraakuitkomst(Samen(termijnen, zonder), aard, termijnen, tekort);
    }

    private (ImmutableArray<Termijn> Termijnen, Puntsoort Zonder) Een(Afspraakplan plan, Tijdpunt start, Tekort tekort) =>
        start.IsBekend ? (Termijnen(plan, start, perStart: false, tekort), Puntsoort.Nooit) : ([], start.Soort);

    /// <summary>Events that each start it.</summary>
    private (ImmutableArray<Termijn> Termijnen, Puntsoort Zonder) Meer(Afspraakplan plan, ImmutableArray<Dagbron> bronnen, Tekort tekort)
    {
        var starts = bronnen.SelectMany(bron => bron is Dagbron.VanAfspraak van ? _dagen.Punten(van, tekort) : [_dagen.Van(bron, tekort)]).ToList();
        var zonder = starts.Exists(punt => punt.Soort == Puntsoort.Onbekend) ? Puntsoort.Onbekend
            : starts.Exists(punt => punt.Soort == Puntsoort.NogNiet) ? Puntsoort.NogNiet
            : Puntsoort.Nooit;
        return ([.. starts.Where(punt => punt.IsBekend).SelectMany(punt => Termijnen(plan, punt, starts.Count > 1, tekort))], zonder);
    }

    /// <summary>The times from a start; none when its condition does not hold.</summary>
    private ImmutableArray<Termijn> Termijnen(Afspraakplan plan, Tijdpunt? start, bool perStart, Tekort tekort)
    {
        var afspraak = plan.Afspraak;
        var peildag = afspraak.Peildatum is null && start is { } punt && punt.Dag <= Op ? punt.Dag : Op;
        var geldt = plan.Wanneer?.Toets(Gebeurtenissen.Aanvraag, Dag.Nummer(peildag), Wereld, tekort) ?? Uitslag.Waar;
        if (geldt == Uitslag.Onwaar)
        {
            return [];
        }

        var onzeker = Uitslag.IsOnbekend(geldt) ? geldt : (byte)0;
        onzeker |= (byte)(_looptijd & 127);
        onzeker |= VoorBegin(afspraak, start, tekort);
        var (laatste, slotOnzeker) = Laatste(afspraak, start, tekort);
        var keren = Gedaanbepaling.Van(afspraak, this);
        if (afspraak.Herhaling is not { } herhaling)
        {
            var vak = _grenzen.Vak(afspraak, start, tekort) with { PerStart = perStart };
            MeldVreemd(afspraak, start, keren, vak.Redenen);
            return [Oordeel(afspraak, Standbepaling.Van(vak, Op, laatste, keren, isLaatste: true), onzeker, slotOnzeker, tekort)];
        }

        var vakken = _herhalingen.Vakken(afspraak, herhaling.In(Wereld), start?.Dag, Einde(afspraak, laatste), tekort);
        MeldVreemd(afspraak, start, keren, vakken.Count > 0 ? vakken[^1].Redenen : (byte)0);
        var termijnen = ImmutableArray.CreateBuilder<Termijn>(vakken.Count);
        for (var i = 0; i < vakken.Count; i++)
        {
            var isLaatste = i == vakken.Count - 1 || vakken[i + 1].Vanaf > Op;
            termijnen.Add(Oordeel(afspraak, Standbepaling.Van(vakken[i], Op, laatste, keren, isLaatste), onzeker, slotOnzeker, tekort));
        }

        return termijnen.MoveToImmutable();
    }

    /// <summary>The time with what is not sure counted in.</summary>
    private Termijn Oordeel(Afspraak afspraak, Termijn termijn, byte onzeker, byte slotOnzeker, Tekort tekort)
    {
        if (termijn is { Stand: AfspraakStand.Open, Redenen: Reden.Feit, IsVoorbij: true })
        {
            MistKlaar(afspraak, tekort);
        }

        // What was done stays done, whenever the afspraak turns out to have ended; a time of a row may then never have come.
        var hier = termijn.Stand == AfspraakStand.Gehaald && afspraak.Herhaling is null ? onzeker : (byte)(onzeker | slotOnzeker);
        return hier == 0 ? termijn : termijn with { Stand = AfspraakStand.Open, Redenen = (Reden)hier | termijn.Redenen };
    }

    /// <summary>Nobody knows whether it was done: the event that would tell is asked for.</summary>
    private void MistKlaar(Afspraak afspraak, Tekort tekort)
    {
        tekort.Voeg(Uitslag.OnbekendFeit);
        if (afspraak.KlaarBij?.In(Wereld) is { } feit)
        {
            tekort.Voeg(feit);
        }
    }

    /// <summary>An event before the regeling began: what then held the text does not say.</summary>
    private byte VoorBegin(Afspraak afspraak, Tijdpunt? start, Tekort tekort)
    {
        if (Regeling.Looptijd.Van is not { } begin || !(start?.Dag < begin))
        {
            return 0;
        }

        foreach (var feit in afspraak.Start!.In(Wereld).SelectMany(bron => bron.Boom()).OfType<Dagbron.VanFeit>().Select(bron => bron.Feit))
        {
            var waarde = Gebeurtenissen.Aanvraag.Waarden[feit.Slot];
            if (waarde.IsBekend && Dagbepaling.Dagvan(feit, waarde) is var dag && dag < begin)
            {
                Meld(GebeurtenisDiagnostics.VoorBegin(Gebeurtenissen.Plaats(feit.Naam), feit.Naam, Weergave.Datum(dag), Weergave.Datum(begin)));
            }
        }

        tekort.Voeg(Uitslag.OnbekendBron);
        return Uitslag.OnbekendBron;
    }

    /// <summary>What is odd about the days: done before it began, or beyond the calendar.</summary>
    private void MeldVreemd(Afspraak afspraak, Tijdpunt? start, Keren keren, byte redenen)
    {
        if (start is { } punt && afspraak.Grens is Grensdag.Binnen && afspraak.Herhaling is null && keren.Momenten is [{ Dag: var gedaan }, ..] && gedaan < punt.Dag)
        {
            Meld(GebeurtenisDiagnostics.GedaanVoorBegin(
                Gebeurtenissen.Plaats(afspraak.Naam), afspraak.Naam, Weergave.Datum(gedaan), Weergave.Datum(punt.Dag)));
        }

        if (Regeling.Werkdagen is { Kalender: var kalender } && (redenen & Uitslag.OnbekendKalender) != 0)
        {
            Meld(GebeurtenisDiagnostics.BuitenKalender(Gebeurtenissen.Plaats(afspraak.Naam), afspraak.Naam, kalender.EersteJaar, kalender.LaatsteJaar));
        }
    }

    /// <summary>The last day on which it holds, and why that may be unknown.</summary>
    private (LocalDate? Dag, byte Onzeker) Laatste(Afspraak afspraak, Tijdpunt? start, Tekort tekort)
    {
        if (afspraak.Slot?.In(Wereld) is not { } slot)
        {
            return (null, 0);
        }

        if (slot.Duurt is { } duur)
        {
            return start is { } punt && duur.Na(punt.Dag, Werkdagen) is { } einde ? (einde.PlusDays(-1), 0) : (null, Uitslag.OnbekendKalender);
        }

        var dag = _dagen.Van(slot.Dag!, tekort);
        return dag.Soort switch
        {
            Puntsoort.Bekend => (slot.TeltMee ? dag.Dag : dag.Dag.PlusDays(-1), 0),
            Puntsoort.Onbekend => (null, dag.Redenen),
            _ => (null, 0),
        };
    }

    /// <summary>Until when something returns: its own end, or that of the regeling.</summary>
    private LocalDate? Einde(Afspraak afspraak, LocalDate? laatste)
    {
        var regeling = afspraak.BlijftGelden ? null : Regeling.Looptijd.Einde(Gebeurtenissen.Aanvraag.Waarden);
        return laatste is { } eigen && regeling is { } einde ? LocalDate.Min(eigen, einde) : laatste ?? regeling;
    }

    /// <summary>
    /// How it stands as a whole: as the first time that is not over, or else as the last one. What is settled stays open
    /// while another event of which nobody knows may start it too.
    /// </summary>
    private AfspraakStand Samen(ImmutableArray<Termijn> termijnen, Puntsoort zonder)
    {
        if (termijnen.IsEmpty)
        {
            return zonder switch
            {
                Puntsoort.Onbekend => AfspraakStand.Open,
                Puntsoort.NogNiet => AfspraakStand.NietBegonnen,
                _ => AfspraakStand.Nvt,
            };
        }

        var stand = termijnen[^1].Stand;
        foreach (var termijn in termijnen)
        {
            if (!(termijn.Uiterlijk < Op))
            {
                stand = termijn.Stand;
                break;
            }
        }

        return zonder == Puntsoort.Onbekend && stand is (AfspraakStand.Gehaald or AfspraakStand.NietGehaald or AfspraakStand.Afgelopen) ? AfspraakStand.Open : stand;
    }
}
