namespace Uitstroom.Regions;

/// <summary>Follows brackets from where the events stopped, to say which one was left open.</summary>
internal sealed class FlowBalance
{
    private readonly SourceText _bron;
    private readonly Stack<(char Haak, int Start)> _open;
    private readonly int _blockIndentation;

    private FlowBalance(SyntaxFault fault)
    {
        _bron = fault.Bron;
        _open = new(fault.Gelezen.OpenBrackets);
        IsFlow = _open.Count > 0 || _bron.At(fault.Next) is '[' or '{';
        // Within a block, a line that springs back to the line of the first bracket is no longer between brackets.
        var line = _bron.LineOf(_open.Count > 0 ? _open.Last().Start : fault.Next);
        var indentation = _bron.Indentation(line);
        var first = _open.Count > 0 ? _open.Last().Start : fault.Next;
        _blockIndentation = indentation == first ? -1 : indentation - _bron.LineStart(line);
        Follow(_open.Count > 0 ? fault.Gelezen.LastEnd : fault.Next);
    }

    /// <summary>Whether there were brackets at all.</summary>
    public bool IsFlow { get; }

    /// <summary>The innermost bracket that is not closed, or not by its own closing bracket.</summary>
    public (char Haak, int Start)? Unclosed { get; private set; }

    /// <summary>The offset where that shows: a wrong closing bracket, the next key, or the end of the file.</summary>
    public int SeenAt { get; private set; }

    public static FlowBalance Of(SyntaxFault fault) => new(fault);

    private void Follow(int at)
    {
        var tekst = _bron.Tekst;
        var previous = '[';
        while (IsFlow && at < tekst.Length)
        {
            var teken = tekst[at];
            if (at == _bron.LineStart(_bron.LineOf(at)) && EndsBlock(at))
            {
                break;
            }

            if (teken is '[' or '{')
            {
                _open.Push((teken, at));
            }
            else if (teken is ']' or '}' && !Close(teken, at))
            {
                return;
            }
            else if (teken is '"' or '\'' && previous is '[' or '{' or ',' or ':')
            {
                at = QuoteEnd(at);
            }
            else if (teken == '#' && (at == 0 || SourceText.IsBlank(tekst[at - 1])))
            {
                at = _bron.LineEnd(_bron.LineOf(at));
                continue;
            }

            previous = SourceText.IsBlank(teken) ? previous : teken;
            at++;
        }

        (Unclosed, SeenAt) = (_open.TryPeek(out var open) ? open : null, Math.Min(at, tekst.Length));
    }

    /// <summary>Takes a closing bracket; false when the following is over: all are closed, or this one closes another.</summary>
    private bool Close(char haak, int at)
    {
        if (_open.TryPeek(out var open) && SyntaxDiagnostics.Closer(open.Haak) != haak)
        {
            (Unclosed, SeenAt) = (open, at);
            return false;
        }

        _open.TryPop(out _);
        return _open.Count > 0;
    }

    private int QuoteEnd(int at)
    {
        var (tekst, quote) = (_bron.Tekst, _bron.Tekst[at]);
        for (at++; at < tekst.Length && tekst[at] != quote; at++)
        {
            at += quote == '"' && tekst[at] == '\\' ? 1 : 0;
        }

        return at;
    }

    private bool EndsBlock(int lineStart)
    {
        var line = _bron.LineOf(lineStart);
        var first = _bron.Indentation(line);
        return first < _bron.LineEnd(line) && first - lineStart <= _blockIndentation && _bron.Tekst[first] is not (']' or '}' or ',' or '#');
    }
}
