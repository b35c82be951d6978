using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>The JSON of the life of a contract with its deadlines. Its form is documented in <c>docs/json.md</c>.</summary>
internal static class LevensloopJson
{
    public static string Schrijf(Levensloop leven) => ContractJson.Schrijf(json =>
    {
        json.WriteStartObject();
        json.WriteString("regeling", leven.Verloop.Regeling.Naam);
        json.WriteString("kenmerk", leven.Verloop.Feiten?.Kenmerk ?? leven.Overzicht?.Gebeurtenissen.Aanvraag.Kenmerk);
        json.WriteString("op", Iso(leven.Op));
        if (leven.Overzicht is { } overzicht)
        {
            AfsprakenJson.Looptijd(json, overzicht);
        }
        else
        {
            json.WriteNull("looptijd");
        }

        json.WriteStartArray("stappen");
        foreach (var stap in leven.Stappen)
        {
            Stap(json, stap);
        }

        json.WriteEndArray();
        VerloopJson.Contracten(json, "mogelijk", leven.Verloop.Mogelijk);
        ToetsingJson.Namen(json, "meldingen", leven.Diagnostics.Select(melding => melding.ToString()));
        json.WriteEndObject();
    });

    private static void Stap(Utf8JsonWriter json, Levensstap stap)
    {
        json.WriteStartObject();
        if (stap.Contractstap is { } contractstap)
        {
            VerloopJson.Delen(json, contractstap);
        }
        else
        {
            json.WriteString("op", Weergave.Iso(stap.Op));
            json.WriteNull("gebeurtenis");
            json.WriteString("titel", stap.Titel);
            ToetsingJson.Namen(json, "bron", stap.Bron);
        }

        json.WriteBoolean("gepland", stap.IsGepland);
        Termijnen(json, "begint", stap.Begint);
        Termijnen(json, "gedaan", stap.Gedaan);
        json.WriteEndObject();
    }

    private static void Termijnen(Utf8JsonWriter json, string naam, ImmutableArray<Levenstermijn> termijnen)
    {
        json.WriteStartArray(naam);
        foreach (var (uitslag, termijn) in termijnen)
        {
            json.WriteStartObject();
            json.WriteString("afspraak", uitslag.Afspraak.Naam);
            ToetsingJson.Namen(json, "wie", uitslag.Wie.Select(wie => wie.Wie));
            json.WriteString("doet", uitslag.Afspraak.Doet);
            ToetsingJson.Namen(json, "aan", uitslag.Aan.Select(wie => wie.Wie));
            json.WriteString("aard", uitslag.Aard is { } aard ? ToetsingJson.Naam(aard) : null);
            json.WriteString("stand", ToetsingJson.Naam(termijn?.Stand ?? uitslag.Stand));
            json.WriteString("vanaf", Iso(termijn?.Vanaf));
            json.WriteString("uiterlijk", Iso(termijn?.Uiterlijk));
            json.WriteString("uiterlijk_tijdstip", termijn?.UiterlijkTijdstip is { } tijd ? NodaTime.Text.OffsetDateTimePattern.Rfc3339.Format(tijd.ToOffsetDateTime()) : null);
            json.WriteString("gedaan_op", Iso(termijn?.GedaanOp));
            ToetsingJson.Namen(json, "redenen", ToetsingJson.Redenen(termijn?.Redenen ?? uitslag.Redenen));
            ToetsingJson.Namen(json, "mist", uitslag.Mist.Select(feit => feit.Naam));
            ToetsingJson.Namen(json, "bepalingen", uitslag.Afspraak.Bron);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? Iso(LocalDate? dag) => dag is { } bekend ? Weergave.Iso(bekend) : null;
}
