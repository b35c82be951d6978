namespace Uitstroom.Cli.Tests;

/// <summary>The page for those who decide, from the command line.</summary>
public sealed class WijzigingsvoorstelTests : IDisposable
{
    private const string Streek = "tests/Uitstroom.Cli.Tests/streek/";

    private static readonly string[] _voorstel =
        ["wijzigingsvoorstel", Pad(Streek + "kleinstreek.yaml"), Pad(Streek + "voorstel/kleinstreek.yaml"), "--peildatum", "2030-03-01"];

    private readonly TemporaryFolder _map = new();

    [Fact]
    public async Task One_page_bundles_text_meaning_people_checks_and_proof()
    {
        var run = await Console.Voer([.. _voorstel, "--aanvragen", Pad(Streek + "voorstel/aanvragen.jsonl"), "--uit", _map.Pad]);
        run.Code.Should().Be(Afsluitcode.Goed, run.Fout);
        run.Uit.Should().Be(_map.File("wijzigingsvoorstel-kleinstreek.html") + "\n");
        Directory.GetFiles(_map.Pad).Should().ContainSingle();
        var html = await File.ReadAllTextAsync(_map.File("wijzigingsvoorstel-kleinstreek.html"));
        html.Should().NotContain("k-01", "a page that goes round names nobody");
        Golden.Matches("wijzigingsvoorstel.html", html);
    }

    [Fact]
    public async Task In_markdown_without_applications()
    {
        var run = await Console.Voer([.. _voorstel, "--vorm", "markdown", "--uit", _map.Pad]);
        run.Code.Should().Be(Afsluitcode.Goed, run.Fout);
        Golden.Matches("wijzigingsvoorstel.md", await File.ReadAllTextAsync(_map.File("wijzigingsvoorstel-kleinstreek.md")));
    }

    [Fact]
    public async Task An_amendment_is_told_for_applications_of_before_its_day()
    {
        var run = await Console.Voer("wijzigingsvoorstel", "westfriesland@2025-12-31", "westfriesland@2026-01-01", "--wijziging", Pad("samples/wijzigingen/westfriesland-addendum.yaml"),
            "--aanvragen", Golden.Aanvraag("westfriesland.jsonl"), "--uit", _map.Pad);
        run.Uit.Should().Be(_map.File("wijzigingsvoorstel-westfriesland.html") + "\n");
        (await File.ReadAllTextAsync(_map.File("wijzigingsvoorstel-westfriesland.html"))).Should().Contain("twee jaar").And.Contain("de cliënt woont sinds ").And.Contain("addendum 1");
    }

    [Fact]
    public async Task Two_files_with_faults_give_the_diagnostics_of_both_and_an_older_page_stays()
    {
        var oud = _map.File("wijzigingsvoorstel-x.html", "oud");
        var run = await Console.Voer("wijzigingsvoorstel", _map.File("een.yaml", "regeling: x\n"), _map.File("twee.yaml", "regeling: [y"), "--peildatum", "2030-03-01", "--uit", _map.Pad);
        run.Code.Should().Be(Afsluitcode.Bevindingen);
        run.Uit.Should().BeEmpty();
        run.Fout.Should().Contain("een.yaml").And.Contain("twee.yaml");
        (await File.ReadAllTextAsync(oud)).Should().Be("oud");
        Directory.GetFiles(_map.Pad).Should().HaveCount(3);
    }

    [Fact]
    public async Task A_bad_line_is_told_and_the_page_says_that_it_is_left_out()
    {
        var run = await new Console { Invoer = "kapot\n"u8.ToArray() }.Met([.. _voorstel, "--aanvragen", "-", "--uit", _map.Pad]);
        run.Code.Should().Be(Afsluitcode.Bevindingen);
        run.Fout.Should().Contain("-(1,");
        (await File.ReadAllTextAsync(_map.File("wijzigingsvoorstel-kleinstreek.html"))).Should().Contain("1 regel is niet te lezen en telt niet mee.");
    }

    [Theory]
    [InlineData("OUD en NIEUW ontbreken", "wijzigingsvoorstel")]
    [InlineData("NIEUW ontbreekt", "wijzigingsvoorstel", "westfriesland")]
    [InlineData("onbekende vorm `pdf`", "wijzigingsvoorstel", "westfriesland", "flevoland", "--vorm", "pdf")]
    [InlineData("`--per` hoort bij `--aanvragen`", "wijzigingsvoorstel", "westfriesland", "flevoland", "--per", "binding")]
    [InlineData("bestaat niet", "wijzigingsvoorstel", "westfriesland", "flevoland", "--peildatum", "2025-06-16", "--aanvragen", "bestaat-niet.jsonl")]
    [InlineData("kan niet worden gemaakt", "wijzigingsvoorstel", "westfriesland", "westfriesland", "--peildatum", "2025-06-16", "--uit", "/dev/null/map")]
    public async Task Wrong_use_is_said(string melding, params string[] args)
    {
        var run = await Console.Voer(args);
        run.Code.Should().Be(Afsluitcode.Misbruik);
        run.Fout.Should().Contain(melding);
        run.Uit.Should().BeEmpty();
    }

    public void Dispose() => _map.Dispose();

    private static string Pad(string pad) => Path.Combine(Golden.Root, pad);
}
