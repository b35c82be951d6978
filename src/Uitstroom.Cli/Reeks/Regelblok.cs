using System.Buffers;

namespace Uitstroom.Cli;

/// <summary>Whole lines of a file, or the place of one line that was too long to read.</summary>
internal sealed class Regelblok(byte[] buffer, int lengte, int eersteRegel, int? teLang = null)
{
    private static readonly byte[] _bom = [0xEF, 0xBB, 0xBF];

    /// <summary>
    /// Gives every line that holds something, with its number: without its line feed, and the first one without the mark with which some programs
    /// begin a file. A line that was too long comes as a text of one byte more than was allowed: whoever reads lines refuses it by that alone.
    /// </summary>
    public void ElkeRegel(Action<ReadOnlySpan<byte>, int> doe)
    {
        if (teLang is { } hoogstens)
        {
            var vol = new byte[hoogstens + 1];
            Array.Fill(vol, (byte)'x');
            doe(vol, eersteRegel);
            return;
        }

        ReadOnlySpan<byte> rest = buffer.AsSpan(0, lengte);
        for (var nummer = eersteRegel; !rest.IsEmpty; nummer++)
        {
            var einde = rest.IndexOf((byte)'\n');
            var regel = (einde < 0 ? rest : rest[..einde]).TrimEnd((byte)'\r');
            rest = einde < 0 ? [] : rest[(einde + 1)..];
            regel = nummer == 1 && regel.StartsWith(_bom) ? regel[_bom.Length..] : regel;
            if (regel.IndexOfAnyExcept((byte)' ', (byte)'\t') >= 0)
            {
                doe(regel, nummer);
            }
        }
    }

    /// <summary>Gives the buffer back; the content is gone afterwards.</summary>
    public void Vrij() => ArrayPool<byte>.Shared.Return(buffer);
}
