using System.Collections.Concurrent;

namespace Uitstroom.Rules;

/// <summary>The compiled plans of a regeling: the main one at hand, those of other tests and readings kept as they are asked for.</summary>
internal sealed class Plannenkast
{
    // A kept plan of a real region takes some tens of kilobytes, and a decision looks into a few dozen worlds at most.
    private const int HoogstensBewaard = 512;

    private readonly Regeling _regeling;
    private readonly ConcurrentDictionary<(Toets Toets, Wereld Wereld), Toetsplan> _plannen = new();
    private readonly Lazy<Toetsplan> _hoofdplan;
    private readonly Lazy<Wereld> _hoofdwereld;

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

        if (_plannen.Count >= HoogstensBewaard)
        {
            _plannen.Clear();
        }

        return _plannen.GetOrAdd((toets, wereld), sleutel => Toetsplan.Maak(_regeling, sleutel.Toets, sleutel.Wereld));
    }
}
