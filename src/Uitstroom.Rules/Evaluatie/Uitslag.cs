using System.Runtime.CompilerServices;

namespace Uitstroom.Rules;

/// <summary>
/// A truth value of Kleene's strong three-valued logic, where unknown carries its reasons. One byte: 0 is false,
/// 128 is true, anything else is unknown and is the <see cref="Reden"/> itself.
/// </summary>
internal static class Uitslag
{
    public const byte Onwaar = 0;

    public const byte Waar = 128;

    public const byte OnbekendFeit = (byte)Reden.Feit;

    public const byte OnbekendOordeel = (byte)Reden.Oordeel;

    public const byte OnbekendLezing = (byte)Reden.Lezing;

    public const byte OnbekendBron = (byte)Reden.Bron;

    public const byte OnbekendKalender = (byte)Reden.Kalender;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsOnbekend(byte uitslag) => (uitslag & 127) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Van(bool waar) => waar ? Waar : Onwaar;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Niet(byte uitslag) => IsOnbekend(uitslag) ? uitslag : (byte)(uitslag ^ Waar);

    /// <summary>The values under each option of a reading: equal known values give that value, else it is unknown.</summary>
    public static byte Verenig(ReadOnlySpan<byte> perOptie)
    {
        var redenen = 0;
        var bekend = 0;
        var gelijk = true;
        foreach (var uitslag in perOptie)
        {
            gelijk &= uitslag == perOptie[0];
            if (IsOnbekend(uitslag))
            {
                redenen |= uitslag;
            }
            else
            {
                bekend++;
            }
        }

        if (bekend == perOptie.Length && gelijk)
        {
            return perOptie[0];
        }

        // Where no option is decided the reading may turn out not to matter: the missing facts come first.
        return bekend == 0 ? (byte)redenen : (byte)(redenen | OnbekendLezing);
    }
}
