using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A test in one version as diagrams: how each criterion and doelgroep stands, and the outcome, for every application.</summary>
internal sealed class Toetsdiagram
{
    private readonly Diagrammen _diagrammen;
    private readonly Zijde _zijde;
    private readonly Lazy<int> _uitkomst;

    public Toetsdiagram(Aanvraagruimte ruimte, Zijde zijde)
    {
        (_diagrammen, _zijde) = (ruimte.Diagrammen, zijde);
        var knopen = new Knoopdiagram(ruimte, zijde);
        var klasse = new Omzetting(Statusklasse.Van);
        Doelgroepen = [.. zijde.Plan.Doelgroepen.Select(groep => _diagrammen.Zet(klasse, knopen.Van(groep.Knoop)))];
        Criteria = [.. zijde.Plan.Criteria.Select(criterium => _diagrammen.Zet(klasse, knopen.Van(criterium)))];
        Vooraf = Enumerable.Range(0, Criteria.Length).Where(i => zijde.Plan.Criteria[i].Criterium.Vooraf)
            .Select(i => _diagrammen.Is(Criteria[i], stand => stand == Statusklasse.Gehaald))
            .Aggregate(Diagrammen.Waar, (een, twee) => _diagrammen.Pas(_diagrammen.En, een, twee));
        _uitkomst = new(() => MetLooptijd(ruimte, Bepaal()));
    }

    /// <summary>Per criterion its <see cref="Statusklasse"/>.</summary>
    public ImmutableArray<int> Criteria { get; }

    /// <summary>Per doelgroep its <see cref="Statusklasse"/>.</summary>
    public ImmutableArray<int> Doelgroepen { get; }

    /// <summary>Whether everything that must be met first is met.</summary>
    public int Vooraf { get; }

    /// <summary>The outcome: twice the label, and one more when more knowledge cannot change it.</summary>
    public int Uitkomst => _uitkomst.Value;

    /// <summary>The label that an end of <see cref="Uitkomst"/> stands for.</summary>
    public Uitkomstlabel Label(int eind) => _zijde.Plan.Toets.Uitkomsten[eind >> 1];

    public static bool IsVast(int eind) => (eind & 1) != 0;

    private static int Eind(int label, bool vast) => (label << 1) | (vast ? 1 : 0);

    private int Bepaal()
    {
        var staat = new Uitkomststaat(_zijde.Plan);
        var diagram = Diagrammen.Eind(staat.Begin);
        var criteria = _zijde.Plan.Criteria;

        // Whatever is looked at last goes first: then little of what was made is made again.
        var volgorde = Enumerable.Range(0, Criteria.Length).Where(i => criteria[i].Telt)
            .OrderByDescending(i => criteria[i].Criterium.Vooraf).ThenByDescending(i => _diagrammen.Niveau(Criteria[i]));
        foreach (var i in volgorde)
        {
            diagram = _diagrammen.Pas(staat.Voeg(i, criteria[i].Criterium.Vooraf), diagram, Criteria[i]);
        }

        return _diagrammen.Zet(new Omzetting(nummer => staat.Uitkomst(nummer) is var stand ? Eind(stand.Label, stand.Vast) : 0), diagram);
    }

    private int MetLooptijd(Aanvraagruimte ruimte, int uitkomst)
    {
        var toets = _zijde.Plan.Toets;
        var buiten = Eind(toets.Label(Vastelabels.BuitenLooptijd), vast: true);
        if (_zijde.Verlengd is { } verlengd)
        {
            var open = Eind(toets.Label(toets.Onvolledig), vast: false);
            return _diagrammen.Pas(
                new Bewerking((geldt, label) => geldt == Uitslag.Waar ? label : geldt == Uitslag.Onwaar ? buiten : open), ruimte.Blad(_zijde, verlengd), uitkomst);
        }

        return _zijde.Plan.Regeling.Looptijd.Geldt(_zijde.Peildatum, new Feitwaarde[_zijde.Plan.Regeling.Feiten.Length]) == Uitslag.Waar ? uitkomst : Diagrammen.Eind(buiten);
    }
}
