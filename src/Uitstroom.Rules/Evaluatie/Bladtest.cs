using System.Runtime.CompilerServices;

namespace Uitstroom.Rules;

/// <summary>A leaf, worked out so far that only integers are compared: no dictionary, boxing or allocation per decision.</summary>
internal readonly record struct Bladtest
{
    /// <summary>The value of a bound that is not there.</summary>
    public const int Geen = -1;

    public int Slot { get; init; }

    /// <summary>Which peildatum the bounds belong to.</summary>
    public int Peil { get; init; }

    /// <summary>The lower bound, inclusive, as an index in <see cref="Grenzen"/>.</summary>
    public int Onder { get; init; }

    /// <summary>The upper bound, inclusive.</summary>
    public int Boven { get; init; }

    /// <summary>The choices that hold, for a fact with choices.</summary>
    public ulong Keuzes { get; init; }

    /// <summary>Whether <see cref="Keuzes"/> counts instead of the bounds.</summary>
    public bool MetKeuzes { get; init; }

    /// <summary>The result when the fact is known not to exist.</summary>
    public byte BijGeen { get; init; }

    /// <summary>The result when the fact is known to exist and there is nothing to compare.</summary>
    public byte BijBekend { get; init; }

    /// <summary>Why the result is unknown when the fact is.</summary>
    public byte BijOnbekend { get; init; }

    /// <summary>The fact without which nobody can judge, or <see cref="Geen"/>.</summary>
    public int BewijsSlot { get; init; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Evalueer(in Stand stand)
    {
        ref readonly var feit = ref stand.Feiten[Slot];
        if (!feit.IsBekend)
        {
            return feit.IsGeen ? BijGeen : Onbekend(stand);
        }

        return MetKeuzes ? Uitslag.Van(((Keuzes >> (int)feit.Getal) & 1) != 0) : Tussen(feit.Getal, stand);
    }

    private byte Tussen(long waarde, in Stand stand)
    {
        if ((Onder & Boven) == Geen)
        {
            return BijBekend;
        }

        if (stand.Peildata[Peil] is not { } grenzen)
        {
            return Uitslag.OnbekendFeit;
        }

        var onder = Onder < 0 ? Uitslag.Waar
            : grenzen.Redenen[Onder] != 0 ? grenzen.Redenen[Onder] : Uitslag.Van(waarde >= grenzen.Waarden[Onder]);
        var boven = Boven < 0 ? Uitslag.Waar
            : grenzen.Redenen[Boven] != 0 ? grenzen.Redenen[Boven] : Uitslag.Van(waarde <= grenzen.Waarden[Boven]);
        return onder == Uitslag.Onwaar || boven == Uitslag.Onwaar ? Uitslag.Onwaar
            : (onder & boven) == Uitslag.Waar ? Uitslag.Waar
            : (byte)((onder | boven) & 127);
    }

    // A judgement that nobody can give yet, as its evidence is missing, is an incomplete file and not a case for the judge.
    private byte Onbekend(in Stand stand) =>
        BewijsSlot < 0 || stand.Feiten[BewijsSlot].IsJa ? BijOnbekend : Uitslag.OnbekendFeit;
}
