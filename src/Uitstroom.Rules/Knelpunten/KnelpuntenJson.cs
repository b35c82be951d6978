using System.Text;
using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>The JSON of a list of points. Its form is documented in <c>docs/json.md</c> and only grows.</summary>
internal static class KnelpuntenJson
{
    public static string Schrijf(Knelpunten knelpunten, IEnumerable<Knelpunt> welke)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, ToetsingJson.Opties))
        {
            json.WriteStartObject();
            json.WriteString("regeling", knelpunten.Regeling.Naam);
            QuotumJson.Getal(json, "gevallen_gedraaid", knelpunten.AantalGevallen);
            json.WriteStartArray("knelpunten");
            foreach (var een in welke)
            {
                Knelpunt(json, een);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }

    private static void Knelpunt(Utf8JsonWriter json, Knelpunt een)
    {
        json.WriteStartObject();
        json.WriteString("naam", een.Naam);
        json.WriteString("soort", ToetsingJson.Naam(een.Soort));
        json.WriteString("herkomst", ToetsingJson.Naam(een.Herkomst));
        json.WriteString("tekst", een.Tekst);
        ToetsingJson.Namen(json, "bepalingen", een.Bron);
        if (een.Lezing is { } lezing)
        {
            Lezing(json, lezing);
        }

        ToetsingJson.Namen(json, "bevindingen", een.Bevindingen);
        ToetsingJson.Namen(json, "raakt", een.Raakt);
        json.WriteStartArray("opmerkingen");
        foreach (var opmerking in een.Opmerkingen)
        {
            json.WriteStartObject();
            json.WriteString("bepaling", opmerking.Bepaling);
            json.WriteString("tekst", opmerking.Tekst);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Gevallen(json, een);
        json.WriteEndObject();
    }

    private static void Lezing(Utf8JsonWriter json, Lezing lezing)
    {
        json.WriteStartObject("lezing");
        json.WriteString("naam", lezing.Naam);
        json.WriteString("standaard", lezing.Standaard);
        json.WriteString("beslist", lezing.Beslist?.Naam);
        json.WriteStartObject("opties");
        foreach (var optie in lezing.Opties)
        {
            json.WriteString(optie.Naam, optie.Tekst);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Gevallen(Utf8JsonWriter json, Knelpunt een)
    {
        if (een.Gevallen is not { } gevallen)
        {
            json.WriteNull("gevallen");
            return;
        }

        json.WriteStartArray("gevallen");
        foreach (var geval in gevallen)
        {
            json.WriteStartObject();
            json.WriteString("geval", geval.Geval);
            json.WriteString("titel", geval.Titel);
            json.WriteStartArray("uitkomsten");
            foreach (var gevolg in geval.PerOptie)
            {
                json.WriteStartObject();
                json.WriteString("optie", gevolg.Optie.Length > 0 ? gevolg.Optie : null);
                json.WriteString("uitkomst", gevolg.Uitkomst);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
