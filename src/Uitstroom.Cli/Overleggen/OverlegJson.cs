using System.Text;
using System.Text.Json;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Bodies, loketten and precedence as JSON, in the form of <c>docs/json.md</c>.</summary>
internal static class OverlegJson
{
    private static readonly string[] _taken = ["voorzitter", "bereidt_voor", "organiseert", "verslag", "taak"];

    public static string Overleggen(Regeling regeling, IEnumerable<Overleg> overleggen) => Schrijf(regeling, "overleggen", overleggen, (json, overleg) =>
    {
        json.WriteString("overleg", overleg.Naam);
        json.WriteString("titel", overleg.Titel);
        Namen(json, "ook_genoemd", overleg.OokGenoemd);
        json.WriteStartArray("leden");
        foreach (var lid in overleg.Leden)
        {
            json.WriteStartObject();
            json.WriteString("wie", lid.Wie);
            json.WriteString("namens", lid.Namens);
            json.WriteStartArray("aantal");
            foreach (var aantal in lid.Aantallen)
            {
                json.WriteNumberValue(aantal);
            }

            json.WriteEndArray();
            json.WriteBoolean("of_meer", lid.OfMeer);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Namen(json, "bespreekt", overleg.Bespreekt);
        json.WriteBoolean("bij_aanleiding", overleg.IsBijAanleiding);
        Afspraken(json, "komt_bijeen", overleg.KomtBijeen);
        foreach (var soort in _taken)
        {
            Afspraken(json, soort, overleg.Taken.Where(taak => taak.Soort == soort).Select(taak => taak.Afspraak));
        }

        json.WriteStartArray("besluiten");
        foreach (var besluit in overleg.Besluiten)
        {
            json.WriteStartObject();
            json.WriteString("besluit", besluit.Naam);
            json.WriteString("wat", besluit.Wat);
            Namen(json, "meerderheid", besluit.Meerderheden);
            json.WriteString("lezing", besluit.Lezing?.Naam);
            json.WriteString("bij_staken", besluit.BijStaken);
            json.WriteString("na_advies_van", besluit.NaAdviesVan);
            Namen(json, "bepalingen", besluit.Bron);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Namen(json, "bepalingen", overleg.Bepalingen);
    });

    public static string Loketten(Regeling regeling, Loketantwoord antwoord) => Schrijf(regeling, "loketten", antwoord.Loketten, (json, loket) =>
    {
        json.WriteString("loket", loket.Naam);
        json.WriteString("onderwerp", loket.Onderwerp);
        Namen(json, "soort", loket.Soorten.Select(Naam));
        Namen(json, "over", loket.Over);
        json.WriteBoolean("alleen_over", loket.AlleenOver);
        Namen(json, "van", loket.Van);
        json.WriteString("bij", loket.Bij);
        Afspraken(json, "stappen", loket.Stappen);
        json.WriteString("beslist", loket.Beslist);
        json.WriteString("daarna", loket.Daarna);
        Namen(json, "bepalingen", loket.Bepalingen);
    }, json =>
    {
        json.WriteString("stilte", antwoord.Stilte);
        Namen(json, "uitgesloten", antwoord.Uitgesloten.Select(loket => loket.Naam));
    });

    public static string Voorrang(Regeling regeling, IEnumerable<Voorrangsuitslag> uitslagen) => Schrijf(regeling, "voorrang", uitslagen, (json, uitslag) =>
    {
        json.WriteString("regel", uitslag.Regel.Naam);
        json.WriteString("onderwerp", uitslag.Regel.Onderwerp);
        json.WriteString("eerst", uitslag.Eerst);
        Namen(json, "daarna", uitslag.Daarna);
        json.WriteString("onderling", uitslag.Regel.Onderling);
        Namen(json, "over", uitslag.Regel.Over);
        json.WriteStartArray("lezingen");
        foreach (var lezing in uitslag.Lezingen)
        {
            json.WriteStartObject();
            json.WriteString("lezing", lezing.Lezing.Naam);
            json.WriteString("optie", lezing.Optie.Naam);
            Namen(json, "eerst", lezing.Eerst);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Namen(json, "bepalingen", uitslag.Regel.Bron);
    });

    public static string Naam(Loketsoort soort) => soort.ToString().ToLowerInvariant();

    private static string Schrijf<T>(Regeling regeling, string sleutel, IEnumerable<T> delen, Action<Utf8JsonWriter, T> deel, Action<Utf8JsonWriter>? slot = null)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, Jsonvorm.Leesbaar))
        {
            json.WriteStartObject();
            json.WriteString("regeling", regeling.Naam);
            json.WriteStartArray(sleutel);
            foreach (var een in delen)
            {
                json.WriteStartObject();
                deel(json, een);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            slot?.Invoke(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.ToArray());
    }

    private static void Afspraken(Utf8JsonWriter json, string naam, IEnumerable<Afspraak> afspraken)
    {
        json.WriteStartArray(naam);
        foreach (var afspraak in afspraken)
        {
            json.WriteStartObject();
            json.WriteString("afspraak", afspraak.Naam);
            Namen(json, "wie", afspraak.Wie.Select(Stukken.Naam));
            json.WriteString("doet", afspraak.Doet);
            Namen(json, "aan", afspraak.Aan.Select(Stukken.Naam));
            Namen(json, "met", afspraak.Met.Select(Stukken.Naam));
            json.WriteString("vorm", afspraak.Vorm);
            json.WriteString("termijn", afspraak.Termijntekst);
            Namen(json, "bepalingen", afspraak.Bron);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Namen(Utf8JsonWriter json, string naam, IEnumerable<string> namen)
    {
        json.WriteStartArray(naam);
        foreach (var een in namen)
        {
            json.WriteStringValue(een);
        }

        json.WriteEndArray();
    }
}
