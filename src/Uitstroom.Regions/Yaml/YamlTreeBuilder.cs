using System.Collections.Immutable;
using Uitstroom.Rules;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Uitstroom.Regions;

/// <summary>
/// Builds the tree from the events, without recursion, and reports what is well formed but refused. It stops at the limits:
/// the scanner reads few tokens ahead, so stopping here keeps deep nesting cheap as well.
/// </summary>
internal sealed class YamlTreeBuilder(SourceText bron, DiagnosticList meldingen)
{
    private readonly Stack<YamlFrame> _open = new();
    private readonly List<(int From, int Through)> _textLines = [];
    private Diagnostic? _empty;
    private int _events;
    private int _documents;

    /// <summary>The tree of the first document, once that is whole.</summary>
    public YamlNode? Root { get; private set; }

    /// <summary>Nothing more is to be read.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>The offset behind the last event: what is wrong stands behind it.</summary>
    public int LastEnd { get; private set; }

    /// <summary>The place of the last event if that was a text in quotes; else null.</summary>
    public SourceSpan? LastQuoted { get; private set; }

    /// <summary>The brackets that are open, from the outside in.</summary>
    public ImmutableArray<(char Haak, int Start)> OpenBrackets =>
        [.. _open.Where(frame => frame.Haak != '\0').Select(frame => (frame.Haak, frame.Start)).Reverse()];

    /// <summary>Whether a line is the second or a later line of a text in quotes or of a block text.</summary>
    public bool IsWithinText(int regel)
    {
        // The last text that begins above the line; texts come in the order of the file.
        var found = _textLines.BinarySearch((regel, 0));
        var before = (found >= 0 ? found : ~found) - 1;
        return before >= 0 && regel <= _textLines[before].Through;
    }

    public void Add(ParsingEvent @event)
    {
        if (++_events > YamlLimits.Events)
        {
            Stop(FileDiagnostics.TooManyEvents(At(@event, 1), YamlLimits.Events));
            return;
        }

        ReportEmpty();
        LastQuoted = @event is Scalar { Value: "", Style: ScalarStyle.Plain } ? LastQuoted : null;
        switch (@event)
        {
            case DocumentStart when ++_documents > 1:
                meldingen.Add(YamlDiagnostics.SecondDocument(At(@event, 3)));
                IsStopped = true;
                break;
            case AnchorAlias alias:
                AddAlias(alias);
                break;
            case Scalar scalar:
                AddScalar(scalar);
                break;
            case SequenceStart or MappingStart:
                Open((NodeEvent)@event);
                break;
            case SequenceEnd or MappingEnd:
                Close(@event);
                break;
        }

        // The marks of an implied document start can lie behind an error.
        if (@event is not DocumentStart { IsImplicit: true })
        {
            LastEnd = Math.Max(LastEnd, Offset(@event.End));
        }
    }

    /// <summary>Something empty is reported when the next event comes: if an error comes instead, that made it empty.</summary>
    private void ReportEmpty()
    {
        if (_empty is not null)
        {
            meldingen.Add(_empty);
            _empty = null;
        }
    }

    private void AddAlias(AnchorAlias alias)
    {
        var plaats = bron.Span(Offset(alias.Start), Offset(alias.End));
        meldingen.Add(YamlDiagnostics.Alias(plaats, "*" + alias.Value));
        Place(YamlScalar.Hole(plaats));
    }

    private void AddScalar(Scalar scalar)
    {
        var start = ReportProperties(scalar);
        // An empty value behind a tag can end before it begins.
        var end = Math.Max(start, Offset(scalar.End));
        var quoted = scalar.Style != ScalarStyle.Plain;
        var plaats = bron.Span(start, ScalarCheck.EndOnFirstLine(bron, scalar.Style, start, end));
        if (quoted)
        {
            AddTextLines(scalar.Style, start, end);
            LastQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? plaats : null;
        }

        if (!quoted && scalar.Value.Length == 0)
        {
            AddEmpty(scalar, start);
        }
        else if (!quoted && SourceText.IsBlank(scalar.Value[0]))
        {
            // YamlDotNet takes `,:` and a line end for the begin of a text, quotes included.
            Stop(SyntaxDiagnostics.Unexpected(plaats));
        }
        else
        {
            var block = _open.FirstOrDefault(frame => frame is { Haak: '\0', Start: >= 0 });
            var margin = block is null ? -1 : block.Start - bron.LineStart(bron.LineOf(block.Start));
            ScalarCheck.Report(bron, scalar, (start, end), margin, plaats, meldingen);
            Place(new YamlScalar(scalar.Value, quoted, plaats));
        }
    }

