using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Uitstroom.Regions;

/// <summary>
/// Makes JSON Schemas with which an editor completes, explains and checks files while someone writes. They come from the descriptions that the reader
/// itself goes by. What a schema refuses the reader refuses too; the reader sees more.
/// </summary>
public static class Editorschema
{
    private static readonly JsonSerializerOptions _opmaak = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A schema that knows the names of one region: its facts with their comparisons, parameters, readings, provisions and so on.</summary>
    /// <param name="pad">The path of the region file; what belongs to it is looked for beside it, as when loading.</param>
    /// <param name="soort">The kind of file that the schema is for.</param>
    /// <returns>The schema, also when the region file has faults; without one when it could not be read at all.</returns>
    public static SchemaResult Load(string pad, Schemasoort soort)
    {
        ArgumentNullException.ThrowIfNull(pad);
        return Maak(YamlReader.ReadFile(pad), new Bestandskast.Map(RegelingLoader.Folder(pad)), soort);
    }

    /// <summary>As the other, for one of the embedded regions.</summary>
    /// <param name="naam">A name of <see cref="Regelingen.Namen"/>.</param>
    /// <param name="soort">The kind of file that the schema is for.</param>
    /// <returns>The schema; null when no region with this name comes with this package.</returns>
    public static string? Ingebed(string naam, Schemasoort soort)
    {
        ArgumentNullException.ThrowIfNull(naam);
        var kast = new Bestandskast.Ingebed();
        return Regelingen.Namen.Contains(naam) && kast.Lees(naam + ".yaml") is { } document ? Maak(document, kast, soort).Schema : null;
    }

    /// <summary>A schema for a file of any region, such as a new one: it knows the shared facts, and takes every other name.</summary>
    /// <param name="soort">The kind of file that the schema is for.</param>
    public static string Algemeen(Schemasoort soort) => Schrijf(Schemanamen.Algemeen(), soort);

    /// <summary>The name under which a schema is kept: the kind with the region behind it, or the kind alone for any region.</summary>
    /// <param name="regio">The region; null for any.</param>
    /// <param name="soort">The kind of file that the schema is for.</param>
    public static string Bestandsnaam(string? regio, Schemasoort soort)
    {
        var begin = soort == Schemasoort.Geval ? "gevallen" : soort.ToString().ToLowerInvariant();
        return regio is null ? $"{begin}.json" : $"{begin}-{regio}.json";
    }

    /// <summary>Whether files of a kind have names of a region in them, so that a schema per region helps.</summary>
    /// <param name="soort">The kind of file.</param>
    public static bool IsPerRegio(Schemasoort soort) => soort is not (Schemasoort.Begrippen or Schemasoort.Kalender);

    private static SchemaResult Maak(YamlDocument document, Bestandskast kast, Schemasoort soort)
    {
        var (stukken, fouten) = Laadstukken.Lees(document, kast, metKalender: true);
        return stukken is null ? new SchemaResult(null, fouten) : new SchemaResult(Schrijf(Schemanamen.Van(stukken), soort), []);
    }

    private static string Schrijf(Schemanamen namen, Schemasoort soort)
    {
        var (vorm, titel) = Inhoud(soort);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = namen.Regio is null ? titel : $"{titel} ({namen.Regio})",
            ["$comment"] = "Gemaakt met `uitstroom schema`; niet met de hand wijzigen.",
        };
        new Vormschema(namen).Schrijf(schema, vorm);
        return schema.ToJsonString(_opmaak) + "\n";
    }

    private static (Vorm.Groep Vorm, string Titel) Inhoud(Schemasoort soort) => soort switch
    {
        Schemasoort.Regio => (Regelvormen.Regeling, "Regiobestand"),
        Schemasoort.Geval => (Gevalvormen.Bestand, "Gevallen"),
        Schemasoort.Aanvraag => (Aanvraagvormen.Aanvraag, "Aanvraag"),
        Schemasoort.Wijziging => (Wijzigingvormen.Wijziging, "Wijziging"),
        Schemasoort.Lokaal => (Wijzigingvormen.LokaleAfspraak, "Lokale afspraak"),
        Schemasoort.Gebeurtenissen => (Aanvraagvormen.Gebeurtenissen, "Gebeurtenissen"),
        Schemasoort.Verdeling => (Verdeelopgavevormen.Opgave, "Verdeling"),
        Schemasoort.Tellers => (Aanvraagvormen.Tellingen, "Tellers"),
        Schemasoort.Begrippen => (Feitvormen.Begrippen, "Begrippen"),
        Schemasoort.Kalender => (Afspraakvormen.Kalender, "Kalender"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
