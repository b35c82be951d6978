using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// One test in one world over all applications: how conditions can turn out. A text that is silent may turn out either way; that it is silent stands in the
/// file already, so nothing is found because of it. A fact that follows from others is not given beside them: that would be another application than can be.
/// </summary>
internal sealed class Toetsbeeld
{
    private readonly Zijde _zijde;
    private readonly Aanvraagruimte _ruimte;
    private readonly Diagrammen _diagrammen;
    private readonly Knoopdiagram _knopen;
    private readonly Lazy<Toetsdiagram> _toets;
    private readonly int _geldig;

    /// <param name="plan">The test, compiled in the world.</param>
    /// <param name="peildatum">The day of testing.</param>
    /// <param name="lezingen">The readings that an application must name to be tested in this world.</param>
    /// <param name="hoogstens">The most nodes of diagrams.</param>
    public Toetsbeeld(Toetsplan plan, LocalDate peildatum, ImmutableSortedDictionary<string, string> lezingen, int hoogstens)
    {
        _zijde = new Zijde(0, plan, peildatum);
        _ruimte = new Aanvraagruimte([_zijde], hoogstens);
        _diagrammen = _ruimte.Diagrammen;
        _knopen = new Knoopdiagram(_ruimte, _zijde);
        _toets = new(() => new Toetsdiagram(_ruimte, _zijde));
        Lezingen = lezingen;
        _geldig = _diagrammen.Pas(_diagrammen.En, _ruimte.Geldig, Deelvergelijker.Natuurlijk(_ruimte));
    }

    public Toetsplan Plan => _zijde.Plan;

    /// <summary>The readings that an application must name to be tested in this world.</summary>
    public ImmutableSortedDictionary<string, string> Lezingen { get; }

    /// <summary>The outcome.</summary>
    public Toetsdiagram Toets => _toets.Value;

    /// <summary>The question whether a condition turns out so, or may for all that the text says.</summary>
    public int Kan(Knoop knoop, bool waar)
    {
        var klasse = waar ? Statusklasse.Gehaald : Statusklasse.Niet;
        return _diagrammen.Is(_knopen.Van(knoop), uitslag => Statusklasse.Van(uitslag) is var stand && (stand == klasse || stand == Statusklasse.OpenBron));
    }

    /// <summary>The question whether a condition turns out so, whatever else is not known.</summary>
    public int Is(Knoop knoop, bool waar) => _diagrammen.Is(_knopen.Van(knoop), uitslag => uitslag == (waar ? Uitslag.Waar : Uitslag.Onwaar));

    /// <summary>The question whether the silence of the text leaves a condition open.</summary>
    public int Zwijgt(Knoop knoop) => _diagrammen.Is(_knopen.Van(knoop), uitslag => Statusklasse.Van(uitslag) == Statusklasse.OpenBron);

    /// <summary>The question whether the outcome is one of some labels.</summary>
    public int Eindigt(Func<Uitkomstlabel, bool> label) => _diagrammen.Is(Toets.Uitkomst, eind => label(Toets.Label(eind)));

    /// <summary>Whether all questions can be answered with yes for one application; false is proven even where the space is not precise, as that then holds more than can be.</summary>
    public bool Mogelijk(IEnumerable<int> vragen) => Samen(vragen) != Diagrammen.Onwaar;

    /// <inheritdoc cref="Mogelijk(IEnumerable{int})" />
    public bool Mogelijk(params int[] vragen) => Mogelijk(vragen.AsEnumerable());

    /// <summary>The smallest application for which conditions turn out so, replayed in the engine; null when none was found.</summary>
    public Aanvraag? Getuige(params (Knoop Knoop, bool Waar)[] eisen)
    {
        var vraag = Samen(eisen.Select(eis => Is(eis.Knoop, eis.Waar)));
        return new Goedkoopste(_ruimte).Zoek(vraag) is { } stukken && Invulling.Van(_ruimte, stukken)?.Voor(_zijde, Lezingen) is { } aanvraag && Klopt(aanvraag, eisen) ? aanvraag : null;
    }

    private bool Klopt(Aanvraag aanvraag, (Knoop Knoop, bool Waar)[] eisen)
    {
        var uitslagen = new byte[Plan.Doelgroepen.Length + Plan.Criteria.Length];
        var stand = Plan.Stand(aanvraag, _zijde.Peildatum, uitslagen);
        for (var i = 0; i < Plan.Doelgroepen.Length; i++)
        {
            uitslagen[i] = Plan.Doelgroepen[i].Knoop.Evaluatie(stand);
        }

        foreach (var (knoop, waar) in eisen)
        {
            if (knoop.Evaluatie(stand) != (waar ? Uitslag.Waar : Uitslag.Onwaar))
            {
                return false;
            }
        }

        return true;
    }

    private int Samen(IEnumerable<int> vragen) => vragen.Aggregate(_geldig, (een, twee) => _diagrammen.Pas(_diagrammen.En, een, twee));
}
