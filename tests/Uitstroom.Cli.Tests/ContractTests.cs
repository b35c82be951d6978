using System.Text.Json;

namespace Uitstroom.Cli.Tests;

/// <summary><c>uitstroom contract</c>: the choice, and the life of a contract.</summary>
public class ContractTests
{
    private static readonly string _verlopen = Path.Combine(Golden.Root, "samples", "verlopen");

    [Theory]
    [InlineData("ijmond-zk", "driehoekscontract")]
    [InlineData("westfriesland", "inverdiencontract")]
    [InlineData("flevoland", "flevoland", "--op", "2022-09-01")]
    [InlineData("flevoland", "terugval", "--op", "2022-09-01")]
    public async Task A_full_life_prints_as_a_timeline_with_days_deadlines_and_provisions(string regio, string bestand, params string[] opties)
    {
        var run = await Console.Voer(["contract", regio, "--verloop", Path.Combine(_verlopen, bestand + ".yaml"), .. opties]);
        run.Code.Should().Be(0);
        run.Fout.Should().BeEmpty();
        Golden.Matches($"contract-{bestand}.txt", run.ToString());
    }

    [Fact]
    public async Task A_terminal_of_eighty_columns_wraps_under_the_text() => Golden.Matches(
        "contract-terminal.txt",
        (await new Console { Terminal = true, Breedte = 80 }.Met("contract", "ijmond-zk", "--verloop", Path.Combine(_verlopen, "driehoekscontract.yaml"))).ToString());

    [Theory]
    [InlineData("ijmond-zk", "driehoekscontract", "reactie_aanbod", "2022-02-08", "2022-02-07")]
    [InlineData("flevoland", "flevoland", "verzoek", "2021-03-01", "2021-02-22")]
    public async Task The_same_file_gives_the_same_days_as_a_life_and_as_afspraken(string regio, string bestand, string naam, string uiterlijk, string gedaan)
    {
        var pad = Path.Combine(_verlopen, bestand + ".yaml");
        using var leven = JsonDocument.Parse((await Console.Voer("contract", regio, "--verloop", pad, "--op", "2022-09-01", "--json")).Uit);
        using var afspraken = JsonDocument.Parse((await Console.Voer("afspraken", regio, pad, "--op", "2022-09-01", "--json")).Uit);
        var begint = leven.RootElement.GetProperty("stappen").EnumerateArray().SelectMany(stap => stap.GetProperty("begint").EnumerateArray())
            .Single(een => een.GetProperty("afspraak").GetString() == naam);
        var termijn = afspraken.RootElement.GetProperty("afspraken").EnumerateArray().Single(een => een.GetProperty("afspraak").GetString() == naam).GetProperty("termijnen")[0];
        foreach (var een in new[] { begint, termijn })
        {
            (een.GetProperty("uiterlijk").GetString(), een.GetProperty("gedaan_op").GetString(), een.GetProperty("stand").GetString()).Should().Be((uiterlijk, gedaan, "gehaald"));
        }
    }

    [Fact]
    public async Task The_choice_says_what_the_text_points_to_and_what_is_missing()
    {
        using var map = new TemporaryFolder();
        var aanvraag = map.File("aanvraag.yaml", "kenmerk: c-1\nfeiten: { twijfel_zelfredzaamheid: { waarde: nee, door: zorgorganisatie } }\n");
        var run = await Console.Voer("contract", "westfriesland", aanvraag, "--peildatum", "2025-06-16");
        run.Code.Should().Be(0);
        Golden.Matches("contract-keuze.txt", run.ToString());
    }

