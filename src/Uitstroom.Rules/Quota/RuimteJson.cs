using System.Text;
using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>The JSON of an answer about room. Its form is documented in <c>docs/json.md</c> and only grows.</summary>
internal static class RuimteJson
{
    public static string Schrijf(Ruimte ruimte)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, ToetsingJson.Opties))
        {
            Schrijf(json, ruimte);
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }

    public static void Schrijf(Utf8JsonWriter json, Ruimte ruimte)
    {
        json.WriteStartObject();
        json.WriteString("peildatum", Weergave.Iso(ruimte.Peildatum));
        Kop(json, ruimte);
        json.WriteBoolean("buiten_looptijd", ruimte.BuitenLooptijd);
        ToetsingJson.Namen(json, "doelgroepen", ruimte.Doelgroepen.Select(groep => groep.Naam));
        json.WriteStartArray("plafonds");
        foreach (var plafond in ruimte.Plafonds)
        {
            Plafond(json, plafond);
        }

        json.WriteEndArray();
        json.WriteStartArray("andere_lezingen");
        foreach (var ander in ruimte.AndereLezingen)
        {
            json.WriteStartObject();
            json.WriteString("lezing", ander.Lezing.Naam);
            json.WriteString("optie", ander.Optie.Naam);
            Kop(json, ander.Ruimte);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Kop(Utf8JsonWriter json, Ruimte ruimte)
    {
        json.WriteString("oordeel", ToetsingJson.Naam(ruimte.Oordeel));
        json.WriteString("toelating", ToetsingJson.Naam(ruimte.Toelating));
        ToetsingJson.Namen(json, "redenen", ToetsingJson.Redenen(ruimte.Redenen));
        ToetsingJson.Namen(json, "ontbreekt", ruimte.Ontbreekt.Select(feit => feit.Naam));
        ToetsingJson.Namen(json, "ontbrekende_tellers", ruimte.OntbrekendeTellers);
    }

    private static void Plafond(Utf8JsonWriter json, Plafond plafond)
    {
        json.WriteStartObject();
        json.WriteString("quotum", plafond.Quotum.Naam);
        json.WriteString("titel", plafond.Quotum.Titel);
        json.WriteString("soort", ToetsingJson.Naam(plafond.Quotum.Soort));
        json.WriteString("doelgroep", plafond.Quotum.Doelgroep?.Naam);
        json.WriteString("oordeel", ToetsingJson.Naam(plafond.Oordeel));
        json.WriteString("geldt", QuotumJson.JaNee(plafond.Geldt));
        json.WriteString("telt_mee", QuotumJson.JaNee(plafond.TeltMee));
        json.WriteBoolean("raakt_toelating", plafond.RaaktToelating);
        json.WriteString("van", Weergave.Iso(plafond.Van));
        json.WriteString("tot_en_met", Weergave.Iso(plafond.TotEnMet));
        QuotumJson.Getal(json, "aantal", plafond.Aantal);
        QuotumJson.Getal(json, "geteld", plafond.Geteld);
        QuotumJson.Getal(json, "volgnummer", plafond.Volgnummer);
        QuotumJson.Getal(json, "resterend", plafond.Resterend);
        ToetsingJson.Namen(json, "redenen", ToetsingJson.Redenen(plafond.Redenen));
        ToetsingJson.Namen(json, "ontbreekt", plafond.Ontbreekt.Select(feit => feit.Naam));
        ToetsingJson.Namen(json, "ontbrekende_tellers", plafond.OntbrekendeTellers);
        json.WriteStartArray("uitwegen");
        foreach (var uitweg in plafond.Uitwegen)
        {
            json.WriteStartObject();
            json.WriteString("soort", uitweg.Soort);
            json.WriteString("beslist", uitweg.Beslist);
            json.WriteString("tekst", uitweg.Tekst);
            json.WriteString("open", QuotumJson.JaNee(uitweg.Open));
            ToetsingJson.Namen(json, "bron", uitweg.Bron);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        ToetsingJson.Namen(json, "bepalingen", plafond.Bepalingen);
        json.WriteEndObject();
    }
}
