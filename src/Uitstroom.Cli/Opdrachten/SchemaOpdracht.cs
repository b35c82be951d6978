using System.CommandLine;
using System.Text;
using Uitstroom.Regions;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom schema</c>: JSON Schemas with which an editor completes, explains and checks files.</summary>
internal sealed class SchemaOpdracht : Opdracht
{
    private static readonly string[] _soorten = [.. Enum.GetNames<Schemasoort>().Select(naam => naam.ToLowerInvariant())];

    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Argument<string?> _regio = Opties.Regio();
    private readonly Option<string?> _soort = new("--soort")
    {
        Description = $"Voor welk soort bestand: {string.Join(", ", _soorten)}.",
        HelpName = "SOORT",
    };

    private readonly Option<string?> _uit = new("--uit")
    {
        Description = "De map waar de schema's komen te staan; zonder `--soort` van elk soort een.",
        HelpName = "MAP",
    };

    public SchemaOpdracht(Omgeving omgeving)
        : base("schema", "Maakt schema's waarmee een editor helpt bij het schrijven van bestanden.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        Add(_regio);
        _soort.CompletionSources.Add(_soorten);
        Add(_soort);
        Add(_uit);
        SetAction(Voer);
    }

    public override IReadOnlyList<string> Gebruik => ["schema [REGIO] --soort SOORT", "schema [REGIO] [--soort SOORT] --uit MAP"];

    public override IReadOnlyList<string> Voorbeelden => ["uitstroom schema regions/westfriesland.yaml --uit schemas", "uitstroom schema --soort regio"];

    private int Voer(ParseResult gelezen)
    {
        var (regio, map) = (gelezen.GetValue(_regio), gelezen.GetValue(_uit));
        var soorten = gelezen.GetValue(_soort) is { } woord ? [Soort(woord)] : Enum.GetValues<Schemasoort>();
        if (map is null && soorten.Length > 1)
        {
            throw new Gebruiksfout("geef aan welk schema u wilt zien, of waar alle schema's komen te staan", "schrijf `--soort SOORT` of `--uit MAP`");
        }

        // Without a region: those that come with the program, and for files of any other.
        var slaagt = regio is not null ? Schrijf(regio, soorten, map)
            : map is null ? Schrijf(null, soorten, null)
            : Regelingen.Namen.Prepend(null).All(naam => Schrijf(naam, soorten, map));
        return slaagt ? Afsluitcode.Goed : Afsluitcode.Bevindingen;
    }

    private static Schemasoort Soort(string woord) => Array.IndexOf(_soorten, woord) is >= 0 and var nummer
        ? Enum.GetValues<Schemasoort>()[nummer]
        : throw new Gebruiksfout($"`{woord}` is geen soort bestand", $"kies uit {string.Join(", ", _soorten.Select(soort => $"`{soort}`"))}");

    private bool Schrijf(string? regio, Schemasoort[] soorten, string? map)
    {
        foreach (var soort in soorten.Where(soort => regio is null || soorten.Length == 1 || Editorschema.IsPerRegio(soort)))
        {
            if (Maak(regio, soort) is not { } schema)
            {
                return false;
            }

            if (map is null)
            {
                _omgeving.Uit.Rauw(schema);
                continue;
            }

            MaakMap(map);
            var pad = Path.Combine(map, Editorschema.Bestandsnaam(regio is null ? null : Path.GetFileNameWithoutExtension(regio), soort));
            using var uit = new Uitvoerbestand(pad);
            uit.Stroom.Write(Encoding.UTF8.GetBytes(schema));
            uit.Klaar();
            _omgeving.Uit.Regel(pad);
        }

        return true;
    }

    private static void MaakMap(string map)
    {
        try
        {
            Directory.CreateDirectory(map);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new Gebruiksfout($"de map `{map}` kan niet worden gemaakt", "controleer of u er rechten voor hebt");
        }
    }

    /// <summary>The schema; null when the region file cannot be read, which has been said.</summary>
    private string? Maak(string? regio, Schemasoort soort)
    {
        if (regio is null)
        {
            return Editorschema.Algemeen(soort);
        }

        if (Editorschema.Ingebed(regio, soort) is { } ingebed)
        {
            return ingebed;
        }

        Regiokeuze.MoetPadZijn(regio);
        var gemaakt = Editorschema.Load(regio, soort);
        _meldingen.MetBron(gemaakt.Diagnostics);
        return gemaakt.Schema;
    }
}
