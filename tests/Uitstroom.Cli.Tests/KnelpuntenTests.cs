using System.Text.Json;
using System.Text.RegularExpressions;

namespace Uitstroom.Cli.Tests;

public partial class KnelpuntenTests
{
    private static readonly string _streek = Path.Combine(Golden.Root, "tests", "Uitstroom.Cli.Tests", "streek", "kleinstreek.yaml");

    [Fact]
    public async Task The_points_come_as_a_numbered_list_with_the_cases_beside_the_region()
    {
        var run = await Console.Voer("knelpunten", _streek);
        run.Code.Should().Be(0);
        run.Fout.Should().BeEmpty();
        Golden.Matches("knelpunten.txt", run.ToString());
    }

    [Fact]
    public async Task On_a_terminal_of_80_nothing_is_wider()
    {
        var run = await new Console { Terminal = true, Breedte = 80 }.Met("knelpunten", _streek);
        Golden.Matches("knelpunten-terminal.txt", run.ToString());
        Kleur().Replace(run.Uit, "").Split('\n').Should().OnlyContain(regel => regel.Length <= 80);
    }

    [Theory]
    [InlineData("flevoland", "fl-3.f.c", "geval fl-e66: alleen_zes_maanden geeft uitkomst: niet geregeld | ook_drie_maanden geeft uitkomst: afwijken mag")]
    [InlineData("westfriesland", "wf-4.a.5", "huurderschap geeft contract aan het einde: onbepaalde tijd")]
    [InlineData("ijmond-zk", "ijzk-b2", "de aantallen van Haarlem zijn 78, en dat hoort 79 te zijn")]
    public async Task A_region_shows_its_cases_and_tables(string regio, string bepaling, string tekst) =>
        Regex.Replace((await Console.Voer("knelpunten", regio, "--bepaling", bepaling)).Uit, @"\s+", " ").Should().Contain(tekst);

    [Theory]
    [InlineData(new[] { "--soort", "tegenspraak" }, new[] { "lezingen.bovengrens" })]
    [InlineData(new[] { "--soort", "tabel" }, new[] { "verdeelsleutels.woningen.gedrukt" })]
    [InlineData(new[] { "--geraakt" }, new[] { "lezingen.bovengrens", "toetsen.toelating.uitkomsten.nee.vervolg" })]
    [InlineData(new[] { "--bepaling", "ks-3.*" }, new[] { "lezingen.begin", "afspraken.aanbod.binnen" })]
    [InlineData(new[] { "--soort", "dubbelzinnig", "--soort", "tabel" }, new[] { "lezingen.begin", "verdeelsleutels.woningen.gedrukt" })]
    public async Task A_choice_shows_only_that(string[] opties, string[] namen)
    {
        using var json = JsonDocument.Parse((await Console.Voer(["knelpunten", _streek, "--json", .. opties])).Uit);
        json.RootElement.GetProperty("gevallen_gedraaid").GetInt32().Should().Be(3);
        json.RootElement.GetProperty("knelpunten").EnumerateArray().Select(een => een.GetProperty("naam").GetString()).Should().BeEquivalentTo(namen);
    }

    [Fact]
    public async Task Json_gives_the_outcome_per_option_of_each_case_that_turns()
    {
        using var json = JsonDocument.Parse((await Console.Voer("knelpunten", _streek, "--soort", "tegenspraak", "--json")).Uit);
        var lezing = json.RootElement.GetProperty("knelpunten")[0];
        lezing.GetProperty("lezing").GetProperty("standaard").GetString().Should().Be("tot_23");
        lezing.GetProperty("gevallen").EnumerateArray().Select(geval => geval.GetProperty("geval").GetString()).Should().Equal("ks-g2", "ks-g3");
        lezing.GetProperty("gevallen")[0].GetProperty("uitkomsten").EnumerateArray().Select(een => een.GetProperty("uitkomst").GetString()).Should().Equal("uitkomst: nee", "uitkomst: ja");
    }

    [Fact]
    public async Task Cases_with_faults_give_1_and_the_points_come_without_them()
    {
        using var map = new TemporaryFolder();
        var run = await Console.Voer("knelpunten", _streek, "--gevallen", map.File("fout.yaml", "regeling: kleinstreek\ngevallen: { een: { verwacht: { uitkomts: ja }, bron: ks-2.1 } }\n"));
        run.Code.Should().Be(1);
        run.Fout.Should().Contain("UIT1101");
        run.Uit.Should().Contain("geen voorbeeldgevallen gedraaid").And.Contain("Telt iemand van 23 jaar nog mee?");
        (await Console.Voer("knelpunten", _streek, "--gevallen", "nergens.yaml")).Code.Should().Be(1);
    }

    [Theory]
    [InlineData("--soort", "gat")]
    [InlineData("--bepaling", "ks-9.9")]
    public async Task A_wrong_choice_gives_2(params string[] opties) => (await Console.Voer(["knelpunten", _streek, .. opties])).Code.Should().Be(2);

    [Fact]
    public async Task Without_a_region_the_use_is_wrong() => (await Console.Voer("knelpunten")).Code.Should().Be(2);

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Kleur();
}
