using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Looks at one test over all applications.</summary>
internal sealed class Toetsonderzoek
{
    private readonly Zijde _zijde;
    private readonly Aanvraagruimte _ruimte;
    private readonly Diagrammen _diagrammen;
    private readonly Toetsdiagram _toets;

    public Toetsonderzoek(Regeling regeling, Toets toets, LocalDate peildatum, int hoogstens)
    {
        _zijde = new Zijde(0, regeling.Plan(toets), peildatum);
        _ruimte = new Aanvraagruimte([_zijde], hoogstens);
        _diagrammen = _ruimte.Diagrammen;
        _toets = new Toetsdiagram(_ruimte, _zijde);
    }

    /// <summary>Criteria and doelgroepen that never decide, groups within groups, and labels in which nothing ends.</summary>
    public IEnumerable<Bevinding> Voer() => Criteria().Concat(Doelgroepen()).Concat(Labels());

    /// <summary>Rows of a choice that are never the first that holds.</summary>
    public IEnumerable<Bevinding> Rijen()
    {
        var toets = _zijde.Plan.Toets;
        foreach (var (plan, i) in _zijde.Plan.Criteria.Select((plan, i) => (plan, i)))
        {
            var labels = plan.Criterium.BijNietVoldaan.Alle().ToHashSet(StringComparer.Ordinal);
            if (Onmogelijk(_diagrammen.Is(_toets.Uitkomst, eind => labels.Contains(_toets.Label(eind).Naam))))
            {
                var waarom = Kan(_diagrammen.Is(_toets.Criteria[i], klasse => klasse == Statusklasse.Niet)) is { } getuige
                    ? ("rij wordt nooit gekozen: een eerdere rij gaat altijd voor", getuige)
                    : ("rij wordt nooit gekozen: haar voorwaarde kan niet waar zijn", null);
                yield return new Bevinding(Bevindingsoort.NooitGekozen, plan.Criterium.Pad ?? toets.Naam, $"deze {waarom.Item1}", plan.Criterium.Bron, waarom.Item2);
            }
        }
    }

    private IEnumerable<Bevinding> Criteria()
    {
        for (var i = 0; i < _toets.Criteria.Length; i++)
        {
            if (HangtVanLezing(_zijde.Plan.Criteria[i].Eis) || HangtVanLezing(_zijde.Plan.Criteria[i].Wanneer))
            {
                continue;
            }

            var criterium = _zijde.Plan.Criteria[i].Criterium;
            var pad = criterium.Pad ?? $"toetsen.{_zijde.Plan.Toets.Naam}.criteria.{criterium.Naam}";
            if (Onmogelijk(_diagrammen.Is(_toets.Criteria[i], klasse => klasse == Statusklasse.Gehaald)))
            {
                yield return new Bevinding(Bevindingsoort.Onhaalbaar, pad, $"niemand kan voldoen aan `{criterium.Naam}`", criterium.Bron,
                    Kan(_diagrammen.Is(_toets.Criteria[i], klasse => klasse == Statusklasse.Niet)));
            }
            else if (Onmogelijk(_diagrammen.Is(_toets.Criteria[i], klasse => klasse == Statusklasse.Niet)))
            {
                yield return new Bevinding(Bevindingsoort.NooitGemist, pad, $"niemand kan zakken op `{criterium.Naam}`", criterium.Bron,
                    Kan(_diagrammen.Is(_toets.Criteria[i], klasse => klasse == Statusklasse.Gehaald)));
            }
        }
    }

    private IEnumerable<Bevinding> Doelgroepen()
    {
        var geldt = _toets.Doelgroepen.Select(groep => En(_diagrammen.Is(groep, klasse => klasse == Statusklasse.Gehaald), _ruimte.Geldig)).ToList();
        for (var i = 0; i < geldt.Count; i++)
        {
            var groep = _zijde.Plan.Doelgroepen[i].Doelgroep;
            if (geldt[i] == Diagrammen.Onwaar)
            {
                if (HangtVanLezing(_zijde.Plan.Doelgroepen[i].Knoop))
                {
                    continue;
                }

                yield return new Bevinding(Bevindingsoort.LegeDoelgroep, $"doelgroepen.{groep.Naam}", $"niemand kan horen bij `{groep.Naam}`", groep.Bron, null);
                continue;
            }

            for (var j = 0; j < geldt.Count; j++)
            {
                if (i != j && En(geldt[i], geldt[j]) == geldt[i] && (geldt[i] != geldt[j] || i < j))
                {
                    var ander = _zijde.Plan.Doelgroepen[j].Doelgroep.Naam;
                    var wat = geldt[i] == geldt[j] ? $"`{groep.Naam}` en `{ander}` zijn voor dezelfde mensen" : $"wie hoort bij `{groep.Naam}`, hoort ook bij `{ander}`";
                    yield return new Bevinding(Bevindingsoort.Omvat, $"doelgroepen.{groep.Naam}", wat, groep.Bron, Kan(geldt[i]));
                }
            }
        }
    }

    private IEnumerable<Bevinding> Labels()
    {
        var toets = _zijde.Plan.Toets;
        if (Kan(_diagrammen.Is(_toets.Uitkomst, eind => _toets.Label(eind).Soort != UitkomstSoort.BuitenLooptijd)) is null)
        {
            yield break;
        }

        foreach (var label in toets.Uitkomsten.Where(label => !label.Bron.IsEmpty && Onmogelijk(_diagrammen.Is(_toets.Uitkomst, eind => _toets.Label(eind) == label))))
        {
            yield return new Bevinding(Bevindingsoort.NooitUitkomst, $"toetsen.{toets.Naam}.uitkomsten.{label.Naam}", $"geen enkele aanvraag eindigt in `{label.Naam}`", label.Bron, null);
        }
    }

    // While people have not said how to read the text, it may yet turn out to decide.
    private static bool HangtVanLezing(Knoop? knoop) => knoop is { HeeftLezing: true };

    private int En(int een, int twee) => _diagrammen.Pas(_diagrammen.En, een, twee);

    /// <summary>Proven even where the space is not precise: it then holds more than can be.</summary>
    private bool Onmogelijk(int vraag) => En(vraag, _ruimte.Geldig) == Diagrammen.Onwaar;

    /// <summary>The smallest application for which a question holds; null when none is found.</summary>
    private Aanvraag? Kan(int vraag) => new Goedkoopste(_ruimte).Zoek(En(vraag, _ruimte.Geldig)) is { } stukken ? Invulling.Van(_ruimte, stukken)?.Voor(_zijde) : null;
}
