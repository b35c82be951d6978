namespace Uitstroom.Regions;

/// <summary>Directives (<c>%YAML 1.2</c>) can stand only above everything else.</summary>
internal static class Directives
{
    /// <summary>Reports each directive and gives the text with all of them turned into comments, so that reading can go on.</summary>
    public static string Refuse(SourceText bron, string tekst, DiagnosticList meldingen)
    {
        char[]? changed = null;
        for (var line = 1; line <= bron.LineCount; line++)
        {
            var (start, first, end) = (bron.LineStart(line), bron.Indentation(line), bron.LineEnd(line));
            if (start < end && bron.Tekst[start] == '%')
            {
                meldingen.Add(YamlDiagnostics.Directive(bron.Span(start, end), bron.Tekst[start..end]));
                changed ??= tekst.ToCharArray();
                changed[start] = '#';
            }
            else if (first < end && bron.Tekst[first] != '#')
            {
                break;
            }
        }

        return changed is null ? tekst : new string(changed);
    }
}
