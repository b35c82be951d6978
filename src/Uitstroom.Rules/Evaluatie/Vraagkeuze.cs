namespace Uitstroom.Rules;

/// <summary>
/// Finds the smallest set of missing facts that could settle an undecided condition, one way or the other: fewest
/// judgements, then fewest counters, then fewest facts, then file order.
/// </summary>
internal sealed class Vraagkeuze(Feitenlijst feiten, Toetsplan plan)
{
    /// <summary>The set, or null when no fact can settle it: it hangs on a reading or on the silence of the source.</summary>
    public Feitenset? Kleinste(Knoop knoop, in Stand stand)
    {
        var (waar, onwaar) = Paar(knoop, stand);
        return Beste(waar, onwaar);
    }

    /// <summary>The smallest sets that could make it true, and false; null is impossible. A decided part needs nothing.</summary>
    private (Feitenset? Waar, Feitenset? Onwaar) Paar(Knoop knoop, in Stand stand)
    {
        var uitslag = knoop.Evaluatie(stand);
        if (!Uitslag.IsOnbekend(uitslag))
        {
            var niets = new Feitenset(feiten.Alle.Length);
            return uitslag == Uitslag.Waar ? (niets, null) : (null, niets);
        }

        switch (knoop)
        {
            case Knoop.Blad blad:
                var set = Blad(blad, stand);
                return (set, set);
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
                return (null, null);
        }
    }

    private Feitenset? Blad(Knoop.Blad blad, in Stand stand)
    {
        var set = new Feitenset(feiten.Alle.Length);
        Ontbrekend.Voeg(blad, stand, plan, metOordeel: false, set);
        return set.Aantal == 0 ? null : set;
    }

    /// <summary>Every part must turn out this way.</summary>
    private Feitenset? Samen(Knoop knoop, in Stand stand, bool waar)
    {
        var samen = new Feitenset(feiten.Alle.Length);
        foreach (var deel in knoop.Kinderen)
        {
            var paar = Paar(deel, stand);
            if ((waar ? paar.Waar : paar.Onwaar) is not { } set)
            {
                return null;
            }

            samen.Voeg(set);
        }

        return samen;
    }

    /// <summary>One part must turn out this way.</summary>
    private Feitenset? Een(Knoop knoop, in Stand stand, bool waar)
    {
        Feitenset? beste = null;
        foreach (var deel in knoop.Kinderen)
        {
            var paar = Paar(deel, stand);
            beste = Beste(beste, waar ? paar.Waar : paar.Onwaar);
        }

        return beste;
    }

    private Feitenset? Beste(Feitenset? eerste, Feitenset? tweede)
    {
        if (eerste is null || tweede is null)
        {
            return eerste ?? tweede;
        }

        return Gewicht(tweede).CompareTo(Gewicht(eerste)) < 0 ? tweede : eerste;
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
