using System.Buffers;

namespace Uitstroom.Cli;

/// <summary>
/// Reads a file in blocks of whole lines. At most one line is ever held beyond the size of a block, and of a line that is too
/// long nothing: memory does not grow with the file nor with its lines.
/// </summary>
internal sealed class Regellezer(Stream bron, int langsteRegel)
{
    private const int Blok = 256 * 1024;
    private const byte Nieuw = (byte)'\n';

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(Blok);
    private int _gevuld;
    private int _regel = 1;

    /// <summary>How many bytes have been read.</summary>
    public long Gelezen { get; private set; }

    public IEnumerable<Regelblok> Blokken()
    {
        while (Vul() is var gelezen && gelezen > 0)
        {
            var nieuw = _buffer.AsSpan(_gevuld - gelezen, gelezen).LastIndexOf(Nieuw);
            if (nieuw >= 0)
            {
                yield return Af(_gevuld - gelezen + nieuw + 1);
            }

            if (_gevuld > langsteRegel && _buffer.AsSpan(0, _gevuld).IndexOf(Nieuw) < 0)
            {
                SlaOver();
                yield return new Regelblok(ArrayPool<byte>.Shared.Rent(1), 0, _regel - 1, teLang: langsteRegel);
            }
        }

        if (_gevuld > 0)
        {
            yield return Af(_gevuld);
        }

        ArrayPool<byte>.Shared.Return(_buffer);
    }

    private int Vul()
    {
        if (_gevuld == _buffer.Length)
        {
            var groter = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            _buffer.AsSpan(0, _gevuld).CopyTo(groter);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = groter;
        }

        var gelezen = bron.Read(_buffer.AsSpan(_gevuld));
        _gevuld += gelezen;
        Gelezen += gelezen;
        return gelezen;
    }

    /// <summary>Hands over the first part of the buffer and goes on with the rest in a new one.</summary>
    private Regelblok Af(int lengte)
    {
        var rest = _gevuld - lengte;
        var nieuw = ArrayPool<byte>.Shared.Rent(Math.Max(Blok, rest));
        _buffer.AsSpan(lengte, rest).CopyTo(nieuw);
        var blok = new Regelblok(_buffer, lengte, _regel);
        _regel += _buffer.AsSpan(0, lengte).Count(Nieuw);
        (_buffer, _gevuld) = (nieuw, rest);
        return blok;
    }

    /// <summary>Passes over the rest of a line; what comes after it stands at the start of the buffer.</summary>
    private void SlaOver()
    {
        _gevuld = 0;
        _regel++;
        while (Vul() is var gelezen && gelezen > 0)
        {
            var einde = _buffer.AsSpan(0, gelezen).IndexOf(Nieuw);
            if (einde >= 0)
            {
                _buffer.AsSpan(einde + 1, gelezen - einde - 1).CopyTo(_buffer);
                _gevuld = gelezen - einde - 1;
                return;
            }

            _gevuld = 0;
        }
    }
}
