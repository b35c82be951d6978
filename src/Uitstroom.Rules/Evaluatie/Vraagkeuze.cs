namespace Uitstroom.Rules;

/// <summary>
/// Finds the smallest set of missing facts that could settle an undecided condition, one way or the other: fewest
/// judgements, then fewest counters, then fewest facts, then file order. Every comparison is taken to be able to turn out
/// either way once its facts are known.
/// </summary>
internal sealed class Vraagkeuze(Feitenlijst feiten, Toetsplan plan)
{
    // A fact that several parts need makes a small set out of many; more alternatives than this per part no real rule has.
    private const int HoogstensSets = 64;

    private static readonly List<Feitenset> _onmogelijk = [];

    /// <summary>The set, or null when no fact can settle it: it hangs on a reading or on the silence of the source.</summary>
    public Feitenset? Kleinste(Knoop knoop, in Stand stand)
    {
        var (waar, onwaar) = Paar(knoop, stand);
        return Kleinste([.. waar, .. onwaar]).FirstOrDefault();
    }

    /// <summary>The sets that could make it true, and false, the smallest first; none is impossible. A decided part needs nothing.</summary>
    private (List<Feitenset> Waar, List<Feitenset> Onwaar) Paar(Knoop knoop, in Stand stand)
    {
        var uitslag = knoop.Evaluatie(stand);
        if (!Uitslag.IsOnbekend(uitslag))
        {
            List<Feitenset> niets = [new(feiten.Alle.Length)];
            return uitslag == Uitslag.Waar ? (niets, _onmogelijk) : (_onmogelijk, niets);
        }

        switch (knoop)
        {
            case Knoop.Blad blad:
                var sets = Blad(blad, stand);
                return (sets, sets);
            case Knoop.Niet niet:
                var (waar, onwaar) = Paar(niet.Deel, stand);
                return (onwaar, waar);
            case Knoop.Alle:
                return (Samen(knoop, stand, waar: true), Een(knoop, stand, waar: false));
            case Knoop.Een or Knoop.Doelgroepen:
                return (Een(knoop, stand, waar: true), Samen(knoop, stand, waar: false));
            case Knoop.Open open when stand.Wereld.Optie(open.Lezing) is not null:
                return Paar(knoop.Dragers(stand)[0], stand);
            case Knoop.Open:
                return (Samen(knoop, stand, waar: true), Samen(knoop, stand, waar: false));
            case Knoop.Afgeleid:
                return Paar(knoop.Dragers(stand)[0], stand);
            default:
                return (_onmogelijk, _onmogelijk);
        }
    }

    private List<Feitenset> Blad(Knoop.Blad blad, in Stand stand)
    {
        var set = new Feitenset(feiten.Alle.Length);
        Ontbrekend.Voeg(blad, stand, plan.Peildata, metOordeel: false, set);
        return set.Aantal == 0 ? _onmogelijk : [set];
    }

    /// <summary>Every part must turn out this way: a set for each, joined.</summary>
    private List<Feitenset> Samen(Knoop knoop, in Stand stand, bool waar)
    {
        List<Feitenset> samen = [new(feiten.Alle.Length)];
        foreach (var deel in knoop.Kinderen)
        {
            var paar = Paar(deel, stand);
            var sets = waar ? paar.Waar : paar.Onwaar;
            samen = Kleinste([.. samen.SelectMany(_ => sets, (links, rechts) => links.Met(rechts))]);
        }

        return samen;
    }

    /// <summary>One part must turn out this way.</summary>
    private List<Feitenset> Een(Knoop knoop, in Stand stand, bool waar)
    {
        List<Feitenset> een = [];
        foreach (var deel in knoop.Kinderen)
        {
            var paar = Paar(deel, stand);
            een.AddRange(waar ? paar.Waar : paar.Onwaar);
        }

        return Kleinste(een);
    }

    /// <summary>The sets in order of weight, without those that hold another one.</summary>
    private List<Feitenset> Kleinste(List<Feitenset> sets)
    {
        if (sets.Count < 2)
        {
            return sets;
        }

        List<Feitenset> kleinste = [];
        foreach (var set in sets.OrderBy(Gewicht))
        {
            if (kleinste.Count < HoogstensSets && !kleinste.Exists(set.Omvat))
            {
                kleinste.Add(set);
            }
        }

        return kleinste;
    }

    private (int Oordelen, int Tellers, int Feiten) Gewicht(Feitenset set)
    {
        var (oordelen, tellers, gewoon) = (0, 0, 0);
        foreach (var slot in set.Slots())
        {
            var feit = feiten.Alle[slot];
            oordelen += feit.OordeelDoor is not null ? 1 : 0;
            tellers += feit.IsTeller ? 1 : 0;
            gewoon += feit.OordeelDoor is null && !feit.IsTeller ? 1 : 0;
        }

        return (oordelen, tellers, gewoon);
    }
}
