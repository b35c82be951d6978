using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>The JSON of the life of a contract. Its form is documented in <c>docs/json.md</c>.</summary>
internal static class VerloopJson
{
    public static string Schrijf(Contractverloop verloop) => ContractJson.Schrijf(json =>
    {
        json.WriteStartObject();
        json.WriteString("regeling", verloop.Regeling.Naam);
        json.WriteString("kenmerk", verloop.Feiten?.Kenmerk);
        json.WriteStartArray("stappen");
        foreach (var stap in verloop.Stappen)
        {
            Stap(json, stap);
        }

        json.WriteEndArray();
        Contracten(json, "mogelijk", verloop.Mogelijk);
        ToetsingJson.Namen(json, "meldingen", verloop.Diagnostics.Select(melding => melding.ToString()));
        json.WriteEndObject();
    });

    private static void Stap(Utf8JsonWriter json, Verloopstap stap)
    {
        json.WriteStartObject();
        Delen(json, stap);
        json.WriteEndObject();
    }

    /// <summary>What a step holds, within an object that is open.</summary>
    public static void Delen(Utf8JsonWriter json, Verloopstap stap)
    {
        json.WriteString("op", Weergave.Iso(stap.Op));
        json.WriteString("gebeurtenis", stap.Gebeurtenis.Naam);
        json.WriteString("titel", stap.Gebeurtenis.Titel);
        json.WriteBoolean("vanzelf", stap.Vanzelf);
        ToetsingJson.Namen(json, "bron", stap.Gebeurtenis.Bron);
        json.WritePropertyName("keuze");
        if (stap.Keuze is { } keuze)
        {
            json.WriteStartObject();
            ContractJson.Keuzedelen(json, keuze);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteStartArray("vervolgen");
        foreach (var vervolg in stap.Vervolgen)
        {
            json.WriteStartObject();
            json.WriteString("van", vervolg.Van.Vorm);
            json.WriteStartArray("overgangen");
            foreach (var uitslag in vervolg.Overgangen)
            {
                Overgang(json, uitslag);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("besluit", stap.Besluit);
        json.WriteString("door", stap.Door);
        Contracten(json, "mogelijk", stap.Mogelijk);
    }

    private static void Overgang(Utf8JsonWriter json, Overgangsuitslag uitslag)
    {
        json.WriteStartObject();
        json.WriteString("overgang", uitslag.Naam);
        json.WriteString("titel", uitslag.Overgang.Titel);
        json.WriteString("schakel", uitslag.Overgang.Schakel);
        json.WriteString("soort", ToetsingJson.Naam(uitslag.Soort));
        json.WriteString("open", uitslag.Open);
        ToetsingJson.Namen(json, "mogelijk", uitslag.Mogelijk.Select(soort => ToetsingJson.Naam(soort)));
        json.WriteString("naar", uitslag.Overgang.Naar);
        json.WriteString("vanaf", Iso(uitslag.Vanaf));
        json.WriteString("loopt_door_tot_en_met", Iso(uitslag.LooptDoorTotEnMet));
        json.WriteString("huurder_van", uitslag.Huurderwissel?.Van);
        json.WriteString("huurder_naar", uitslag.Huurderwissel?.Naar);
        json.WriteString("stap", uitslag.Stap?.Naam);
        Deelnemers(json, uitslag.Deelnemers);
        ToetsingJson.Namen(json, "eventueel_eerst", uitslag.Aanbevolen.Select(stap => stap.Naam));
        json.WriteStartArray("gevolgen");
        foreach (var gevolg in uitslag.Gevolgen)
        {
            json.WriteStartObject();
            json.WriteString("naam", gevolg.Naam);
            json.WriteString("tekst", gevolg.Tekst);
            json.WriteString("wie", gevolg.Wie);
            ToetsingJson.Namen(json, "bron", gevolg.Bron);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        ContractJson.Redenen(json, uitslag);
        ContractJson.Beslist(json, uitslag.Beslist);
        json.WriteEndObject();
    }

    private static void Deelnemers(Utf8JsonWriter json, ImmutableArray<Deelnemer> deelnemers)
    {
        json.WriteStartArray("deelnemers");
        foreach (var deelnemer in deelnemers)
        {
            json.WriteStartObject();
            json.WriteString("wie", deelnemer.Wie);
            json.WriteString("geldt", deelnemer.Geldt switch { true => "ja", false => "nee", _ => "onbekend" });
            ToetsingJson.Namen(json, "lezingen", deelnemer.Lezingen.Select(lezing => lezing.Naam));
            ToetsingJson.Namen(json, "bron", deelnemer.Bron);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Contracten(Utf8JsonWriter json, string naam, ImmutableArray<Contract> contracten)
    {
        json.WriteStartArray(naam);
        foreach (var contract in contracten)
        {
            json.WriteStartObject();
            json.WriteString("vorm", contract.Vorm);
            json.WriteString("ingang", contract.IngangGeregeld ? Weergave.Iso(contract.Ingang) : "niet_geregeld");
            json.WriteString("einde", Iso(contract.Einde));
            json.WriteString("geeindigd_op", contract.IsBeeindigd && contract.GeeindigdOp is null ? "niet_geregeld" : Iso(contract.GeeindigdOp));
            json.WriteString("loopt_door_tot_en_met", Iso(contract.LooptDoorTotEnMet));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? Iso(LocalDate? dag) => dag is { } bekend ? Weergave.Iso(bekend) : null;
}
