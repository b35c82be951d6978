using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>
/// Says in plain words what an exception of YamlDotNet means: one diagnostic, at the place where the writer must look.
/// The first cause that fits wins; each looks at YamlDotNet's message and at the text around the place.
/// </summary>
internal static class SyntaxDiagnosis
{
    public static Diagnostic Of(SyntaxFault fault) =>
        Quote(fault) ?? Tab(fault) ?? Refused(fault) ?? Character(fault) ?? Space(fault) ?? Bracket(fault)
        ?? LineDiagnosis.Of(fault) ?? SyntaxDiagnostics.Unexpected(fault.Bron.Span(fault.Start, fault.End));

    private static Diagnostic? Quote(SyntaxFault fault)
    {
        var (bron, quoted) = (fault.Bron, fault.Gelezen.LastQuoted);
        if (fault.Says("quoted scalar"))
        {
            return fault.Says("end of stream") || fault.Says("document indicator") || fault.Says("indentation")
                ? SyntaxDiagnostics.UnclosedQuote(bron.Span(fault.Start, fault.Start + 1), bron.At(fault.Start))
                : Escape(fault);
        }

        // A text in quotes over more lines, and then something on the line where it ends: its quote was meant to close earlier.
        if (quoted is null || bron.LineOf(fault.Start) != bron.LineOf(fault.Gelezen.LastEnd))
        {
            return null;
        }

        var start = bron.Offset(quoted.Regel, quoted.Kolom);
        return quoted.Regel < bron.LineOf(fault.Gelezen.LastEnd)
            ? SyntaxDiagnostics.UnclosedQuote(bron.Span(start, start + 1), bron.At(start))
            : fault.Gelezen.OpenBrackets.IsEmpty && fault.Next < bron.Tekst.Length && bron.LineOf(fault.Next) == quoted.Regel
                ? SyntaxDiagnostics.TextAfterQuote(bron.Span(fault.Next, bron.LineEnd(quoted.Regel)), bron.At(start))
                : null;
    }

    private static Diagnostic Escape(SyntaxFault fault)
    {
        var bron = fault.Bron;
        var read = bron.Tekst.AsSpan(fault.Start, Math.Min(fault.End + 1, bron.Tekst.Length) - fault.Start);
        var start = fault.Start + Math.Max(0, read.LastIndexOf('\\'));
        var longest = bron.At(start + 1) switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };
        var end = start + Math.Min(2, bron.Tekst.Length - start);
        while (end < start + longest && char.IsAsciiHexDigit(bron.At(end)))
        {
            end++;
        }

        return SyntaxDiagnostics.UnknownEscape(bron.Span(start, end), bron.Tekst[start..end]);
    }

    private static Diagnostic? Tab(SyntaxFault fault)
    {
        var last = fault.Bron.LineOf(Math.Max(fault.End, fault.Next));
        var line = TabIndentation.Next(fault.Bron, fault.Gelezen, fault.FirstLine, last);
        return line == 0 ? null : SyntaxDiagnostics.Tab(fault.Bron.Span(TabIndentation.Tab(fault.Bron, line), fault.Bron.Indentation(line)));
    }

    /// <summary>What is refused anyway, also when YamlDotNet stumbles over it.</summary>
    private static Diagnostic? Refused(SyntaxFault fault)
    {
        var bron = fault.Bron;
        var tag = fault.Says("tag") ? bron.Tekst.IndexOf('!', Math.Min(fault.Start, fault.Next)) : -1;
        var start = tag < 0 ? fault.Start : tag;
        var word = bron.Span(start, WordEnd(bron, start));
        var tekst = bron.Tekst.Substring(start, Math.Min(word.Lengte, bron.Tekst.Length - start));
        return fault switch
        {
            _ when bron.At(fault.Next) == '%' && fault.Next == bron.LineStart(bron.LineOf(fault.Next)) =>
                YamlDiagnostics.Directive(bron.Span(fault.Next, bron.Tekst.Length), bron.Tekst[fault.Next..bron.LineEnd(bron.LineOf(fault.Next))]),
            _ when fault.Says("directive") => YamlDiagnostics.Directive(word, tekst),
            _ when fault.Says("tag") => YamlDiagnostics.Tag(word, tekst),
            _ when fault.Says("anchor") && bron.At(fault.Start) == '*' => YamlDiagnostics.Alias(word, tekst),
            _ when fault.Says("anchor") => YamlDiagnostics.Anchor(word, tekst),
            _ when fault.Says("Mapping keys are not allowed") || (bron.At(fault.Start) == '?' && fault.Says("key")) => YamlDiagnostics.ComplexKey(word),
            _ => null,
        };
    }

    private static Diagnostic? Character(SyntaxFault fault)
    {
        var bron = fault.Bron;
        var teken = bron.Span(fault.Start, fault.Start + 1);
        return bron.At(fault.Start) switch
        {
            '\0' => null,
            ',' when fault.Says("node content") && !fault.Gelezen.OpenBrackets.IsEmpty => YamlDiagnostics.EmptyItem(teken),
            not (']' or '}') when fault.Says("cannot start any token") || fault.Says("node content") || fault.Says("block scalar") =>
                SyntaxDiagnostics.CannotStart(teken, bron.At(fault.Start)),
            _ when fault.Says("Block sequence entries are not allowed") => SyntaxDiagnostics.MisplacedDash(teken),
            _ => null,
        };
    }

    /// <summary>A hard space where a plain one was meant: <c>naam:[U+00A0]waarde</c>.</summary>
    private static Diagnostic? Space(SyntaxFault fault)
    {
        var bron = fault.Bron;
        var from = Math.Min(fault.Gelezen.LastEnd, fault.Start);
        var through = bron.LineEnd(bron.LineOf(Math.Max(fault.Start, fault.End)));
        var space = CharacterCheck.OddSpace(bron.Tekst.AsSpan(from, Math.Max(0, through - from)));
        return space < 0 ? null : YamlDiagnostics.OddSpace(bron.Span(from + space, from + space + 1), bron.At(from + space));
    }

    private static Diagnostic? Bracket(SyntaxFault fault)
    {
        var (bron, balance) = (fault.Bron, FlowBalance.Of(fault));
        if (!balance.IsFlow)
        {
            return bron.At(fault.Start) is ']' or '}' ? SyntaxDiagnostics.UnopenedBracket(bron.Span(fault.Start, fault.Start + 1), bron.At(fault.Start)) : null;
        }

        if (balance.Unclosed is var (haak, start))
        {
            var opening = bron.Span(start, start + 1);
            return bron.At(balance.SeenAt) is ']' or '}'
                ? SyntaxDiagnostics.WrongBracket(opening, haak, bron.Span(balance.SeenAt, balance.SeenAt + 1))
                : SyntaxDiagnostics.UnclosedBracket(opening, haak, bron.LineOf(balance.SeenAt));
        }

        return fault.Says("did not find expected ','") && fault.Gelezen.OpenBrackets is [.., var open]
            ? SyntaxDiagnostics.NoComma(bron.Span(fault.Start, fault.End), open.Haak)
            : null;
    }

    private static int WordEnd(SourceText bron, int at)
    {
        while (at < bron.Tekst.Length && !SourceText.IsBlank(bron.Tekst[at]))
        {
            at++;
        }

        return at;
    }
}
