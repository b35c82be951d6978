using System.Text;
using System.Text.Json;
using Spectre.Console;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>The duties of each party, without events.</summary>
internal static class Plichtenweergave
{
    private static readonly Style _vet = new(decoration: Decoration.Bold);

    public static void Toon(Scherm scherm, Regeling regeling, string? partij, bool json)
    {
        var afspraken = partij is null ? regeling.Afspraken : regeling.AfsprakenVan(partij);
        if (json)
        {
            scherm.Rauw(Json(regeling, afspraken) + "\n");
            return;
        }

        if (afspraken.IsEmpty)
        {
            scherm.Regel($"`{regeling.Naam}` heeft geen afspraken.");
            return;
        }

        if (partij is not null)
        {
            Groep(scherm, partij, afspraken);
            return;
        }

        foreach (var rol in afspraken.SelectMany(afspraak => afspraak.Wie).Select(rol => rol.Naam).Distinct())
        {
            Groep(scherm, rol, afspraken.Where(afspraak => afspraak.Wie.Any(wie => wie.Naam == rol)));
        }
    }

    private static void Groep(Scherm scherm, string rol, IEnumerable<Afspraak> afspraken)
    {
        var tabel = new Table { Border = TableBorder.Rounded, ShowRowSeparators = true, Title = new TableTitle(Markup.Escape(Leesbaar(rol)), _vet) };
        tabel.AddColumn("wat").AddColumn("aan of met").AddColumn("wanneer").AddColumn("aard").AddColumn("bepaling");
        foreach (var afspraak in afspraken)
        {
            tabel.AddRow(
                Cel(afspraak.Doet),
                Cel(string.Join(", ", afspraak.Aan.Concat(afspraak.Met).Select(Naam))),
                Cel(afspraak.Termijntekst),
                Cel(string.Join(" of ", afspraak.Aarden.Select(aard => aard.ToString().ToLowerInvariant()))),
                Cel(string.Join(", ", afspraak.Bron)));
        }

        scherm.Tabel(tabel);
        scherm.Regel();
    }

    private static string Json(Regeling regeling, IEnumerable<Afspraak> afspraken)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, Jsonvorm.Leesbaar))
        {
            json.WriteStartObject();
            json.WriteString("regeling", regeling.Naam);
            json.WriteStartArray("afspraken");
            foreach (var afspraak in afspraken)
            {
                json.WriteStartObject();
                json.WriteString("afspraak", afspraak.Naam);
                Namen(json, "wie", afspraak.Wie.Select(Naam));
                json.WriteString("doet", afspraak.Doet);
                Namen(json, "aan", afspraak.Aan.Select(Naam));
                Namen(json, "met", afspraak.Met.Select(Naam));
                json.WriteString("vorm", afspraak.Vorm);
                Namen(json, "inhoud", afspraak.Inhoud);
                json.WriteString("termijn", afspraak.Termijntekst);
                Namen(json, "aard", afspraak.Aarden.Select(aard => aard.ToString().ToLowerInvariant()));
                Blijft(json, afspraak.BlijftGelden);
                Namen(json, "bepalingen", afspraak.Bron);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stroom.ToArray());
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

    /// <summary>Null where a fact, a judgement or a reading decides.</summary>
    private static void Blijft(Utf8JsonWriter json, bool? blijft)
    {
        if (blijft is { } bekend)
        {
            json.WriteBoolean("blijft_gelden", bekend);
        }
        else
        {
            json.WriteNull("blijft_gelden");
        }
    }

    private static string Naam(Rol rol) => rol.Naam == "niet_genoemd" ? "niet genoemd" : rol.Van is { } van ? $"{rol.Titel} van {Leesbaar(van.Naam)}" : rol.Titel;

    private static Text Cel(string tekst) => new(Scherm.Veilig(tekst));

    private static string Leesbaar(string naam) => naam.Replace('_', ' ');
}
