using System.Text;
using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>The JSON of a result on sharing. Its form is documented in <c>docs/json.md</c> and only grows.</summary>
internal static class VerstrekkingJson
{
    public static string Schrijf(Verstrekking verstrekking)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, ToetsingJson.Opties))
        {
            json.WriteStartObject();
            Kop(json, verstrekking);
            json.WritePropertyName("aanvraag");
            if (verstrekking.HeeftAanvraag)
            {
                using var deel = JsonDocument.Parse(verstrekking.Aanvraag.ToJson());
                deel.RootElement.WriteTo(json);
            }
            else
            {
                json.WriteNullValue();
            }

            Uitslagen(json, "gedeeld", verstrekking, verstrekking.Gedeeld);
            Uitslagen(json, "achtergehouden", verstrekking, verstrekking.Achtergehouden);
            ToetsingJson.Namen(json, "niet_ingedeeld", verstrekking.NietIngedeeld.Select(feit => feit.Naam));
            ToetsingJson.Namen(json, "onderdelen_niet_ingedeeld", verstrekking.OnderdelenNietIngedeeld.Select(onderdeel => onderdeel.Naam));
            ToetsingJson.Namen(json, "buiten_categorie", verstrekking.BuitenCategorie.Select(feit => feit.Naam));
            ToetsingJson.Namen(json, "weggelaten", verstrekking.Weggelaten);
            Botsingen(json, verstrekking);
            Beginselen(json, verstrekking);
            ToetsingJson.Namen(json, "meldingen", verstrekking.Meldingen.Select(melding => melding.ToString()));
            ToetsingJson.Namen(json, "bepalingen", verstrekking.Bepalingen);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }

    private static void Kop(Utf8JsonWriter json, Verstrekking verstrekking)
    {
        json.WriteString("regeling", verstrekking.Regeling.Naam);
        json.WriteString("partij", verstrekking.Partij);
        json.WriteString("ontvanger", verstrekking.Ontvanger?.Naam);
        json.WriteString("moment", verstrekking.Moment?.Naam);
        json.WriteString("op", verstrekking.Op is { } op ? Weergave.Iso(op) : null);
        json.WriteString("doel", verstrekking.Doel ?? verstrekking.Regeling.Gegevensdeling.Doel?.Naam);
        json.WriteStartObject("lezingen");
        foreach (var (lezing, optie) in verstrekking.Lezingen)
        {
            json.WriteString(lezing, optie);
        }

        json.WriteEndObject();
    }

    private static void Uitslagen(Utf8JsonWriter json, string naam, Verstrekking verstrekking, IEnumerable<Categorieuitslag> uitslagen)
    {
        json.WriteStartArray(naam);
        foreach (var uitslag in uitslagen)
        {
            json.WriteStartObject();
            json.WriteString("categorie", uitslag.Categorie.Naam);
            json.WriteString("titel", uitslag.Categorie.Titel);
            json.WriteString("stand", ToetsingJson.Naam(uitslag.Stand));
            json.WriteString("grond", uitslag.Grond == Deelgrond.Geen ? null : ToetsingJson.Naam(uitslag.Grond));
            json.WriteString("tekst", Verstrekkingstekst.Grond(verstrekking, uitslag));
            ToetsingJson.Namen(json, "feiten", uitslag.Feiten.Select(feit => feit.Naam));
            ToetsingJson.Namen(json, "onderdelen", uitslag.Onderdelen.Select(onderdeel => onderdeel.Naam));
            ToetsingJson.Namen(json, "toestemmingen", uitslag.Toestemmingen.Select(eis => eis.Naam));
            ToetsingJson.Namen(json, "redenen", ToetsingJson.Redenen(uitslag.Redenen));
            ToetsingJson.Namen(json, "ontbreekt", uitslag.Ontbreekt.Select(feit => feit.Naam));
            Regels(json, uitslag);
            ToetsingJson.Namen(json, "bepalingen", uitslag.Bepalingen);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Regels(Utf8JsonWriter json, Categorieuitslag uitslag)
    {
        json.WriteStartArray("regels");
        foreach (var regel in uitslag.Regels)
        {
            json.WriteStartObject();
            json.WriteString("regel", regel.Naam);
            json.WriteBoolean("plicht", regel.Plicht);
            json.WriteString("van", regel.Van);
            json.WriteString("welke", regel.Welke);
            json.WriteString("omvang", regel.Omvang);
            json.WriteString("wijze", regel.Wijze);
            json.WriteString("afspraak", regel.Afspraak);
            json.WriteString("oordeel", regel.Oordeel);
            json.WriteString("oordeel_door", regel.OordeelDoor?.Naam);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Botsingen(Utf8JsonWriter json, Verstrekking verstrekking)
    {
        json.WriteStartArray("botsingen");
        foreach (var botsing in verstrekking.Botsingen)
        {
            json.WriteStartObject();
            json.WriteString("categorie", botsing.Categorie.Naam);
            ToetsingJson.Namen(json, "geeft", botsing.Geeft.Select(regel => regel.Naam));
            ToetsingJson.Namen(json, "weigert", botsing.Weigert.Select(regel => regel.Naam));
            json.WriteStartArray("lezingen");
            foreach (var deel in botsing.Lezingen)
            {
                json.WriteStartObject();
                json.WriteString("lezing", deel.Lezing.Naam);
                json.WriteString("optie", deel.Optie.Naam);
                json.WriteString("stand", ToetsingJson.Naam(deel.Stand));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            ToetsingJson.Namen(json, "bepalingen", botsing.Bepalingen);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Beginselen(Utf8JsonWriter json, Verstrekking verstrekking)
    {
        json.WriteStartArray("beginselen");
        foreach (var beginsel in verstrekking.Beginselen)
        {
            json.WriteStartObject();
            json.WriteString("beginsel", beginsel.Naam);
            json.WriteString("tekst", beginsel.Tekst);
            json.WriteString("oordeel_door", beginsel.OordeelDoor?.Naam);
            ToetsingJson.Namen(json, "bepalingen", beginsel.Bron);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
