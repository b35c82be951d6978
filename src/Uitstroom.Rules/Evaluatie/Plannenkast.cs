using System.Collections.Concurrent;

namespace Uitstroom.Rules;

/// <summary>The compiled plans of a regeling: the main one at hand, those of other tests and readings kept as they are asked for.</summary>
internal sealed class Plannenkast
{
    // The most nodes of plans that are kept, some tens of megabytes.
    private const long HoogstensBewaard = 150_000;

    private readonly Regeling _regeling;
    private readonly ConcurrentDictionary<(Toets Toets, Wereld Wereld), Toetsplan> _plannen = new();
    private readonly Lazy<Toetsplan> _hoofdplan;
    private readonly Lazy<Wereld> _hoofdwereld;
    private long _bewaard;

    public Plannenkast(Regeling regeling)
    {
        _regeling = regeling;
        _hoofdwereld = new(() => Lezingkeuze.Wereld(regeling, regeling.GekozenLezingen));
        _hoofdplan = new(() => Plan(regeling.Toetsen[0], Hoofdwereld));
    }

    /// <summary>The plan of the main test under the chosen and standard readings.</summary>
    public Toetsplan Hoofdplan => _hoofdplan.Value;

    /// <summary>The chosen and standard readings.</summary>
    public Wereld Hoofdwereld => _hoofdwereld.Value;

    /// <summary>The plan of a test in a world. A store that is full starts anew: a plan is cheap to make again.</summary>
    public Toetsplan Plan(Toets toets, Wereld wereld)
    {
        if (_plannen.TryGetValue((toets, wereld), out var plan))
        {
            return plan;
        }

        if (Interlocked.Read(ref _bewaard) > HoogstensBewaard)
        {
            Interlocked.Exchange(ref _bewaard, 0);
            _plannen.Clear();
        }

        plan = Toetsplan.Maak(_regeling, toets, wereld);
        Interlocked.Add(ref _bewaard, plan.Omvang);
        return _plannen.GetOrAdd((toets, wereld), plan);
    }
}
