using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>The part of a result that says what it rests on.</summary>
internal static class HerkomstJson
{
    public static void Schrijf(Utf8JsonWriter json, Herkomst herkomst)
    {
        json.WriteStartObject("herkomst");
        json.WriteStartArray("bestanden");
        foreach (var bestand in herkomst.Bestanden)
        {
            json.WriteStartObject();
            json.WriteString("naam", bestand.Naam);
            json.WriteString("soort", bestand.Soort);
            json.WriteString("sha256", bestand.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (!herkomst.Wijzigingen.IsEmpty)
        {
            ToetsingJson.Namen(json, "wijzigingen", herkomst.Wijzigingen);
        }

        Groep(json, "lezingen", herkomst.Lezingen);
        Groep(json, "feiten", herkomst.Feiten);
        Groep(json, "tellers", herkomst.Tellers);
        json.WriteStartObject("oordelen");
        foreach (var (feit, oordeel) in herkomst.Oordelen)
        {
            json.WriteStartObject(feit);
            json.WriteString("door", oordeel.Door);
            json.WriteString("op", oordeel.Op is { } op ? Weergave.Iso(op) : null);
            json.WriteString("motivering", oordeel.Motivering);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteString("engine", herkomst.Engine);
        json.WriteEndObject();
    }

    private static void Groep(Utf8JsonWriter json, string naam, IReadOnlyDictionary<string, string> waarden)
    {
        json.WriteStartObject(naam);
        foreach (var (sleutel, waarde) in waarden)
        {
            json.WriteString(sleutel, waarde);
        }

        json.WriteEndObject();
    }
}
