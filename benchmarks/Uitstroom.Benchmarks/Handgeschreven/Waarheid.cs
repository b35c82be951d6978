using System.Runtime.CompilerServices;

namespace Uitstroom.Benchmarks;

/// <summary>A truth value with the facts that are missing for it: 0 is false, 128 true, anything else the reasons why it is unknown.</summary>
/// <param name="Stand">False, true, or the reasons: 1 fact, 2 judgement, 8 reading, 16 silence of the source.</param>
/// <param name="Mist">The missing facts, bit by bit; 0 unless it is unknown.</param>
internal readonly record struct Waarheid(int Stand, ulong Mist)
{
    public const int Onwaar = 0;
    public const int Feit = 1;
    public const int Oordeel = 2;
    public const int Lezing = 8;
    public const int Bron = 16;
    public const int Waar = 128;

    public static Waarheid Van(bool waar) => new(waar ? Waar : Onwaar, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Waarheid operator &(Waarheid a, Waarheid b)
    {
        if (a.Stand == Onwaar || b.Stand == Onwaar)
        {
            return default;
        }

        var samen = a.Stand | b.Stand;
        return new Waarheid(samen == Waar ? Waar : samen & 127, a.Mist | b.Mist);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Waarheid operator |(Waarheid a, Waarheid b) =>
        a.Stand == Waar || b.Stand == Waar ? new Waarheid(Waar, 0) : new Waarheid(a.Stand | b.Stand, a.Mist | b.Mist);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Waarheid operator !(Waarheid a) => new((a.Stand & 127) != 0 ? a.Stand : a.Stand ^ Waar, a.Mist);

    /// <summary>Unknown when the readings differ: this value under one of them, the opposite or nothing under another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Waarheid Betwist(bool andersWaar) =>
        Stand == (andersWaar ? Waar : Onwaar) ? this : new Waarheid((Stand & 127) | Lezing, Mist);
}
