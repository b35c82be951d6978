using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Uitstroom.Rules;

/// <summary>The JSON of an overview of afspraken. Its form is documented in <c>docs/json.md</c> and only grows.</summary>
internal static class AfsprakenJson
{
    private static readonly JsonWriterOptions _opties = new() { Indented = true, Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    public static string Schrijf(Afsprakenoverzicht overzicht, IEnumerable<AfspraakUitslag> uitslagen)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, _opties))
        {
            json.WriteStartObject();
            json.WriteString("regeling", overzicht.Regeling.Naam);
            json.WriteString("kenmerk", overzicht.Gebeurtenissen.Aanvraag.Kenmerk);
            Datum(json, "op", overzicht.Op);
            Looptijd(json, overzicht);
            json.WriteStartArray("afspraken");
            foreach (var uitslag in uitslagen)
            {
                Afspraak(json, uitslag);
            }

            json.WriteEndArray();
            json.WriteStartArray("deelname");
            foreach (var weg in overzicht.Deelname)
            {
                Afspraak(json, weg.Uitslag);
            }

            json.WriteEndArray();
            Blijvend(json, "blijft_gelden_na_uittreden", overzicht.BlijftGeldenNaUittreden);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }

    internal static void Looptijd(Utf8JsonWriter json, Afsprakenoverzicht overzicht)
    {
        json.WriteStartObject("looptijd");
        json.WriteString("geldt", overzicht.InLooptijd switch { true => "ja", false => "nee", _ => "onbekend" });
        Datum(json, "laatste_dag", overzicht.LaatsteDag);
        ToetsingJson.Namen(json, "blijft_gelden", overzicht.BlijftGelden.Where(bepaling => bepaling.Geldt == true).Select(bepaling => bepaling.Bepaling));
        Blijvend(json, "blijft_misschien_gelden", overzicht.BlijftGelden.Where(bepaling => bepaling.Geldt is null));
        json.WriteEndObject();
    }

    private static void Blijvend(Utf8JsonWriter json, string naam, IEnumerable<Blijvendebepaling> bepalingen)
    {
        json.WriteStartArray(naam);
        foreach (var bepaling in bepalingen)
        {
            json.WriteStartObject();
            json.WriteString("bepaling", bepaling.Bepaling);
            json.WriteString("geldt", bepaling.Geldt == true ? "ja" : "onbekend");
            ToetsingJson.Namen(json, "redenen", ToetsingJson.Redenen(bepaling.Redenen));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Afspraak(Utf8JsonWriter json, AfspraakUitslag uitslag)
    {
        var afspraak = uitslag.Afspraak;
        json.WriteStartObject();
        json.WriteString("afspraak", afspraak.Naam);
        Betrokkenen(json, "wie", uitslag.Wie);
        json.WriteString("doet", afspraak.Doet);
        Betrokkenen(json, "aan", uitslag.Aan);
        Betrokkenen(json, "met", uitslag.Met);
        json.WriteString("aard", uitslag.Aard is { } aard ? ToetsingJson.Naam(aard) : null);
        json.WriteString("stand", ToetsingJson.Naam(uitslag.Stand));
        ToetsingJson.Namen(json, "redenen", ToetsingJson.Redenen(uitslag.Redenen));
        ToetsingJson.Namen(json, "mist", uitslag.Mist.Select(feit => feit.Naam));
        json.WriteString("termijn", afspraak.Termijntekst);
        json.WriteString("gevolg", uitslag.Gevolg);
        Termijnen(json, uitslag.Termijnen);
        json.WriteStartArray("lezingen");
        foreach (var variant in uitslag.Varianten)
        {
            Variant(json, variant);
        }

        json.WriteEndArray();
        ToetsingJson.Namen(json, "bepalingen", afspraak.Bron);
        json.WriteEndObject();
    }

    private static void Variant(Utf8JsonWriter json, Leesvariant variant)
    {
        json.WriteStartObject();
        json.WriteStartObject("lezing");
        foreach (var (naam, optie) in variant.Lezingen)
        {
            json.WriteString(naam, optie);
        }

        json.WriteEndObject();
        json.WriteString("aard", variant.Aard is { } aard ? ToetsingJson.Naam(aard) : null);
        Betrokkenen(json, "wie", variant.Wie);
        Betrokkenen(json, "aan", variant.Aan);
        Betrokkenen(json, "met", variant.Met);
        json.WriteString("stand", ToetsingJson.Naam(variant.Stand));
        Termijnen(json, variant.Termijnen);
        json.WriteEndObject();
    }

    private static void Termijnen(Utf8JsonWriter json, IEnumerable<Termijn> termijnen)
    {
        json.WriteStartArray("termijnen");
        foreach (var termijn in termijnen)
        {
            json.WriteStartObject();
            Datum(json, "vanaf", termijn.Vanaf);
            Datum(json, "uiterlijk", termijn.Uiterlijk);
            json.WriteString("uiterlijk_tijdstip", termijn.UiterlijkTijdstip is { } tijd ? OffsetDateTimePattern.Rfc3339.Format(tijd.ToOffsetDateTime()) : null);
            json.WriteString("woord", termijn.Woord);
            json.WriteString("stand", ToetsingJson.Naam(termijn.Stand));
            ToetsingJson.Namen(json, "redenen", ToetsingJson.Redenen(termijn.Redenen));
            Datum(json, "gedaan_op", termijn.GedaanOp);
            Datum(json, "vroegste_dag", termijn.VroegsteDag);
            json.WriteNumber("keer", termijn.Keer);
            json.WriteNumber("aantal_gedaan", termijn.AantalGedaan);
            json.WriteBoolean("afgekort", termijn.IsAfgekort);
            json.WriteBoolean("betwist", termijn.IsBetwist);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Betrokkenen(Utf8JsonWriter json, string naam, IEnumerable<Betrokkene> betrokkenen)
    {
        json.WriteStartArray(naam);
        foreach (var betrokkene in betrokkenen)
        {
            json.WriteStartObject();
            json.WriteString("wie", betrokkene.Wie);
            json.WriteBoolean("zeker", betrokkene.Zeker);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Datum(Utf8JsonWriter json, string naam, LocalDate? datum) => json.WriteString(naam, datum is { } dag ? Weergave.Iso(dag) : null);
}
