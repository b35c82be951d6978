using System.Text;
using System.Text.Json;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>The JSON of the coverage by cases. Its form is documented in <c>docs/json.md</c> and only grows.</summary>
internal static class GevallendekkingJson
{
    public static string Schrijf(Gevallendekking dekking)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, ToetsingJson.Opties))
        {
            json.WriteStartObject();
            json.WriteString("regeling", dekking.Regeling.Naam);
            json.WriteBoolean("volledig", dekking.IsVolledig);
            json.WriteNumber("zijden", dekking.Zijden);
            json.WriteNumber("gedekt", dekking.Gedekt);
            json.WriteStartArray("punten");
            foreach (var punt in dekking.Punten)
            {
                Punt(json, punt);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }

    private static void Punt(Utf8JsonWriter json, Gevalpunt punt)
    {
        json.WriteStartObject();
        json.WriteString("soort", ToetsingJson.Naam(punt.Soort));
        json.WriteString("pad", punt.Pad);
        json.WriteString("tekst", punt.Tekst);
        ToetsingJson.Namen(json, "bepalingen", punt.Bron);
        json.WriteBoolean("gedekt", punt.IsGedekt);
        json.WriteStartArray("zijden");
        foreach (var zijde in punt.Zijden)
        {
            json.WriteStartObject();
            json.WriteString("zijde", zijde.Naam);
            json.WriteString("kan_niet", zijde.KanNiet);
            ToetsingJson.Namen(json, "gevallen", zijde.Gevallen);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
