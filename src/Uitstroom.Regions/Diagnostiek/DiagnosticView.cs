using System.Globalization;
using System.Text;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>The line of a file that a diagnostic points at, as a terminal shows it.</summary>
/// <param name="Nummer">The number of the line, from 1.</param>
/// <param name="Tekst">The line, safe to print; tabs are spaces, and of a long line only the part around the place is left.</param>
/// <param name="Inspringing">How many cells stand before the place.</param>
/// <param name="Breedte">How many cells to mark, at least 1.</param>
public sealed record DiagnosticLine(int Nummer, string Tekst, int Inspringing, int Breedte);

/// <summary>Shows a diagnostic to a person in a terminal: the message, the line with the place marked under it, and the suggestion. Plain text, without colour.</summary>
public static class DiagnosticView
{
    /// <summary>How many cells of a line are shown at most, the ellipses not counted.</summary>
    public const int LongestLine = 120;

    private const int Before = 40;
    private const string Cut = "…";

    /// <summary>The diagnostic as lines of text, each ended by a line feed.</summary>
    /// <param name="diagnostic">What to show.</param>
    /// <param name="tekst">The text of the file; null when it cannot be had: then no line is shown.</param>
    public static string Render(Diagnostic diagnostic, string? tekst = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var view = new StringBuilder().Append(Head(diagnostic)).Append('\n');
        var line = Line(diagnostic, tekst);
        var number = line?.Nummer.ToString(CultureInfo.InvariantCulture) ?? "";
        var margin = new string(' ', number.Length + 2);
        if (line is not null)
        {
            view.Append(' ').Append(number).Append(" | ").Append(line.Tekst).Append('\n');
            view.Append(margin).Append("| ").Append(' ', line.Inspringing).Append('^', line.Breedte).Append('\n');
        }

        if (diagnostic.Suggestie is not null)
        {
            view.Append(margin).Append("= ").Append(TerminalText.Safe(diagnostic.Suggestie)).Append('\n');
        }

        return view.ToString();
    }

    /// <summary>The first line, in the form that editors jump to, without the suggestion.</summary>
    /// <param name="diagnostic">What to show.</param>
    public static string Head(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return TerminalText.Safe((diagnostic with { Suggestie = null }).ToString());
    }

    /// <summary>The line that it points at; null when the whole file is meant or the text has no such line.</summary>
    /// <param name="diagnostic">What to show.</param>
    /// <param name="tekst">The text of the file, or null.</param>
    public static DiagnosticLine? Line(Diagnostic diagnostic, string? tekst)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var plaats = diagnostic.Plaats;
        if (tekst is null || plaats.Regel < 1)
        {
            return null;
        }

        var source = new SourceText(plaats.Bestand, tekst.StartsWith('\uFEFF') ? tekst[1..] : tekst);
        if (plaats.Regel > source.LineCount)
        {
            return null;
        }

        var line = source.Tekst[source.LineStart(plaats.Regel)..source.LineEnd(plaats.Regel)];
        var start = Math.Clamp(plaats.Kolom - 1, 0, line.Length);
        return Window(plaats.Regel, TerminalText.Cells(line), start, start + Math.Max(1, plaats.Lengte));
    }

    private static DiagnosticLine Window(int nummer, List<TerminalText.Cell> cells, int start, int end)
    {
        var indent = cells.TakeWhile(cell => cell.Offset < start).Sum(cell => cell.Width);
        var total = cells.Sum(cell => cell.Width);
        var left = total <= LongestLine ? 0 : Math.Clamp(indent - Before, 0, Math.Max(0, total - LongestLine));
        var (shown, column, skipped, marked) = (new StringBuilder(), 0, 0, 0);
        foreach (var cell in cells)
        {
            if (column < left)
            {
                skipped += cell.Width;
            }
            else if (column + cell.Width <= left + LongestLine)
            {
                shown.Append(cell.Shown);
                marked += cell.Offset >= start && cell.Offset < end ? cell.Width : 0;
            }

            column += cell.Width;
        }

        var prefix = skipped > 0 ? Cut : "";
        var suffix = total > left + LongestLine ? Cut : "";
        return new(nummer, prefix + shown + suffix, indent - skipped + prefix.Length, Math.Max(1, marked));
    }
}
