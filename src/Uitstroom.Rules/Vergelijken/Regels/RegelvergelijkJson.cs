using System.Collections.Immutable;
using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>The keys, quota, afspraken and rules on contracts of a comparison as JSON.</summary>
internal static class RegelvergelijkJson
{
    public static void Schrijf(Utf8JsonWriter json, Regelingvergelijking vergelijking)
    {
        Reeks(json, "verdeelsleutels", vergelijking.Verdeelsleutels, sleutel => Sleutel(json, sleutel));
        Reeks(json, "quota", vergelijking.Quota, quotum => Quotum(json, quotum));
        Reeks(json, "afspraken", vergelijking.Afspraken, afspraak =>
        {
            Dagen(json, afspraak.Startdagen, afspraak.Verschuivingen);
            Lijst<Dagbereik>(json, "vaste_dagen", afspraak.VasteDagen is { } vast ? [vast] : [], bereik => Bereik(json, bereik));
        });
        Reeks(json, "contracten", vergelijking.Contracten, contract => Dagen(json, contract.Startdagen, contract.Verschuivingen));
    }

    // What both versions say alike is left out: there are dozens.
    private static void Reeks<T>(Utf8JsonWriter json, string naam, IReadOnlyCollection<T> regels, Action<T> verder)
        where T : Regelvergelijking
    {
        json.WriteStartObject(naam);
        json.WriteNumber("gelijk", regels.Count(regel => regel.Stand == Regelstand.Gelijk));
        json.WriteStartArray("anders");
        foreach (var regel in regels.Where(regel => regel.Stand != Regelstand.Gelijk))
        {
            json.WriteStartObject();
            json.WriteString("pad", regel.Pad);
            json.WriteString("titel", regel.Titel);
            json.WriteString("stand", ToetsingJson.Naam(regel.Stand));
            json.WriteString("aanwezig", ToetsingJson.Naam(regel.Aanwezigheid));
            json.WriteString("omschrijving", regel.Omschrijving);
            ToetsingJson.Namen(json, "bron", regel.Bron);
            Wijzigingen(json, "wijzigingen", regel.Wijzigingen);
            Wijzigingen(json, "waardoor", regel.Waardoor);
            json.WriteStartArray("voorwaarden");
            foreach (var deel in regel.Voorwaarden)
            {
                VergelijkJson.Deel(json, deel);
            }

            json.WriteEndArray();
            verder(regel);
            ToetsingJson.Namen(json, "niet_vergeleken", regel.NietVergeleken);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Wijzigingen(Utf8JsonWriter json, string naam, IEnumerable<Regelwijziging> wijzigingen) => Lijst(json, naam, wijzigingen, wijziging =>
    {
        json.WriteString("wat", wijziging.Wat);
        json.WriteString("oud", wijziging.Oud);
        json.WriteString("nieuw", wijziging.Nieuw);
        ToetsingJson.Namen(json, "bron", wijziging.Bron);
    });

    private static void Sleutel(Utf8JsonWriter json, Sleutelvergelijking sleutel)
    {
        Getal(json, "bekeken_tot_en_met", sleutel.BekekenTotEnMet);
        Lijst(json, "genoemd", sleutel.Genoemd, verschil =>
        {
            json.WriteString("waarvan", verschil.Waarvan);
            Getal(json, "totaal_oud", verschil.TotaalOud);
            Getal(json, "totaal_nieuw", verschil.TotaalNieuw);
            json.WriteString("niet_verdeeld", verschil.NietVerdeeld);
            json.WriteString("lezing", verschil.Lezing);
            Lijst(json, "delen", verschil.Delen, deel =>
            {
                json.WriteString("groep", deel.Groep);
                json.WriteString("ontvanger", deel.Ontvanger);
                Verschil(json, deel.Oud, deel.Nieuw, deel.Meer);
            });
        });
        Lijst(json, "ontvangers", sleutel.Ontvangers, verschil =>
        {
            json.WriteString("groep", verschil.Groep);
            json.WriteString("ontvanger", verschil.Ontvanger);
            json.WriteString("lezing", verschil.Lezing);
            Lijst(json, "aantallen", verschil.Aantallen, aantal =>
            {
                json.WriteNumber("van", aantal.Van);
                json.WriteNumber("tot_en_met", aantal.TotEnMet);
                Verschil(json, aantal.Oud, aantal.Nieuw, aantal.Meer);
            });
        });
    }

    private static void Quotum(Utf8JsonWriter json, Quotumvergelijking quotum)
    {
        json.WriteStartArray("bekeken");
        foreach (var jaar in quotum.Bekeken)
        {
            json.WriteNumberValue(jaar);
        }

        json.WriteEndArray();
        Lijst(json, "jaren", quotum.Jaren, jaar =>
        {
            json.WriteNumber("jaar", jaar.Jaar);
            Verschil(json, jaar.Oud, jaar.Nieuw, jaar.Meer);
            json.WriteString("lezing", jaar.Lezing);
        });
    }

    private static void Dagen(Utf8JsonWriter json, ImmutableArray<Dagbereik> startdagen, ImmutableArray<Termijnverschuiving> verschuivingen)
    {
        Bereiken(json, startdagen);
        Lijst(json, "verschuivingen", verschuivingen, verschuiving =>
        {
            Getal(json, "dagen", verschuiving.Dagen);
            Getal(json, "uren", verschuiving.Uren);
            json.WriteNumber("aantal", verschuiving.Aantal);
            json.WriteString("oud", verschuiving.Oud);
            json.WriteString("nieuw", verschuiving.Nieuw);
            json.WriteString("lezing", verschuiving.Lezing);
            Bereiken(json, verschuiving.Startdagen);
        });
    }

    private static void Bereiken(Utf8JsonWriter json, IEnumerable<Dagbereik> bereiken) => Lijst(json, "startdagen", bereiken, bereik => Bereik(json, bereik));

    private static void Bereik(Utf8JsonWriter json, Dagbereik bereik)
    {
        json.WriteString("van", Weergave.Iso(bereik.Van));
        json.WriteString("tot_en_met", Weergave.Iso(bereik.TotEnMet));
    }

    private static void Verschil(Utf8JsonWriter json, string oud, string nieuw, long? meer)
    {
        json.WriteString("oud", oud);
        json.WriteString("nieuw", nieuw);
        Getal(json, "meer", meer);
    }

    private static void Getal(Utf8JsonWriter json, string naam, long? getal)
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

    private static void Lijst<T>(Utf8JsonWriter json, string naam, IEnumerable<T> delen, Action<T> schrijf)
    {
        json.WriteStartArray(naam);
        foreach (var deel in delen)
        {
            json.WriteStartObject();
            schrijf(deel);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
