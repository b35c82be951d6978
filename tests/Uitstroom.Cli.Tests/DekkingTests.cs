using System.Text.Json;
using System.Text.RegularExpressions;

namespace Uitstroom.Cli.Tests;

public partial class DekkingTests
{
    private static readonly string _streek = Path.Combine(Golden.Root, "tests", "Uitstroom.Cli.Tests", "streek", "kleinstreek.yaml");

    public static TheoryData<string> Regios => ["flevoland", "ijmond-zk", "westfriesland"];

    [Fact]
    public async Task Every_provision_is_shown_with_what_executes_it_or_why_nothing_does()
    {
        var run = await Console.Voer("dekking", _streek);
        run.Code.Should().Be(1);
        run.Fout.Should().BeEmpty();
        Golden.Matches("dekking.txt", run.ToString());
    }

    [Fact]
    public async Task On_a_terminal_of_80_nothing_is_wider()
    {
        var run = await new Console { Terminal = true, Breedte = 80 }.Met("dekking", _streek);
        Golden.Matches("dekking-terminal.txt", run.ToString());
        Kleur().Replace(run.Uit, "").Split('\n').Should().OnlyContain(regel => regel.Length <= 80);
    }

    [Theory]
    [MemberData(nameof(Regios))]
    public async Task The_regions_too_fit_a_terminal_of_80(string regio) =>
        Kleur().Replace((await new Console { Terminal = true, Breedte = 80 }.Met("dekking", regio)).Uit, "").Split('\n')
            .Should().OnlyContain(regel => regel.Length <= 80 || IsPad(regel));

    [Theory]
    [InlineData(0, "--bepaling", "ks-2.1")]
    [InlineData(0, "--bepaling", "ks-2.*")]
    [InlineData(1, "--bepaling", "ks-*")]
    [InlineData(0, "--soort", "toetsingscriterium")]
    [InlineData(1, "--soort", "definitie")]
    [InlineData(0, "--soort", "termijn", "--rekenbaar", "deels")]
    [InlineData(1, "--soort", "termijn", "--soort", "looptijd")]
    [InlineData(1, "--open")]
    [InlineData(0, "--rekenbaar", "nee", "--open")]
    public async Task The_exit_code_is_about_the_provisions_that_were_asked_for(int code, params string[] opties) =>
        (await Console.Voer(["dekking", _streek, .. opties])).Code.Should().Be(code);

    [Fact]
    public async Task Open_shows_only_what_is_open_and_says_what_is_missing()
    {
        var run = await Console.Voer("dekking", _streek, "--open");
        run.Uit.Should().Contain("ks-6.3 · art. 6, lid 3 · termijn · rekenbaar: ja").And.Contain("✗ open: komt nergens voor")
            .And.Contain("Open zijn 2 van 12: ks-5.1, ks-6.3.").And.NotContain("ks-2.1 ·");
    }

    [Fact]
    public async Task Json_holds_what_the_lines_say()
    {
        var run = await Console.Voer("dekking", _streek, "--bepaling", "ks-2.2", "--json");
        using var json = JsonDocument.Parse(run.Uit);
        json.RootElement.GetProperty("volledig").GetBoolean().Should().BeFalse();
        json.RootElement.GetProperty("per_rekenbaar").GetProperty("ja").GetProperty("open").GetInt32().Should().Be(2);
        var bepaling = json.RootElement.GetProperty("bepalingen").EnumerateArray().Single();
        bepaling.GetProperty("stand").GetString().Should().Be("uitgevoerd");
        bepaling.GetProperty("onderdelen").EnumerateArray().Select(deel => $"{deel.GetProperty("pad").GetString()} {deel.GetProperty("wijze").GetString()}")
            .Should().Equal("feiten.binding voert_uit", "toetsen.toelating.criteria.binding voert_uit");
    }

    [Theory]
    [InlineData("onbekende bepaling `ks-2.3`; bedoelde u `ks-1.3`?", "--bepaling", "ks-2.3")]
    [InlineData("onbekende soort `termijnen`; bedoelde u `termijn`?", "--soort", "termijnen")]
    [InlineData("`misschien` kan niet bij `--rekenbaar`; kies uit `ja`, `deels` of `nee`", "--rekenbaar", "misschien")]
    public async Task A_wrong_choice_gives_2_so_that_nothing_found_never_looks_like_nothing_wrong(string melding, params string[] opties)
    {
        var run = await Console.Voer(["dekking", _streek, .. opties]);
        (run.Code, run.Uit).Should().Be((2, ""));
        run.Fout.Should().Contain(melding);
    }

    [Fact]
    public async Task Without_a_register_there_is_nothing_to_say_and_the_code_is_1()
    {
        using var map = new TemporaryFolder();
        var pad = map.File("kaal.yaml", File.ReadAllText(_streek).Replace("register: bepalingen/kleinstreek.yaml\n", "", StringComparison.Ordinal));
        var run = await Console.Voer("dekking", pad);
        (run.Code, run.Uit).Should().Be((1, ""));
        run.Fout.Should().Contain("heeft geen register van bepalingen");
    }

    [Fact]
    public async Task Without_a_region_the_use_is_wrong() => (await Console.Voer("dekking")).Code.Should().Be(2);

    /// <summary>A path is one word: it is copied whole, and the terminal breaks it.</summary>
    private static bool IsPad(string regel) => regel.TrimStart()[..2] is "✓ " or "+ " or "- " && !regel.Trim()[2..].Contains(' ', StringComparison.Ordinal);

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Kleur();
}
