using System.Text.Json;

namespace Uitstroom.Cli.Tests;

public class SchemaTests
{
    [Theory]
    [InlineData("regio")]
    [InlineData("gebeurtenissen")]
    public async Task One_schema_goes_to_the_output(string soort)
    {
        var run = await Console.Voer("schema", "--soort", soort);
        run.Should().Match<Console>(een => een.Code == 0 && een.Fout.Length == 0);
        using var schema = JsonDocument.Parse(run.Uit);
        schema.RootElement.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
    }

    [Fact]
    public async Task A_folder_gets_a_schema_of_each_kind()
    {
        using var map = new TemporaryFolder();
        var uit = Path.Combine(map.Pad, "nieuw");
        var run = await Console.Voer("schema", "westfriesland", "--uit", uit);
        run.Code.Should().Be(0);
        Directory.GetFiles(uit).Select(Path.GetFileName).Should().Contain(["regio-westfriesland.json", "gevallen-westfriesland.json", "wijziging-westfriesland.json"])
            .And.NotContain("begrippen-westfriesland.json");
        run.Uit.TrimEnd('\n').Split('\n').Should().HaveCount(Directory.GetFiles(uit).Length);
    }

    [Fact]
    public async Task A_region_file_with_faults_gives_a_schema_and_one_that_is_no_YAML_does_not()
    {
        using var map = new TemporaryFolder();
        var fout = await Console.Voer("schema", map.File("fout.yaml", "regeling: streek\nfeiten: { nieuw_feit: { type: ja_nee, vraag: Waar? } }\n"), "--soort", "regio");
        fout.Code.Should().Be(0);
        fout.Uit.Should().Contain("\"nieuw_feit\"").And.Contain("(streek)");
        (await Console.Voer("schema", map.File("stuk.yaml", "regeling: [streek\nfeiten: x\n"), "--soort", "regio"))
            .Should().Match<Console>(een => een.Code == 1 && een.Uit.Length == 0 && een.Fout.Contains("UIT1042"));
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("schema", "westfriesland")]
    [InlineData("schema", "--soort", "roman")]
    [InlineData("schema", "westfrieslan", "--soort", "regio")]
    public async Task What_cannot_be_is_misuse_with_a_hint(params string[] args) =>
        (await Console.Voer(args)).Should().Match<Console>(run => run.Code == 2 && run.Uit.Length == 0 && run.Fout.Length > 20);
}
