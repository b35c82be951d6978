using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>The findings of a thorough check as JSON, per file.</summary>
internal static class Bevindingenjson
{
    public static string Schrijf(IEnumerable<(string Bestand, ImmutableArray<Bevinding> Bevindingen)> gevonden)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, Jsonvorm.Leesbaar))
        {
            json.WriteStartObject();
            json.WriteStartArray("bestanden");
            foreach (var (bestand, bevindingen) in gevonden)
            {
                json.WriteStartObject();
                json.WriteString("bestand", bestand);
                json.WriteStartArray("bevindingen");
                foreach (var bevinding in bevindingen)
                {
                    using var een = JsonDocument.Parse(bevinding.ToJson());
                    een.RootElement.WriteTo(json);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }
}
