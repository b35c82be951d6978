using System.Text;

namespace Uitstroom.Rules;

/// <summary>A place that is worked out only when something is wrong there: line and column of a byte of JSON, or a known place.</summary>
internal readonly ref struct Vindplaats
{
    private readonly SourceSpan? _bekend;
    private readonly ReadOnlySpan<byte> _json;
    private readonly int _index;
    private readonly AanvraagOpties? _opties;

    public Vindplaats(SourceSpan plaats) => _bekend = plaats;

    public Vindplaats(ReadOnlySpan<byte> json, long index, AanvraagOpties opties)
    {
        _json = json;
        _index = (int)Math.Clamp(index, 0, json.Length);
        _opties = opties;
    }

    public static implicit operator Vindplaats(SourceSpan plaats) => new(plaats);

    public SourceSpan Bepaal()
    {
        if (_opties is null)
        {
            return _bekend ?? SourceSpan.Whole("aanvraag");
        }

        var ervoor = _json[.._index];
        var regelbegin = ervoor.LastIndexOf((byte)'\n') + 1;
        var kolom = Encoding.UTF8.GetCharCount(ervoor[regelbegin..]) + 1;
        return new SourceSpan(_opties.Bestand, _opties.EersteRegel + ervoor.Count((byte)'\n'), kolom);
    }
}
