using System.Text;
using System.Text.Json;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>The JSON of mutants tried on cases. Its form is documented in <c>docs/json.md</c> and only grows.</summary>
internal static class MutatieproefJson
{
    public static string Schrijf(Mutatieproef proef)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, ToetsingJson.Opties))
        {
            json.WriteStartObject();
            json.WriteString("regeling", proef.Regeling.Naam);
            json.WriteBoolean("slaagt", proef.Slaagt);
            json.WriteNumber("gevallen", proef.Gevallen);
            ToetsingJson.Namen(json, "kloppen_niet", proef.KloppenNiet.Select(uitslag => uitslag.Geval.Naam));
            json.WriteStartArray("onderdelen");
            foreach (var score in proef.Scores)
            {
                Score(json, score);
            }

            json.WriteEndArray();
            json.WriteStartArray("mutanten");
            foreach (var uitslag in proef.Uitslagen)
            {
                Mutant(json, uitslag);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }

    private static void Score(Utf8JsonWriter json, Mutatiescore score)
    {
        json.WriteStartObject();
        json.WriteString("onderdeel", score.Onderdeel);
        json.WriteNumber("mutanten", score.Mutanten);
        json.WriteNumber("ongeldig", score.Ongeldig);
        json.WriteNumber("gelijk", score.Gelijk);
        json.WriteNumber("opgemerkt", score.Opgemerkt);
        json.WriteNumber("overleeft", score.Overleeft);
        json.WriteNumber("percentage", score.Percentage);
        json.WriteEndObject();
    }

    private static void Mutant(Utf8JsonWriter json, Mutantuitslag uitslag)
    {
        json.WriteStartObject();
        json.WriteString("soort", ToetsingJson.Naam(uitslag.Soort));
        json.WriteString("pad", uitslag.Pad);
        json.WriteNumber("regel", uitslag.Plaats.Regel);
        json.WriteNumber("kolom", uitslag.Plaats.Kolom);
        json.WriteString("van", uitslag.Van);
        json.WriteString("naar", uitslag.Naar);
        json.WriteString("stand", ToetsingJson.Naam(uitslag.Stand));
        if (uitslag.Bewijs.Length > 0)
        {
            json.WriteString("bewijs", uitslag.Bewijs);
        }

        if (uitslag.Getuige is { } getuige)
        {
            json.WriteStartObject("getuige");
            json.WriteString("oud", getuige.StandOud);
            json.WriteString("nieuw", getuige.StandNieuw);
            json.WriteStartObject("feiten");
            foreach (var (feit, waarde) in getuige.Oud.BekendeFeiten)
            {
                json.WriteString(feit, waarde);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        if (uitslag.Voorstel is { } voorstel)
        {
            ToetsingJson.Namen(json, "verschillen", uitslag.Verschillen);
            json.WriteString("voorstel", voorstel.Yaml);
        }

        json.WriteEndObject();
    }
}
