using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>What is wrong with a line of block YAML: its colon, its dash or its indentation.</summary>
internal static class LineDiagnosis
{
    public static Diagnostic? Of(SyntaxFault fault) => Colon(fault) ?? Dash(fault) ?? Indentation(fault);

    private static Diagnostic? Colon(SyntaxFault fault)
    {
        var bron = fault.Bron;
        if (fault.Says("simple key"))
        {
            return NoColon(bron, fault.Next);
        }

        if (!fault.Says("invalid mapping") && !fault.Says("Mapping values are not allowed"))
        {
            return null;
        }

        // YamlDotNet sees the colon; what is wrong may stand on the line where the text with the colon began.
        var line = bron.LineOf(fault.Start);
        return bron.LineOf(fault.Next) == line ? SyntaxDiagnostics.ColonInText(ColonBefore(fault))
            : GluedColon(bron, fault.Next) is var colon and >= 0 ? SyntaxDiagnostics.NoSpaceAfterColon(bron.Span(colon, colon + 1))
            : IndentationOf(bron, line);
    }

    /// <summary>A line where a key is expected, but that holds no colon, or one without a space.</summary>
    private static Diagnostic? NoColon(SourceText bron, int start)
    {
        var end = bron.LineEnd(bron.LineOf(start));
        var tekst = bron.Tekst[Math.Min(start, end)..end].TrimEnd();
        return GluedColon(bron, start) is var colon and >= 0 ? SyntaxDiagnostics.NoSpaceAfterColon(bron.Span(colon, colon + 1))
            : tekst.Length == 0 || tekst.EndsWith(':') || tekst.Contains(": ", StringComparison.Ordinal) ? null
            : SyntaxDiagnostics.NoColon(bron.Span(start, start + tekst.Length), tekst);
    }

    private static Diagnostic? Dash(SyntaxFault fault) =>
        fault.Bron.At(fault.Start) == '-' && fault.IsFirstOnLine(fault.Start) && fault.Says("expected key")
            ? SyntaxDiagnostics.MisplacedDash(fault.Bron.Span(fault.Start, fault.Start + 1))
            : null;

    private static Diagnostic? Indentation(SyntaxFault fault)
    {
        var expectsMore = fault.Says("expected key") || fault.Says("'-' indicator") || fault.Says("document end") || fault.Says("document start");
        return expectsMore && fault.IsFirstOnLine(fault.Start) && fault.Start < fault.Bron.Tekst.Length
            ? (fault.Says("expected key") ? NoColon(fault.Bron, fault.Start) : null) ?? IndentationOf(fault.Bron, fault.Bron.LineOf(fault.Start))
            : null;
    }

    private static Diagnostic IndentationOf(SourceText bron, int regel) =>
        SyntaxDiagnostics.Indentation(bron.Span(bron.Indentation(regel), bron.LineEnd(regel)));

    /// <summary>The colon at or before the place, where YamlDotNet can be one or two characters off.</summary>
    private static SourceSpan ColonBefore(SyntaxFault fault)
    {
        var (tekst, at) = (fault.Bron.Tekst, Math.Min(fault.Start, fault.Bron.Tekst.Length - 1));
        var colon = tekst.LastIndexOf(':', at, at - Math.Min(fault.Next, at) + 1);
        at = colon < 0 ? fault.Start : colon;
        return fault.Bron.Span(at, at + 1);
    }

    /// <summary>The offset of the colon in <c>naam:waarde</c>, or -1; <c>https://</c> is none.</summary>
    private static int GluedColon(SourceText bron, int start)
    {
        var at = start;
        while (char.IsLetterOrDigit(bron.At(at)) || bron.At(at) is '_' or '-' or '.')
        {
            at++;
        }

        return at > start && bron.At(at) == ':' && bron.At(at + 1) is not ('\0' or ' ' or '\t' or '\r' or '\n' or '/') ? at : -1;
    }
}
