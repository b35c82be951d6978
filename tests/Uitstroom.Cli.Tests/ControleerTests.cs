namespace Uitstroom.Cli.Tests;

public class ControleerTests
{
    private static readonly string _regios = Path.Combine(Golden.Root, "regions");

    [Fact]
    public async Task The_files_of_this_project_are_silent()
    {
        var run = await Console.Voer(["controleer", .. Directory.GetFiles(_regios, "*.yaml"), .. Directory.GetFiles(Path.Combine(_regios, "gevallen"))]);
        run.ToString().Should().Be("== afsluitcode 0\n== uitvoer\n== fouten\n");
    }

    [Fact]
    public async Task Samples_are_silent_with_their_region()
    {
        foreach (var regio in new[] { "westfriesland", "ijmond-zk", "flevoland" })
        {
            (await Console.Voer("controleer", "--regio", regio, Golden.Aanvraag($"{regio}.yaml"))).ToString()
                .Should().Be("== afsluitcode 0\n== uitvoer\n== fouten\n");
        }
    }

    [Fact]
    public async Task An_application_needs_its_region() =>
        (await Console.Voer("controleer", Golden.Aanvraag("flevoland.yaml"))).Should().Match<Console>(run => run.Code == 2 && run.Fout.Contains("`--regio`"));

    [Fact]
    public async Task An_error_is_one_line_in_the_form_of_editors()
    {
        using var map = new TemporaryFolder();
        var run = await Console.Voer("controleer", Kapot(map));
        run.Code.Should().Be(1);
        run.Fout.TrimEnd('\n').Should().MatchRegex(@"^.*westfriesland\.yaml\(\d+,\d+\): error UIT\d{4}: .*heeft_schulde.*; bedoelde u `heeft_schulden`\?$");
    }

    [Fact]
    public async Task On_a_terminal_an_error_has_its_line_and_a_mark()
    {
        using var map = new TemporaryFolder();
        var run = await new Console { Terminal = true }.Met("controleer", Kapot(map));
        run.Fout.Should().Contain(" | ").And.Contain("^^^").And.Contain("= bedoelde u");
    }

    [Fact]
    public async Task A_case_that_comes_out_otherwise_is_a_finding()
    {
        using var map = new TemporaryFolder();
        var gevallen = File.ReadAllText(Path.Combine(_regios, "gevallen", "flevoland.yaml"));
        var bestand = map.File("gevallen.yaml", gevallen[..gevallen.IndexOf("\ngevallen:", StringComparison.Ordinal)] + """

            gevallen:
              mis:
                titel: "Klopt niet"
                basis: bw
                verwacht: { soort: voldoet_niet }
                bron: fl-1.a
            """);
        var run = await Console.Voer("controleer", bestand);
        run.Code.Should().Be(1);
        run.Fout.Should().Contain("UIT4102").And.Contain("soort: verwacht [voldoet_niet]");
    }

    [Fact]
    public async Task Cases_of_an_unknown_region_are_a_finding()
    {
        using var map = new TemporaryFolder();
        var run = await Console.Voer("controleer", map.File("g.yaml", "regeling: flevolant\ngevallen: {}\n"));
        run.Code.Should().Be(1);
        run.Fout.Should().Contain("g.yaml(1,11): error UIT4103").And.Contain("bedoelde u `flevoland`?");
    }

    [Fact]
    public async Task One_bad_file_does_not_keep_the_others_from_being_checked()
    {
        using var map = new TemporaryFolder();
        var run = await Console.Voer("controleer", map.File("weg.yaml"), map.File("g.yaml", "regeling: [\n"));
        run.Code.Should().Be(1);
        run.Fout.Should().Contain("weg.yaml").And.Contain("g.yaml");
    }

