using System.Buffers;

namespace Uitstroom.Cli;

/// <summary>Whole lines of a file, or the place of one line that was too long to read.</summary>
internal sealed class Regelblok(byte[] buffer, int lengte, int eersteRegel, bool teLang)
{
    /// <summary>The bytes of the lines; the last one of a file may lack its line feed.</summary>
    public ReadOnlySpan<byte> Inhoud => buffer.AsSpan(0, lengte);

    /// <summary>The number of the first line, from 1.</summary>
    public int EersteRegel { get; } = eersteRegel;

    /// <summary>Whether this stands for one line whose content was passed over.</summary>
    public bool TeLang { get; } = teLang;

    /// <summary>Gives the buffer back; the content is gone afterwards.</summary>
    public void Vrij() => ArrayPool<byte>.Shared.Return(buffer);
}
