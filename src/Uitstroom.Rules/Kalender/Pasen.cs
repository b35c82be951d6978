using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// Easter Sunday in the Gregorian calendar, by the exact rule of the field: the algorithm that an anonymous correspondent sent
/// to Nature (vol. 13, 20 April 1876, p. 487), as J. Meeus gives it in Astronomical Algorithms (1991, ch. 8). It has no
/// exceptions for any Gregorian year, and uses whole numbers only.
/// </summary>
internal static class Pasen
{
    /// <summary>The day of Easter Sunday; between 22 March and 25 April.</summary>
    public static LocalDate Zondag(int jaar)
    {
        var (eeuw, rest) = Math.DivRem(jaar, 100);
        var (schrikkeleeuwen, naSchrikkeleeuw) = Math.DivRem(eeuw, 4);
        var maansprong = (eeuw - ((eeuw + 8) / 25) + 1) / 3;
        var epacta = ((19 * (jaar % 19)) + eeuw - schrikkeleeuwen - maansprong + 15) % 30;
        var (schrikkeljaren, naSchrikkeljaar) = Math.DivRem(rest, 4);
        var naarZondag = (32 + (2 * naSchrikkeleeuw) + (2 * schrikkeljaren) - epacta - naSchrikkeljaar) % 7;
        var uitzondering = ((jaar % 19) + (11 * epacta) + (22 * naarZondag)) / 451;
        var (maand, dag) = Math.DivRem(epacta + naarZondag - (7 * uitzondering) + 114, 31);
        return new LocalDate(jaar, maand, dag + 1);
    }
}
