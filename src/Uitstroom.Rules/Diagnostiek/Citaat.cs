using System.Globalization;
using System.Text;

namespace Uitstroom.Rules;

/// <summary>Text of the user as it stands in a message: in backticks, short, and harmless in a terminal.</summary>
internal static class Citaat
{
    private const int Longest = 60;

    /// <summary>At most 60 characters in backticks; what is left out shows as an ellipsis, an invisible character as its code, nothing as two quotes.</summary>
    public static string Van(string tekst)
    {
        if (tekst.Length == 0)
        {
            return "`\"\"`";
        }

        var kort = new StringBuilder("`");
        var room = Longest;
        foreach (var rune in tekst.EnumerateRunes())
        {
            if (room-- == 0)
            {
                kort.Append('…');
                break;
            }

            kort.Append(Visible(rune));
        }

        return kort.Append('`').ToString();
    }

    /// <summary>A character by its name in Unicode: <c>U+0085</c>.</summary>
    public static string Code(int teken) => "U+" + teken.ToString("X4", CultureInfo.InvariantCulture);

    private static string Visible(Rune rune) => rune.Value switch
    {
        '`' => "'",
        '\n' => "\\n",
        '\t' => "\\t",
        _ when Rune.IsControl(rune) || IsInvisible(rune) => "\\u" + rune.Value.ToString("X4", CultureInfo.InvariantCulture),
        _ => rune.ToString(),
    };

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
