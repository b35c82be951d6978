using System.Text.Json;
using Uitstroom.Regions;

namespace Uitstroom.Schema.Tests;

/// <summary>Where the schemas are, and which file of the repository has which.</summary>
internal static class Schemabestanden
{
    private static readonly JsonDocument _instellingen = JsonDocument.Parse(Repository.Lees(".vscode/settings.json"));

    /// <summary>The settings for editors in the repository: per schema the files that it is for.</summary>
    public static IReadOnlyDictionary<string, string[]> Instellingen { get; } = _instellingen.RootElement.GetProperty("yaml.schemas").EnumerateObject()
        .ToDictionary(schema => schema.Name, schema => schema.Value.ValueKind == JsonValueKind.Array ? [.. schema.Value.EnumerateArray().Select(pad => pad.GetString()!)] : new[] { schema.Value.GetString()! });

    /// <summary>The files that the settings name, each with the path of its schema.</summary>
    public static IEnumerable<(string Bestand, string Schema)> Paren() => Instellingen.SelectMany(paar => paar.Value.SelectMany(Zoek).Select(bestand => (bestand, paar.Key[2..])));

    /// <summary>A schema that is made for a test, of the made-up region that uses every key.</summary>
    public static string Voorbeeldstreek(Schemasoort soort)
    {
        var pad = Path.Combine(AppContext.BaseDirectory, Editorschema.Bestandsnaam("voorbeeldstreek", soort));
        File.WriteAllText(pad, Editorschema.Load(Repository.Voorbeeldstreek, soort).Schema);
        return pad;
    }

    private static IEnumerable<string> Zoek(string patroon) =>
        Directory.GetFiles(Repository.Pad(Path.GetDirectoryName(patroon)!), Path.GetFileName(patroon)).Order(StringComparer.Ordinal).Select(pad => Path.GetRelativePath(Repository.Root, pad));
}
