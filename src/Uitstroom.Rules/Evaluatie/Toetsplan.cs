using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>A toets compiled in one world. Made once, shared by all threads.</summary>
internal sealed class Toetsplan
{
    private const int Bewaard = 64;

    private readonly Criteriumplan[] _criteria;
    private readonly Evaluatie[] _doelgroepen;
    private readonly Grensregel[] _regels;
    private readonly int[] _peilslots;
    private readonly bool _heeftVooraf;
    private readonly bool _voorafVraagtDoelgroep;

    // The bounds of recently used peildata. Races only cost a recalculation: what is stored is immutable.
    private readonly Grenzen?[] _grenzen = new Grenzen?[Bewaard];

    private Toetsplan(Regeling regeling, Toets toets, Wereld wereld, Plaatsing plaatsing, ImmutableArray<Criteriumplan> criteria,
        ImmutableArray<(Doelgroep Doelgroep, Knoop Knoop)> doelgroepen)
    {
        Regeling = regeling;
        Toets = toets;
        Wereld = wereld;
        Criteria = criteria;
        Doelgroepen = doelgroepen;
        Uitkomst = new Uitkomstplan(toets, [.. criteria], Labelregels.Maak(toets, wereld));
        Regels = plaatsing.Grenzen;
        Peildata = plaatsing.Peildata;
        _criteria = [.. criteria];
        _doelgroepen = [.. doelgroepen.Select(groep => groep.Knoop.Evaluatie)];
        _regels = [.. Regels];
        _peilslots = [.. Peildata.Skip(1).Select(feit => feit!.Slot)];
        _heeftVooraf = criteria.Any(criterium => criterium.Criterium.Vooraf);
        _voorafVraagtDoelgroep = criteria.Any(criterium => criterium.Criterium.Vooraf && criterium.VraagtDoelgroep);
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

    public ImmutableArray<Grensregel> Regels { get; }

    public ImmutableArray<Feit?> Peildata { get; }

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

        if (peildatum < Dag.Eerste || peildatum > Dag.Laatste)
        {
            throw new ArgumentOutOfRangeException(nameof(peildatum), peildatum, "een peildatum ligt van 1800 tot en met 2299");
        }

        var uitslagen = new byte[_doelgroepen.Length + _criteria.Length];
        var looptijd = Regeling.Looptijd.Geldt(peildatum, aanvraag.Waarden);
        if (looptijd != Uitslag.Waar)
        {
            uitslagen.AsSpan().Fill(Statusbyte.NietGetoetst);
            return new Toetsing(this, aanvraag, peildatum, uitslagen, BuitenLooptijd(looptijd), looptijd, lezingen);
        }

        var stand = Stand(aanvraag, peildatum, uitslagen);
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
    public Stand Stand(Aanvraag aanvraag, LocalDate peildatum, byte[] uitslagen)
    {
        var toetsdatum = Grenzen(Dag.Nummer(peildatum));
        if (_peilslots.Length == 0)
        {
            return new Stand(aanvraag.Waarden, toetsdatum.Alleen, uitslagen);
        }

        var peildata = new Grenzen?[_peilslots.Length + 1];
        peildata[0] = toetsdatum;
        for (var i = 0; i < _peilslots.Length; i++)
        {
            var datum = aanvraag.Waarden[_peilslots[i]];
            peildata[i + 1] = datum.IsBekend ? Grenzen(datum.Getal) : null;
        }

        return new Stand(aanvraag.Waarden, peildata, uitslagen);
    }

    /// <summary>Evaluates a condition that is no part of the test itself, such as an example or an answer, in this world.</summary>
    public byte Losse(Voorwaarde voorwaarde, Aanvraag aanvraag, LocalDate peildatum, Keus<Feit?>? peil = null)
    {
        var plaatsing = new Plaatsing();
        var knoop = new Compiler(plaatsing, Wereld, peil ?? Toets.Peildatum).Compileer(voorwaarde);
        var regels = plaatsing.Grenzen.AsSpan();
        var peildata = new Grenzen?[plaatsing.Peildata.Length];
        for (var i = 0; i < peildata.Length; i++)
        {
            var dag = plaatsing.Peildata[i] is { } feit ? aanvraag.Waarden[feit.Slot] : Feitwaarde.Van(Dag.Nummer(peildatum));
            peildata[i] = dag.IsBekend ? Rules.Grenzen.Bereken(regels, dag.Getal) : null;
        }

        return knoop.Evaluatie(new Stand(aanvraag.Waarden, peildata, []));
    }

    /// <summary>Every fact that the plan looks at, in the order of their slots.</summary>
    public IEnumerable<Feit> GebruikteFeiten => Bladen().Select(blad => blad.Van.Feit)
        .SelectMany(feit => new[] { feit, feit.OpGrondVan })
        .Concat(Peildata)
        .Append(Regeling.Looptijd.VerlengdTotEnMet)
        .OfType<Feit>()
        .Distinct()
        .OrderBy(feit => feit.Slot);

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
        for (var i = 0; i < _criteria.Length; i++)
        {
            if (!_heeftVooraf || !_criteria[i].Criterium.Vooraf)
            {
                statussen[i] = _criteria[i].Toets(stand);
            }
        }
    }

    private Voorlopig BuitenLooptijd(byte looptijd)
    {
        var buiten = Toets.Label(Vastelabels.BuitenLooptijd);
        return looptijd == Uitslag.Onwaar
            ? new Voorlopig(buiten, 1UL << buiten, true, 0)
            : new Voorlopig(Toets.Label(Toets.Onvolledig), (1UL << Toets.Uitkomsten.Length) - 1, false, 0);
    }

    private Grenzen Grenzen(long dag)
    {
        ref var bewaard = ref _grenzen[(int)(dag & (Bewaard - 1))];
        var grenzen = Volatile.Read(ref bewaard);
        if (grenzen is null || grenzen.Dag != dag)
        {
            grenzen = Rules.Grenzen.Bereken(_regels, dag);
            Volatile.Write(ref bewaard, grenzen);
        }

        return grenzen;
    }
}
