using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>An explanation as JSON: the same tree as the text.</summary>
internal static class UitlegJson
{
    public static void Schrijf(Utf8JsonWriter json, UitlegRegel regel)
    {
        json.WriteStartObject();
        json.WriteString("pad", regel.Pad);
        json.WriteString("stand", ToetsingJson.Naam(regel.Stand));
        json.WriteBoolean("beslissend", regel.Beslissend);
        json.WriteString("tekst", regel.Tekst);
        json.WriteString("feit", regel.Feit?.Naam);
        json.WriteString("toelichting", regel.Toelichting);
        ToetsingJson.Namen(json, "bron", regel.Bron);
        json.WriteStartArray("delen");
        foreach (var deel in regel.Delen)
        {
            Schrijf(json, deel);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