    [Fact]
    public async Task A_life_as_json_holds_a_step_for_each_event_and_the_end()
    {
        var run = await Console.Voer("contract", "ijmond-zk", "--verloop", Path.Combine(_verlopen, "driehoekscontract.yaml"), "--json");
        using var json = JsonDocument.Parse(run.Uit);
        json.RootElement.GetProperty("stappen").GetArrayLength().Should().Be(12);
        json.RootElement.GetProperty("mogelijk")[0].GetProperty("vorm").GetString().Should().Be("beeindigd");
        json.RootElement.GetProperty("mogelijk")[0].GetProperty("geeindigd_op").GetString().Should().Be("niet_geregeld");
        json.RootElement.GetProperty("meldingen").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task A_choice_as_json_names_the_forms()
    {
        using var map = new TemporaryFolder();
        var aanvraag = map.File("aanvraag.yaml", "feiten: { nog_niet_zelf_huren: { waarde: ja, door: beoordelingstafel } }\n");
        var run = await Console.Voer("contract", "ijmond-zk", aanvraag, "--peildatum", "2022-06-16", "--json");
        using var json = JsonDocument.Parse(run.Uit);
        json.RootElement.GetProperty("vormen")[0].GetString().Should().Be("intermediaire_verhuur");
        json.RootElement.GetProperty("vast").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task A_reading_and_a_last_day_can_be_chosen()
    {
        using var map = new TemporaryFolder();
        var verloop = map.File("v.yaml", "verloop:\n  - { op: 2022-03-01, gebeurtenis: ondertekening, vorm: driehoekscontract, duur: 24 maanden }\n");
        (await Console.Voer("contract", "ijmond-zk", "--verloop", verloop, "--op", "2024-03-01")).Uit.Should().Contain("Stand: huurcontract voor onbepaalde tijd vanaf 1 maart 2024");
        (await Console.Voer("contract", "ijmond-zk", "--verloop", verloop, "--op", "2024-03-01", "--lezing", "omzetting_driehoekscontract=hoofdstuk_3")).Uit
            .Should().Contain("Stand: driehoekscontract vanaf 1 maart 2022");
    }

    [Fact]
    public async Task What_cannot_be_is_said_with_its_line_and_the_rest_is_answered()
    {
        using var map = new TemporaryFolder();
        var verloop = map.File("v.yaml", """
            verloop:
              - { op: 2022-03-01, gebeurtenis: ondertekening, vorm: driehoekscontract, duur: 24 maanden }
              - { op: 2022-04-01, gebeurtenis: evalutie }
              - { op: 2022-12-15, gebeurtenis: begeleiding_opgezegd_door_client }
              - { op: 2023-01-15, gebeurtenis: beoordeling_omzetting }

            """);
        var run = await Console.Voer("contract", "ijmond-zk", "--verloop", verloop);
        run.Code.Should().Be(1);
        run.Fout.Should().Contain("UIT4401").And.Contain("UIT4411").And.Contain("bedoelde u `evaluatie`?");
        run.Uit.Should().Contain("Stand: beëindigd");
    }

    [Theory]
    [InlineData("REGIO en BESTAND ontbreken")]
    [InlineData("BESTAND ontbreekt", "westfriesland")]
    [InlineData("hoort alleen REGIO", "westfriesland", "a.yaml", "--verloop", "b.yaml")]
    [InlineData("gaan niet samen", "westfriesland", "--verloop", "b.yaml", "--peildatum", "2025-01-01")]
    [InlineData("hoort bij `--verloop`", "westfriesland", "a.yaml", "--op", "2025-01-01")]
    [InlineData("geen bestaande datum", "westfriesland", "--verloop", "b.yaml", "--op", "2025-02-30")]
    [InlineData("onbekende lezing", "westfriesland", "--verloop", "b.yaml", "--lezing", "bestaat_niet=ja")]
    public async Task Misuse_is_said_and_gives_code_2(string melding, params string[] args)
    {
        var run = await Console.Voer(["contract", .. args]);
        run.Code.Should().Be(2);
        run.Fout.Should().Contain(melding);
    }

    [Fact]
    public async Task A_file_that_is_not_there_gives_code_1() =>
        (await Console.Voer("contract", "westfriesland", "--verloop", "bestaat-niet.yaml")).Code.Should().Be(1);

    [Fact]
    public async Task A_life_can_be_checked_as_any_file()
    {
        (await Console.Voer("controleer", Path.Combine(_verlopen, "inverdiencontract.yaml"))).Code.Should().Be(0);
        (await Console.Voer("controleer", Path.Combine(_verlopen, "inverdiencontract.yaml"), "--regio", "ijmond-zk")).Fout.Should().Contain("UIT4424");
    }
}
