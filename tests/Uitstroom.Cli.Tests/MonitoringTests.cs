using System.Text;
using System.Text.Json;

namespace Uitstroom.Cli.Tests;

public class MonitoringTests
{
    private static readonly string _westfriesland = Bestand("westfriesland.yaml");
    private static readonly string _ijmond = Bestand("ijmond-zk.yaml");
    private static readonly string _flevoland = Bestand("flevoland.jsonl");

    [Fact]
    public async Task The_report_of_a_year_comes_out_as_approved() =>
        Golden.Matches("monitoring-ijmond-zk.txt", (await Console.Voer("monitoring", "ijmond-zk", "--bestand", _ijmond, "--jaar", "2023")).ToString());

    [Fact]
    public async Task Lines_of_JSON_give_a_report_too() =>
        Golden.Matches("monitoring-flevoland.txt", (await Console.Voer("monitoring", "flevoland", "--bestand", _flevoland)).ToString());

    [Theory]
    [InlineData("ijmond-zk")]
    [InlineData("westfriesland")]
    public async Task Nothing_is_wider_than_a_terminal_of_80(string regio)
    {
        var run = await new Console { Terminal = true, Breedte = 80 }.Met("monitoring", regio, "--bestand", Bestand(regio + ".yaml"));
        var kaal = System.Text.RegularExpressions.Regex.Replace(run.Uit, "\u001b\\[[0-9;]*m", "");
        kaal.Split('\n').Should().OnlyContain(regel => regel.Length <= 80);
        Golden.Matches($"monitoring-{regio}-terminal.txt", run.Uit);
    }

    [Theory]
    [InlineData("ijmond-zk")]
    [InlineData("westfriesland")]
    [InlineData("flevoland")]
    public async Task Without_a_file_it_says_who_must_report_what_and_when(string regio) =>
        Golden.Matches($"monitoring-{regio}-rapporten.txt", (await Console.Voer("monitoring", regio)).ToString());

    [Fact]
    public async Task Json_and_csv_hold_the_same_numbers()
    {
        using var json = JsonDocument.Parse((await Console.Voer("monitoring", "ijmond-zk", "--bestand", _ijmond, "--jaar", "2023", "--json")).Uit);
        var aanbod = json.RootElement.GetProperty("cijfers").EnumerateArray().Single(cijfer => cijfer.GetProperty("cijfer").GetString() == "aangeboden_woningen");
        aanbod.GetProperty("totaal").GetProperty("aantal").GetInt64().Should().Be(3);
        var csv = (await Console.Voer("monitoring", "ijmond-zk", "--bestand", _ijmond, "--jaar", "2023", "--csv")).Uit;
        csv.Split("\r\n").Where(regel => regel.StartsWith("cijfer;aangeboden_woningen;gemeente;Haarlem;", StringComparison.Ordinal)).Should().HaveCount(4)
            .And.Contain("cijfer;aangeboden_woningen;gemeente;Haarlem;;2023-04-01;1;1;1;");
        csv.Should().Contain("quotum;woningen;;;;2023-01-01;3;3;3;178").And.NotContain("2023-001");
    }

    [Fact]
    public async Task A_quarter_alone_and_what_was_carried_over_can_be_given()
    {
        using var map = new TemporaryFolder();
        var tellers = map.File("tellers.yaml", "jaar: 2023\nquota: { taakstelling: { doorgeschoven: { 2023: 0 } } }\n");
        var run = await Console.Voer("monitoring", "ijmond-zk", "--bestand", _ijmond, "--jaar", "2023", "--kwartaal", "2", "--tellers", tellers);
        run.Uit.Should().Contain("Van 2023-04-01 tot en met 2023-06-30").And.Contain("2023 k2").And.NotContain("2023 k3");
        run.Uit.Should().MatchRegex("Haarlem +│ Ymere +│ +31 │ +1 │ +30 │");
    }

    [Fact]
    public async Task A_stream_is_counted_whatever_its_size_and_bad_lines_are_told()
    {
        var regels = new StringBuilder("{\"volledig\":[\"aanvraag\"],\"van\":\"2023-01-01\",\"tot_en_met\":\"2023-12-31\"}\n");
        for (var i = 0; i < 20_000; i++)
        {
            regels.Append("{\"soort\":\"aanvraag\",\"op\":\"2023-02-01\",\"gemeente\":\"Haarlem\"}\n");
        }

        var heel = await new Console { Invoer = Encoding.UTF8.GetBytes(regels.ToString()) }.Met("monitoring", "ijmond-zk", "--bestand", "-", "--jaar", "2023");
        heel.Code.Should().Be(0);
        heel.Uit.Should().Contain("20.000");
        var fout = await new Console { Invoer = Encoding.UTF8.GetBytes(regels.Append("{\"soort\":\"x\"}\n").ToString()) }.Met("monitoring", "ijmond-zk", "--bestand", "-", "--jaar", "2023");
        fout.Code.Should().Be(1);
        fout.Fout.Should().Contain("-(20002,1): error UIT4602");
        fout.Uit.Should().Contain("≥ 20.000");
    }

    [Fact]
    public async Task The_same_command_gives_the_same_bytes() =>
        (await Console.Voer("monitoring", "westfriesland", "--bestand", _westfriesland, "--json")).Uit.Should().Be((await Console.Voer("monitoring", "westfriesland", "--bestand", _westfriesland, "--json")).Uit);

    [Theory]
    [InlineData("ijmond-zk")]
    [InlineData("westfriesland")]
    [InlineData("flevoland")]
    public async Task The_clause_shows_who_may_use_it_for_what(string regio) => Golden.Matches($"hardheid-{regio}.txt", (await Console.Voer("hardheid", regio)).ToString());

    [Fact]
    public async Task Its_use_shows_number_reason_and_outcome() =>
        Golden.Matches("hardheid-gebruik.txt", (await Console.Voer("hardheid", "westfriesland", "--bestand", _westfriesland)).ToString());

    [Fact]
    public async Task A_file_with_registrations_can_be_checked_for_a_region()
    {
        (await Console.Voer("controleer", _ijmond, "--regio", "ijmond-zk")).Code.Should().Be(0);
        var zonder = await Console.Voer("controleer", _ijmond);
        (zonder.Code, zonder.Fout.Contains("dit zijn registraties", StringComparison.Ordinal)).Should().Be((2, true));
    }

    [Theory]
    [InlineData("`12` is geen jaar", "--jaar", "12")]
    [InlineData("`5` is geen kwartaal", "--jaar", "2023", "--kwartaal", "5")]
    [InlineData("`--kwartaal` hoort bij `--jaar`", "--kwartaal", "2")]
    [InlineData("het bestand `nergens.jsonl` bestaat niet", "--bestand", "nergens.jsonl")]
    public async Task Misuse_is_told(string begin, params string[] args)
    {
        var run = await Console.Voer(["monitoring", "ijmond-zk", .. args]);
        run.Code.Should().Be(2);
        run.Fout.Should().StartWith("uitstroom monitoring: " + begin);
    }

    private static string Bestand(string naam) => Path.Combine(Golden.Root, "samples", "registraties", naam);
}
