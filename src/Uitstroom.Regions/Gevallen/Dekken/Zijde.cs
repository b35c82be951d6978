namespace Uitstroom.Regions;

/// <summary>The names of the sides of a point.</summary>
internal static class Zijde
{
    public const string Voldaan = "voldaan";
    public const string NietVoldaan = "niet_voldaan";
    public const string Onbekend = "onbekend";

    /// <summary>The three truth values.</summary>
    public static readonly string[] Waarheid = [Voldaan, NietVoldaan, Onbekend];

    /// <summary>The sides of a day: the day before, the day itself, the day after.</summary>
    public static readonly string[] Dagen = ["ervoor", "op", "erna"];

    /// <summary>The sides of a number.</summary>
    public static readonly string[] Getallen = ["onder", "precies", "boven"];

    /// <summary>The side on which a value lies, seen from a bound; null when it lies further away than one step.</summary>
    public static string? Van(long afstand, bool dag) => afstand is >= -1 and <= 1 ? (dag ? Dagen : Getallen)[(int)afstand + 1] : null;
}
