using System.Text;
using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>The JSON of a division. Its form is documented in <c>docs/json.md</c> and only grows.</summary>
internal static class VerdelingJson
{
    public static string Schrijf(Verdeling verdeling)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, ToetsingJson.Opties))
        {
            Schrijf(json, verdeling);
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }

    private static void Schrijf(Utf8JsonWriter json, Verdeling verdeling)
    {
        json.WriteStartObject();
        json.WriteString("regeling", verdeling.Sleutel.Regeling?.Naam);
        json.WriteString("verdeelsleutel", verdeling.Sleutel.Naam);
        json.WriteString("verdeelt", verdeling.Sleutel.Verdeelt);
        json.WriteString("methode", ToetsingJson.Naam(verdeling.Methode));
        Getal(json, "totaal", verdeling.Totaal);
        Getal(json, "verdeeld", verdeling.Verdeeld);
        json.WriteBoolean("vast", verdeling.Vast);
        json.WriteBoolean("eigen_gewichten", verdeling.Opties.Gewichten is not null);
        Groepen(json, verdeling);
        Sommen(json, "per_gebied", verdeling.PerGebied);
        Sommen(json, "per_ontvanger", verdeling.PerOntvanger);
        json.WriteNumber("zonder_ontvanger", verdeling.ZonderOntvanger);
        if (verdeling.Herkomst is { } herkomst)
        {
            Herkomst(json, herkomst);
        }

        json.WriteStartArray("andere_lezingen");
        foreach (var ander in verdeling.AndereLezingen)
        {
            json.WriteStartObject();
            json.WriteString("lezing", ander.Lezing.Naam);
            json.WriteString("optie", ander.Optie.Naam);
            json.WriteString("tekst", ander.Optie.Tekst);
            json.WritePropertyName("verdeling");
            Schrijf(json, ander.Verdeling);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        ToetsingJson.Namen(json, "meldingen", verdeling.Meldingen.Select(melding => melding.ToString()));
        ToetsingJson.Namen(json, "bron", verdeling.Sleutel.Bron);
        json.WriteEndObject();
    }

    private static void Groepen(Utf8JsonWriter json, Verdeling verdeling)
    {
        json.WriteStartArray("groepen");
        foreach (var groep in verdeling.Groepen)
        {
            json.WriteStartObject();
            json.WriteString("naam", groep.Naam);
            Getal(json, "totaal", groep.Totaal);
            Getal(json, "verschil", groep.Verschil);
            json.WriteStartArray("delen");
            foreach (var deel in groep.Delen)
            {
                Deel(json, deel);
            }

            json.WriteEndArray();
            if (groep.Gelijkstand is { } stand)
            {
                json.WriteStartObject("gelijkstand");
                ToetsingJson.Namen(json, "kandidaten", stand.Kandidaten);
                json.WriteNumber("plaatsen", stand.Plaatsen);
                ToetsingJson.Namen(json, "loting", stand.Loting ?? []);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Deel(Utf8JsonWriter json, Deel deel)
    {
        json.WriteStartObject();
        json.WriteString("ontvanger", deel.Ontvanger);
        Getal(json, "aantal", deel.Aantal);
        json.WriteNumber("minstens", deel.Minstens);
        Getal(json, "hoogstens", deel.Hoogstens);
        Getal(json, "gewicht", deel.Gewicht);
        json.WriteString("quotum", deel.Quotum is { } quotum ? $"{quotum.Numerator}/{quotum.Denominator}" : null);
        Getal(json, "rang", deel.Rang);
        json.WriteBoolean("restplaats", deel.Restplaats);
        json.WriteString("begrensd", deel.Begrensd);
        Getal(json, "berekend", deel.Berekend);
        Getal(json, "gedrukt", deel.Gedrukt);
        json.WriteString("richtgetal", deel.Richtgetal is { } richtgetal ? $"{richtgetal.Numerator}/{richtgetal.Denominator}" : null);
        Getal(json, "gedrukt_richtgetal", deel.GedruktRichtgetal);
        json.WriteEndObject();
    }

    private static void Sommen(Utf8JsonWriter json, string naam, IEnumerable<Verdeelsom> sommen)
    {
        json.WriteStartArray(naam);
        foreach (var som in sommen)
        {
            json.WriteStartObject();
            json.WriteString("naam", som.Naam);
            Getal(json, "aantal", som.Aantal);
            json.WriteNumber("minstens", som.Minstens);
            json.WriteBoolean("ten_minste", som.TenMinste);
            json.WriteString("stilte", som.Stilte);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Herkomst(Utf8JsonWriter json, Herkomstverdeling herkomst)
    {
        json.WriteStartObject("herkomst");
        json.WriteNumber("te_verdelen", herkomst.TeVerdelen);
        Getal(json, "ruimte", herkomst.Ruimte);
        json.WriteNumber("buiten_sleutel", herkomst.BuitenSleutel);
        json.WriteStartArray("delen");
        foreach (var deel in herkomst.Delen)
        {
            json.WriteStartObject();
            json.WriteString("ontvanger", deel.Ontvanger);
            Getal(json, "aandeel", deel.Aandeel);
            json.WriteNumber("herkomst", deel.Herkomst);
            Getal(json, "ruimte", deel.Ruimte);
            Getal(json, "toegedeeld", deel.Toegedeeld);
            Getal(json, "eindtotaal", deel.Eindtotaal);
            Getal(json, "boven_aandeel", deel.BovenAandeel);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("beslissingen");
        foreach (var beslissing in herkomst.Beslissingen)
        {
            json.WriteStartObject();
            json.WriteString("waarover", beslissing.Waarover);
            json.WriteString("wie", beslissing.Wie);
            json.WriteString("bron", beslissing.Bron);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A number, or null when there is none.</summary>
    private static void Getal(Utf8JsonWriter json, string naam, long? getal)
    {
        if (getal is { } waarde)
        {
            json.WriteNumber(naam, waarde);
        }
        else
        {
            json.WriteNull(naam);
        }
    }
}
