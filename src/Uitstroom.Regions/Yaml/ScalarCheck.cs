using System.Buffers;
using Uitstroom.Rules;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Uitstroom.Regions;

/// <summary>What is wrong with a single text that YamlDotNet accepted, and how far it stands on its first line.</summary>
internal static class ScalarCheck
{
    private static readonly SearchValues<char> _blockHeader = SearchValues.Create("|>+-0123456789");

    /// <summary>Reports everything that is wrong with a text.</summary>
    /// <param name="bron">The file.</param>
    /// <param name="scalar">The text.</param>
    /// <param name="written">Where it was written, quotes included.</param>
    /// <param name="margin">How far the block around it is indented; -1 without one.</param>
    /// <param name="plaats">The place of the text.</param>
    /// <param name="meldingen">Where the diagnostics go.</param>
    public static void Report(SourceText bron, Scalar scalar, (int Start, int End) written, int margin, SourceSpan plaats, DiagnosticList meldingen)
    {
        if (CharacterCheck.FirstForbidden(scalar.Value) is { } teken)
        {
            meldingen.Add(FileDiagnostics.ForbiddenCharacter(plaats, teken));
        }

        if (scalar.Value.Length > YamlLimits.TextLength)
        {
            meldingen.Add(FileDiagnostics.TextTooLong(plaats, YamlLimits.TextLength));
        }

        if (scalar.Style == ScalarStyle.Plain)
        {
            ReportSpace(bron, written, meldingen);
            ReportDashes(bron, written, meldingen);
        }
        else if (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && SpringsBack(bron, written, margin))
        {
            meldingen.Add(SyntaxDiagnostics.UnclosedQuote(bron.Span(written.Start, written.Start + 1), bron.At(written.Start)));
        }
    }

    /// <summary>The offset behind the part of a text on its first line; of a block text only <c>|</c> or <c>&gt;</c> and what belongs to it.</summary>
    public static int EndOnFirstLine(SourceText bron, ScalarStyle style, int start, int end)
    {
        var lineEnd = Math.Max(start, Math.Min(end, bron.LineEnd(bron.LineOf(start))));
        var line = bron.Tekst.AsSpan(start, lineEnd - start);
        return style switch
        {
            ScalarStyle.Literal or ScalarStyle.Folded => start + (line.IndexOfAnyExcept(_blockHeader) is var rest and >= 0 ? rest : line.Length),
            ScalarStyle.Plain => start + line.TrimEnd(" \t").Length,
            _ => lineEnd,
        };
    }

    private static void ReportSpace(SourceText bron, (int Start, int End) written, DiagnosticList meldingen)
    {
        var space = CharacterCheck.OddSpace(bron.Tekst.AsSpan(written.Start, written.End - written.Start));
        if (space >= 0)
        {
            var at = written.Start + space;
            meldingen.Add(YamlDiagnostics.OddSpace(bron.Span(at, at + 1), bron.At(at)));
        }
    }

    /// <summary>A list under a value: <c>a: b</c> and below it <c>- c</c> is one text to YAML.</summary>
    private static void ReportDashes(SourceText bron, (int Start, int End) written, DiagnosticList meldingen)
    {
        for (var line = bron.LineOf(written.Start) + 1; line <= bron.LineOf(written.End); line++)
        {
            var first = bron.Indentation(line);
            if (first < written.End && bron.At(first) == '-' && bron.At(first + 1) == ' ')
            {
                meldingen.Add(SyntaxDiagnostics.MisplacedDash(bron.Span(first, first + 1)));
            }
        }
    }

    /// <summary>Whether a text in quotes goes on at the indentation of the keys around it, so that it swallows some; YamlDotNet checks double quotes only.</summary>
    private static bool SpringsBack(SourceText bron, (int Start, int End) written, int margin)
    {
        for (var line = bron.LineOf(written.Start) + 1; line <= bron.LineOf(written.End); line++)
        {
            var first = bron.Indentation(line);
            if (first < bron.LineEnd(line) && first - bron.LineStart(line) <= margin)
            {
                return true;
            }
        }

        return false;
    }
}
