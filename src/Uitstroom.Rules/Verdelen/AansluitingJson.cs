using System.Text;
using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>The JSON of a comparison of a table with its key. Its form is documented in <c>docs/json.md</c> and only grows.</summary>
internal static class AansluitingJson
{
    public static string Schrijf(Aansluiting aansluiting)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, ToetsingJson.Opties))
        {
            json.WriteStartObject();
            json.WriteString("verdeelsleutel", aansluiting.Sleutel.Naam);
            json.WriteBoolean("klopt", aansluiting.Klopt);
            Cellen(json, aansluiting);
            json.WriteStartArray("sommen");
            foreach (var som in aansluiting.Sommen)
            {
                json.WriteStartObject();
                json.WriteString("wat", som.Wat);
                json.WriteString("naam", som.Naam);
                json.WriteNumber("som", som.Som);
                json.WriteNumber("hoort", som.Hoort);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("zonder_ontvanger");
            foreach (var rij in aansluiting.ZonderOntvanger)
            {
                json.WriteStartObject();
                json.WriteString("groep", rij.Groep);
                json.WriteNumber("aantal", rij.Minstens);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            ToetsingJson.Namen(json, "zonder_rij", aansluiting.ZonderRij);
            ToetsingJson.Namen(json, "geldend", aansluiting.Geldend);
            ToetsingJson.Namen(json, "niet_te_controleren", aansluiting.NietTeControleren);
            if (aansluiting.Richtgetallen is var (richtsom, perJaar))
            {
                json.WriteStartObject("richtgetallen");
                json.WriteNumber("som", richtsom);
                json.WriteNumber("per_jaar", perJaar);
                json.WriteEndObject();
            }

            ToetsingJson.Namen(json, "bron", aansluiting.Sleutel.Bron);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }

    private static void Cellen(Utf8JsonWriter json, Aansluiting aansluiting)
    {
        json.WriteStartArray("cellen");
        foreach (var cel in aansluiting.Cellen)
        {
            json.WriteStartObject();
            json.WriteString("soort", ToetsingJson.Naam(cel.Soort));
            json.WriteString("groep", cel.Groep);
            json.WriteString("ontvanger", cel.Ontvanger);
            json.WriteNumber("gedrukt", cel.Gedrukt);
            json.WriteString("exact", $"{cel.Exact.Numerator}/{cel.Exact.Denominator}");
            json.WriteStartObject("berekend");
            foreach (var uitkomst in cel.Uitkomsten)
            {
                if (uitkomst.Aantal is { } aantal)
                {
                    json.WriteNumber(uitkomst.Methode, aantal);
                }
                else
                {
                    json.WriteNull(uitkomst.Methode);
                }
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
