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

    /// <summary>Whether it asks of a fact of ja or nee whether it is ja.</summary>
    public bool VraagtJa { get; init; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Evalueer(in Stand stand)
    {
        ref readonly var feit = ref stand.Feiten[Slot];
        if (!feit.IsBekend)
        {
            return feit.IsGeen ? BijGeen : stand.Ja[Slot];
        }

        return MetKeuzes ? (byte)((Keuzes >> (int)feit.Getal & 1) << 7) : Tussen(feit.Getal, stand.Peildata[Peil]);
    }

    /// <summary>The result for a value that is known, under the bounds of its peildatum; null while that date is unknown.</summary>
    public byte BijWaarde(long waarde, Grenzen? grenzen) => MetKeuzes ? (byte)((Keuzes >> (int)waarde & 1) << 7) : Tussen(waarde, grenzen);

    private byte Tussen(long waarde, Grenzen? grenzen)
    {
        if ((Onder & Boven) == Geen)
        {
            return BijBekend;
        }

        if (grenzen is null)
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
}
