using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>How an afspraak stands in one world.</summary>
/// <param name="Stand">How it stands as a whole.</param>
/// <param name="Aard">How firm it is; null where a reading decides.</param>
/// <param name="Termijnen">Its times.</param>
/// <param name="Redenen">Why it cannot be told; 0 when it can.</param>
/// <param name="Mist">The facts that would help to tell; null when there are none.</param>
internal sealed record Afspraakuitkomst(AfspraakStand Stand, Aard? Aard, ImmutableArray<Termijn> Termijnen, byte Redenen, Feitenset? Mist)
{
    /// <summary>Whether the days and the stand are the same; how firm it is left aside.</summary>
    public bool IsGelijkAan(Afspraakuitkomst ander) =>
        Stand == ander.Stand && Redenen == ander.Redenen && Termijnen.SequenceEqual(ander.Termijnen);

    /// <summary>The day on which the people are looked for: of something that returns, those of the time that counts now.</summary>
    public LocalDate Peildag(Afspraak afspraak, LocalDate op) =>
        afspraak.Peildatum is null ? Termijnen.LastOrDefault(termijn => termijn.Vanaf <= op)?.Vanaf ?? op : op;
}
