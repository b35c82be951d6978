using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>Reads an application from JSON, straight into slots.</summary>
internal static class AanvraagJson
{
    private static readonly JsonReaderOptions _leesopties = new() { MaxDepth = 16 };

    internal static AanvraagResult Lees(ReadOnlySpan<byte> json, Regeling regeling, AanvraagOpties opties)
    {
        if (json.Length > Aanvraag.GrootsteLengte)
        {
            return new AanvraagResult(null, [AanvraagDiagnostics.TeGroot(SourceSpan.Whole(opties.Bestand), Aanvraag.GrootsteLengte)]);
        }

        var opbouw = new Aanvraagopbouw(regeling, opties);
        var lezer = new JsonAanvraaglezer(json, new Utf8JsonReader(json, _leesopties), opbouw, opties);
        try
        {
            return lezer.Lees() ? opbouw.Bouw() : opbouw.Bouw() with { Aanvraag = null };
        }
        catch (JsonException fout)
        {
            var index = Begin(json, fout.LineNumber ?? 0) + (fout.BytePositionInLine ?? 0);
            return new AanvraagResult(null, [AanvraagDiagnostics.GeenJson(new Vindplaats(json, index, opties).Bepaal(), json.IsEmpty)]);
        }
        catch (InvalidOperationException)
        {
            // The reader takes strings that are no Unicode (invalid UTF-8, half a surrogate pair) until they are asked for.
            return new AanvraagResult(null, [AanvraagDiagnostics.GeenJson(lezer.Hier.Bepaal(), leeg: false)]);
        }
    }

    /// <summary>The index of the first byte of a line.</summary>
    private static long Begin(ReadOnlySpan<byte> json, long regel)
    {
        var begin = 0;
        for (; regel > 0; regel--)
        {
            begin += json[begin..].IndexOf((byte)'\n') + 1;
        }

        return begin;
    }
}
