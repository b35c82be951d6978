using System.Text.Json;
using System.Text.RegularExpressions;

namespace Uitstroom.Cli.Tests;

public class VerdeelTests
{
    private static readonly string _personen = Path.Combine(Golden.Root, "samples", "verdelen", "flevoland.yaml");

    private static readonly string _inwoners = Path.Combine(Golden.Root, "samples", "verdelen", "inwoners-westfriesland.yaml");

    public static TheoryData<string, string[]> Voorbeelden => new()
    {
        { "ijmond-zk", ["ijmond-zk"] },
        { "ijmond-zk-aansluiting", ["ijmond-zk", "--aansluiting"] },
        { "ijmond-zk-170-stappen", ["ijmond-zk", "--sleutel", "regionaal", "--totaal", "170", "--stappen"] },
        { "westfriesland", ["westfriesland"] },
        { "westfriesland-inwonertal", ["westfriesland", "--sleutel", "inwonertal", "--gewichten", _inwoners] },
        { "flevoland", ["flevoland", _personen] },
    };

    [Theory]
    [MemberData(nameof(Voorbeelden))]
    public async Task Every_sample_comes_out_as_approved(string naam, string[] args)
    {
        var run = await Console.Voer(["verdeel", .. args]);
        run.Code.Should().Be(0);
        Golden.Matches($"verdeel-{naam}.txt", run.ToString());
    }

    [Fact]
    public async Task People_are_read_from_lines_whatever_the_first_bytes_and_line_ends()
    {
        const string Een = """{"peildatum":"2022-01-01","feiten":{"herkomstgemeente":"Almere"}}""";
        const string Ander = """{"peildatum":"2022-01-01","feiten":{"herkomstgemeente":"Urk"}}""";
        var bestand = Path.Combine(Directory.CreateTempSubdirectory().FullName, "personen.jsonl");
        var gewichten = Path.Combine(Path.GetDirectoryName(bestand)!, "gewichten.yaml");
        await File.WriteAllTextAsync(gewichten, "Almere: 200000\nDronten: 40000\nLelystad: 80000\nNoordoostpolder: 48000\nUrk: 12000\nZeewolde: 20000\n");
        string[] opdracht = ["verdeel", "flevoland", bestand, "--gewichten", gewichten, "--json"];

        await File.WriteAllTextAsync(bestand, $"{Een}\n{Ander}\n");
        var kaal = await Console.Voer(opdracht);
        kaal.Uit.Should().Contain("Almere");

        await File.WriteAllTextAsync(bestand, $"\uFEFF{Een}\r\n\r\n{Ander}");
        (await Console.Voer(opdracht)).ToString().Should().Be(kaal.ToString());
    }

    [Theory]
    [MemberData(nameof(Voorbeelden))]
    public async Task Nothing_is_wider_than_a_terminal_of_80(string naam, string[] args)
    {
        var run = await new Console { Terminal = true, Breedte = 80 }.Met(["verdeel", .. args]);
        var kaal = Regex.Replace(run.Uit, "\u001b\\[[0-9;]*m", "");
        kaal.Split('\n').Where(regel => regel.Length > 80).Should().BeEmpty($"{naam} fits");
    }

    [Fact]
    public async Task The_printed_tables_are_shown_with_what_does_not_follow_from_them()
    {
        var tabel = (await Console.Voer("verdeel", "ijmond-zk")).Uit;
        tabel.Should().Contain("IJmond 68").And.Contain("Zuid-Kennemerland 110").And.Contain("Haarlem: 79 (samen 78)").And.Contain("Velsen: 31 (samen 32)");
        var aansluiting = (await Console.Voer("verdeel", "ijmond-zk", "--aansluiting")).Uit;
        aansluiting.Should().Contain("de aantallen van Haarlem zijn 78, en dat hoort 79 te zijn")
            .And.Contain("de aantallen van Velsen zijn 32, en dat hoort 31 te zijn")
            .And.Contain("de percentages samen zijn 101").And.Contain("de percentages van Velsen zijn 99");
    }

    [Fact]
    public async Task Json_holds_every_part_exactly()
    {
        using var json = JsonDocument.Parse((await Console.Voer("verdeel", "ijmond-zk", "--sleutel", "regionaal", "--totaal", "170", "--json")).Uit);
        var delen = json.RootElement[0].GetProperty("groepen")[0].GetProperty("delen").EnumerateArray().ToList();
        delen.Sum(deel => deel.GetProperty("aantal").GetInt64()).Should().Be(170);
        delen.Single(deel => deel.GetProperty("ontvanger").GetString() == "Haarlem").GetProperty("quotum").GetString().Should().Be("26622/353");
    }

    [Fact]
    public async Task Csv_has_a_row_per_part_and_opens_in_a_spreadsheet()
    {
        var regels = (await Console.Voer("verdeel", "ijmond-zk", "--sleutel", "regionaal", "--csv")).Uit.TrimEnd('\n').Split('\n');
        regels.Should().HaveCount(8);
        regels.Select(regel => regel.Count(teken => teken == ';')).Distinct().Should().ContainSingle();
    }

    [Theory]
    [InlineData("UIT3103", "--totaal", "12,5")]
    [InlineData("UIT3103", "--totaal", "-1")]
    [InlineData("regioneel", "--sleutel", "regioneel")]
    [InlineData("loten", "--methode", "loten")]
    public async Task A_wrong_option_is_refused_and_nothing_is_divided(string woord, params string[] args)
    {
        var run = await Console.Voer(["verdeel", "ijmond-zk", .. args]);
        run.Code.Should().Be(2);
        run.Uit.Should().BeEmpty();
        run.Fout.Should().Contain(woord == "UIT3103" ? args[1] : woord);
    }

    [Fact]
    public async Task A_file_with_faults_gives_its_messages_and_no_table()
    {
        using var map = new TemporaryFolder();
        var pad = map.File("v.yaml", "verdeelsleutel: regionaal\ntotaal: 170\ngewichten: { Beverwijk: -1, Haarlem: 3, Amsterdam: 4 }\n");
        var run = await Console.Voer("verdeel", "ijmond-zk", pad);
        run.Code.Should().Be(1);
        run.Uit.Should().BeEmpty();
        run.Fout.Should().Contain("(3,25)").And.Contain("Amsterdam");
        (await Console.Voer("controleer", pad, "--regio", "ijmond-zk")).Code.Should().Be(1);
        (await Console.Voer("controleer", pad)).Code.Should().Be(2);
    }
}
