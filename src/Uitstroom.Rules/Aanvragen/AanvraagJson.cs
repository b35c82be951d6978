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
            var plaats = new SourceSpan(
                opties.Bestand, opties.EersteRegel + (int)(fout.LineNumber ?? 0), (int)(fout.BytePositionInLine ?? 0) + 1);
            return new AanvraagResult(null, [AanvraagDiagnostics.GeenJson(plaats, json.IsEmpty)]);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, or bytes that are no UTF-8: the tokens are good JSON, their text is none.
            return new AanvraagResult(null, [AanvraagDiagnostics.GeenJson(lezer.Hier.Bepaal(), leeg: false)]);
        }
    }
}
