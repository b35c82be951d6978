using NodaTime;

namespace Uitstroom.Rules;

/// <summary>One of the versions that are compared: a test compiled in a world, on its date.</summary>
internal sealed class Zijde(int nummer, Toetsplan plan, LocalDate peildatum)
{
    /// <summary>0 for old, 1 for new.</summary>
    public int Nummer => nummer;

    public Toetsplan Plan => plan;

    public LocalDate Peildatum => peildatum;

    /// <summary>The bounds on the date; behind those of the plan the date itself.</summary>
    public Grenzen Grenzen { get; } = Grenzen.Bereken([.. plan.Regels, new Grensregel(new Grens(Grenssoort.Peildatum, null), plan.Wereld)], Dag.Nummer(peildatum));

    /// <summary>The question whether the agreement was extended to the date; null when that does not matter on it.</summary>
    public Bladtest? Verlengd =>
        plan.Regeling.Looptijd is { VerlengdTotEnMet: { } feit, TotEnMet: { } einde } looptijd && peildatum > einde && !(peildatum < looptijd.Van)
            ? new Bladtest { Slot = feit.Slot, Onder = plan.Regels.Length, Boven = Bladtest.Geen }
            : null;

    public Feit Feit(int slot) => plan.Regeling.Feitenlijst.Alle[slot];

    /// <summary>The fact whose date a comparison looks at instead of the date of testing; null for that date itself.</summary>
    public Feit? Peilfeit(Bladtest test) => plan.Peildata[test.Peil];

    /// <summary>Every node of the plan with everything under it.</summary>
    public IEnumerable<Knoop> Knopen()
    {
        var wortels = plan.Doelgroepen.Select(groep => groep.Knoop)
            .Concat(plan.Criteria.SelectMany(criterium => new[] { criterium.Wanneer, criterium.Eis }).OfType<Knoop>());
        var bezocht = new HashSet<Knoop>(ReferenceEqualityComparer.Instance);
        var wachten = new Stack<Knoop>(wortels.Reverse());
        while (wachten.TryPop(out var knoop))
        {
            if (!bezocht.Add(knoop))
            {
                continue;
            }

            yield return knoop;
            foreach (var kind in knoop is Knoop.Afgeleid afgeleid ? knoop.Kinderen.Append(afgeleid.Gegeven) : knoop.Kinderen)
            {
                wachten.Push(kind);
            }
        }
    }
}
