using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// Works out the times of one afspraak in one world with the engine, for an event on a chosen day. Every event that it counts from falls on that day:
/// a fact, or how another afspraak turned out. Conditions are left open, as they are compared by themselves.
/// </summary>
internal sealed class Termijnlezer
{
    private const int Noen = 12;

    private readonly Regeling _regeling;
    private readonly Afspraak _afspraak;
    private readonly Afsprakenlezing _lezing;
    private readonly Gebeurtenissen _niets;
    private readonly ImmutableArray<int> _dagen;
    private readonly ImmutableArray<int> _tijdstippen;
    private readonly ImmutableArray<string> _afspraken;

    /// <param name="regeling">The version.</param>
    /// <param name="afspraak">The afspraak.</param>
    /// <param name="wereld">How the text is read.</param>
    /// <param name="ankers">The events that fall on the chosen day.</param>
    public Termijnlezer(Regeling regeling, Afspraak afspraak, Wereld wereld, IEnumerable<Dagbron> ankers)
    {
        (_regeling, _afspraak) = (regeling, afspraak);
        _lezing = regeling.Afsprakenplan.Lees(wereld);
        _niets = Gebeurtenissen.Van(Aanvraag.Voor(regeling).Bouw().Aanvraag!);
        var bronnen = ankers.ToList();
        var feiten = bronnen.OfType<Dagbron.VanFeit>().Select(van => van.Feit).Distinct().ToLookup(feit => feit.Type == FeitType.Tijdstip, feit => feit.Slot);
        (_dagen, _tijdstippen) = ([.. feiten[false]], [.. feiten[true]]);
        _afspraken = [.. bronnen.OfType<Dagbron.VanAfspraak>().Select(van => van.Naam).Distinct()];
    }

    /// <summary>The times when it begins on a day, those of the first year for something that returns; a moment on the clock is at noon.</summary>
    public ImmutableArray<Termijnbeeld> Op(LocalDate dag) => Vraag(
        Gezet(dag), dag, dag.PlusYears(1), rekening =>
        {
            foreach (var naam in _afspraken)
            {
                rekening.Stel(naam, Afgelopen(dag));
            }
        });

    /// <summary>The times that end within a period, of something that no event starts.</summary>
    public ImmutableArray<Termijnbeeld> Binnen(Dagbereik periode) =>
        [.. Vraag(_niets, periode.Van, periode.TotEnMet, _ => { }).Where(beeld => beeld.Dag is not { } dag || (dag >= periode.Van && dag <= periode.TotEnMet))];

    private ImmutableArray<Termijnbeeld> Vraag(Gebeurtenissen gebeurtenissen, LocalDate op, LocalDate horizon, Action<Afspraakrekening> stel)
    {
        var rekening = new Afspraakrekening(_lezing, gebeurtenissen, op, horizon, _ => { });
        stel(rekening);
        var termijnen = rekening.Van(_afspraak.Naam).Termijnen;
        return [.. termijnen.Select(termijn => Termijnbeeld.Van(termijn, _afspraak.Herhaling is not null)).Distinct()];
    }

    private Gebeurtenissen Gezet(LocalDate dag)
    {
        var gezet = _niets.Met(_dagen, Tijdpunt.Op(dag));
        return _tijdstippen.IsEmpty ? gezet : gezet.Met(_tijdstippen, Tijdpunt.Op(dag, dag.At(new LocalTime(Noen, 0)).InZoneLeniently(Gebeurtenissen.Tijdzone).ToInstant()));
    }

    /// <summary>Another afspraak that turned out on a day in whatever way is asked for: done, or late for the first day.</summary>
    private static Afspraakuitkomst Afgelopen(LocalDate dag) => new(
        AfspraakStand.Gehaald,
        null,
        [
            new Termijn { Stand = AfspraakStand.Gehaald, GedaanOp = dag, VroegsteDag = dag },
            new Termijn { Stand = AfspraakStand.NietGehaald, Einde = Tijdpunt.Op(dag.PlusDays(-1)) },
        ],
        0,
        null);
}
