using System.Text;
using System.Text.Json;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Keeps an application as a file: JSON when its name says so, else YAML.</summary>
internal static class Aanvraagbestand
{
    public static void Bewaar(Aanvraag aanvraag, string pad)
    {
        using var bestand = new Uitvoerbestand(pad);
        var json = aanvraag.ToJson() + "\n";
        bestand.Stroom.Write(Encoding.UTF8.GetBytes(pad.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? json : Yaml(json)));
        bestand.Klaar();
    }

    /// <summary>An application is groups of names and texts, so its YAML is its JSON without the brackets.</summary>
    internal static string Yaml(string json)
    {
        using var document = JsonDocument.Parse(json);
        var yaml = new StringBuilder();
        Groep(yaml, document.RootElement, 0);
        return yaml.ToString();
    }

    private static void Groep(StringBuilder yaml, JsonElement groep, int diepte)
    {
        foreach (var deel in groep.EnumerateObject())
        {
            yaml.Append(' ', diepte).Append(deel.Name).Append(':');
            if (deel.Value.ValueKind != JsonValueKind.Object)
            {
                yaml.Append(' ').Append(Tekst(deel.Value)).Append('\n');
            }
            else if (!deel.Value.EnumerateObject().Any())
            {
                yaml.Append(" {}\n");
            }
            else
            {
                yaml.Append('\n');
                Groep(yaml, deel.Value, diepte + 2);
            }
        }
    }

    // Words, dates and numbers stand by themselves; everything else in quotes, which YAML reads as JSON does.
    private static string Tekst(JsonElement waarde)
    {
        var tekst = waarde.GetString()!;
        return tekst.Length > 0 && tekst.All(teken => char.IsAsciiLetterOrDigit(teken) || teken is '_' or '-' or '.') && char.IsAsciiLetterOrDigit(tekst[0])
            ? tekst
            : waarde.GetRawText();
    }
}
