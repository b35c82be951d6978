using System.Collections.Immutable;
using System.Numerics;

namespace Uitstroom.Rules;

/// <summary>A test of two versions compared, over all applications that either can tell apart.</summary>
/// <param name="Oud">The test in the old version.</param>
/// <param name="Nieuw">The test in the new version.</param>
/// <param name="Criteria">Its criteria, in the order of the new version; then those that only the old one has.</param>
/// <param name="Doelgroepen">The doelgroepen that it looks at, likewise; empty when it looks at none.</param>
/// <param name="Uitkomst">The outcome: label, and whether more knowledge can change it.</param>
public sealed record Toetsvergelijking(
    Toets Oud, Toets Nieuw, ImmutableArray<Onderdeelvergelijking> Criteria, ImmutableArray<Onderdeelvergelijking> Doelgroepen, Onderdeelvergelijking Uitkomst)
{
    /// <summary>How many applications the rules of the two versions can tell apart; each was looked at.</summary>
    public BigInteger Aanvragen { get; internal init; }

    /// <summary>How many facts they look at.</summary>
    public int Feiten { get; internal init; }

    /// <summary>
    /// Whether the space of applications was exact. If not, dates are held against each other in a ring: what is called equal is proven even so, as more was
    /// looked at than can be, and every difference has its witness, but <see cref="Aanvragen"/> is an upper bound.
    /// </summary>
    public bool IsPrecies { get; internal init; } = true;

    /// <summary>The facts that the versions know by one name but with another kind of value: they were compared as two facts.</summary>
    public ImmutableArray<string> AndereFeiten { get; internal init; } = [];

    /// <summary>
    /// The questions of this comparison in SMT-LIB 2, to have them answered by a solver: who is let in by one version and not by the other. Null when dates are held
    /// against each other, for which that logic has no words.
    /// </summary>
    public Smtvragen? Smt => Zijden is var (oud, nieuw) ? Smtvertaling.Schrijf(this, oud, nieuw) : null;

    internal (Zijde Oud, Zijde Nieuw)? Zijden { get; init; }

    /// <summary>Every part, the outcome last.</summary>
    public IEnumerable<Onderdeelvergelijking> Onderdelen => Criteria.Concat(Doelgroepen).Append(Uitkomst);

    /// <summary>Whether every part is proven equal.</summary>
    public bool IsGelijk => Onderdelen.All(deel => deel.Betekenis == Betekenis.Gelijk);
}
