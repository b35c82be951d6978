using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.NRules;

/// <summary>
/// What the compiled conditions of a regeling say of one application: worked out once, read by the predicate of every rule.
/// A condition by itself would not do: whether it is looked at at all hangs on the term of the agreement and on what must be met
/// first, and it has an unknown, which NRules has not.
/// </summary>
internal sealed class Beoordeling
{
    private Beoordeling(Toetsing? toetsing, string? bezwaar)
    {
        Toetsing = toetsing;
        Bezwaar = bezwaar;
        Criteria = toetsing?.Criteria ?? [];
        Doelgroepen = toetsing?.Doelgroepen ?? [];
    }

    /// <summary>The result; null when the application cannot be tested.</summary>
    public Toetsing? Toetsing { get; }

    /// <summary>Why it cannot be tested; null when it can.</summary>
    public string? Bezwaar { get; }

    public ImmutableArray<CriteriumUitslag> Criteria { get; }

    public ImmutableArray<DoelgroepUitslag> Doelgroepen { get; }

    public static Beoordeling Van(Aanvraagfeit feit)
    {
        if (feit.Regeling.Toetsen.IsEmpty)
        {
            return new Beoordeling(null, $"`{feit.Regeling.Naam}` kent geen toets");
        }

        try
        {
            return new Beoordeling(feit.Regeling.Toets(feit.Aanvraag, feit.Opties), null);
        }
        catch (ArgumentException fout)
        {
            // A predicate that throws would leave a session halfway an insert; the engine says by this exception what it cannot test.
            return new Beoordeling(null, fout.Message.Split(" (Parameter '")[0]);
        }
    }
}
