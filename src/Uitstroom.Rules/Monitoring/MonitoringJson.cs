using System.Text;
using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>The JSON of a report. Its form is documented in <c>docs/json.md</c> and only grows.</summary>
internal static class MonitoringJson
{
    public static string Schrijf(Monitoringrapport rapport)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, ToetsingJson.Opties))
        {
            json.WriteStartObject();
            json.WriteString("regeling", rapport.Regeling.Naam);
            json.WriteString("van", rapport.Van is { } van ? Weergave.Iso(van) : null);
            json.WriteString("tot_en_met", rapport.TotEnMet is { } tot ? Weergave.Iso(tot) : null);
            json.WriteNumber("registraties", rapport.Registraties);
            json.WriteNumber("fouten", rapport.Fouten);
            ToetsingJson.Namen(json, "kwartalen", rapport.Kwartalen.Select(Weergave.Iso));
            json.WriteStartArray("cijfers");
            foreach (var uitslag in rapport.Cijfers)
            {
                Cijfer(json, uitslag);
            }

            json.WriteEndArray();
            json.WriteStartArray("quota");
            foreach (var meting in rapport.Quota)
            {
                Meting(json, meting);
            }

            json.WriteEndArray();
            Hardheid(json, rapport.Hardheid);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }

    private static void Cijfer(Utf8JsonWriter json, Cijferuitslag uitslag)
    {
        json.WriteStartObject();
        json.WriteString("cijfer", uitslag.Cijfer.Naam);
        json.WriteString("titel", uitslag.Cijfer.Titel);
        json.WriteBoolean("genoemd", uitslag.Cijfer.Genoemd);
        Cel(json, "totaal", uitslag.Totaal);
        Cellen(json, uitslag.Kwartalen);
        if (uitslag.DeelVan is { } geheel)
        {
            json.WriteString("deel_van", uitslag.Cijfer.DeelVan);
            Cel(json, "geheel", geheel);
        }

        if (uitslag.Doorlooptijd is { } tijd)
        {
            json.WriteStartObject("doorlooptijd");
            json.WriteNumber("bekend", tijd.Bekend);
            QuotumJson.Getal(json, "kortste", tijd.Kortste);
            QuotumJson.Getal(json, "helft_binnen", tijd.HelftBinnen);
            QuotumJson.Getal(json, "langste", tijd.Langste);
            json.WriteEndObject();
        }

        json.WriteStartArray("naar");
        foreach (var tabel in uitslag.Tabellen)
        {
            json.WriteStartObject();
            ToetsingJson.Namen(json, "indeling", tabel.Naar);
            json.WriteStartArray("rijen");
            foreach (var rij in tabel.Rijen)
            {
                json.WriteStartObject();
                json.WriteStartArray("waarden");
                foreach (var waarde in rij.Waarden)
                {
                    json.WriteStringValue(waarde);
                }

                json.WriteEndArray();
                Cel(json, "totaal", rij.Totaal);
                Cellen(json, rij.Kwartalen);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        ToetsingJson.Namen(json, "bepalingen", uitslag.Cijfer.Bron);
        json.WriteEndObject();
    }

    private static void Meting(Utf8JsonWriter json, Quotummeting meting)
    {
        json.WriteStartObject();
        json.WriteString("quotum", meting.Stand.Quotum.Naam);
        json.WriteString("titel", meting.Stand.Quotum.Titel);
        json.WriteNumber("jaar", meting.Stand.Jaar);
        json.WriteString("cijfer", meting.Cijfer?.Naam);
        QuotumJson.Getal(json, "aantal", meting.Stand.Aantal);
        QuotumJson.Getal(json, "totaal", meting.Stand.Totaal);
        json.WriteString("stilte", meting.Stand.Stilte);
        Cel(json, "geteld", meting.Geteld);
        QuotumJson.Getal(json, "telt_mee", meting.Stand.TeltMee);
        QuotumJson.Getal(json, "resteert", meting.Stand.Resteert);
        json.WriteString("geteld_tot_en_met", meting.TotEnMet is { } tot ? Weergave.Iso(tot) : null);
        json.WriteStartArray("taakstellingen");
        foreach (var rij in meting.Rijen)
        {
            json.WriteStartObject();
            json.WriteString("groep", rij.Groep);
            json.WriteString("ontvanger", rij.Ontvanger);
            json.WriteBoolean("in_verdeling", rij.InVerdeling);
            QuotumJson.Getal(json, "basis", rij.Basis);
            QuotumJson.Getal(json, "taakstelling", rij.Taakstelling);
            Cel(json, "geteld", rij.Geteld);
            Cel(json, "nog", rij.Nog);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("varianten");
        foreach (var variant in meting.Varianten)
        {
            json.WriteStartObject();
            json.WriteString("cijfer", variant.Cijfer.Naam);
            Cel(json, "geteld", variant.Geteld);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        ToetsingJson.Namen(json, "signalen", meting.Stand.Signalen.Select(signaal => signaal.Tekst));
        ToetsingJson.Namen(json, "bepalingen", meting.Stand.Bepalingen);
        json.WriteEndObject();
    }

    private static void Hardheid(Utf8JsonWriter json, Hardheidsverslag? verslag)
    {
        if (verslag is null)
        {
            json.WriteNull("hardheidsclausule");
            return;
        }

        json.WriteStartObject("hardheidsclausule");
        Cel(json, "aantal", verslag.Aantal);
        ToetsingJson.Namen(json, "legt_vast", verslag.Clausule.LegtVast);
        json.WriteNumber("niet_gemeld", verslag.NietGemeld);
        json.WriteStartArray("gebruik");
        foreach (var regel in verslag.Regels)
        {
            json.WriteStartObject();
            json.WriteString("reden", regel.Reden);
            json.WriteString("uitkomst", regel.Uitkomst);
            json.WriteNumber("aantal", regel.Aantal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("per_bepaling");
        foreach (var (id, aantal) in verslag.PerBepaling)
        {
            json.WriteNumber(id, aantal);
        }

        json.WriteEndObject();
        ToetsingJson.Namen(json, "bepalingen", verslag.Clausule.Bron);
        json.WriteEndObject();
    }

    private static void Cellen(Utf8JsonWriter json, IEnumerable<Monitoringcel> cellen)
    {
        json.WriteStartArray("per_kwartaal");
        foreach (var cel in cellen)
        {
            json.WriteStartObject();
            Delen(json, cel);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Cel(Utf8JsonWriter json, string naam, Monitoringcel cel)
    {
        json.WriteStartObject(naam);
        Delen(json, cel);
        json.WriteEndObject();
    }

    private static void Delen(Utf8JsonWriter json, Monitoringcel cel)
    {
        QuotumJson.Getal(json, "aantal", cel.Aantal);
        json.WriteNumber("minstens", cel.Minstens);
        QuotumJson.Getal(json, "hoogstens", cel.Hoogstens);
    }
}
