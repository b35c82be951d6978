using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>The part of a result about readings that make a difference.</summary>
internal static class LezingJson
{
    public static void Schrijf(Utf8JsonWriter json, Betwisting betwisting)
    {
        json.WriteStartObject("lezingen");
        ToetsingJson.Namen(json, "betwist", betwisting.Lezingen.Where(lezing => lezing.IsBetwist).Select(lezing => lezing.Lezing.Naam));
        json.WriteStartArray("niet_uitgezocht");
        foreach (var lezing in betwisting.Lezingen.Where(lezing => !lezing.Nodig.IsEmpty))
        {
            json.WriteStartObject();
            json.WriteString("lezing", lezing.Lezing.Naam);
            ToetsingJson.Namen(json, "nodig", lezing.Nodig.Select(feit => feit.Naam));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("boom");
        Boom(json, betwisting.Lezingen.IsEmpty ? null : betwisting.Boom);
        json.WriteBoolean("afgekapt", betwisting.Afgekapt);
        json.WriteEndObject();
    }

    private static void Boom(Utf8JsonWriter json, Leesboom? boom)
    {
        switch (boom)
        {
            case null:
                json.WriteNullValue();
                break;
            case Leesboom.Blad blad:
                json.WriteStartObject();
                json.WriteString("uitkomst", blad.Uitkomst.Naam);
                ToetsingJson.Namen(json, "ontbreekt", blad.Ontbreekt.Select(feit => feit.Naam));
                json.WriteEndObject();
                break;
            case Leesboom.Tak tak:
                json.WriteStartObject();
                json.WriteString("lezing", tak.Lezing.Naam);
                json.WriteString("vraag", tak.Lezing.Vraag);
                json.WriteString("standaard", tak.Lezing.Standaard);
                ToetsingJson.Namen(json, "bron", tak.Lezing.Bron);
                json.WriteStartObject("opties");
                for (var i = 0; i < tak.Opties.Length; i++)
                {
                    json.WritePropertyName(tak.Lezing.Opties[i].Naam);
                    Boom(json, tak.Opties[i]);
                }

                json.WriteEndObject();
                json.WriteEndObject();
                break;
        }
    }
}
