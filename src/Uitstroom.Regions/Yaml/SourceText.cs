using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>The decoded text of a file, without byte order mark, and where its lines are. Only LF and CRLF end a line.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];

    public SourceText(string bestand, string tekst)
    {
        Bestand = bestand;
        Tekst = tekst;
        for (var at = tekst.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = tekst.IndexOf('\n', at + 1))
        {
            _lineStarts.Add(at + 1);
        }
    }

    public string Bestand { get; }

    public string Tekst { get; }

    /// <summary>The number of lines; a line break at the very end opens one more, empty line.</summary>
    public int LineCount => _lineStarts.Count;

    /// <summary>What YAML takes for a space or a line end; char.IsWhiteSpace knows more.</summary>
    public static bool IsBlank(char teken) => teken is ' ' or '\t' or '\r' or '\n';

    /// <summary>The line, from 1, that holds the character at an offset.</summary>
    public int LineOf(int offset)
    {
        var found = _lineStarts.BinarySearch(offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>The offset of the first character of a line, from 1.</summary>
    public int LineStart(int regel) => _lineStarts[regel - 1];

    /// <summary>The offset behind the last character of a line, its line break not counted.</summary>
    public int LineEnd(int regel)
    {
        if (regel == LineCount)
        {
            return Tekst.Length;
        }

        var end = _lineStarts[regel] - 1;
        return end > LineStart(regel) && Tekst[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>The offset of the first character of a line that is no space or tab, or the line's end.</summary>
    public int Indentation(int regel)
    {
        var (at, end) = (LineStart(regel), LineEnd(regel));
        while (at < end && Tekst[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    /// <summary>The offset of a line and column from 1; places beyond the line or the file are drawn back to its end.</summary>
    public int Offset(long regel, long kolom)
    {
        var line = (int)Math.Clamp(regel, 1, LineCount);
        return line < regel ? Tekst.Length : (int)Math.Min(LineStart(line) + Math.Max(kolom, 1) - 1, LineEnd(line));
    }

    /// <summary>The character at an offset; NUL behind the end, which no text that is read contains.</summary>
    public char At(int offset) => offset < Tekst.Length ? Tekst[offset] : '\0';

    /// <summary>A place of at least one character where the line has one, cut at the end of its first line.</summary>
    public SourceSpan Span(int start, int end)
    {
        var line = LineOf(start);
        var lineEnd = LineEnd(line);
        start = Math.Min(start, lineEnd);
        return new(Bestand, line, start - LineStart(line) + 1, Math.Min(Math.Max(end, start + 1), lineEnd) - start);
    }
}
