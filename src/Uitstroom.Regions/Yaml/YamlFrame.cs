using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>A mapping or sequence that is still open while the events come in.</summary>
internal abstract class YamlFrame(SourceSpan plaats, int start, char haak)
{
    private SourceSpan _plaats = plaats;
    private bool _placed = start >= 0;

    /// <summary>The offset of its first character.</summary>
    public int Start { get; } = start;

    /// <summary><c>[</c> or <c>{</c>, or NUL for a block or for the mapping inside <c>[a: b]</c>.</summary>
    public char Haak { get; } = haak;

    /// <summary>What is wrong when the next thing in here is empty; null when its key was refused, which is reported already.</summary>
    public abstract Diagnostic? Empty(SourceSpan plaats);

    /// <summary>Takes the next key, value or item.</summary>
    public void Add(YamlNode node, DiagnosticList meldingen)
    {
        Cover(node.Plaats);
        Take(node, meldingen);
    }

    /// <summary>Widens the place over the closing bracket when that stands on the first line.</summary>
    public void CloseAt(SourceSpan haak) => Cover(haak);

    /// <summary>The finished piece.</summary>
    public YamlNode Close() => Build(_plaats);

    protected abstract void Take(YamlNode node, DiagnosticList meldingen);

    protected abstract YamlNode Build(SourceSpan plaats);

    private void Cover(SourceSpan part)
    {
        if (!_placed)
        {
            (_plaats, _placed) = (part, true);
        }
        else if (part.Regel == _plaats.Regel)
        {
            _plaats = _plaats with { Lengte = Math.Max(_plaats.Lengte, part.Kolom + part.Lengte - _plaats.Kolom) };
        }
    }
}

/// <summary>An open sequence.</summary>
internal sealed class SequenceFrame(SourceSpan plaats, int start, char haak) : YamlFrame(plaats, start, haak)
{
    private readonly ImmutableArray<YamlNode>.Builder _items = ImmutableArray.CreateBuilder<YamlNode>();

    public override Diagnostic? Empty(SourceSpan plaats) => YamlDiagnostics.EmptyItem(plaats);

    protected override void Take(YamlNode node, DiagnosticList meldingen) => _items.Add(node);

    protected override YamlNode Build(SourceSpan plaats) => new YamlSequence(_items.ToImmutable(), plaats);
}

/// <summary>An open mapping: key and value come in turn.</summary>
internal sealed class MappingFrame(SourceSpan plaats, int start, char haak) : YamlFrame(plaats, start, haak)
{
    private readonly ImmutableArray<YamlEntry>.Builder _entries = ImmutableArray.CreateBuilder<YamlEntry>();
    private readonly Dictionary<string, SourceSpan> _seen = new(StringComparer.Ordinal);
    private bool _keyIsNext = true;
    private YamlScalar? _written;
    private YamlScalar? _key;

    public override Diagnostic? Empty(SourceSpan plaats) =>
        _keyIsNext ? YamlDiagnostics.EmptyKey(plaats)
        : _written is { Tekst.Length: > 0 } ? YamlDiagnostics.EmptyValue(_written.Plaats, _written.Tekst)
        : null;

    protected override void Take(YamlNode node, DiagnosticList meldingen)
    {
        if (_keyIsNext)
        {
            _written = node as YamlScalar;
            _key = Accept(node, meldingen);
        }
        else if (_key is not null)
        {
            _entries.Add(new(_key, node));
        }

        _keyIsNext = !_keyIsNext;
    }

    protected override YamlNode Build(SourceSpan plaats) => new YamlMapping(_entries.ToImmutable(), plaats);

    /// <summary>The key, or null when it was refused: then its value is read but left out.</summary>
    private YamlScalar? Accept(YamlNode node, DiagnosticList meldingen)
    {
        var refusal = node switch
        {
            YamlScalar { Ontbreekt: true } => null,
            YamlScalar { Tekst: "" } => YamlDiagnostics.EmptyKey(node.Plaats),
            YamlScalar { Tekst: "<<", Aangehaald: false } => YamlDiagnostics.MergeKey(node.Plaats),
            YamlScalar key when key.Tekst.Contains('\n', StringComparison.Ordinal) => YamlDiagnostics.ComplexKey(node.Plaats),
            YamlScalar key when key.Tekst.Length > YamlLimits.KeyLength => FileDiagnostics.KeyTooLong(node.Plaats, key.Tekst, YamlLimits.KeyLength),
            YamlScalar key when _seen.TryGetValue(key.Tekst, out var first) => YamlDiagnostics.DuplicateKey(node.Plaats, key.Tekst, first),
            YamlScalar key => Remember(key),
            _ => YamlDiagnostics.ComplexKey(node.Plaats),
        };
        if (refusal is not null)
        {
            meldingen.Add(refusal);
        }

        return refusal is null && node is YamlScalar { Ontbreekt: false } accepted ? accepted : null;
    }

    private Diagnostic? Remember(YamlScalar key)
    {
        _seen.Add(key.Tekst, key.Plaats);
        return null;
    }
}
