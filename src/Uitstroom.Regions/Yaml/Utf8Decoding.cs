using System.Buffers;
using System.Text.Unicode;

namespace Uitstroom.Regions;

/// <summary>Bytes to text: UTF-8 and nothing else. A byte order mark of UTF-8 is taken off.</summary>
internal static class Utf8Decoding
{
    /// <summary>The text, or null when the bytes are too many or are not UTF-8; then one diagnostic says why.</summary>
    public static SourceText? Decode(string bestand, ReadOnlySpan<byte> inhoud, DiagnosticList meldingen)
    {
        if (inhoud.Length > YamlLimits.Bytes)
        {
            meldingen.Add(FileDiagnostics.TooLarge(bestand, YamlLimits.Bytes));
            return null;
        }

        if (OtherEncoding(inhoud) is { } codering)
        {
            meldingen.Add(FileDiagnostics.OtherEncoding(bestand, codering));
            return null;
        }

        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        return DecodeUtf8(bestand, inhoud.StartsWith(mark) ? inhoud[mark.Length..] : inhoud, meldingen);
    }

    private static SourceText? DecodeUtf8(string bestand, ReadOnlySpan<byte> inhoud, DiagnosticList meldingen)
    {
        var text = new char[inhoud.Length];
        var status = Utf8.ToUtf16(inhoud, text, out var read, out var written, replaceInvalidSequences: false);
        var bron = new SourceText(bestand, new string(text, 0, written));
        if (status == OperationStatus.Done)
        {
            return bron;
        }

        var line = bron.LineCount;
        meldingen.Add(FileDiagnostics.InvalidUtf8(new(bestand, line, written - bron.LineStart(line) + 1, 1), inhoud[read]));
        return null;
    }

    /// <summary>The name of another encoding, by its byte order mark, or by the many NUL bytes of UTF-16 without one.</summary>
    private static string? OtherEncoding(ReadOnlySpan<byte> inhoud) => inhoud switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        { Length: >= 4 } when inhoud.Count((byte)0) > inhoud.Length / 4 => "UTF-16 of een ander soort bestand",
        _ => null,
    };
}
