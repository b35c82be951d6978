using System.Text;
using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>The JSON of an overview of quota. Its form is documented in <c>docs/json.md</c> and only grows.</summary>
internal static class QuotumJson
{
    public static string Schrijf(Quotumoverzicht overzicht)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, ToetsingJson.Opties))
        {
            json.WriteStartObject();
            json.WriteString("regeling", overzicht.Regeling.Naam);
            Getal(json, "jaar", overzicht.Jaar);
            json.WriteStartArray("quota");
            foreach (var stand in overzicht.Standen)
            {
                json.WriteStartObject();
                json.WriteString("quotum", stand.Quotum.Naam);
                json.WriteString("titel", stand.Quotum.Titel);
                json.WriteString("soort", ToetsingJson.Naam(stand.Quotum.Soort));
                json.WriteString("eenheid", stand.Quotum.Eenheid);
                Stand(json, stand);
                AndereLezingen(json, stand);
                ToetsingJson.Namen(json, "bepalingen", stand.Bepalingen);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            ToetsingJson.Namen(json, "meldingen", overzicht.Meldingen.Select(melding => melding.ToString()));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }

    /// <summary>A number, or null.</summary>
    public static void Getal(Utf8JsonWriter json, string naam, long? getal)
    {
        if (getal is { } bekend)
        {
            json.WriteNumber(naam, bekend);
        }
        else
        {
            json.WriteNull(naam);
        }
    }

    public static string JaNee(bool? waarde) => waarde switch { true => "ja", false => "nee", _ => "onbekend" };

    private static void Stand(Utf8JsonWriter json, Quotumstand stand)
    {
        json.WriteNumber("jaar", stand.Jaar);
        json.WriteString("van", Weergave.Iso(stand.Van));
        json.WriteString("tot_en_met", Weergave.Iso(stand.TotEnMet));
        Getal(json, "aantal", stand.Aantal);
        json.WriteString("stilte", stand.Stilte);
        json.WriteString("naar_rato", stand.NaarRato?.ToString());
        Getal(json, "doorgeschoven", stand.Doorgeschoven);
        json.WriteNumber("doorgeschoven_minstens", stand.DoorgeschovenMinstens);
        Getal(json, "totaal", stand.Totaal);
        Getal(json, "telt_mee", stand.TeltMee);
        json.WriteNumber("telt_mee_minstens", stand.TeltMeeMinstens);
        Getal(json, "resteert", stand.Resteert);
        Getal(json, "boven", stand.Boven);
        Getal(json, "tekort", stand.Tekort);
        Getal(json, "aan_te_bieden", stand.AanTeBieden);
        json.WriteStartArray("groepen");
        foreach (var groep in stand.Groepen)
        {
            json.WriteStartObject();
            json.WriteString("groep", groep.Groep.Naam);
            Getal(json, "geteld", groep.Geteld);
            json.WriteString("telt_mee", JaNee(groep.TeltMee));
            ToetsingJson.Namen(json, "redenen", ToetsingJson.Redenen(groep.Redenen));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Rijen(json, "taakstellingen", stand.Rijen);
        Rijen(json, "per_ontvanger", stand.PerOntvanger);
        Signalen(json, stand);
        ToetsingJson.Namen(json, "redenen", ToetsingJson.Redenen(stand.Redenen));
        ToetsingJson.Namen(json, "ontbreekt", stand.Ontbreekt.Select(feit => feit.Naam));
        ToetsingJson.Namen(json, "ontbrekende_tellers", stand.OntbrekendeTellers);
    }

    private static void Rijen(Utf8JsonWriter json, string naam, IEnumerable<Taakstellingstand> rijen)
    {
        json.WriteStartArray(naam);
        foreach (var rij in rijen)
        {
            json.WriteStartObject();
            json.WriteString("groep", rij.Groep);
            json.WriteString("ontvanger", rij.Ontvanger);
            Getal(json, "basis", rij.Basis);
            json.WriteString("stilte", rij.Stilte);
            Getal(json, "doorgeschoven", rij.Doorgeschoven);
            Getal(json, "taakstelling", rij.Taakstelling);
            Getal(json, "gerealiseerd", rij.Gerealiseerd);
            Getal(json, "tekort", rij.Tekort);
            Getal(json, "overschot", rij.Overschot);
            json.WriteString("richtgetal", rij.Richtgetal?.ToString());
            Getal(json, "gedrukt_richtgetal", rij.GedruktRichtgetal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Signalen(Utf8JsonWriter json, Quotumstand stand)
    {
        json.WriteStartArray("signalen");
        foreach (var signaal in stand.Signalen)
        {
            json.WriteStartObject();
            json.WriteString("naam", signaal.Naam);
            json.WriteString("tekst", signaal.Tekst);
            json.WriteString("beslist", signaal.Beslist);
            ToetsingJson.Namen(json, "bron", signaal.Bron);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void AndereLezingen(Utf8JsonWriter json, Quotumstand stand)
    {
        json.WriteStartArray("andere_lezingen");
        foreach (var ander in stand.AndereLezingen)
        {
            json.WriteStartObject();
            json.WriteString("lezing", ander.Lezing.Naam);
            json.WriteString("optie", ander.Optie.Naam);
            Stand(json, ander.Stand);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
