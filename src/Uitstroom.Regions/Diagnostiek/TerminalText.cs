using System.Globalization;
using System.Text;

namespace Uitstroom.Regions;

/// <summary>
/// Text as cells of a terminal: a tab runs to the next multiple of 4, East Asian text and emoji take two cells, combining marks none.
/// What could steer the terminal shows as a symbol.
/// </summary>
internal static class TerminalText
{
    private const int TabStop = 4;

    /// <summary>One character as shown.</summary>
    /// <param name="Shown">What to print.</param>
    /// <param name="Width">How many cells that takes.</param>
    /// <param name="Offset">Its offset in the text, in UTF-16 units from 0.</param>
    internal readonly record struct Cell(string Shown, int Width, int Offset);

    /// <summary>The cells of a line.</summary>
    public static List<Cell> Cells(string tekst)
    {
        var (cells, column, offset) = (new List<Cell>(tekst.Length), 0, 0);
        foreach (var rune in tekst.EnumerateRunes())
        {
            var shown = rune.Value == '\t' ? new string(' ', TabStop - (column % TabStop)) : Visible(rune);
            var width = rune.Value == '\t' ? shown.Length : Width(rune);
            cells.Add(new(shown, width, offset));
            (column, offset) = (column + width, offset + rune.Utf16SequenceLength);
        }

        return cells;
    }

    /// <summary>A text on one line that is safe to print.</summary>
    public static string Safe(string tekst) => string.Concat(Cells(tekst).Select(cell => cell.Shown));

    private static string Visible(Rune rune) => rune.Value switch
    {
        < 0x20 => ((char)(0x2400 + rune.Value)).ToString(),
        0x7F => "\u2421",
        _ when Rune.IsControl(rune) || IsFormat(rune) => "\uFFFD",
        _ => rune.ToString(),
    };

    private static int Width(Rune rune) => rune.Value switch
    {
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
        >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0x303E or >= 0x3041 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 => 2,
        >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 => 2,
        >= 0x1F300 and <= 0x1F64F or >= 0x1F680 and <= 0x1F6FF or >= 0x1F900 and <= 0x1F9FF or >= 0x20000 and <= 0x3FFFD => 2,
        _ => 1,
    };

    private static bool IsFormat(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
