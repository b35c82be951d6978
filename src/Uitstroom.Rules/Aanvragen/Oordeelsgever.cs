using System.Globalization;
using System.Text;

namespace Uitstroom.Rules;

/// <summary>Compares who gave a judgement with who must give it: capitals, accents, underscores and articles do not count.</summary>
internal static class Oordeelsgever
{
    // Normalisation of Unicode depends on how the host was built (with or without ICU); the answer here may not.
    private const string Geaccentueerd = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ";
    private const string Kaal = "aaaaaaceeeeiiiinooooouuuuyy";

    /// <summary>Whether the giver is the declared role; with a place, the role alone is enough while the place is unknown.</summary>
    public static bool Is(Rol rol, string door, ReadOnlySpan<Feitwaarde> feiten)
    {
        if (string.Equals(door, rol.Naam, StringComparison.Ordinal) && rol.Van is null)
        {
            return true;
        }

        var gever = Gewoon(door);
        if (rol.Naam == "niet_genoemd")
        {
            return gever.Length > 0;
        }

        if (rol.Van is not { } van)
        {
            return gever == Gewoon(rol.Naam);
        }

        var plaats = feiten[van.Slot];
        if (plaats.IsBekend && van.Waarden[(int)plaats.Getal] == "anders")
        {
            // A place outside the list: the role itself, with any name behind it.
            return gever == Gewoon(rol.Naam) || gever.StartsWith(Gewoon(rol.Naam) + " ", StringComparison.Ordinal);
        }

        return plaats.IsBekend
            ? gever == Gewoon($"{rol.Naam} {van.Waarden[(int)plaats.Getal]}")
            : gever == Gewoon(rol.Naam) || van.Waarden.Any(waarde => gever == Gewoon($"{rol.Naam} {waarde}"));
    }

    private static string Gewoon(string tekst)
    {
        var kaal = new StringBuilder(tekst.Length);
        foreach (var teken in tekst)
        {
            if (char.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark)
            {
                var klein = char.ToLowerInvariant(teken);
                var accent = Geaccentueerd.IndexOf(klein);
                kaal.Append(teken is '_' or '-' ? ' ' : accent < 0 ? klein : Kaal[accent]);
            }
        }

        var woorden = kaal.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', woorden.Where(woord => woord is not ("de" or "het" or "van" or "gemeente")));
    }
}
