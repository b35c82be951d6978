using System.Text;
using System.Text.Json;

namespace Uitstroom.Cli.Tests;

public class ToetsTests
{
    public static TheoryData<string, string> Samples => new()
    {
        { "westfriesland", "westfriesland.yaml" },
        { "westfriesland", "westfriesland-onvolledig.yaml" },
        { "ijmond-zk", "ijmond-zk.yaml" },
        { "flevoland", "flevoland.yaml" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Every_sample_comes_out_as_approved(string regio, string bestand)
    {
        var run = await Console.Voer("toets", regio, Golden.Aanvraag(bestand));
        run.Code.Should().Be(0);
        run.Fout.Should().BeEmpty();
        Golden.Matches($"toets-{Path.GetFileNameWithoutExtension(bestand)}.txt", run.ToString());
    }

    [Fact]
    public async Task One_fact_less_asks_for_exactly_that_fact()
    {
        var run = await Console.Voer("toets", "westfriesland", Golden.Aanvraag("westfriesland-onvolledig.yaml"), "--json");
        using var json = JsonDocument.Parse(run.Uit);
        json.RootElement.GetProperty("uitkomst").GetString().Should().Be("retour");
        json.RootElement.GetProperty("vraag_nu").EnumerateArray().Select(vraag => vraag.GetProperty("feit").GetString())
            .Should().Equal("perspectiefplan_ondertekend");
    }

    [Fact]
    public async Task The_whole_tree_shows_when_asked_for() =>
        Golden.Matches("toets-uitleg.txt", (await Console.Voer("toets", "westfriesland", Golden.Aanvraag("westfriesland-onvolledig.yaml"), "--uitleg")).ToString());

    [Fact]
    public async Task Colour_and_wrapping_on_a_narrow_terminal() =>
        Golden.Matches("toets-terminal.txt", (await new Console { Terminal = true, Breedte = 60 }.Met("toets", "westfriesland", Golden.Aanvraag("westfriesland-onvolledig.yaml"))).ToString());

    [Fact]
    public async Task All_regions_side_by_side() =>
        Golden.Matches("alle-regios.txt", (await Console.Voer("toets", "--alle-regios", Golden.Aanvraag("alle-regios.yaml"))).ToString());

    [Fact]
    public async Task All_regions_under_each_other_on_a_narrow_terminal() =>
        Golden.Matches("alle-regios-smal.txt", (await new Console { Terminal = true, Breedte = 50 }.Met("toets", "--alle-regios", Golden.Aanvraag("alle-regios.yaml"))).ToString());

    [Fact]
    public async Task All_regions_as_json_hold_a_result_each()
    {
        var run = await Console.Voer("toets", "--alle-regios", Golden.Aanvraag("alle-regios.yaml"), "--json");
        using var json = JsonDocument.Parse(run.Uit);
        json.RootElement.EnumerateArray().Select(regio => regio.GetProperty("regio").GetString()).Should().Equal("flevoland", "ijmond-zk", "westfriesland");
        json.RootElement.EnumerateArray().Should().OnlyContain(regio => regio.GetProperty("resultaat").ValueKind == JsonValueKind.Object);
    }

    [Fact]
    public async Task An_application_with_errors_in_one_region_is_tested_in_the_others_and_gives_1()
    {
        using var map = new TemporaryFolder();
        var run = await Console.Voer("toets", "--alle-regios", map.File("a.yaml", "peildatum: 2025-06-16\nfeiten: { regionale_binding: ja }\n"));
        run.Code.Should().Be(1);
        run.Fout.Should().Contain("UIT4007");
        run.Uit.Should().Contain("niet getoetst: de aanvraag heeft").And.Contain("flevoland");
    }

    [Fact]
    public async Task Standard_input_is_read_as_json_or_yaml()
    {
        var json = await new Console { Invoer = "{\"peildatum\":\"2025-06-16\",\"feiten\":{}}"u8.ToArray() }.Met("toets", "westfriesland", "-");
        var yaml = await new Console { Invoer = "peildatum: 2025-06-16\nfeiten: {}\n"u8.ToArray() }.Met("toets", "westfriesland", "-");
        json.Code.Should().Be(0);
        json.Uit.Should().Be(yaml.Uit).And.Contain("Uitkomst: retour");
    }

    [Fact]
    public async Task The_date_is_that_of_the_option_then_that_of_the_file_then_today_said_aloud()
    {
        using var map = new TemporaryFolder();
        var met = map.File("met.yaml", "peildatum: 2025-06-16\nfeiten: {}\n");
        var zonder = map.File("zonder.yaml", "feiten: { heeft_schulden: ja }\n");
        (await Console.Voer("toets", "westfriesland", met, "--peildatum", "2026-02-03")).Uit.Should().Contain("getoetst op 3 februari 2026");
        (await Console.Voer("toets", "westfriesland", met)).Uit.Should().Contain("getoetst op 16 juni 2025");
        var vandaag = await Console.Voer("toets", "westfriesland", zonder);
        vandaag.Uit.Should().Contain("getoetst op 1 september 2025");
        vandaag.Fout.Should().Be("Geen peildatum gegeven: getoetst op vandaag, 2025-09-01.\n");
    }

    [Fact]
    public async Task A_chosen_reading_is_used_and_recorded()
    {
        var run = await Console.Voer("toets", "westfriesland", Golden.Aanvraag("westfriesland.yaml"), "--lezing", "peilmoment=match", "--json");
        using var json = JsonDocument.Parse(run.Uit);
        json.RootElement.GetProperty("herkomst").GetProperty("lezingen").GetProperty("peilmoment").GetString().Should().Be("match");
        json.RootElement.GetProperty("uitkomst").GetString().Should().Be("retour");
    }

    [Fact]
    public async Task A_region_of_the_users_own_works_by_path()
    {
        using var map = new TemporaryFolder();
        foreach (var bestand in new[] { "westfriesland.yaml", "begrippen.yaml" })
        {
            File.Copy(Path.Combine(Golden.Root, "regions", bestand), map.File(bestand));
        }

        Directory.CreateDirectory(map.File("bepalingen"));
        File.Copy(Path.Combine(Golden.Root, "regions", "bepalingen", "westfriesland.yaml"), map.File("bepalingen/westfriesland.yaml"));
        (await Console.Voer("toets", map.File("westfriesland.yaml"), Golden.Aanvraag("westfriesland.yaml"))).Uit.Should().Contain("Uitkomst: ja");
    }

    [Fact]
    public async Task What_a_file_holds_cannot_steer_the_terminal()
    {
        var aanvraag = "{\"kenmerk\":\"a\\u001b[31mb\",\"peildatum\":\"2025-06-16\",\"feiten\":{}}";
        var run = await new Console { Invoer = Encoding.UTF8.GetBytes(aanvraag) }.Met("toets", "westfriesland", "-");
        run.Uit.Should().Contain("a\uFFFD[31mb").And.NotContain("\u001b");
    }
}
