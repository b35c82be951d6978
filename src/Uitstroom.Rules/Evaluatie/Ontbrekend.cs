namespace Uitstroom.Rules;

/// <summary>Finds the missing facts in the undecided parts of a condition.</summary>
internal static class Ontbrekend
{
    /// <summary>Adds every fact whose absence keeps some part of the node undecided.</summary>
    public static void Verzamel(Knoop knoop, in Stand stand, Toetsplan plan, Feitenset set)
    {
        if (!Uitslag.IsOnbekend(knoop.Evaluatie(stand)))
        {
            return;
        }

        if (knoop is not Knoop.Blad blad)
        {
            foreach (var deel in knoop.Dragers(stand))
            {
                Verzamel(deel, stand, plan, set);
            }

            return;
        }

        foreach (var slot in Slots(blad, stand, plan, metOordeel: true))
        {
            set.Voeg(slot);
        }
    }

    /// <summary>
    /// The facts that an undecided leaf lacks. A judgement that nobody can give yet, as its evidence is missing, is asked
    /// for by its evidence.
    /// </summary>
    public static IEnumerable<int> Slots(Knoop.Blad blad, in Stand stand, Toetsplan plan, bool metOordeel)
    {
        var slots = new List<int>(2);
        var feit = blad.Van.Feit;
        if (stand.Feiten[feit.Slot].IsOnbekend)
        {
            var bewijs = feit.OpGrondVan is { } grond && stand.Feiten[grond.Slot].IsOnbekend ? grond : null;
            if (bewijs is not null)
            {
                slots.Add(bewijs.Slot);
            }

            if (bewijs is null || metOordeel)
            {
                slots.AddRange(Gevraagd(feit, stand));
            }
        }

        if (blad.Regels.Length > 0 && stand.Peildata[blad.Test.Peil] is null && plan.Peildata[blad.Test.Peil] is { } peil)
        {
            slots.Add(peil.Slot);
        }

        return slots;
    }

    // A calculated fact is asked for by the facts that it is calculated from.
    private static List<int> Gevraagd(Feit feit, in Stand stand)
    {
        if (feit.Berekend is null)
        {
            return [feit.Slot];
        }

        var onbekend = new List<int>();
        foreach (var uit in feit.Berekend.Uit)
        {
            if (stand.Feiten[uit.Slot].IsOnbekend)
            {
                onbekend.Add(uit.Slot);
            }
        }

        return onbekend.Count > 0 ? onbekend : [feit.Slot];
    }
}
