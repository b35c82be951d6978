using System.Text;
using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>The JSON of an answer about costs; amounts are whole cents. Its form is documented in <c>docs/json.md</c> and only grows.</summary>
internal static class KostenJson
{
    public static string Schrijf(Kostenberekening berekening)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, ToetsingJson.Opties))
        {
            json.WriteStartObject();
            json.WriteString("kosten", berekening.Post.Naam);
            json.WriteString("titel", berekening.Post.Titel);
            Kern(json, berekening);
            json.WriteString("binnen_groep", berekening.Post.BinnenGroep);
            json.WriteString("gedekt_uit", berekening.Post.GedektUit);
            json.WriteString("vooraf", berekening.Vooraf);
            json.WriteStartArray("andere_lezingen");
            foreach (var ander in berekening.AndereLezingen)
            {
                json.WriteStartObject();
                json.WriteString("lezing", ander.Lezing.Naam);
                json.WriteString("optie", ander.Optie.Naam);
                Kern(json, ander.Berekening);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            ToetsingJson.Namen(json, "meldingen", berekening.Meldingen.Select(melding => melding.ToString()));
            ToetsingJson.Namen(json, "bepalingen", berekening.Bepalingen);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }

    private static void Kern(Utf8JsonWriter json, Kostenberekening berekening)
    {
        json.WriteString("uitkomst", ToetsingJson.Naam(berekening.Uitkomst));
        QuotumJson.Getal(json, "bedrag_cent", berekening.Bedrag);
        json.WriteString("tekst", berekening.Tekst);
        json.WriteString("beslist", berekening.Beslist);
        Verdeling(json, "toegerekend", berekening.Toegerekend);
        Verdeling(json, "betaald", berekening.Betaald);
        if (berekening.Toestemming is { } toestemming)
        {
            json.WriteStartObject("toestemming");
            json.WriteString("nodig", QuotumJson.JaNee(toestemming.Nodig));
            QuotumJson.Getal(json, "drempel_cent", toestemming.Drempel);
            json.WriteString("van", toestemming.Van);
            json.WriteString("vorm", toestemming.Vorm);
            json.WriteString("gevraagd_door", toestemming.GevraagdDoor);
            ToetsingJson.Namen(json, "bron", toestemming.Bron);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("toestemming");
        }

        ToetsingJson.Namen(json, "redenen", ToetsingJson.Redenen(berekening.Redenen));
        ToetsingJson.Namen(json, "ontbreekt", berekening.Ontbreekt.Select(feit => feit.Naam));
    }

    private static void Verdeling(Utf8JsonWriter json, string naam, Centenverdeling? verdeling)
    {
        if (verdeling is null)
        {
            json.WriteNull(naam);
            return;
        }

        json.WriteStartObject(naam);
        json.WriteStartArray("delen");
        foreach (var deel in verdeling.Delen)
        {
            json.WriteStartObject();
            json.WriteString("groep", deel.Groep);
            json.WriteString("aandeel", deel.Aandeel.ToString());
            json.WriteString("precies_cent", deel.Precies?.ToString());
            QuotumJson.Getal(json, "cent", deel.Cent);
            json.WriteBoolean("kandidaat", deel.IsKandidaat);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("rest_cent", verdeling.RestCenten);
        json.WriteString("rest", verdeling.Restregel);
        json.WriteEndObject();
    }
}
