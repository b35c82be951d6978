using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>
/// The layout of our YAML files: indentation, spaces, long lines and quotes, as <c>docs/opmaak.md</c> says. What a file means never changes, nor
/// does a comment get lost; where that would happen the file stays as it is.
/// </summary>
public static class Opmaak
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Lays out a file on disk; writes nothing.</summary>
    /// <param name="pad">The path.</param>
    /// <returns>The text in the house style, or why there is none; never throws for a bad file.</returns>
    public static OpmaakResult Lees(string pad)
    {
        ArgumentNullException.ThrowIfNull(pad);
        return YamlFile.Read(pad) switch
        {
            YamlFile.Content(var inhoud) => Lees(pad, inhoud),
            YamlFile.Refused(var melding) => new OpmaakResult(null, null, [melding]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Lays out the bytes of a file.</summary>
    /// <param name="bestand">The name that a diagnostic carries; <c>-</c> for standard input.</param>
    /// <param name="inhoud">The bytes: UTF-8 of at most 1 MiB, with or without byte order mark, with LF or CRLF.</param>
    /// <returns>The text in the house style, or why there is none; never throws for a bad file.</returns>
    public static OpmaakResult Lees(string bestand, ReadOnlyMemory<byte> inhoud)
    {
        ArgumentNullException.ThrowIfNull(bestand);
        var document = YamlReader.Read(bestand, inhoud);
        if (document.Root is null || document.Diagnostics.Length > 0)
        {
            return new OpmaakResult(null, null, document.Diagnostics);
        }

        var was = _utf8.GetString(inhoud.Span);
        var bron = new SourceText(bestand, was.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal));
        if (Druk(bron) is not { } nieuw)
        {
            return new OpmaakResult(null, null, [OpmaakDiagnostics.NietVeilig(bestand)]);
        }

        if (IsJson(bron.Tekst) || IsJson(nieuw))
        {
            return new OpmaakResult(null, null, [OpmaakDiagnostics.Json(bestand)]);
        }

        // Whoever works with CRLF keeps it: what the first line ends with counts for all.
        var eerste = was.IndexOf('\n', StringComparison.Ordinal);
        nieuw = eerste > 0 && was[eerste - 1] == '\r' ? nieuw.Replace("\n", "\r\n", StringComparison.Ordinal) : nieuw;
        var verschil = EersteVerschil(was, nieuw);
        return new OpmaakResult(
            _utf8.GetBytes(nieuw),
            verschil,
            verschil is { } regel ? [OpmaakDiagnostics.Wijkt(new SourceSpan(bestand, regel, 1), bestand)] : []);
    }

    /// <summary>The text in the house style; null when it would not mean the same, or would not stay the same when laid out again.</summary>
    private static string? Druk(SourceText bron)
    {
        var nieuw = Blokopmaak.Druk(Opmaaklezer.Lees(bron));
        var gelezen = YamlReader.Read(bron.Bestand, _utf8.GetBytes(nieuw));
        if (gelezen.Root is null || gelezen.Diagnostics.Length > 0)
        {
            return null;
        }

        var gedrukt = new SourceText(bron.Bestand, nieuw);
        return Betekenis.Van(bron).IsGelijk(Betekenis.Van(gedrukt)) && Blokopmaak.Druk(Opmaaklezer.Lees(gedrukt)) == nieuw ? nieuw : null;
    }

    private static bool IsJson(string tekst)
    {
        try
        {
            using var json = JsonDocument.Parse(tekst);
            return json.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static int? EersteVerschil(string was, string nieuw)
    {
        if (was == nieuw)
        {
            return null;
        }

        var gelijk = was.AsSpan().CommonPrefixLength(nieuw);
        return was.AsSpan(0, gelijk).Count('\n') + 1;
    }
}

/// <summary>A file in the house style, or why it could not be brought into it.</summary>
/// <param name="Inhoud">The bytes in the house style, UTF-8 without byte order mark; null when the file stays as it is.</param>
/// <param name="EersteRegel">The first line that differs from what was read, from 1; null when nothing differs or <paramref name="Inhoud"/> is null.</param>
/// <param name="Diagnostics">Why there is no <paramref name="Inhoud"/>, or UIT6601 at <paramref name="EersteRegel"/>; empty when the file was good.</param>
public sealed record OpmaakResult(ReadOnlyMemory<byte>? Inhoud, int? EersteRegel, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether the file was read and already had the house style.</summary>
    public bool IsGoed => Inhoud is not null && EersteRegel is null;
}
