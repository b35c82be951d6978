using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>How an afspraak stands when the text is read in one way.</summary>
/// <param name="Lezingen">Per reading that makes a difference the option; those not named make none.</param>
/// <param name="Stand">How it then stands.</param>
/// <param name="Aard">How firm it then is.</param>
/// <param name="Termijnen">Its times.</param>
public sealed record Leesvariant(
    ImmutableSortedDictionary<string, string> Lezingen, AfspraakStand Stand, Aard? Aard, ImmutableArray<Termijn> Termijnen)
{
    /// <summary>How it then stands, in Dutch, without capital or full stop.</summary>
    public string Tekst => Termijnen.IsEmpty ? Standtekst.Van(Stand) : string.Join("; ", Termijnen.Select(termijn =>
        termijn is { Stand: not AfspraakStand.Loopt, Uiterlijk: { } uiterlijk } ? $"{Weergave.Datum(uiterlijk)}: {termijn.Tekst}" : termijn.Tekst));
}
