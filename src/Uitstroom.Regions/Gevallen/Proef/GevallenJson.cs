using System.Text;
using System.Text.Json;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>The JSON of a run of cases. Its form is documented in <c>docs/json.md</c> and only grows.</summary>
internal static class GevallenJson
{
    public static string Schrijf(Gevallenproef proef)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, ToetsingJson.Opties))
        {
            json.WriteStartObject();
            json.WriteBoolean("slaagt", proef.Slaagt);
            json.WriteNumber("gedraaid", proef.Uitslagen.Length);
            json.WriteNumber("goed", proef.Goed);
            json.WriteNumber("anders", proef.Anders);
            json.WriteNumber("todo", proef.Todo);
            json.WriteStartArray("gevallen");
            foreach (var uitslag in proef.Uitslagen)
            {
                Uitslag(json, uitslag);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }

    private static void Uitslag(Utf8JsonWriter json, Gevaluitslag uitslag)
    {
        var geval = uitslag.Geval;
        json.WriteStartObject();
        json.WriteString("geval", geval.Naam);
        json.WriteString("titel", geval.Titel);
        json.WriteString("regeling", geval.Bestand.Regeling.Naam);
        json.WriteString("bestand", geval.Plaats.Bestand);
        json.WriteNumber("regel", geval.Plaats.Regel);
        ToetsingJson.Namen(json, "bron", geval.Bron);
        json.WriteStartObject("lezingen");
        foreach (var (lezing, optie) in geval.Lezingen)
        {
            json.WriteString(lezing, optie);
        }

        json.WriteEndObject();
        json.WriteString("stand", ToetsingJson.Naam(uitslag.Stand));
        json.WriteString("todo", geval.Todo);
        json.WriteStartArray("verschillen");
        foreach (var verschil in uitslag.Verschillen)
        {
            json.WriteStartObject();
            json.WriteString("wat", verschil.Wat);
            ToetsingJson.Namen(json, "verwacht", verschil.Verwacht);
            ToetsingJson.Namen(json, "gekregen", verschil.Gekregen);
            json.WriteNumber("regel", verschil.Plaats.Regel);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        ToetsingJson.Namen(json, "waarom", uitslag.Waarom);
        json.WriteEndObject();
    }
}
