using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Finds the missing facts in the undecided parts of a condition.</summary>
internal static class Ontbrekend
{
    /// <summary>Adds every fact whose absence keeps some part of an undecided node undecided.</summary>
    public static void Verzamel(Knoop knoop, in Stand stand, ImmutableArray<Feit?> peildata, Feitenset set)
    {
        switch (knoop)
        {
            case Knoop.Blad blad:
                Voeg(blad, stand, peildata, metOordeel: true, set);
                break;
            case Knoop.Doelgroepen groepen:
                for (var i = 0; i < groepen.Delen.Length; i++)
                {
                    if (Uitslag.IsOnbekend(stand.Uitslagen[groepen.Nummers[i]]))
                    {
                        Verzamel(groepen.Delen[i], stand, peildata, set);
                    }
                }

                break;
            default:
                foreach (var deel in knoop.Dragers(stand))
                {
                    if (deel.HeeftFeit && Uitslag.IsOnbekend(deel.Evaluatie(stand)))
                    {
                        Verzamel(deel, stand, peildata, set);
                    }
                }

                break;
        }
    }

    /// <summary>
    /// Adds the facts that an undecided leaf lacks. A judgement that nobody can give yet, as its evidence is missing, is
    /// asked for by its evidence; <paramref name="metOordeel"/> adds the judgement too.
    /// </summary>
    public static void Voeg(Knoop.Blad blad, in Stand stand, ImmutableArray<Feit?> peildata, bool metOordeel, Feitenset set)
    {
        if (blad.MistAlleenFeit)
        {
            set.Voeg(blad.Test.Slot);
            return;
        }

        var feit = blad.Van.Feit;
        if (stand.Feiten[feit.Slot].IsOnbekend)
        {
            var mistBewijs = feit.OpGrondVan is { } bewijs && stand.Feiten[bewijs.Slot].IsOnbekend;
            if (mistBewijs)
            {
                set.Voeg(feit.OpGrondVan!.Slot);
            }

            if (!mistBewijs || metOordeel)
            {
                VoegGevraagd(feit, stand, set);
            }
        }

        if (blad.Regels.Length > 0 && stand.Peildata[blad.Test.Peil] is null && peildata[blad.Test.Peil] is { } peil)
        {
            set.Voeg(peil.Slot);
        }
    }

    // A calculated fact is asked for by the facts that it is calculated from.
    private static void VoegGevraagd(Feit feit, in Stand stand, Feitenset set)
    {
        var uitAndere = false;
        if (feit.Berekend is not null)
        {
            foreach (var uit in feit.Berekend.Uit)
            {
                if (stand.Feiten[uit.Slot].IsOnbekend)
                {
                    set.Voeg(uit.Slot);
                    uitAndere = true;
                }
            }
        }

        if (!uitAndere)
        {
            set.Voeg(feit.Slot);
        }
    }
}
