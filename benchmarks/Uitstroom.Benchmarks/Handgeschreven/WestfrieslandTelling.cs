using System.Runtime.CompilerServices;

namespace Uitstroom.Benchmarks;

/// <summary>Where results are written down, with what the outcome needs to know of all of them together.</summary>
internal ref struct WestfrieslandTelling(Span<byte> standen)
{
    private readonly Span<byte> _standen = standen;

    /// <summary>Whether a criterion under the label nee is not met.</summary>
    public bool IsNee { get; private set; }

    public bool IsRetour { get; private set; }

    /// <summary>Why criteria under the label nee are open; 0 when none is.</summary>
    public int NeeRedenen { get; private set; }

    public int RetourRedenen { get; private set; }

    public ulong Ontbreekt { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Doelgroep(int nummer, Waarheid waarheid) => _standen[nummer] = (byte)waarheid.Stand;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Nee(int nummer, Waarheid waarheid)
    {
        Criterium(nummer, waarheid);
        IsNee |= waarheid.Stand == Waarheid.Onwaar;
        NeeRedenen |= waarheid.Stand & 31;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Retour(int nummer, Waarheid waarheid)
    {
        Criterium(nummer, waarheid);
        IsRetour |= waarheid.Stand == Waarheid.Onwaar;
        RetourRedenen |= waarheid.Stand & 31;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Criterium(int nummer, Waarheid waarheid)
    {
        _standen[WestfrieslandBesluit.Doelgroepen + nummer] = (byte)waarheid.Stand;
        Ontbreekt |= waarheid.Mist;
    }
}
