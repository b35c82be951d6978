using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>How an afspraak stands in one world.</summary>
internal sealed record Afspraakuitkomst(AfspraakStand Stand, Aard? Aard, ImmutableArray<Termijn> Termijnen, Tekort Tekort)
{
    /// <summary>Whether the days and the stand are the same; how firm it is left aside.</summary>
    public bool IsGelijkAan(Afspraakuitkomst ander) =>
        Stand == ander.Stand && Tekort.Redenen == ander.Tekort.Redenen && Termijnen.SequenceEqual(ander.Termijnen);
}
