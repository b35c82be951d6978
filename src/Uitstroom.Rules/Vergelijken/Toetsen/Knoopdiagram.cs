using System.Diagnostics;

namespace Uitstroom.Rules;

/// <summary>From compiled conditions to diagrams whose ends are the same bytes as the engine gives: true, false, or the reasons of unknown.</summary>
internal sealed class Knoopdiagram(Aanvraagruimte ruimte, Zijde zijde)
{
    // How the options of an open reading turned out: one of them true, one of them false, and the reasons of those that are unknown.
    private const int EenWaar = 128;
    private const int EenOnwaar = 64;

    private readonly Diagrammen _diagrammen = ruimte.Diagrammen;
    private readonly Dictionary<Knoop, int> _gedaan = new(ReferenceEqualityComparer.Instance);
    private readonly Bewerking _en = new(En, (een, twee) => Kort(een, twee, Uitslag.Onwaar, Uitslag.Waar));
    private readonly Bewerking _of = new(Of, (een, twee) => Kort(een, twee, Uitslag.Waar, Uitslag.Onwaar));
    private readonly Bewerking _naast = new((een, twee) => een | twee);
    private readonly Bewerking _mits = new(Mits);
    private readonly Omzetting _niet = new(uitslag => Uitslag.Niet((byte)uitslag));
    private readonly Omzetting _stand = new(uitslag => uitslag == Uitslag.Waar ? EenWaar : uitslag == Uitslag.Onwaar ? EenOnwaar : uitslag);
    private readonly Omzetting _verenig = new(Verenig);

    /// <summary>The diagram of a condition.</summary>
    public int Van(Knoop knoop)
    {
        if (!_gedaan.TryGetValue(knoop, out var diagram))
        {
            diagram = Maak(knoop);
            _gedaan.Add(knoop, diagram);
        }

        return diagram;
    }

    /// <summary>The diagram of the status of a criterion.</summary>
    public int Van(Criteriumplan criterium) =>
        criterium.Wanneer is { } wanneer ? _diagrammen.Pas(_mits, Van(wanneer), Van(criterium.Eis)) : Van(criterium.Eis);

    private int Maak(Knoop knoop) => knoop switch
    {
        Knoop.Vast vast => Diagrammen.Eind(vast.Evaluatie(default)),
        Knoop.Blad blad => ruimte.Blad(zijde, blad.Test),
        Knoop.Alle alle => alle.Delen.Select(Van).Aggregate(Diagrammen.Eind(Uitslag.Waar), (een, twee) => _diagrammen.Pas(_en, een, twee)),
        Knoop.Een een => een.Delen.Select(Van).Aggregate(Diagrammen.Eind(Uitslag.Onwaar), (links, rechts) => _diagrammen.Pas(_of, links, rechts)),
        Knoop.Doelgroepen groepen => groepen.Delen.Select(Van).Aggregate(Diagrammen.Eind(Uitslag.Onwaar), (een, twee) => _diagrammen.Pas(_of, een, twee)),
        Knoop.Niet niet => _diagrammen.Zet(_niet, Van(niet.Deel)),
        Knoop.Open open => Open(open),
        Knoop.Afgeleid afgeleid => Afgeleid(afgeleid),
        _ => throw new UnreachableException(),
    };

    private int Open(Knoop.Open open) => zijde.Plan.Wereld.Optie(open.Lezing) is { } gekozen
        ? Van(open.Opties[gekozen])
        : _diagrammen.Zet(_verenig, open.Opties.Select(optie => _diagrammen.Zet(_stand, Van(optie))).Aggregate((een, twee) => _diagrammen.Pas(_naast, een, twee)));

    private int Afgeleid(Knoop.Afgeleid afgeleid)
    {
        var niveau = ruimte.Niveau(zijde, afgeleid.Feit);
        var (gegeven, deel) = (Van(afgeleid.Gegeven), Van(afgeleid.Deel));
        return _diagrammen.Splits(niveau, stuk => ruimte.Variabelen[niveau].Stukken[stuk].Gelezen[zijde.Nummer].IsOnbekend ? deel : gegeven);
    }

    private static int En(int een, int twee) => een == Uitslag.Onwaar || twee == Uitslag.Onwaar ? Uitslag.Onwaar
        : ((een | twee) & 127) is > 0 and var redenen ? redenen : Uitslag.Waar;

    private static int Of(int een, int twee) => een == Uitslag.Waar || twee == Uitslag.Waar ? Uitslag.Waar : een | twee;

    private static int? Kort(int een, int twee, int beslist, int niets) =>
        een == Diagrammen.Eind(beslist) || twee == Diagrammen.Eind(beslist) ? Diagrammen.Eind(beslist)
        : een == Diagrammen.Eind(niets) || een == twee ? twee
        : twee == Diagrammen.Eind(niets) ? een
        : null;

    /// <summary>As <see cref="Criteriumplan.Toets"/>.</summary>
    private static int Mits(int wanneer, int eis) => wanneer == Uitslag.Onwaar ? Statusbyte.Nvt : eis == Uitslag.Waar || wanneer == Uitslag.Waar ? eis : wanneer;

    /// <summary>As <see cref="Uitslag.Verenig"/>, which looks at no more than this of its options.</summary>
    private static int Verenig(int standen)
    {
        var redenen = standen & (EenOnwaar - 1);
        return (standen & (EenWaar | EenOnwaar), redenen) switch
        {
            (EenWaar, 0) => Uitslag.Waar,
            (EenOnwaar, 0) => Uitslag.Onwaar,
            (0, _) => redenen,
            _ => redenen | Uitslag.OnbekendLezing,
        };
    }
}
