using Microsoft.Playwright;

namespace Uitstroom.Browser.Tests;

/// <summary>Colours that can be read, by day, by night and on paper; measured here and, where it can be had, by axe.</summary>
[Collection(nameof(Browser))]
public class ContrastTests(Paginas paginas)
{
    private readonly Paginas _paginas = paginas;

    public static TheoryData<string, ColorScheme, Media> Vormen
    {
        get
        {
            var vormen = new TheoryData<string, ColorScheme, Media>();
            foreach (var naam in Paginas.Alle)
            {
                vormen.Add(naam, ColorScheme.Light, Media.Screen);
                vormen.Add(naam, ColorScheme.Dark, Media.Screen);
                vormen.Add(naam, ColorScheme.Dark, Media.Print);
            }

            return vormen;
        }
    }

    [Theory]
    [MemberData(nameof(Vormen))]
    public async Task Words_stand_out_enough(string naam, ColorScheme kleuren, Media media)
    {
        await using var blad = await _paginas.Open(naam, new BrowserNewContextOptions { ColorScheme = kleuren, ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        await blad.Pagina.EmulateMediaAsync(new PageEmulateMediaOptions { Media = media, ColorScheme = kleuren });
        (await blad.Pagina.EvaluateAsync<string[]>(Metingen.Contrast)).Should().BeEmpty();
    }

    [Fact]
    public async Task The_measure_sees_a_colour_that_is_too_faint()
    {
        await using var blad = await _paginas.Open("westfriesland");
        await blad.Pagina.EvaluateAsync("document.querySelector('h1').style.color = '#dddddd'");
        (await blad.Pagina.EvaluateAsync<string[]>(Metingen.Contrast)).Should().ContainSingle();
    }

    /// <summary>Needs the file of axe-core in AXE; .ci/run leaves this test out, and says so, where it could not get it.</summary>
    [Theory]
    [Trait("needs", "axe")]
    [InlineData("westfriesland", ColorScheme.Light, 1280)]
    [InlineData("ijmond-zk", ColorScheme.Dark, 1280)]
    [InlineData("flevoland", ColorScheme.Light, 390)]
    [InlineData("vergelijking", ColorScheme.Light, 1280)]
    [InlineData("wijzigingsvoorstel-westfriesland", ColorScheme.Light, 1280)]
    [InlineData("gevolgen", ColorScheme.Dark, 390)]
    public async Task Axe_finds_nothing(string naam, ColorScheme kleuren, int breedte)
    {
        var axe = Environment.GetEnvironmentVariable("AXE") ?? throw new InvalidOperationException("name the file of axe-core in AXE");
        await using var blad = await _paginas.Open(naam, new BrowserNewContextOptions { ColorScheme = kleuren, BypassCSP = true, ViewportSize = new ViewportSize { Width = breedte, Height = 900 } });
        await blad.Pagina.AddScriptTagAsync(new PageAddScriptTagOptions { Content = await File.ReadAllTextAsync(axe) });
        (await blad.Pagina.EvaluateAsync<string[]>(
            "() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }).then(uit => uit.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 120)).join(' | ')))"))
            .Should().BeEmpty();
    }
}
