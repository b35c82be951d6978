using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>A case that would show something that no case touches. What it expects is what comes out now: whether the text says so too is for people to check.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Yaml">The case as YAML, indented to stand under <c>gevallen:</c>, lines ending in <c>\n</c>.</param>
/// <param name="Dekt">The sides that it adds, such as <c>toetsen.toelating.criteria.woonduur: onbekend</c>.</param>
public sealed record Gevalvoorstel(string Naam, string Yaml, ImmutableArray<string> Dekt);

/// <summary>The cases that would show what no case touches. Immutable.</summary>
/// <param name="Voorstellen">The cases. Each loads, comes out as it expects, and adds at least one side.</param>
/// <param name="Zonder">The sides for which no case was found, such as those that only a long row of events leads to.</param>
public sealed record Gevalvoorstellen(ImmutableArray<Gevalvoorstel> Voorstellen, ImmutableArray<string> Zonder)
{
    /// <summary>Looks for the missing cases: existing ones with as few changes as possible.</summary>
    /// <param name="bestand">The file that the cases are meant for: they build on its sets of facts.</param>
    /// <param name="gevallen">The cases that there are, of this file and others of the same agreement.</param>
    public static Gevalvoorstellen Doe(Gevallenbestand bestand, IEnumerable<Proefgeval> gevallen)
    {
        ArgumentNullException.ThrowIfNull(bestand);
        ArgumentNullException.ThrowIfNull(gevallen);
        return new Voorsteller(bestand, gevallen).Doe();
    }

    /// <summary>Proposals as JSON; <c>docs/json.md</c> describes the form.</summary>
    /// <param name="voorstellen">The proposals.</param>
    public static string ToJson(IEnumerable<Gevalvoorstel> voorstellen)
    {
        ArgumentNullException.ThrowIfNull(voorstellen);
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, ToetsingJson.Opties))
        {
            json.WriteStartArray();
            foreach (var voorstel in voorstellen)
            {
                json.WriteStartObject();
                json.WriteString("geval", voorstel.Naam);
                ToetsingJson.Namen(json, "dekt", voorstel.Dekt);
                json.WriteString("yaml", voorstel.Yaml);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }
}
