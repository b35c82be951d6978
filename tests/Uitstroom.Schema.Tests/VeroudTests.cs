using Uitstroom.Regions;

namespace Uitstroom.Schema.Tests;

/// <summary>The schemas in the repository are those that the program makes now.</summary>
public class VeroudTests
{
    private const string Vernieuw = "het schema is verouderd: draai `dotnet run --project src/Uitstroom.Cli -- schema --uit schemas`";

    public static TheoryData<string> Bestanden() => [.. Verwacht().Keys];

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void Is_zoals_het_nu_gemaakt_wordt(string bestand)
    {
        var (regio, soort) = Verwacht()[bestand];
        var schema = regio is null ? Editorschema.Algemeen(soort) : Editorschema.Load(Repository.Pad($"regions/{regio}.yaml"), soort).Schema;
        var pad = Repository.Pad($"schemas/{bestand}");
        (File.Exists(pad) ? Repository.Lees($"schemas/{bestand}") : "").Equals(schema, StringComparison.Ordinal).Should().BeTrue(Vernieuw);
    }

    [Fact]
    public void Er_staan_geen_andere_schemas() =>
        Directory.GetFiles(Repository.Pad("schemas")).Select(Path.GetFileName).Should().BeEquivalentTo(Verwacht().Keys, "andere zijn van een regio die er niet meer is");

    [Fact]
    public void Een_ingebedde_regio_geeft_hetzelfde_als_haar_bestand() =>
        Editorschema.Ingebed("westfriesland", Schemasoort.Aanvraag).Should().Be(Editorschema.Load(Repository.Pad("regions/westfriesland.yaml"), Schemasoort.Aanvraag).Schema);

    private static Dictionary<string, (string? Regio, Schemasoort Soort)> Verwacht() => Regelingen.Namen.Prepend(null)
        .SelectMany(regio => Enum.GetValues<Schemasoort>().Where(soort => regio is null || Editorschema.IsPerRegio(soort)).Select(soort => (regio, soort)))
        .ToDictionary(een => Editorschema.Bestandsnaam(een.regio, een.soort));
}
