using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A piece of the domain of a fact: no rule of either version tells two of its values apart.</summary>
/// <param name="Waarde">A value of the piece, as <see cref="Feitdomein"/> counts; null when it has none: unknown, or known not to be there.</param>
/// <param name="Gelezen">Per side what it reads.</param>
/// <param name="Bereiken">The values of the piece, both ends inclusive; empty where they hang on another fact.</param>
/// <param name="Uitslagen">Per question of the variable the answer; <see cref="Stukvraag.Onbekend"/> where there is no value to answer it with.</param>
internal sealed record Stuk(long? Waarde, ImmutableArray<Feitwaarde> Gelezen, ImmutableArray<(long Van, long TotEnMet)> Bereiken, byte[] Uitslagen)
{
    /// <summary>Whether nothing is said of the fact.</summary>
    public bool IsOnbekend { get; init; }

    /// <summary>Whether it is said that there is none.</summary>
    public bool IsGeen => Waarde is null && !IsOnbekend;
}
