using System.Globalization;
using System.Text;

namespace Uitstroom.Rules;

/// <summary>Names as they are compared: capitals, accents, underscores and hyphens do not count.</summary>
internal static class Kalenaam
{
    // Normalisation of Unicode depends on how the host was built (with or without ICU); the answer here may not.
    private const string Geaccentueerd = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ";
    private const string Kaal = "aaaaaaceeeeiiiinooooouuuuyy";

    /// <summary>The name with nothing but what counts, single spaces between its words.</summary>
    public static string Van(string tekst)
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

        return string.Join(' ', kaal.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
