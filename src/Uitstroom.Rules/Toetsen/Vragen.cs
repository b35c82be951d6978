using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Which missing facts can still matter, and which to ask now.</summary>
internal sealed record Vragen(ImmutableArray<Feit> KanUitmaken, ImmutableArray<Feit> Nu)
{
    /// <summary>The missing facts of every open criterion, also when the outcome is fixed.</summary>
    public static ImmutableArray<Feit> Ontbreekt(Toetsing toetsing)
    {
        var feiten = toetsing.Regeling.Feitenlijst;
        if (toetsing.Looptijd != Uitslag.Waar)
        {
            return Looptijd(toetsing);
        }

        var plan = toetsing.Plan;
        var stand = toetsing.Stand;
        var statussen = toetsing.Statussen;
        var ontbreekt = new Feitenset(feiten.Alle.Length);
        for (var i = 0; i < statussen.Length; i++)
        {
            if (Statusbyte.IsOpen(statussen[i]) && plan.Criteria[i].Telt)
            {
                Ontbrekend.Verzamel(plan.Criteria[i].Open(stand), stand, plan.Peildata, ontbreekt);
            }
        }

        return ontbreekt.Lijst(feiten);
    }

    public static Vragen Zoek(Toetsing toetsing)
    {
        var feiten = toetsing.Regeling.Feitenlijst;
        if (toetsing.Looptijd != Uitslag.Waar)
        {
            return new Vragen(Looptijd(toetsing), Looptijd(toetsing));
        }

        if (toetsing.Vast)
        {
            return new Vragen([], []);
        }

        var plan = toetsing.Plan;
        var stand = toetsing.Stand;
        var statussen = toetsing.Statussen;
        var kan = new Feitenset(feiten.Alle.Length);
        var nu = new List<Feitenset>();
        var perLabels = plan.Uitkomst.PerLabels(statussen);
        for (var i = 0; i < plan.Criteria.Length; i++)
        {
            if (!plan.Criteria[i].Telt || !Statusbyte.IsOpen(statussen[i]) || !Relevant(plan, perLabels, i))
            {
                continue;
            }

            var open = plan.Criteria[i].Open(stand);
            Ontbrekend.Verzamel(open, stand, plan.Peildata, kan);
            if (new Vraagkeuze(feiten, plan).Kleinste(open, stand) is { } set)
            {
                nu.Add(set);
            }
        }

        return new Vragen(kan.Lijst(feiten), Volgorde(feiten, nu));
    }

    /// <summary>Whether a criterion can still matter under some way to read the labels and their order.</summary>
    private static bool Relevant(Toetsplan plan, ImmutableArray<Voorlopig> perLabels, int criterium) =>
        perLabels.Where((uitkomst, i) => !uitkomst.Vast
            && (uitkomst.Relevant == 0 || (uitkomst.Relevant >> plan.Labels[i].BijNietVoldaan[criterium] & 1) != 0)).Any();

    /// <summary>Small sets first: they decide soonest. Sets of one size stay in file order.</summary>
    private static ImmutableArray<Feit> Volgorde(Feitenlijst feiten, List<Feitenset> sets) =>
        [.. sets.OrderBy(set => set.Aantal).SelectMany(set => set.Slots()).Distinct().Select(slot => feiten.Alle[slot])];

    private static ImmutableArray<Feit> Looptijd(Toetsing toetsing) =>
        Uitslag.IsOnbekend(toetsing.Looptijd) && toetsing.Regeling.Looptijd.VerlengdTotEnMet is { } verlengd ? [verlengd] : [];
}
