using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Loads applications from files in YAML or JSON. Nothing is thrown for a bad file.</summary>
public static class AanvraagLoader
{
    /// <summary>Loads an application from a file.</summary>
    /// <param name="pad">The path; a text that begins with <c>{</c> is read as JSON, anything else as YAML.</param>
    /// <param name="regeling">The regeling whose facts it holds.</param>
    /// <param name="opties">Names of other regions' facts; null for the defaults. The name of the file comes from <paramref name="pad"/>.</param>
    /// <returns>The application, or null when nothing could be read; and everything that was wrong.</returns>
    public static AanvraagResult Load(string pad, Regeling regeling, AanvraagOpties? opties = null)
    {
        ArgumentNullException.ThrowIfNull(pad);
        return YamlFile.Read(pad) switch
        {
            YamlFile.Content inhoud => Load(pad, inhoud.Inhoud, regeling, opties),
            YamlFile.Refused geweigerd => new AanvraagResult(null, [geweigerd.Melding]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Loads an application from memory.</summary>
    /// <param name="naam">The name of the source in diagnostics.</param>
    /// <param name="inhoud">The bytes, UTF-8; a text that begins with <c>{</c> is read as JSON, anything else as YAML.</param>
    /// <param name="regeling">The regeling whose facts it holds.</param>
    /// <param name="opties">Names of other regions' facts; null for the defaults. The name of the source comes from <paramref name="naam"/>.</param>
    /// <returns>The application, or null when nothing could be read; and everything that was wrong.</returns>
    public static AanvraagResult Load(string naam, ReadOnlyMemory<byte> inhoud, Regeling regeling, AanvraagOpties? opties = null)
    {
        ArgumentNullException.ThrowIfNull(naam);
        ArgumentNullException.ThrowIfNull(regeling);
        opties = (opties ?? new AanvraagOpties()) with { Bestand = naam };
        if (IsJson(inhoud.Span))
        {
            return Aanvraag.Parse(ZonderBom(inhoud.Span), regeling, opties);
        }

        var document = YamlReader.Read(naam, inhoud);
        if (document.Root is not YamlMapping root)
        {
            return new AanvraagResult(null, document.Diagnostics.IsEmpty
                ? [AanvraagDiagnostics.GeenObject(SourceSpan.Whole(naam), "aanvraag")]
                : document.Diagnostics);
        }

        var opbouw = new Aanvraagopbouw(regeling, opties);
        foreach (var melding in document.Diagnostics)
        {
            opbouw.Meld(melding);
        }

        Aanvraagbinder.Bind(opbouw, root);
        return opbouw.Bouw();
    }

    internal static bool IsJson(ReadOnlySpan<byte> inhoud)
    {
        var begin = ZonderBom(inhoud).TrimStart(" \t\r\n"u8);
        return !begin.IsEmpty && begin[0] == (byte)'{';
    }

    private static ReadOnlySpan<byte> ZonderBom(ReadOnlySpan<byte> inhoud) =>
        inhoud.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? inhoud[3..] : inhoud;
}
