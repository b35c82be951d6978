using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>How an afspraak stands, and who it concerns, when the text is read in one way.</summary>
/// <param name="Lezingen">Per reading that makes a difference the option; those not named make none.</param>
/// <param name="Stand">How it then stands.</param>
/// <param name="Aard">How firm it then is.</param>
/// <param name="Termijnen">Its times.</param>
public sealed record Leesvariant(
    ImmutableSortedDictionary<string, string> Lezingen, AfspraakStand Stand, Aard? Aard, ImmutableArray<Termijn> Termijnen)
{
    /// <summary>Who then must act.</summary>
    public ImmutableArray<Betrokkene> Wie { get; internal init; } = [];

    /// <summary>Who then must be told.</summary>
    public ImmutableArray<Betrokkene> Aan { get; internal init; } = [];

    /// <summary>Who then takes part.</summary>
    public ImmutableArray<Betrokkene> Met { get; internal init; } = [];

    /// <summary>How it then stands, in Dutch, without capital or full stop.</summary>
    public string Tekst => Termijnen.IsEmpty ? Standtekst.Van(Stand) : string.Join("; ", Termijnen.Select(termijn =>
        termijn is { Stand: not AfspraakStand.Loopt, Uiterlijk: { } uiterlijk } ? $"{Weergave.Datum(uiterlijk)}: {termijn.Tekst}" : termijn.Tekst));

    internal byte Redenen { get; init; }

    /// <summary>Whether everything but the readings is the same.</summary>
    internal bool IsGelijkAan(Leesvariant ander) =>
        (Stand, Aard, Redenen) == (ander.Stand, ander.Aard, ander.Redenen) && Termijnen.SequenceEqual(ander.Termijnen)
            && Wie.SequenceEqual(ander.Wie) && Aan.SequenceEqual(ander.Aan) && Met.SequenceEqual(ander.Met);
}
