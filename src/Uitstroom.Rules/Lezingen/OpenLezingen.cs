namespace Uitstroom.Rules;

/// <summary>Finds the readings that a plan leaves open and on which something undecided hangs.</summary>
internal static class OpenLezingen
{
    /// <summary>In file order, without doubles.</summary>
    public static IEnumerable<Lezing> Van(Toetsing toetsing)
    {
        var lezingen = new SortedDictionary<int, Lezing>();
        if (toetsing.Looptijd != Uitslag.Waar)
        {
            return [];
        }

        var plan = toetsing.Plan;
        var stand = toetsing.Stand;
        var statussen = toetsing.Statussen;
        var nietGehaald = false;
        for (var i = 0; i < plan.Criteria.Length; i++)
        {
            var criterium = plan.Criteria[i];
            if (!criterium.Telt || statussen[i] == Statusbyte.NietGetoetst || Statusbyte.IsGehaald(statussen[i]))
            {
                continue;
            }

            nietGehaald = true;
            Voeg(lezingen, plan, criterium.Criterium.BijNietVoldaan.Lezingen());
            Voeg(lezingen, plan, criterium.Criterium.BijOnbekend?.Lezingen() ?? []);
            if (Statusbyte.IsOpen(statussen[i]))
            {
                InKnoop(criterium.Wanneer, stand, lezingen);
                InKnoop(criterium.Eis, stand, lezingen);
            }
        }

        if (nietGehaald)
        {
            Voeg(lezingen, plan, plan.Toets.Volgorde.Lezingen());
        }

        return lezingen.Values;
    }

    private static void Voeg(SortedDictionary<int, Lezing> lezingen, Toetsplan plan, IEnumerable<Lezing> nieuw)
    {
        foreach (var lezing in nieuw)
        {
            if (plan.Wereld.Optie(lezing) is null)
            {
                lezingen[lezing.Index] = lezing;
            }
        }
    }

    // A decided part has the same value under every option of every open reading, so nothing hangs on a reading in it.
    private static void InKnoop(Knoop? knoop, in Stand stand, SortedDictionary<int, Lezing> lezingen)
    {
        if (knoop is null || !Uitslag.IsOnbekend(knoop.Evaluatie(stand)))
        {
            return;
        }

        if (knoop is Knoop.Open open && stand.Wereld.Optie(open.Lezing) is null)
        {
            lezingen[open.Lezing.Index] = open.Lezing;
        }

        foreach (var kind in knoop.Dragers(stand))
        {
            InKnoop(kind, stand, lezingen);
        }
    }
}
