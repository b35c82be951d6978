using System.Text;
using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>The JSON of a coverage. Its form is documented in <c>docs/json.md</c> and only grows.</summary>
internal static class DekkingJson
{
    public static string Schrijf(Dekking dekking, IEnumerable<Bepalingdekking> welke)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, ToetsingJson.Opties))
        {
            json.WriteStartObject();
            json.WriteString("regeling", dekking.Regeling.Naam);
            json.WriteBoolean("volledig", dekking.Volledig);
            Totalen(json, "per_soort", dekking.PerSoort);
            Totalen(json, "per_rekenbaar", dekking.PerRekenbaar);
            json.WriteStartArray("bepalingen");
            foreach (var een in welke)
            {
                Bepaling(json, een);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }

    private static void Totalen(Utf8JsonWriter json, string naam, IEnumerable<Dekkingtotaal> totalen)
    {
        json.WriteStartObject(naam);
        foreach (var totaal in totalen)
        {
            json.WriteStartObject(totaal.Naam);
            json.WriteNumber("aantal", totaal.Aantal);
            json.WriteNumber("uitgevoerd", totaal.Uitgevoerd);
            json.WriteNumber("met_reden", totaal.MetReden);
            json.WriteNumber("open", totaal.Open);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Bepaling(Utf8JsonWriter json, Bepalingdekking een)
    {
        json.WriteStartObject();
        json.WriteString("id", een.Bepaling.Id);
        json.WriteString("plaats", een.Bepaling.Plaats);
        json.WriteString("soort", een.Bepaling.Soort);
        json.WriteString("rekenbaar", een.Bepaling.Rekenbaar);
        json.WriteString("samenvatting", een.Bepaling.Samenvatting);
        json.WriteString("oordeel_door", een.Bepaling.OordeelDoor);
        json.WriteString("stand", ToetsingJson.Naam(een.Stand));
        json.WriteString("zonder_regel", een.ZonderRegel);
        json.WriteString("reden", een.Reden);
        json.WriteStartArray("onderdelen");
        foreach (var deel in een.Onderdelen)
        {
            json.WriteStartObject();
            json.WriteString("pad", deel.Onderdeel.Pad);
            json.WriteString("soort", ToetsingJson.Naam(deel.Onderdeel.Soort));
            json.WriteString("titel", deel.Onderdeel.Titel);
            json.WriteString("wijze", ToetsingJson.Naam(deel.Wijze));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
