using YamlDotNet.Core;

namespace Uitstroom.Regions;

/// <summary>An exception of YamlDotNet with everything that helps to say where and what: its marks, the text, and how far the events came.</summary>
internal sealed class SyntaxFault
{
    public SyntaxFault(Exception fout, SourceText bron, YamlTreeBuilder gelezen)
    {
        (Bron, Gelezen) = (bron, gelezen);
        // A YamlException without a place stands at 1:1, and YamlDotNet throws InvalidOperationException (an unclosed bracket)
        // and ArgumentException (a tag that is no URI) as well: then it lies behind the last event.
        if (fout is YamlException { Start: var start, End: var end } yaml && (start.Index > 0 || end.Index > 0))
        {
            Message = yaml.Message;
            Start = bron.Offset(start.Line, start.Column);
            End = Math.Max(Start, bron.Offset(end.Line, end.Column));
        }
        else
        {
            Message = fout is InvalidOperationException ? "" : fout.Message;
            Start = End = gelezen.LastEnd;
        }

        Next = SkipToContent();
    }

    public SourceText Bron { get; }

    public YamlTreeBuilder Gelezen { get; }

    /// <summary>The message of YamlDotNet 16.3.0; empty when it had none that says anything.</summary>
    public string Message { get; }

    /// <summary>The offset where YamlDotNet says that it begins.</summary>
    public int Start { get; }

    /// <summary>The offset where YamlDotNet gave up.</summary>
    public int End { get; }

    /// <summary>The offset of the first thing behind the last event: the text or bracket that YamlDotNet was reading, if it read no further ahead.</summary>
    public int Next { get; }

    /// <summary>The line where reading stopped making sense, or an earlier one.</summary>
    public int FirstLine => Bron.LineOf(Math.Min(Start, Next));

    /// <summary>Whether the message of YamlDotNet contains a phrase.</summary>
    public bool Says(string phrase) => Message.Contains(phrase, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether nothing but spaces stands before an offset on its line.</summary>
    public bool IsFirstOnLine(int offset) => Bron.Indentation(Bron.LineOf(offset)) >= offset;

    private int SkipToContent()
    {
        var (tekst, at) = (Bron.Tekst, Gelezen.LastEnd);
        while (at < tekst.Length)
        {
            if (tekst[at] == '#' && (at == 0 || SourceText.IsBlank(tekst[at - 1])))
            {
                at = Bron.LineEnd(Bron.LineOf(at));
            }
            else if (SourceText.IsBlank(tekst[at]) || (tekst[at] is ':' or '-' or '?' or ',' && (at + 1 == tekst.Length || SourceText.IsBlank(tekst[at + 1]))))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }
}
