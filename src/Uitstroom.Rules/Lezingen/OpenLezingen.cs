using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Finds the readings that a plan leaves open and on which something undecided hangs.</summary>
internal static class OpenLezingen
{
    /// <summary>In file order, without doubles.</summary>
    public static IEnumerable<Lezing> Van(Toetsing toetsing)
    {
        var gevonden = new bool[toetsing.Regeling.Lezingen.Length];
        Zoek(toetsing, gevonden);
        return toetsing.Regeling.Lezingen.Where(lezing => gevonden[lezing.Index]);
    }

    /// <summary>The first in file order, or null.</summary>
    public static Lezing? Eerste(Toetsing toetsing)
    {
        Span<bool> gevonden = stackalloc bool[toetsing.Regeling.Lezingen.Length];
        Zoek(toetsing, gevonden);
        return gevonden.IndexOf(true) is >= 0 and var eerste ? toetsing.Regeling.Lezingen[eerste] : null;
    }

    private static void Zoek(Toetsing toetsing, Span<bool> gevonden)
    {
        if (toetsing.Looptijd != Uitslag.Waar)
        {
            return;
        }

        var plan = toetsing.Plan;
        var stand = toetsing.Stand;
        var statussen = toetsing.Statussen;
        var nietGehaald = false;
        for (var i = 0; i < statussen.Length; i++)
        {
            var criterium = plan.Criteria[i];
            if (statussen[i] == Statusbyte.NietGetoetst || Statusbyte.IsGehaald(statussen[i]) || !criterium.Telt)
            {
                continue;
            }

            nietGehaald = true;
            Voeg(plan.Labellezingen.PerCriterium[i], stand, gevonden);
            if (Statusbyte.IsOpen(statussen[i]))
            {
                InKnoop(criterium.Wanneer, stand, gevonden);
                InKnoop(criterium.Eis, stand, gevonden);
            }
        }

        if (nietGehaald)
        {
            Voeg(plan.Labellezingen.Volgorde, stand, gevonden);
        }
    }

    private static void Voeg(ImmutableArray<Lezing> lezingen, in Stand stand, Span<bool> gevonden)
    {
        foreach (var lezing in lezingen)
        {
            gevonden[lezing.Index] |= stand.Wereld.Optie(lezing) is null;
        }
    }

    // A decided part has the same value under every option of every open reading, so nothing hangs on a reading in it.
    private static void InKnoop(Knoop? knoop, in Stand stand, Span<bool> gevonden)
    {
        if (knoop is null || !knoop.HeeftLezing || !Uitslag.IsOnbekend(knoop.Evaluatie(stand)))
        {
            return;
        }

        if (knoop is Knoop.Open open && stand.Wereld.Optie(open.Lezing) is null)
        {
            gevonden[open.Lezing.Index] = true;
        }

        foreach (var kind in knoop.Dragers(stand))
        {
            InKnoop(kind, stand, gevonden);
        }
    }
}
