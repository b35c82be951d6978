using System.Text;
using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>The JSON of a finding. Its form is documented in <c>docs/json.md</c> and only grows.</summary>
internal static class BevindingJson
{
    public static string Schrijf(Bevinding bevinding)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, ToetsingJson.Opties))
        {
            Schrijf(json, bevinding);
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }

    private static void Schrijf(Utf8JsonWriter json, Bevinding bevinding)
    {
        json.WriteStartObject();
        json.WriteString("id", bevinding.Diagnostic.Id);
        json.WriteString("soort", ToetsingJson.Naam(bevinding.Soort));
        json.WriteString("pad", bevinding.Pad);
        Plaats(json, bevinding.Diagnostic.Plaats);
        json.WriteString("tekst", bevinding.Tekst);
        json.WriteString("suggestie", bevinding.Diagnostic.Suggestie);
        ToetsingJson.Namen(json, "bron", bevinding.Bron);
        json.WriteString("peildatum", Weergave.Iso(bevinding.Peildatum));
        ToetsingJson.Namen(json, "lezingen", bevinding.Lezingen);
        json.WriteStartArray("delen");
        foreach (var deel in bevinding.Delen)
        {
            json.WriteStartObject();
            json.WriteString("pad", deel.Pad);
            json.WriteString("tekst", deel.Tekst);
            Plaats(json, deel.Plaats);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("getuige_toont", bevinding.WatGetuigeToont);
        json.WritePropertyName("getuige");
        if (bevinding.Getuige is { } getuige)
        {
            json.WriteRawValue(getuige.ToJson());
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteEndObject();
    }

    private static void Plaats(Utf8JsonWriter json, SourceSpan plaats)
    {
        json.WriteNumber("regel", plaats.Regel);
        json.WriteNumber("kolom", plaats.Kolom);
    }
}
