using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>The JSON of a choice, and the parts that it shares with that of a life. Its form is documented in <c>docs/json.md</c>.</summary>
internal static class ContractJson
{
    private static readonly JsonWriterOptions _opties = new() { Indented = true, Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    public static string Keuze(Contractkeuze keuze) => Schrijf(json =>
    {
        json.WriteStartObject();
        json.WriteString("regeling", keuze.Toetsing.Regeling.Naam);
        json.WriteString("kenmerk", keuze.Toetsing.Aanvraag.Kenmerk);
        json.WriteString("peildatum", Weergave.Iso(keuze.Peildatum));
        Keuzedelen(json, keuze);
        HerkomstJson.Schrijf(json, keuze.Herkomst);
        json.WriteEndObject();
    });

    public static string Schrijf(Action<Utf8JsonWriter> inhoud)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, _opties))
        {
            inhoud(json);
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }

    public static void Keuzedelen(Utf8JsonWriter json, Contractkeuze keuze)
    {
        json.WriteString("soort", ToetsingJson.Naam(keuze.Soort));
        json.WriteString("rij", keuze.Keuze?.Rij);
        Vormen(json, "vormen", keuze.Keuze?.Vormen ?? []);
        if (keuze.Keuze is { } vast)
        {
            json.WriteBoolean("volledig", vast.Volledig);
        }
        else
        {
            json.WriteNull("volledig");
        }

        json.WriteStartArray("mogelijk");
        foreach (var mogelijk in keuze.Mogelijk)
        {
            json.WriteStartObject();
            json.WriteString("rij", mogelijk.Rij);
            Vormen(json, "vormen", mogelijk.Vormen);
            json.WriteBoolean("volledig", mogelijk.Volledig);
            json.WriteString("beslist", mogelijk.Beslist);
            ToetsingJson.Namen(json, "bron", mogelijk.Bron);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Vormen(json, "uitgesloten", keuze.Uitgesloten);
        Redenen(json, keuze);
        Beslist(json, keuze.Beslist);
    }

    public static void Redenen(Utf8JsonWriter json, Contractuitslag uitslag)
    {
        json.WriteBoolean("vast", uitslag.Vast);
        ToetsingJson.Namen(json, "bepalingen", uitslag.Bepalingen);
        ToetsingJson.Namen(json, "kan_uitmaken", uitslag.KanUitmaken.Select(feit => feit.Naam));
        ToetsingJson.Namen(json, "vraag_nu", uitslag.VraagNu.Select(feit => feit.Naam));
        LezingJson.Schrijf(json, uitslag.Betwist);
    }

    public static void Beslist(Utf8JsonWriter json, IEnumerable<Beslisser> beslissers)
    {
        json.WriteStartArray("beslist");
        foreach (var beslisser in beslissers)
        {
            json.WriteStartObject();
            json.WriteString("wie", beslisser.Wie);
            json.WriteString("rol", ToetsingJson.Naam(beslisser.Rol));
            json.WriteString("waarover", beslisser.Waarover);
            ToetsingJson.Namen(json, "bron", beslisser.Bron);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Vormen(Utf8JsonWriter json, string naam, IEnumerable<Contractvorm> vormen) =>
        ToetsingJson.Namen(json, naam, vormen.Select(vorm => vorm.Naam));
}
