using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>A toets compiled in one world. Made once, shared by all threads.</summary>
internal sealed class Toetsplan
{
    private readonly Criteriumplan[] _criteria;
    private readonly Evaluatie[] _doelgroepen;
    private readonly Toetsdagen _dagen;
    private readonly Labelkast _labels;
    private readonly int[] _peilslots;
    private readonly bool _heeftVooraf;
    private readonly bool _voorafVraagtDoelgroep;

    // After the phase of what must be met first: criteria that ask one fact to be ja, with its slot, and all others.
    private readonly (int Criterium, int Slot)[] _vragenJa;
    private readonly int[] _andere;
    private readonly Lazy<ImmutableArray<Knoop.Blad>> _dagbladen;

    private Toetsplan(Regeling regeling, Toets toets, Wereld wereld, Plaatsing plaatsing, ImmutableArray<Criteriumplan> criteria,
        ImmutableArray<(Doelgroep Doelgroep, Knoop Knoop)> doelgroepen)
    {
        Regeling = regeling;
        Toets = toets;
        Wereld = wereld;
        Criteria = criteria;
        Doelgroepen = doelgroepen;
        Regels = plaatsing.Grenzen;
        Peildata = plaatsing.Peildata;
        _criteria = [.. criteria];
        _doelgroepen = [.. doelgroepen.Select(groep => groep.Knoop.Evaluatie)];
        _dagen = new Toetsdagen(regeling.Looptijd, regeling.Feitenlijst, [.. Regels]);
        _labels = new Labelkast(toets);
        Uitkomst = new Uitkomstplan(_criteria, _labels.In(wereld));
        _peilslots = [.. Peildata.Skip(1).Select(feit => feit!.Slot)];
        Omvang = criteria.Sum(criterium => Knopen(criterium.Wanneer) + Knopen(criterium.Eis)) + doelgroepen.Sum(groep => Knopen(groep.Knoop));
        _heeftVooraf = criteria.Any(criterium => criterium.Criterium.Vooraf);
        _voorafVraagtDoelgroep = criteria.Any(criterium => criterium.Criterium.Vooraf && criterium.VraagtDoelgroep);
        var rest = Enumerable.Range(0, _criteria.Length).Where(i => !_criteria[i].Criterium.Vooraf).ToLookup(i => _criteria[i].JaSlot is not null);
        _vragenJa = [.. rest[true].Select(i => (i, _criteria[i].JaSlot!.Value))];
        _andere = [.. rest[false]];
        _dagbladen = new(() => [.. Bladen().Where(blad => blad.Test.Peil == 0 && !blad.Regels.IsEmpty)]);
    }

    private Toetsplan(Toetsplan van, Wereld wereld)
    {
        (Regeling, Toets, Wereld) = (van.Regeling, van.Toets, wereld);
        (Criteria, Doelgroepen, Regels, Peildata) = (van.Criteria, van.Doelgroepen, van.Regels, van.Peildata);
        (_criteria, _doelgroepen, _dagen, _peilslots, _heeftVooraf) = (van._criteria, van._doelgroepen, van._dagen, van._peilslots, van._heeftVooraf);
        (_labels, _vragenJa, _andere) = (van._labels, van._vragenJa, van._andere);
        (_dagbladen, Omvang) = (van._dagbladen, van.Omvang);
        _voorafVraagtDoelgroep = van._voorafVraagtDoelgroep;
        Uitkomst = new Uitkomstplan(_criteria, _labels.In(wereld));
    }

    public Regeling Regeling { get; }

    public Toets Toets { get; }

    public Wereld Wereld { get; }

    public ImmutableArray<Criteriumplan> Criteria { get; }

    /// <summary>The doelgroepen that the toets looks at; empty when no criterion is about them.</summary>
    public ImmutableArray<(Doelgroep Doelgroep, Knoop Knoop)> Doelgroepen { get; }

    /// <summary>From the status of each criterion to the outcome.</summary>
    public Uitkomstplan Uitkomst { get; }

    public ImmutableArray<Labelregels> Labels => Uitkomst.Labels;

    /// <summary>The readings on which labels depend.</summary>
    public Labelkast Labellezingen => _labels;

