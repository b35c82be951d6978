using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Uitstroom.Cli.Tests;

/// <summary><c>uitstroom test</c>.</summary>
public partial class TestTests
{
    private const string Anders = """
        regeling: kleinstreek
        gevallen:
          te_oud:
            titel: "Iemand van 23 jaar met binding"
            peildatum: 2031-06-01
            feiten: { geboortedatum: 2008-01-01, binding: { waarde: ja, door: tafel } }
            verwacht: { uitkomst: 'ja', gefaald: [] }
            bron: ks-2.1
          goed:
            titel: "Iemand van 21 jaar met binding"
            peildatum: 2031-06-01
            feiten: { geboortedatum: 2010-01-01, binding: { waarde: ja, door: tafel } }
            verwacht: { uitkomst: 'ja' }
            bron: ks-2.1
          later: { todo: de stuurgroep moet dit nog zeggen, peildatum: 2031-06-01, verwacht: { uitkomst: 'ja' } }

        """;

    private static readonly string _streek = Path.Combine(Golden.Root, "tests", "Uitstroom.Cli.Tests", "streek");

    [Fact]
    public async Task All_cases_of_the_three_regions_come_out_as_they_say()
    {
        var run = await Console.Voer("test");
        run.Code.Should().Be(0, run.ToString());
        run.Uit.Should().MatchRegex("^flevoland: \\d+ gevallen kloppen, 0 komen anders uit\nijmond-zk: \\d+ gevallen kloppen, 0 komen anders uit\nwestfriesland: \\d+ gevallen kloppen, 0 komen anders uit\n$");
        run.Fout.Should().BeEmpty();
    }

    [Theory]
    [InlineData("kleinstreek.yaml")]
    [InlineData("gevallen")]
    [InlineData("gevallen/kleinstreek.yaml")]
    public async Task A_region_file_a_folder_and_a_file_stand_for_their_cases(string pad)
    {
        var run = await Console.Voer("test", Path.Combine(_streek, pad));
        (run.Code, run.Uit).Should().Be((0, "kleinstreek: 3 gevallen kloppen, 0 komen anders uit\n"));
    }

    [Fact]
    public async Task A_case_that_comes_out_otherwise_gives_1_and_says_why()
    {
        using var map = new Streekmap(Anders);
        var run = await Console.Voer("test", map.Gevallen);
        run.Code.Should().Be(1);
        Golden.Matches("test-anders.txt", run.Uit.Replace(map.Gevallen, "gevallen.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_a_narrow_terminal_no_line_is_longer_than_the_screen()
    {
        using var map = new Streekmap(Anders);
        var run = await new Console { Terminal = true, Breedte = 80 }.Met("test", map.Gevallen, "--alles");
        Kleur().Replace(run.Uit, "").Split('\n').Where(regel => !regel.Contains(map.Gevallen, StringComparison.Ordinal)).Should().OnlyContain(regel => regel.Length <= 80);
    }

    [Theory]
    [InlineData("goed", 0)]
    [InlineData("te_*", 1)]
    [InlineData("bestaat niet", 1)]
    [InlineData("later", 1)]
    public async Task What_was_chosen_decides_and_nothing_run_is_no_success(string filter, int code)
    {
        using var map = new Streekmap(Anders);
        var run = await Console.Voer("test", map.Gevallen, "--filter", filter);
        run.Code.Should().Be(code);
        (run.Fout.Contains("Geen geval gedraaid", StringComparison.Ordinal)).Should().Be(filter is "bestaat niet" or "later");
    }

    [Fact]
    public async Task JUnit_is_written_as_a_whole_file()
    {
        using var map = new Streekmap(Anders);
        var pad = map.Pad("uitslag.xml");
        (await Console.Voer("test", map.Gevallen, "--junit", pad)).Code.Should().Be(1);
        XDocument.Load(pad).Descendants("testcase").Should().HaveCount(3);
        XDocument.Load(pad).Descendants("failure").Should().ContainSingle();
    }

    [Fact]
    public async Task Json_gives_the_same()
    {
        using var map = new Streekmap(Anders);
        using var json = JsonDocument.Parse((await Console.Voer("test", map.Gevallen, "--json")).Uit);
        json.RootElement.GetProperty("gedraaid").GetInt32().Should().Be(3);
        json.RootElement.GetProperty("slaagt").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task Coverage_shows_what_no_case_touches()
    {
        var run = await Console.Voer("test", Path.Combine(_streek, "kleinstreek.yaml"), "--dekking");
        run.Code.Should().Be(1);
        Golden.Matches("test-dekking.txt", run.ToString());
        using var json = JsonDocument.Parse((await Console.Voer("test", Path.Combine(_streek, "kleinstreek.yaml"), "--dekking", "--json")).Uit);
        json.RootElement[0].GetProperty("punten").GetArrayLength().Should().BeGreaterThan(3);
    }

    [Fact]
    public async Task Proposals_can_be_put_under_the_cases_as_they_are()
    {
        var run = await Console.Voer("test", Path.Combine(_streek, "kleinstreek.yaml"), "--stel-voor");
        run.Code.Should().Be(0);
        Golden.Matches("test-voorstel.txt", run.ToString());
        using var map = new Streekmap(await File.ReadAllTextAsync(Path.Combine(_streek, "gevallen", "kleinstreek.yaml")) + run.Uit);
        (await Console.Voer("test", map.Gevallen)).Code.Should().Be(0);
        (await Console.Voer("test", map.Gevallen, "--stel-voor")).Uit.Should().BeEmpty();
    }

    [Fact]
    public async Task A_case_of_another_region_and_a_wrong_name_are_said_with_their_place()
    {
        using var map = new Streekmap("regeling: kleinstreek\ngevallen: { a: { peildatum: 2031-06-01, verwacht: { uitkomst: jaa } } }\n");
        var run = await Console.Voer("test", map.Gevallen);
        run.Code.Should().Be(1);
        run.Fout.Should().Contain("(2,63): error UIT6502").And.Contain("bedoelde u `ja`?");
    }

    [Theory]
    [InlineData("test", "westfrieslant")]
    [InlineData("test", "westfriesland", "--dekking", "--stel-voor")]
    [InlineData("test", "westfriesland", "--dekking", "--junit", "x.xml")]
    [InlineData("test", "westfriesland", "--dekking", "--filter", "x")]
    [InlineData("test", "docs")]
    public async Task A_wrong_use_gives_2(params string[] args) => (await Console.Voer(args)).Code.Should().Be(2);

    [Fact]
    public async Task Under_an_amendment_the_cases_that_turn_are_shown()
    {
        var run = await Console.Voer("test", "westfriesland", "--wijziging", Path.Combine(Golden.Root, "samples", "wijzigingen", "westfriesland-addendum.yaml"), "--filter", "wf-g04");
        run.Code.Should().Be(0, run.ToString());
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Kleur();

}
