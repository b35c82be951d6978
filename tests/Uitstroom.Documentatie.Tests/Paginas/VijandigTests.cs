using System.Text;
using System.Xml.Linq;
using Uitstroom.Regions;

namespace Uitstroom.Documentatie.Tests.Paginas;

/// <summary>A region file is written by anybody: markup in it is text, in every form.</summary>
public class VijandigTests
{
    private const string Script = "<script>alert(1)</script>";
    private const string Plaatje = "<img src=x onerror=alert(1)>";

    [Fact]
    public void Markup_in_a_region_file_shows_as_text_in_html()
    {
        var html = Vijandig().ToHtml();
        var boom = Htmlboom.Lees(html);
        html.Should().Contain("&lt;script&gt;alert(1)&lt;/script&gt;").And.NotContain(Script).And.NotContain(Plaatje);
        boom.Alle("script").Concat(boom.Alle("img")).Should().BeEmpty();
        boom.DescendantsAndSelf().Attributes().Should().NotContain(attribuut => attribuut.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        boom.Value.Should().Contain(Script).And.Contain(Plaatje).And.Contain("\" onmouseover=\"alert(1)");
    }

    [Fact]
    public void Characters_that_steer_show_as_a_mark()
    {
        Htmltekst.Veilig("a\u202Eb\u0007c & 'd'").Should().Be("a\uFFFDb\uFFFDc &amp; &#39;d&#39;");
        Markdowntekst.Veilig("a\u202Eb\u0007c\nd").Should().Be("a\uFFFDb\uFFFDc d");
    }

    [Fact]
    public void Markup_in_a_region_file_shows_as_text_in_markdown()
    {
        var tekst = Vijandig().ToMarkdown();
        tekst.Should().NotContain("<script").And.NotContain("<img").And.NotContain("](javascript:");
        tekst.Should().Contain("&lt;script&gt;").And.Contain("\\[klik\\]\\(javascript:alert\\(1\\)\\)").And.Contain("\\| cel");
    }

    [Fact]
    public void Side_by_side_too() => Vergelijkingpagina.Van([Streken.Klein, VijandigeRegeling()]).ToHtml().Should().NotContain("<script").And.NotContain("<img");

    [Fact]
    public void In_a_proposal_and_in_what_it_does_too()
    {
        var vijandig = VijandigeRegeling();
        foreach (var pagina in new[] { Voorstelpagina.Van(Streken.Voorstel(Streken.Klein, vijandig)), Voorstelpagina.Van(Streken.Voorstel(vijandig, Streken.Voorgesteld)), Invloedpagina.Van(Streken.Invloed(Streken.Klein, vijandig), Script) })
        {
            var boom = Htmlboom.Lees(pagina.ToHtml());
            boom.Alle("script").Concat(boom.Alle("img")).Should().BeEmpty();
            boom.DescendantsAndSelf().Attributes().Should().NotContain(attribuut => attribuut.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
            pagina.ToMarkdown().Should().NotContain("<script").And.NotContain("<img").And.NotContain("](javascript:");
        }
    }

    [Fact]
    public void A_file_that_is_folded_away_cannot_end_its_fold()
    {
        var html = new StringBuilder();
        new Htmlblok(html, new Ankers([])).Schrijf(new Blok.Vouw("kop </summary>", "a: </pre></details><script>\n```\n"));
        html.ToString().Should().NotContain("<script").And.Contain("&lt;/pre&gt;");
        new Pagina("x", "x", [new Deel("x", "x", [new Blok.Vouw("kop", "a\n```\nb\n")])]).ToMarkdown().Should().Contain("````yaml\na\n```\nb\n````\n");
    }

    private static Pagina Vijandig() => Regelingpagina.Van(VijandigeRegeling());

    private static Rules.Regeling VijandigeRegeling()
    {
        var map = Directory.CreateTempSubdirectory("uitstroom-");
        try
        {
            Directory.CreateDirectory(Path.Combine(map.FullName, "bepalingen"));
            var streek = Path.Combine(Streken.Root, "tests", "Uitstroom.Cli.Tests", "streek");
            File.WriteAllText(Path.Combine(map.FullName, "streek.yaml"), File.ReadAllText(Path.Combine(streek, "kleinstreek.yaml"))
                .Replace("regeling: kleinstreek", "regeling: vijandig", StringComparison.Ordinal)
                .Replace("titel: Convenant Kleinstreek", $"titel: \"Convenant {Script}\"", StringComparison.Ordinal)
                .Replace("Aardam", $"'{Plaatje}'", StringComparison.Ordinal)
                .Replace("Jong genoeg", "[klik](javascript:alert(1)) | cel", StringComparison.Ordinal)
                .Replace("Telt iemand van 23 jaar nog mee?", $"Telt \\\" onmouseover=\\\"alert(1) mee {Script}?", StringComparison.Ordinal));
            File.WriteAllText(Path.Combine(map.FullName, "bepalingen", "kleinstreek.yaml"), File.ReadAllText(Path.Combine(streek, "bepalingen", "kleinstreek.yaml"))
                .Replace("Partijen willen samen optrekken.", $"{Script} {Plaatje}", StringComparison.Ordinal));
            var geladen = RegelingLoader.Load(Path.Combine(map.FullName, "streek.yaml"));
            return geladen.Regeling ?? throw new InvalidOperationException(string.Join('\n', geladen.Diagnostics));
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }
}
