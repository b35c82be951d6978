using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Which facts are missing, which of them can still matter, and which to ask now.</summary>
internal sealed record Vragen(ImmutableArray<Feit> Ontbreekt, ImmutableArray<Feit> KanUitmaken, ImmutableArray<Feit> Nu, Feitenset OntbreektSet)
{
    public static Vragen Zoek(Toetsing toetsing)
    {
        var feiten = toetsing.Regeling.Feitenlijst;
        if (toetsing.Looptijd != Uitslag.Waar)
        {
            return Looptijd(toetsing, feiten);
        }

        var plan = toetsing.Plan;
        var stand = toetsing.Stand;
        var statussen = toetsing.Statussen;
        var ontbreekt = new Feitenset(feiten.Alle.Length);
        var kan = new Feitenset(feiten.Alle.Length);
        var nu = new List<Feitenset>();
        var perLabels = plan.Uitkomst.PerLabels(statussen);
        for (var i = 0; i < plan.Criteria.Length; i++)
        {
            if (!plan.Criteria[i].Telt || !Statusbyte.IsOpen(statussen[i]))
            {
                continue;
            }

            var open = plan.Criteria[i].Open(stand);
            Ontbrekend.Verzamel(open, stand, plan, ontbreekt);
            if (Relevant(plan, perLabels, i))
            {
                Ontbrekend.Verzamel(open, stand, plan, kan);
                if (new Vraagkeuze(feiten, plan).Kleinste(open, stand) is { } set)
                {
                    nu.Add(set);
                }
            }
        }

        return new Vragen(Lijst(feiten, ontbreekt), Lijst(feiten, kan), Volgorde(feiten, nu), ontbreekt);
    }

    /// <summary>Whether a criterion can still matter under some way to read the labels and their order.</summary>
    private static bool Relevant(Toetsplan plan, ImmutableArray<Voorlopig> perLabels, int criterium) =>
        perLabels.Where((uitkomst, i) => !uitkomst.Vast
            && (uitkomst.Relevant == 0 || (uitkomst.Relevant >> plan.Labels[i].BijNietVoldaan[criterium] & 1) != 0)).Any();

    /// <summary>Small sets first: they decide soonest. Sets of one size stay in file order.</summary>
    private static ImmutableArray<Feit> Volgorde(Feitenlijst feiten, List<Feitenset> sets) =>
        [.. sets.OrderBy(set => set.Aantal).SelectMany(set => set.Slots()).Distinct().Select(slot => feiten.Alle[slot])];

    private static ImmutableArray<Feit> Lijst(Feitenlijst feiten, Feitenset set) => [.. set.Slots().Select(slot => feiten.Alle[slot])];

    private static Vragen Looptijd(Toetsing toetsing, Feitenlijst feiten)
    {
        var set = new Feitenset(feiten.Alle.Length);
        if (Uitslag.IsOnbekend(toetsing.Looptijd) && toetsing.Regeling.Looptijd.VerlengdTotEnMet is { } verlengd)
        {
            set.Voeg(verlengd.Slot);
        }

        var lijst = Lijst(feiten, set);
        return new Vragen(lijst, lijst, lijst, set);
    }
}
