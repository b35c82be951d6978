using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// A number divided over receivers, in columns so that a million of them stay cheap. Receiver i gets <c>Onder[i]</c>, and one
/// more when <c>Erbij[i]</c>; candidates for places on which the remainders are equal get one more or not.
/// </summary>
internal sealed class Toedeling
{
    private int[]? _rang;

    /// <summary>The number that was divided.</summary>
    public required long Totaal { get; init; }

    /// <summary>What every remainder is a part of: the sum of the weights that share; 0 when nobody shares.</summary>
    public required Int128 Noemer { get; init; }

    /// <summary>The whole part of each quota.</summary>
    public required long[] Onder { get; init; }

    /// <summary>The remainder of each quota, in parts of <see cref="Noemer"/>.</summary>
    public required Int128[] Rest { get; init; }

    /// <summary>The place of each remainder, from 1 for the largest; equal remainders share a place. 0 for a receiver that does not share.</summary>
    /// <remarks>Sorted when asked for, as only an explanation does; two threads that ask at once both get the same.</remarks>
    public int[] Rang => _rang ??= Resten.Rangen(Rest, Noemer, Begrensd);

    /// <summary>Who gets one more.</summary>
    public required bool[] Erbij { get; init; }

    /// <summary>The receivers between whom equal remainders leave the choice; empty when there is none.</summary>
    public ImmutableArray<int> Kandidaten { get; init; } = [];

    /// <summary>How many places there are for <see cref="Kandidaten"/>.</summary>
    public int OpenPlaatsen { get; init; }

    /// <summary>Whether a receiver has its least or most instead of a share; null when no bounds were given.</summary>
    public bool[]? Begrensd { get; init; }

    /// <summary>The exact quota of a receiver.</summary>
    public Breuk Quotum(int ontvanger) => Noemer == 0
        ? Breuk.Van(Onder[ontvanger])
        : Breuk.Van(Onder[ontvanger]) + Breuk.Van(Rest[ontvanger], Noemer);

    /// <summary>What a receiver gets at least.</summary>
    public long Minstens(int ontvanger) => Onder[ontvanger] + (Erbij[ontvanger] ? 1 : 0);
}
