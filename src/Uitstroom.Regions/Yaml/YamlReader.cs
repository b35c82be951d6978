using YamlDotNet.Core;

namespace Uitstroom.Regions;

/// <summary>
/// Reads the strict subset of YAML of this project: UTF-8, one document, no anchors, aliases, tags, merge keys, directives,
/// duplicate keys or empty values. It reads YamlDotNet's events only (its other readers can overflow the stack) and never throws.
/// </summary>
internal static class YamlReader
{
    /// <summary>Reads a file. Whatever is wrong with the path or the bytes is a diagnostic.</summary>
    /// <param name="pad">The path, which the places name as given.</param>
    public static YamlDocument ReadFile(string pad) =>
        YamlFile.Read(pad) switch
        {
            YamlFile.Content(var inhoud) => Read(pad, inhoud),
            YamlFile.Refused(var melding) => new YamlDocument(pad, null, [melding], ReadOnlyMemory<byte>.Empty),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>Reads bytes.</summary>
    /// <param name="bestand">The name that the places carry.</param>
    /// <param name="inhoud">The bytes; the document keeps them as they are.</param>
    public static YamlDocument Read(string bestand, ReadOnlyMemory<byte> inhoud)
    {
        var meldingen = new DiagnosticList();
        var bron = Utf8Decoding.Decode(bestand, inhoud.Span, meldingen);
        var root = bron is null ? null : ReadTree(bron, meldingen);
        return new(bestand, root, meldingen.InOrder(), inhoud);
    }

    private static YamlNode? ReadTree(SourceText bron, DiagnosticList meldingen)
    {
        var tekst = CharacterCheck.Clean(bron, meldingen);
        var charactersAreFine = meldingen.IsEmpty;
        tekst = Directives.Refuse(bron, tekst, meldingen);
        var builder = new YamlTreeBuilder(bron, meldingen);
        if (Parse(tekst, builder) is { } fout)
        {
            var fault = new SyntaxFault(fout, bron, builder);
            var tabs = TabIndentation.Report(bron, builder, fault.FirstLine - 1, meldingen);
            // A forbidden character or a tab may be what breaks the YAML: then that error is enough.
            if (charactersAreFine && !tabs)
            {
                meldingen.AddStop(SyntaxDiagnosis.Of(fault));
            }

            return null;
        }

        TabIndentation.Report(bron, builder, bron.LineCount, meldingen);
        if (builder.Root is null && meldingen.IsEmpty)
        {
            meldingen.Add(FileDiagnostics.EmptyDocument(bron.Bestand));
        }

        return builder.Root;
    }

    /// <summary>Feeds the events to the builder; gives what YamlDotNet threw, if it did.</summary>
    private static Exception? Parse(string tekst, YamlTreeBuilder builder)
    {
        var parser = new Parser(new StringReader(tekst));
        while (!builder.IsStopped)
        {
            try
            {
                if (!parser.MoveNext())
                {
                    return null;
                }
            }
            catch (Exception fout) when (fout is not OutOfMemoryException)
            {
                // Beside YamlException it throws InvalidOperationException and ArgumentException on some texts, and perhaps
                // others that no test has met: each means that it cannot read this text. A fault of the builder is not caught.
                return fout;
            }

            if (parser.Current is { } current)
            {
                builder.Add(current);
            }
        }

        return null;
    }
}
