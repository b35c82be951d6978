using System.Text;
using System.Text.Json;

namespace Uitstroom.Cli.Tests;

public class QuotumTests
{
    [Theory]
    [InlineData("ijmond-zk")]
    [InlineData("westfriesland")]
    [InlineData("flevoland")]
    public async Task Every_sample_comes_out_as_approved(string regio)
    {
        var run = await Console.Voer("quotum", regio, "--tellers", Tellers(regio));
        run.Code.Should().Be(0);
        run.Fout.Should().BeEmpty();
        Golden.Matches($"quotum-{regio}.txt", run.ToString());
    }

    [Theory]
    [InlineData("ijmond-zk")]
    [InlineData("westfriesland")]
    [InlineData("flevoland")]
    public async Task Nothing_is_wider_than_a_terminal_of_80(string regio)
    {
        var run = await new Console { Terminal = true, Breedte = 80 }.Met("quotum", regio, "--tellers", Tellers(regio));
        var kaal = System.Text.RegularExpressions.Regex.Replace(run.Uit, "\u001b\\[[0-9;]*m", "");
        kaal.Split('\n').Should().OnlyContain(regel => regel.Length <= 80);
        if (regio == "ijmond-zk")
        {
            Golden.Matches("quotum-terminal.txt", run.ToString());
        }
    }

    [Fact]
    public async Task Json_holds_the_numbers_the_signals_and_the_other_readings()
    {
        var run = await Console.Voer("quotum", "ijmond-zk", "--tellers", Tellers("ijmond-zk"), "--json");
        using var json = JsonDocument.Parse(run.Uit);
        var taak = json.RootElement.GetProperty("quota").EnumerateArray().Single(quotum => quotum.GetProperty("quotum").GetString() == "taakstelling");
        taak.GetProperty("totaal").GetInt64().Should().Be(190);
        taak.GetProperty("signalen")[0].GetProperty("naam").GetString().Should().Be("taakstelling_boven_woningen");
        taak.GetProperty("andere_lezingen").EnumerateArray().Select(ander => ander.GetProperty("lezing").GetString()).Should().Contain("doorschuiven_en_maximum");
    }

    [Fact]
    public async Task A_chosen_reading_decides()
    {
        var run = await Console.Voer("quotum", "westfriesland", "--tellers", Tellers("westfriesland"), "--lezing", "housing_first_in_de_100=zin_1", "--json");
        using var json = JsonDocument.Parse(run.Uit);
        json.RootElement.GetProperty("quota")[0].GetProperty("telt_mee").GetInt64().Should().Be(65);
    }

    [Fact]
    public async Task Without_counts_a_year_shows_the_numbers_and_that_nothing_was_counted()
    {
        var run = await Console.Voer("quotum", "ijmond-zk", "--jaar", "2023");
        run.Code.Should().Be(0);
        run.Uit.Should().Contain("178").And.Contain("teller woningen 2023");
    }

    [Fact]
    public async Task Counts_come_from_standard_input_too()
    {
        var run = await new Console { Invoer = Encoding.UTF8.GetBytes("jaar: 2021\nquota: { woningen: { bw: 12, mo: 5 } }\n") }.Met("quotum", "flevoland", "--tellers", "-");
        run.Uit.Should().Contain("17").And.Contain("aantal woningen opvragen uit de prestatieafspraken");
    }

    [Theory]
    [InlineData("jaar: 2023\nquota: { woningen: -1 }\n", "UIT4253")]
    [InlineData("jaar: 2023\nquota: { wonigen: 1 }\n", "bedoelde u `woningen`?")]
    [InlineData("jaar: 2019\nquota: { woningen: 1 }\n", "UIT4254")]
    [InlineData("jaar: 2023\nquota: { taakstelling: { Velsen: { Ymere: 1 } } }\n", "UIT4252")]
    public async Task Wrong_counts_give_1_and_no_answer(string tekst, string melding)
    {
        var run = await new Console { Invoer = Encoding.UTF8.GetBytes(tekst) }.Met("quotum", "ijmond-zk", "--tellers", "-");
        (run.Code, run.Uit).Should().Be((1, ""));
        run.Fout.Should().Contain(melding);
    }

    [Fact]
    public async Task A_count_above_the_ceiling_is_a_warning_and_is_answered()
    {
        var run = await new Console { Invoer = "jaar: 2023\nquota: { woningen: 180 }\n"u8.ToArray() }.Met("quotum", "ijmond-zk", "--tellers", "-");
        run.Code.Should().Be(0);
        run.Fout.Should().Contain("UIT4255");
        run.Uit.Should().Contain("2 boven het maximum van 178");
    }

    [Fact]
    public async Task A_file_with_counts_can_be_checked_for_a_region()
    {
        (await Console.Voer("controleer", Tellers("ijmond-zk"), "--regio", "ijmond-zk")).Code.Should().Be(0);
        var zonder = await Console.Voer("controleer", Tellers("ijmond-zk"));
        zonder.Code.Should().Be(2);
        zonder.Fout.Should().Contain("dit zijn tellers");
    }

    [Theory]
    [InlineData("quotum", "ijmond-zk")]
    [InlineData("quotum", "ijmond-zk", "--jaar", "23")]
    [InlineData("quotum")]
    public async Task Wrong_use_gives_2(params string[] args) => (await Console.Voer(args)).Code.Should().Be(2);

    [Theory]
    [InlineData("vijfde", "nummer 5 van 5, daarna nog 0 over")]
    [InlineData("zesde", "5 van 5 geteld, dit zou nummer 6 zijn")]
    [InlineData("velsen", "Geen doelgroep geldt: een maximum speelt geen rol.")]
    public async Task The_toets_says_whether_there_is_room(string wie, string tekst)
    {
        var run = await Console.Voer("toets", "ijmond-zk", Golden.Aanvraag($"ex-gedetineerde-{wie}.yaml"));
        run.Code.Should().Be(0);
        run.Uit.Should().Contain(tekst);
        Golden.Matches($"toets-ex-gedetineerde-{wie}.txt", run.ToString());
    }

    private static string Tellers(string regio) => Path.Combine(Golden.Root, "samples", "tellers", regio + ".yaml");
}
