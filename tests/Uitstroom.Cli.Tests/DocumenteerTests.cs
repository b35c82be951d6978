namespace Uitstroom.Cli.Tests;

public class DocumenteerTests
{
    private static readonly string _streek = Path.Combine("tests", "Uitstroom.Cli.Tests", "streek", "kleinstreek.yaml");

    [Fact]
    public async Task A_region_becomes_one_page_that_stands_on_its_own()
    {
        using var map = new TemporaryFolder();
        var run = await Console.Voer("documenteer", Golden.Root + _streek, "--uit", map.Pad);
        run.Should().Match<Console>(een => een.Code == 0 && een.Fout.Length == 0);
        run.Uit.Should().Be(map.File("kleinstreek.html") + "\n");
        Directory.GetFiles(map.Pad).Should().Equal(map.File("kleinstreek.html"));
        (await File.ReadAllTextAsync(map.File("kleinstreek.html"))).Should().StartWith("<!doctype html>").And.EndWith("</html>\n").And.Contain("Convenant Kleinstreek");
    }

    [Fact]
    public async Task All_regions_become_four_pages_in_a_folder_that_was_not_there()
    {
        using var map = new TemporaryFolder();
        var uit = Path.Combine(map.Pad, "nieuw", "pagina");
        var run = await Console.Voer("documenteer", "--alle", "--uit", uit);
        run.Code.Should().Be(0);
        Directory.GetFiles(uit).Select(Path.GetFileName).Order(StringComparer.Ordinal).Should().Equal("flevoland.html", "ijmond-zk.html", "vergelijking.html", "westfriesland.html");
    }

    [Fact]
    public async Task Markdown_is_a_second_form_and_a_day_gives_the_text_of_that_day()
    {
        using var map = new TemporaryFolder();
        var run = await Console.Voer("documenteer", Golden.Root + _streek, "--vorm", "markdown", "--op", "2031-05-06", "--uit", map.Pad);
        run.Uit.Should().Be(map.File("kleinstreek.md") + "\n");
        (await File.ReadAllTextAsync(map.File("kleinstreek.md"))).Should().StartWith("# Convenant Kleinstreek\n").And.Contain("De tekst zoals die geldt op 6 mei 2031");
    }

    [Fact]
    public async Task An_amendment_is_in_the_page_from_its_day_on()
    {
        using var map = new TemporaryFolder();
        string[] vraag = ["documenteer", "westfriesland", "--wijziging", Path.Combine(Golden.Root, "samples", "wijzigingen", "westfriesland-addendum.yaml"), "--uit", map.Pad];
        (await Console.Voer([.. vraag, "--op", "2026-12-31"])).Code.Should().Be(0);
        var ervoor = await File.ReadAllTextAsync(map.File("westfriesland.html"));
        (await Console.Voer([.. vraag, "--op", "2028-01-01"])).Code.Should().Be(0);
        (await File.ReadAllTextAsync(map.File("westfriesland.html"))).Should().NotBe(ervoor).And.Contain("Verwerkt in deze tekst");
    }

    [Fact]
    public async Task An_older_page_makes_way_and_stays_when_the_region_does_not_load()
    {
        using var map = new TemporaryFolder();
        var oud = map.File("kleinstreek.html", "oud");
        var kapot = map.File("kapot.yaml", "regeling: [kapot");
        (await Console.Voer("documenteer", kapot, "--uit", map.Pad)).Code.Should().Be(1);
        (await File.ReadAllTextAsync(oud)).Should().Be("oud");
        (await Console.Voer("documenteer", Golden.Root + _streek, "--uit", map.Pad)).Code.Should().Be(0);
        (await File.ReadAllTextAsync(oud)).Should().StartWith("<!doctype html>");
        Directory.GetFiles(map.Pad).Should().HaveCount(2, "nothing half-written stays behind");
    }

    [Fact]
    public async Task A_region_that_is_called_like_a_path_stays_in_the_folder()
    {
        using var map = new TemporaryFolder();
        Paginabestanden.Schrijf(map.Pad, [("../../weg/.html", [65])]).Should().Equal(Path.Combine(map.Pad, "-..-weg-.html"));
        (await File.ReadAllTextAsync(Path.Combine(map.Pad, "-..-weg-.html"))).Should().Be("A");
    }

    [Theory]
    [InlineData("REGIO ontbreekt", "documenteer")]
    [InlineData("onbekende vorm `pdf`", "documenteer", "westfriesland", "--vorm", "pdf")]
    [InlineData("bedoelde u `html`", "documenteer", "westfriesland", "--vorm", "htm")]
    [InlineData("`--alle` gaat over de meegeleverde regio's", "documenteer", "westfriesland", "--alle")]
    [InlineData("`--op 5 mei` is geen datum", "documenteer", "westfriesland", "--op", "5 mei")]
    [InlineData("bedoelde u `westfriesland`", "documenteer", "westfrieslant")]
    [InlineData("kan niet worden gemaakt", "documenteer", "westfriesland", "--uit", "/dev/null/map")]
    public async Task Wrong_use_is_said(string melding, params string[] args)
    {
        var run = await Console.Voer(args);
        run.Code.Should().Be(2);
        run.Fout.Should().Contain(melding).And.Contain("uitstroom documenteer --help");
        run.Uit.Should().BeEmpty();
    }
}
