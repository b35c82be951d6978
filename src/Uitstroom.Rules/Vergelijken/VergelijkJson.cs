using System.Text;
using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>The JSON of a comparison. Its form is documented in <c>docs/json.md</c> and only grows.</summary>
internal static class VergelijkJson
{
    public static string Schrijf(Regelingvergelijking vergelijking)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, ToetsingJson.Opties))
        {
            json.WriteStartObject();
            Schrijf(json, vergelijking);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }

    /// <summary>The properties of a comparison, in an object that is open already.</summary>
    public static void Schrijf(Utf8JsonWriter json, Regelingvergelijking vergelijking)
    {
        json.WriteString("oud", vergelijking.Oud.Naam);
        json.WriteString("nieuw", vergelijking.Nieuw.Naam);
        json.WriteString("peildatum_oud", Weergave.Iso(vergelijking.PeildatumOud));
        json.WriteString("peildatum_nieuw", Weergave.Iso(vergelijking.PeildatumNieuw));
        json.WriteBoolean("gelijk", vergelijking.IsGelijk);
        json.WriteBoolean("bewezen", vergelijking.IsBewezen);
        Reeks(json, "toetsen", vergelijking.Toetsen);
        json.WritePropertyName("contractkeuze");
        if (vergelijking.Contractkeuze is { } keuze)
        {
            Toets(json, keuze);
        }
        else
        {
            json.WriteNullValue();
        }

        Reeks(json, "overgangen", vergelijking.Overgangen);
        RegelvergelijkJson.Schrijf(json, vergelijking);
        ToetsingJson.Namen(json, "alleen_oud", vergelijking.AlleenOud);
        ToetsingJson.Namen(json, "alleen_nieuw", vergelijking.AlleenNieuw);
        ToetsingJson.Namen(json, "alleen_tekst", vergelijking.AlleenTekst);
    }

    private static void Reeks(Utf8JsonWriter json, string naam, IEnumerable<Toetsvergelijking> toetsen)
    {
        json.WriteStartArray(naam);
        foreach (var toets in toetsen)
        {
            Toets(json, toets);
        }

        json.WriteEndArray();
    }

    private static void Toets(Utf8JsonWriter json, Toetsvergelijking toets)
    {
        json.WriteStartObject();
        json.WriteString("toets", toets.Nieuw.Naam);
        json.WriteString("toets_oud", toets.Oud.Naam);
        json.WriteBoolean("gelijk", toets.IsGelijk);

        // As text: it does not fit in the numbers that most readers have.
        json.WriteString("aanvragen", toets.Aanvragen.ToString(System.Globalization.CultureInfo.InvariantCulture));
        json.WriteNumber("feiten", toets.Feiten);
        json.WriteBoolean("precies", toets.IsPrecies);
        ToetsingJson.Namen(json, "andere_feiten", toets.AndereFeiten);
        Delen(json, "criteria", toets.Criteria);
        Delen(json, "doelgroepen", toets.Doelgroepen);
        json.WritePropertyName("uitkomst");
        Deel(json, toets.Uitkomst);
        json.WriteEndObject();
    }

    private static void Delen(Utf8JsonWriter json, string naam, IEnumerable<Onderdeelvergelijking> delen)
    {
        json.WriteStartArray(naam);
        foreach (var deel in delen)
        {
            Deel(json, deel);
        }

        json.WriteEndArray();
    }

    public static void Deel(Utf8JsonWriter json, Onderdeelvergelijking deel)
    {
        json.WriteStartObject();
        json.WriteString("pad", deel.Pad);
        json.WriteString("titel", deel.Titel);
        json.WriteString("betekenis", ToetsingJson.Naam(deel.Betekenis));
        json.WriteString("aanwezig", ToetsingJson.Naam(deel.Aanwezigheid));
        json.WriteBoolean("alleen_bij_volgende_feiten", deel.AlleenBijVolgendeFeiten);
        ToetsingJson.Namen(json, "bron", deel.Bron);
        json.WriteStartArray("getuigen");
        foreach (var getuige in deel.Getuigen)
        {
            Getuige(json, getuige);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Getuige(Utf8JsonWriter json, Getuige getuige)
    {
        json.WriteStartObject();
        json.WriteString("oud", getuige.StandOud);
        json.WriteString("nieuw", getuige.StandNieuw);
        json.WritePropertyName("aanvraag");
        json.WriteRawValue(getuige.Nieuw.ToJson());
        if (getuige.LeestAnders)
        {
            json.WritePropertyName("aanvraag_oud");
            json.WriteRawValue(getuige.Oud.ToJson());
        }

        json.WriteStartArray("verschillen");
        foreach (var verschil in getuige.Verschillen)
        {
            json.WriteStartObject();
            json.WriteString("versie", verschil.InNieuw ? "nieuw" : "oud");
            json.WriteString("pad", verschil.Pad);
            json.WriteString("tekst", verschil.Tekst);
            json.WriteString("stand", ToetsingJson.Naam(verschil.Stand));
            json.WriteString("feit", verschil.Feit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("speelt_bij");
        foreach (var bereik in getuige.Bereiken)
        {
            ToetsingJson.Namen(json, bereik.Feit, bereik.Waarden);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