    [Fact]
    public async Task What_is_wrong_in_another_file_is_shown_there()
    {
        using var map = new TemporaryFolder();
        await Console.Voer("nieuw", "streek", "--uit", map.Pad);
        Vervang(map.File("streek.yaml"), "waarde: 1 jaar", "waarde: 1 jaartje");
        var gevallen = await Console.Voer("controleer", map.File("gevallen/streek.yaml"));
        gevallen.Code.Should().Be(1);
        gevallen.Fout.Should().Contain("gevallen/streek.yaml(2,11): error UIT4103").And.MatchRegex(@"/streek\.yaml\(\d+,32\): error UIT1108: `1 jaartje`");

        Vervang(map.File("streek.yaml"), "waarde: 1 jaartje", "waarde: 1 jaar");
        Vervang(map.File("bepalingen/streek.yaml"), "  - id: art-2.1", "  - id: [art-2.1");
        var regio = await Console.Voer("controleer", map.File("streek.yaml"));
        regio.Code.Should().Be(1);
        regio.Fout.TrimEnd('\n').Should().MatchRegex(@"^\S+/bepalingen/streek\.yaml\(\d+,9\): error UIT1042: ");
    }

    [Theory]
    [InlineData("{ heeft_schulden: ja }", "{ heeft_schulde: ja }", "bedoelde u `heeft_schulden`")]
    [InlineData("van: 2025-01-01", "van: 01-07-2025", "01-07-2025")]
    [InlineData("formaat: 1", "formaat: 1\nformaat: 1", "formaat")]
    [InlineData("bron: wf-2.1", "bron: [wf-2.1", "error")]
    [InlineData("bron: wf-2.1", "bron:", "error")]
    [InlineData("bron: wf-2.1", "bron: wf-2.99", "wf-2.99")]
    [InlineData("{ heeft_schulden: ja }", "{ heeft_schulden: minstens 5 jaar geleden }", "heeft_schulden")]
    [InlineData("  woningcorporaties:", "\twoningcorporaties:", "tab")]
    [InlineData("bron: wf-2.1", "bron: *alias", "alias")]
    public async Task A_broken_copy_gives_one_precise_message(string goed, string fout, string melding)
    {
        using var map = new TemporaryFolder();
        var run = await Console.Voer("controleer", Kapot(map, goed, fout));
        run.Code.Should().Be(1);
        run.Fout.TrimEnd('\n').Split('\n').Should().ContainSingle().Which.Should().Contain(melding, "of what was broken").And.MatchRegex(@"westfriesland\.yaml\(\d+,\d+\): error UIT\d{4}: ");
    }

    [Fact]
    public async Task A_copy_that_is_too_deep_gives_one_precise_message()
    {
        using var map = new TemporaryFolder();
        var diep = string.Concat(Enumerable.Repeat("{ niet: ", 40)) + "{ heeft_schulden: ja }" + string.Concat(Enumerable.Repeat(" }", 40));
        var run = await Console.Voer("controleer", Kapot(map, "{ heeft_schulden: ja }", diep));
        run.Fout.TrimEnd('\n').Split('\n').Should().ContainSingle().Which.Should().Contain("UIT1010");
    }

    private static void Vervang(string pad, string oud, string nieuw) => File.WriteAllText(pad, File.ReadAllText(pad).Replace(oud, nieuw, StringComparison.Ordinal));

    private static string Kapot(TemporaryFolder map, string goed = "{ heeft_schulden: ja }", string fout = "{ heeft_schulde: ja }")
    {
        File.Copy(Path.Combine(_regios, "begrippen.yaml"), map.File("begrippen.yaml"));
        Directory.CreateDirectory(map.File("bepalingen"));
        File.Copy(Path.Combine(_regios, "bepalingen", "westfriesland.yaml"), map.File("bepalingen/westfriesland.yaml"));
        var tekst = File.ReadAllText(Path.Combine(_regios, "westfriesland.yaml"));
        var plek = tekst.IndexOf(goed, StringComparison.Ordinal);
        return map.File("westfriesland.yaml", tekst[..plek] + fout + tekst[(plek + goed.Length)..]);
    }
}
