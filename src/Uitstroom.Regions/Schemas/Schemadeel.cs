using System.Text.Json.Nodes;

namespace Uitstroom.Regions;

/// <summary>
/// Small pieces of JSON Schema. Editors show a Dutch text of ours only where one is given with the keyword that fails (<c>errorMessage</c>); a
/// <c>type</c> in alternatives is a list, since of a single word they make an English text of their own.
/// </summary>
internal static class Schemadeel
{
    public const string Tekst = "string";
    public const string Getal = "number";
    public const string Lijst = "array";
    public const string Groep = "object";

    public static JsonObject Soort(string melding, params string[] soorten) => new()
    {
        ["type"] = Rij(soorten),
        ["errorMessage"] = melding,
    };

    public static JsonObject Verwijs(string naam) => new() { ["$ref"] = "#/$defs/" + naam };

    public static JsonArray Rij(IEnumerable<string> teksten) => [.. teksten.Select(tekst => JsonValue.Create(tekst))];

    public static JsonObject EenVan(IEnumerable<JsonObject> delen)
    {
        var lijst = delen.ToArray<JsonNode>();
        return lijst.Length == 1 ? (JsonObject)lijst[0] : new JsonObject { ["anyOf"] = new JsonArray(lijst) };
    }

    /// <summary>A text in a notation, with its own message.</summary>
    public static JsonObject Patroon(string patroon, string melding)
    {
        var deel = Soort(melding, Tekst);
        deel["pattern"] = patroon;
        deel["patternErrorMessage"] = melding;
        return deel;
    }

    /// <summary>One of some words, each with what it means where that is known.</summary>
    public static JsonObject Woorden(IReadOnlyList<Naamuitleg> woorden, string melding)
    {
        var deel = Soort(melding, Tekst);
        deel["enum"] = Rij(woorden.Select(woord => woord.Naam));
        if (woorden.Any(woord => woord.Uitleg.Length > 0))
        {
            deel["enumDescriptions"] = Rij(woorden.Select(woord => woord.Uitleg));
        }

        return deel;
    }

    /// <summary>What an editor proposes, in place of values that it would also sum up in every explanation.</summary>
    public static JsonArray Voorstellen(IEnumerable<Naamuitleg> namen) => [.. namen.Select(Voorstel)];

    private static JsonObject Voorstel(Naamuitleg naam)
    {
        var voorstel = new JsonObject { ["label"] = naam.Naam };
        if (naam.Uitleg.Length > 0)
        {
            voorstel["description"] = naam.Uitleg;
        }

        voorstel["body"] = naam.Naam.Replace("$", @"\$", StringComparison.Ordinal);
        return voorstel;
    }

    /// <summary>Keys that are allowed but seldom meant: an editor proposes no keys that stand under a pattern.</summary>
    public static void Zwijgend(JsonObject groep, JsonObject sleutels)
    {
        if (sleutels.Count > 0)
        {
            groep["patternProperties"] = sleutels;
        }
    }

    /// <summary>A bare number between bounds; the bounds have no message of their own, so the schema asks of what lies outside what it cannot be.</summary>
    public static JsonObject Getallen(decimal? minimum, decimal? maximum, string melding)
    {
        var deel = Soort(melding, Getal);
        var grens = new JsonObject();
        if (minimum is { } laagste)
        {
            grens["minimum"] = laagste;
        }

        if (maximum is { } hoogste)
        {
            grens["maximum"] = hoogste;
        }

        if (grens.Count > 0)
        {
            deel["if"] = grens;
            deel["else"] = Soort(melding, "null");
        }

        return deel;
    }
}
