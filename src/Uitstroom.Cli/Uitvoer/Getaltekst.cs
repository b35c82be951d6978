using System.Globalization;

namespace Uitstroom.Cli;

/// <summary>Whole numbers as Dutch readers write them, the same under every culture of the machine.</summary>
internal static class Getaltekst
{
    private static readonly NumberFormatInfo _cijfers = new() { NumberGroupSeparator = "." };

    /// <summary><c>176.500</c>; a dash when there is no number.</summary>
    public static string Van(long? getal) => getal is { } waarde ? waarde.ToString("N0", _cijfers) : "–";

    /// <summary>The number, or from where to where it lies while it is undecided.</summary>
    public static string Bereik(long? getal, long minstens, long? hoogstens) =>
        getal is not null ? Van(getal)
        : hoogstens is { } meest ? $"{Van(minstens)} t/m {Van(meest)}"
        : $"{Van(minstens)} of meer";
}