    private void AddTextLines(ScalarStyle style, int start, int end)
    {
        // A block text ends where the next line begins.
        var last = style is ScalarStyle.Literal or ScalarStyle.Folded && end < bron.Tekst.Length ? end - 1 : end;
        if (bron.LineOf(start) < bron.LineOf(last))
        {
            _textLines.Add((bron.LineOf(start), bron.LineOf(last)));
        }
    }

    private void AddEmpty(Scalar scalar, int start)
    {
        // YamlDotNet puts an empty item behind its dash.
        var plaats = start > 0 && bron.At(start - 1) == '-' ? bron.Span(start - 1, start) : bron.Span(start, start);
        if (_open.TryPeek(out var frame))
        {
            _empty = frame.Empty(plaats);
            Place(YamlScalar.Hole(plaats));
        }
        else if (scalar.Anchor.IsEmpty && scalar.Tag.IsEmpty)
        {
            meldingen.Add(FileDiagnostics.EmptyDocument(bron.Bestand));
        }
    }

    private void Open(NodeEvent @event)
    {
        var start = ReportProperties(@event);
        var flow = @event is SequenceStart { Style: YamlDotNet.Core.Events.SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
        var haak = !flow ? '\0' : @event is SequenceStart ? '[' : '{';
        // The mapping inside [a: b] has no bracket and no mark of its own: it begins at its key.
        var implied = flow && bron.At(start) != haak;
        var plaats = bron.Span(start, start + 1);
        if (_open.Count == YamlLimits.Depth)
        {
            Stop(FileDiagnostics.TooDeep(implied ? bron.Span(LastEnd, LastEnd) : plaats, YamlLimits.Depth));
            return;
        }

        (start, haak) = implied ? (-1, '\0') : (start, haak);
        _open.Push(@event is SequenceStart ? new SequenceFrame(plaats, start, haak) : new MappingFrame(plaats, start, haak));
    }

    private void Close(ParsingEvent @event)
    {
        var frame = _open.Pop();
        if (frame.Haak != '\0')
        {
            frame.CloseAt(At(@event, 1));
            LastEnd = Offset(@event.Start) + 1;
        }

        Place(frame.Close());
    }

    private void Place(YamlNode node)
    {
        if (_open.TryPeek(out var frame))
        {
            frame.Add(node, meldingen);
        }
        else
        {
            Root = node;
        }
    }

    /// <summary>Reports an anchor and a tag, and gives the offset behind them, where the value itself begins.</summary>
    private int ReportProperties(NodeEvent @event)
    {
        var (at, end) = (Offset(@event.Start), Offset(@event.End));
        var value = at;
        while (!(@event.Anchor.IsEmpty && @event.Tag.IsEmpty) && at <= end && bron.At(at) is '&' or '!')
        {
            var stop = at;
            while (stop < bron.Tekst.Length && !SourceText.IsBlank(bron.Tekst[stop]) && bron.Tekst[stop] is not (',' or '[' or ']' or '{' or '}'))
            {
                stop++;
            }

            var tekst = bron.Tekst[at..stop];
            meldingen.Add(tekst[0] == '&' ? YamlDiagnostics.Anchor(bron.Span(at, stop), tekst) : YamlDiagnostics.Tag(bron.Span(at, stop), tekst));
            for (at = stop; at < end && SourceText.IsBlank(bron.Tekst[at]); at++)
            {
            }

            value = Math.Min(at, end);
        }

        return value;
    }

    private void Stop(Diagnostic melding)
    {
        meldingen.AddStop(melding);
        Root = null;
        IsStopped = true;
    }

    private SourceSpan At(ParsingEvent @event, int length) => bron.Span(Offset(@event.Start), Offset(@event.Start) + length);

    private int Offset(Mark mark) => bron.Offset(mark.Line, mark.Column);
}