    public ImmutableArray<Grensregel> Regels { get; }

    public ImmutableArray<Feit?> Peildata { get; }

    /// <summary>How many nodes it has: a measure of the memory that it takes and of the work to make it.</summary>
    public int Omvang { get; }

    public static Toetsplan Maak(Regeling regeling, Toets toets, Wereld wereld)
    {
        var plaatsing = new Plaatsing();
        var doelgroepen = ImmutableArray.CreateBuilder<(Doelgroep, Knoop)>();
        if (toets.GebruiktDoelgroepen)
        {
            foreach (var groep in regeling.Doelgroepen)
            {
                var compiler = new Compiler(plaatsing, wereld, groep.Peildatum ?? toets.Peildatum);
                var wanneer = compiler.Compileer(groep.Wanneer);
                var knoop = groep.Maximum is { } maximum
                    ? Compiler.Alle(groep.Wanneer, [wanneer, compiler.Compileer(maximum.Ruimte)])
                    : wanneer;
                plaatsing.Voeg(groep, knoop);
                doelgroepen.Add((groep, knoop));
            }
        }

        var criteria = toets.Criteria.Select(criterium =>
        {
            var compiler = new Compiler(plaatsing, wereld, criterium.Peildatum ?? toets.Peildatum);
            var wanneer = criterium.Wanneer is null ? null : compiler.Compileer(criterium.Wanneer);
            var eis = compiler.Compileer(criterium.Voorwaarde);
            return new Criteriumplan(
                criterium, wanneer, criterium.Soort == Criteriumsoort.UitgeslotenAls ? Compiler.Niet(criterium.Voorwaarde, eis) : eis);
        });
        return new Toetsplan(regeling, toets, wereld, plaatsing, [.. criteria], doelgroepen.ToImmutable());
    }

    /// <summary>
    /// This plan in a world that settles more readings. Nothing is compiled anew: where this plan leaves a reading open it
    /// follows the option of the world. To look into many worlds; a plan of the world itself is faster.
    /// </summary>
    public Toetsplan In(Wereld wereld) => wereld.Equals(Wereld) ? this : new Toetsplan(this, wereld);

    private static int Knopen(Knoop? knoop) => knoop is null ? 0 : 1 + knoop.Kinderen.Sum(Knopen);

    /// <summary>Tests an application in this world.</summary>
    /// <param name="aanvraag">The application, made for this regeling.</param>
    /// <param name="peildatum">The date of testing.</param>
    /// <param name="lezingen">The readings chosen by a person; null for those of the regeling.</param>
    public Toetsing Voer(Aanvraag aanvraag, LocalDate peildatum, ImmutableSortedDictionary<string, string>? lezingen = null)
    {
        if (!ReferenceEquals(aanvraag.Feiten, Regeling.Feitenlijst))
        {
            throw new ArgumentException($"de aanvraag is niet gemaakt voor `{Regeling.Naam}`", nameof(aanvraag));
        }

        var dag = _dagen.Op(peildatum);
        var looptijd = Uitslag.IsOnbekend(dag.Looptijd) ? Regeling.Looptijd.Geldt(peildatum, aanvraag.Waarden) : dag.Looptijd;
        var uitslagen = new byte[_doelgroepen.Length + _criteria.Length];
        if (looptijd != Uitslag.Waar)
        {
            uitslagen.AsSpan().Fill(Statusbyte.NietGetoetst);
            return new Toetsing(this, aanvraag, peildatum, uitslagen, BuitenLooptijd(looptijd), looptijd, lezingen);
        }

        var stand = Stand(aanvraag, dag.Grenzen, uitslagen);
        var statussen = uitslagen.AsSpan(_doelgroepen.Length);
        if (_voorafVraagtDoelgroep)
        {
            ToetsDoelgroepen(stand, uitslagen);
        }

        var vooraf = !_heeftVooraf || ToetsVooraf(stand, statussen);
        if (vooraf)
        {
            ToetsRest(stand, uitslagen, statussen);
        }
        else if (!_voorafVraagtDoelgroep)
        {
            uitslagen.AsSpan(0, _doelgroepen.Length).Fill(Statusbyte.NietGetoetst);
        }

        return new Toetsing(this, aanvraag, peildatum, uitslagen, Uitkomst.Bepaal(statussen, vooraf), looptijd, lezingen);
    }

