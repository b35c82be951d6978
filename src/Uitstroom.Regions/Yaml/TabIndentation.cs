namespace Uitstroom.Regions;

/// <summary>Tabs in front of a line. YamlDotNet takes some of them and gives others no place, so they are looked up in the text.</summary>
internal static class TabIndentation
{
    /// <summary>Reports each line up to and including the last one that indents with a tab; false when there is none.</summary>
    public static bool Report(SourceText bron, YamlTreeBuilder gelezen, int laatste, DiagnosticList meldingen)
    {
        var first = Next(bron, gelezen, 1, laatste);
        for (var line = first; line > 0; line = Next(bron, gelezen, line + 1, laatste))
        {
            meldingen.Add(SyntaxDiagnostics.Tab(bron.Span(Tab(bron, line), bron.Indentation(line))));
        }

        return first > 0;
    }

    /// <summary>The first line in a range that indents with a tab, or 0.</summary>
    public static int Next(SourceText bron, YamlTreeBuilder gelezen, int eerste, int laatste)
    {
        for (var line = eerste; line <= laatste; line++)
        {
            var tab = Tab(bron, line);
            // Within a text of more lines a tab behind spaces is part of the text.
            if (tab >= 0 && !(tab > bron.LineStart(line) && gelezen.IsWithinText(line)))
            {
                return line;
            }
        }

        return 0;
    }

    /// <summary>The offset of the first tab in front of a line, or -1; an empty line or a comment may start as it likes.</summary>
    public static int Tab(SourceText bron, int regel)
    {
        var (start, first, end) = (bron.LineStart(regel), bron.Indentation(regel), bron.LineEnd(regel));
        var tab = bron.Tekst.AsSpan(start, first - start).IndexOf('\t');
        return tab < 0 || first == end || bron.Tekst[first] == '#' ? -1 : start + tab;
    }
}
