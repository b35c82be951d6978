using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>The JSON of a result. Its form is documented in <c>docs/json.md</c> and only grows.</summary>
internal static class ToetsingJson
{
    // Dutch text stays readable; what could break out of a page stays escaped.
    public static JsonWriterOptions Opties { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    public static string Schrijf(Toetsing toetsing, bool uitleg)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, Opties))
        {
            json.WriteStartObject();
            Kop(json, toetsing);
            Criteria(json, toetsing);
            Doelgroepen(json, toetsing);
            Namen(json, "kan_uitmaken", toetsing.KanUitmaken.Select(feit => feit.Naam));
            Vragen(json, toetsing);
            Beslist(json, toetsing);
            LezingJson.Schrijf(json, toetsing.Betwist);
            Verandert(json, toetsing.Verandert);
            Hardheid(json, toetsing.Hardheidsclausule);
            Namen(json, "tegenspraken", toetsing.Tegenspraken.Select(tegenspraak => tegenspraak.Melding));
            HerkomstJson.Schrijf(json, toetsing.Herkomst);
            if (uitleg)
            {
                json.WriteStartArray("uitleg");
                foreach (var regel in toetsing.Uitleg().Criteria)
                {
                    UitlegJson.Schrijf(json, regel);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }

    public static void Namen(Utf8JsonWriter json, string naam, IEnumerable<string> namen)
    {
        json.WriteStartArray(naam);
        foreach (var een in namen)
        {
            json.WriteStringValue(een);
        }

        json.WriteEndArray();
    }

    /// <summary>A kind or status as it is written: <c>VoldoetNiet</c> is <c>voldoet_niet</c>.</summary>
    public static string Naam(Enum waarde) => Waardetekst.Slang(waarde.ToString());

    public static IEnumerable<string> Redenen(Reden redenen) =>
        Enum.GetValues<Reden>().Where(reden => reden != Reden.Geen && redenen.HasFlag(reden)).Select(reden => Naam(reden));

    private static void Kop(Utf8JsonWriter json, Toetsing toetsing)
    {
        json.WriteString("regeling", toetsing.Regeling.Naam);
        json.WriteString("toets", toetsing.Toets.Naam);
        json.WriteString("kenmerk", toetsing.Aanvraag.Kenmerk);
        json.WriteString("peildatum", Weergave.Iso(toetsing.Peildatum));
        json.WriteString("uitkomst", toetsing.Uitkomst);
        json.WriteString("soort", Naam(toetsing.Soort));
        json.WriteBoolean("vast", toetsing.Vast);
        Namen(json, "mogelijk", toetsing.Mogelijk.Select(label => label.Naam));
        json.WriteString("vervolg", toetsing.Label.Vervolg);
        Namen(json, "bepalingen", toetsing.Bepalingen);
    }

    private static void Criteria(Utf8JsonWriter json, Toetsing toetsing)
    {
        json.WriteStartArray("criteria");
        foreach (var criterium in toetsing.Criteria)
        {
            json.WriteStartObject();
            json.WriteString("naam", criterium.Naam);
            json.WriteString("titel", criterium.Criterium.Titel);
            json.WriteString("status", Naam(criterium.Status));
            json.WriteString("soort", Naam(criterium.Criterium.Soort));
            json.WriteString("over", criterium.Criterium.Over);
            Namen(json, "redenen", Redenen(criterium.Redenen));
            Namen(json, "bron", criterium.Bron);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Doelgroepen(Utf8JsonWriter json, Toetsing toetsing)
    {
        json.WriteStartArray("doelgroepen");
        foreach (var groep in toetsing.Doelgroepen)
        {
            json.WriteStartObject();
            json.WriteString("naam", groep.Naam);
            json.WriteString("titel", groep.Doelgroep.Titel);
            json.WriteString("geldt", groep.Geldt switch { true => "ja", false => "nee", _ => "onbekend" });
            Namen(json, "redenen", Redenen(groep.Redenen));
            json.WriteStartObject("antwoorden");
            foreach (var antwoord in groep.Antwoorden)
            {
                json.WriteString(antwoord.Naam, antwoord.Tekst);
            }

            json.WriteEndObject();
            if (groep.Volgnummer is { } nummer)
            {
                json.WriteNumber("volgnummer", nummer);
                json.WriteNumber("resterend", groep.Resterend ?? 0);
            }

            Namen(json, "bron", groep.Doelgroep.Bron);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Vragen(Utf8JsonWriter json, Toetsing toetsing)
    {
        json.WriteStartArray("vraag_nu");
        foreach (var feit in toetsing.VraagNu)
        {
            json.WriteStartObject();
            json.WriteString("feit", feit.Naam);
            json.WriteString("vraag", feit.Vraag);
            json.WriteString("type", Naam(feit.Type));
            Namen(json, "waarden", feit.Waarden);
            json.WriteString("oordeel_door", feit.OordeelDoor?.Voor(toetsing.Aanvraag.Waarden));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Beslist(Utf8JsonWriter json, Toetsing toetsing)
    {
        json.WriteStartArray("beslist");
        foreach (var beslisser in toetsing.Beslist)
        {
            json.WriteStartObject();
            json.WriteString("wie", beslisser.Wie);
            json.WriteString("rol", Naam(beslisser.Rol));
            json.WriteString("waarover", beslisser.Waarover);
            Namen(json, "bron", beslisser.Bron);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Verandert(Utf8JsonWriter json, Verandering? verandering)
    {
        if (verandering is null)
        {
            json.WriteNull("verandert");
            return;
        }

        json.WriteStartObject("verandert");
        json.WriteString("op", Weergave.Iso(verandering.Op));
        json.WriteString("wordt", verandering.Wordt.Naam);
        Namen(json, "criteria", verandering.Criteria.Select(criterium => criterium.Naam));
        json.WriteEndObject();
    }

    private static void Hardheid(Utf8JsonWriter json, HardheidsUitslag? hardheid)
    {
        if (hardheid is null)
        {
            json.WriteNull("hardheidsclausule");
            return;
        }

        json.WriteStartObject("hardheidsclausule");
        json.WriteString("beslist", hardheid.Beslist);
        Namen(json, "voorbeelden", hardheid.Voorbeelden.Select(voorbeeld => voorbeeld.Naam));
        Namen(json, "bron", hardheid.Clausule.Bron);
        json.WriteEndObject();
    }
}