    /// <summary>What conditions look at, for one application on one date.</summary>
    public Stand Stand(Aanvraag aanvraag, LocalDate peildatum, byte[] uitslagen) => Stand(aanvraag, _dagen.Op(peildatum).Grenzen, uitslagen);

    private Stand Stand(Aanvraag aanvraag, Grenzen toetsdatum, byte[] uitslagen)
    {
        if (_peilslots.Length == 0)
        {
            return new Stand(aanvraag, toetsdatum.Alleen, uitslagen, Wereld);
        }

        var peildata = new Grenzen?[_peilslots.Length + 1];
        peildata[0] = toetsdatum;
        for (var i = 0; i < _peilslots.Length; i++)
        {
            var datum = aanvraag.Waarden[_peilslots[i]];
            peildata[i + 1] = datum.IsBekend ? _dagen.Op(datum.Getal) : null;
        }

        return new Stand(aanvraag, peildata, uitslagen, Wereld);
    }

    /// <summary>Every fact that the plan looks at, in the order of their slots.</summary>
    public IEnumerable<Feit> GebruikteFeiten => Bladen().Select(blad => blad.Van.Feit)
        .SelectMany(feit => new[] { feit, feit.OpGrondVan })
        .Concat(Peildata)
        .Append(Regeling.Looptijd.VerlengdTotEnMet)
        .OfType<Feit>()
        .Distinct()
        .OrderBy(feit => feit.Slot);

    /// <summary>The leaves with a bound on the toetsdatum.</summary>
    public IEnumerable<Knoop.Blad> Dagbladen => _dagbladen.Value;

    /// <summary>Every leaf of every condition of the plan.</summary>
    public IEnumerable<Knoop.Blad> Bladen()
    {
        var knopen = new Stack<Knoop>(Doelgroepen.Select(groep => groep.Knoop));
        foreach (var criterium in Criteria)
        {
            knopen.Push(criterium.Eis);
            if (criterium.Wanneer is not null)
            {
                knopen.Push(criterium.Wanneer);
            }
        }

        while (knopen.TryPop(out var knoop))
        {
            if (knoop is Knoop.Blad blad)
            {
                yield return blad;
            }

            if (knoop is Knoop.Afgeleid afgeleid)
            {
                knopen.Push(afgeleid.Gegeven);
            }

            foreach (var kind in knoop.Kinderen)
            {
                knopen.Push(kind);
            }
        }
    }

    private bool ToetsVooraf(in Stand stand, Span<byte> statussen)
    {
        var gehaald = true;
        for (var i = 0; i < _criteria.Length; i++)
        {
            if (_criteria[i].Criterium.Vooraf)
            {
                statussen[i] = _criteria[i].Toets(stand);
                gehaald &= Statusbyte.IsGehaald(statussen[i]);
            }
            else
            {
                statussen[i] = Statusbyte.NietGetoetst;
            }
        }

        return gehaald;
    }

    private void ToetsDoelgroepen(in Stand stand, byte[] uitslagen)
    {
        for (var i = 0; i < _doelgroepen.Length; i++)
        {
            uitslagen[i] = _doelgroepen[i](stand);
        }
    }

    private void ToetsRest(in Stand stand, byte[] uitslagen, Span<byte> statussen)
    {
        ToetsDoelgroepen(stand, uitslagen);
        foreach (var (criterium, slot) in _vragenJa)
        {
            statussen[criterium] = stand.Ja[slot];
        }

        foreach (var criterium in _andere)
        {
            statussen[criterium] = _criteria[criterium].Toets(stand);
        }
    }

    private Voorlopig BuitenLooptijd(byte looptijd)
    {
        var buiten = Toets.Label(Vastelabels.BuitenLooptijd);
        return looptijd == Uitslag.Onwaar
            ? new Voorlopig(1UL << buiten, 0, buiten, true)
            : new Voorlopig((1UL << Toets.Uitkomsten.Length) - 1, 0, Toets.Label(Toets.Onvolledig), false);
    }
}
