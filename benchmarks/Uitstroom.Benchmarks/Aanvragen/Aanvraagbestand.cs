using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Benchmarks;

/// <summary>Seeded applications as JSON, each on a line of its own.</summary>
internal static class Aanvraagbestand
{
    private static readonly JsonWriterOptions _opties = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Schrijf(Stream stroom, int aantal, int zaad)
    {
        using var uit = new BufferedStream(stroom, 1 << 16);
        var omzetting = new Omzetting(Regelingen.Westfriesland);
        var bron = new Aanvraagbron(zaad);
        for (var i = 1; i <= aantal; i++)
        {
            uit.Write(Regel(omzetting, bron.Volgende(), i));
            uit.WriteByte((byte)'\n');
        }
    }

    /// <summary>One application in UTF-8.</summary>
    public static byte[] Regel(Omzetting omzetting, WestfrieslandAanvraag aanvraag, int nummer)
    {
        using var stroom = new MemoryStream(4096);
        using (var json = new Utf8JsonWriter(stroom, _opties))
        {
            json.WriteStartObject();
            json.WriteString("kenmerk", $"{nummer:0000000}");
            json.WriteString("peildatum", "2026-06-01");
            json.WriteStartObject("feiten");
            foreach (var (naam, waarde) in omzetting.Feiten(aanvraag))
            {
                json.WritePropertyName(naam);
                Waarde(json, waarde);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return stroom.ToArray();
    }

    private static void Waarde(Utf8JsonWriter json, object waarde)
    {
        if (waarde is not GegevenOordeel oordeel)
        {
            json.WriteStringValue(Waardetekst.Van(waarde));
            return;
        }

        json.WriteStartObject();
        json.WriteString("waarde", Waardetekst.Van(oordeel.Waarde));
        json.WriteString("door", oordeel.Door);
        json.WriteString("op", Waardetekst.Van(oordeel.Op ?? new LocalDate(2026, 5, 1)));
        json.WriteEndObject();
    }
}
