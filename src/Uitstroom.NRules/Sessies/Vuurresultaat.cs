using System.Collections.Immutable;

namespace Uitstroom.NRules;

/// <summary>How far a session came.</summary>
/// <param name="Gevuurd">How many rules fired, at least 0.</param>
/// <param name="Stand">Whether all rules fired that had to.</param>
/// <param name="Weigeringen">The applications in the session that it cannot test, with why; empty when there are none.</param>
public sealed record Vuurresultaat(int Gevuurd, Vuurstand Stand, ImmutableArray<Weigeringsfeit> Weigeringen)
{
    /// <summary>
    /// Whether the facts in the session are all that follows. When not, some are missing and some may be those of before the last
    /// update: use none of them, or fire again.
    /// </summary>
    public bool Voltooid => Stand == Vuurstand.Voltooid;
}

/// <summary>Why firing ended.</summary>
public enum Vuurstand
{
    /// <summary>No rule had to fire any more.</summary>
    Voltooid,

    /// <summary>The token was cancelled. Firing again goes on where it ended.</summary>
    Afgebroken,

    /// <summary>An own rule halted the session while others still had to fire. Firing again goes on where it ended.</summary>
    Gestopt,
}
