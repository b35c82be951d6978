using Microsoft.Playwright;

namespace Uitstroom.Browser.Tests;

[CollectionDefinition(nameof(Browser))]
public class Browser : ICollectionFixture<Paginas>;

/// <summary>The pages in a real browser: nothing asked, nothing broken, and everything within reach of a keyboard.</summary>
[Collection(nameof(Browser))]
public class PaginaTests(Paginas paginas)
{
    private readonly Paginas _paginas = paginas;

    public static TheoryData<string> Namen => Paginas.Namen;

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task A_page_asks_for_itself_only_and_writes_nothing_to_the_console(string naam)
    {
        await using var blad = await _paginas.Open(naam);
        await blad.Pagina.EvaluateAsync("window.scrollTo(0, document.body.scrollHeight)");
        blad.Vragen.Where(vraag => !vraag.StartsWith("data:", StringComparison.Ordinal)).Should().ContainSingle().Which.Should().StartWith("file:");
        blad.Console.Should().BeEmpty();
        (await blad.Pagina.TitleAsync()).Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Without_javascript_every_word_is_there(string naam)
    {
        await using var met = await _paginas.Open(naam);
        await using var zonder = await _paginas.Open(naam, new BrowserNewContextOptions { JavaScriptEnabled = false, ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        var tekst = await zonder.Pagina.Locator("main").InnerTextAsync();
        tekst.Should().Be(await met.Pagina.Locator("main").InnerTextAsync()).And.Subject.Length.Should().BeGreaterThan(Kort(naam) ? 1_500 : 20_000);
        await zonder.Pagina.Locator("nav a").Nth(2).ClickAsync();
        zonder.Pagina.Url.Should().Contain("#");
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Landmarks_and_headings_are_what_a_screen_reader_finds(string naam)
    {
        await using var blad = await _paginas.Open(naam);
        (await blad.Pagina.GetByRole(AriaRole.Main).CountAsync()).Should().Be(1);
        (await blad.Pagina.GetByRole(AriaRole.Banner).CountAsync()).Should().Be(1);
        (await blad.Pagina.GetByRole(AriaRole.Navigation, new PageGetByRoleOptions { Name = "Inhoudsopgave" }).CountAsync()).Should().Be(1);
        (await blad.Pagina.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 }).CountAsync()).Should().Be(1);
        var hoofdstukken = await blad.Pagina.Locator("main > section").CountAsync();
        (await blad.Pagina.Locator("nav.inhoudsopgave a").CountAsync()).Should().Be(hoofdstukken).And.BeGreaterThan(Kort(naam) ? 3 : 8);
        (await blad.Pagina.EvaluateAsync<string>("document.documentElement.lang")).Should().Be("nl");
        (await blad.Pagina.GetByRole(AriaRole.Table).CountAsync()).Should().BeGreaterThan(Kort(naam) ? 2 : 5);
        (await blad.Pagina.GetByRole(AriaRole.Columnheader).CountAsync()).Should().BeGreaterThan(Kort(naam) ? 8 : 15);
    }

    [Fact]
    public async Task The_keyboard_reaches_the_text_a_chapter_a_provision_and_a_drawing()
    {
        await using var blad = await _paginas.Open("westfriesland");
        await blad.Pagina.Keyboard.PressAsync("Tab");
        (await blad.Pagina.EvaluateAsync<string>("document.activeElement.textContent")).Should().Be("Naar de inhoud");
        (await blad.Pagina.Locator(".overslaan").BoundingBoxAsync())!.X.Should().BeGreaterThanOrEqualTo(0, "the skip link shows when it has the focus");
        await blad.Pagina.Keyboard.PressAsync("Enter");
        (await blad.Pagina.EvaluateAsync<string>("document.activeElement.id")).Should().Be("inhoud");
        await blad.Pagina.Keyboard.PressAsync("Tab");
        (await blad.Pagina.EvaluateAsync<bool>("document.getElementById('inhoud').contains(document.activeElement)")).Should().BeTrue();

        await blad.Pagina.Locator("article .bron a").First.FocusAsync();
        await blad.Pagina.Keyboard.PressAsync("Enter");
        (await blad.Pagina.EvaluateAsync<bool>("document.querySelector(':target').id.startsWith('bepaling-')")).Should().BeTrue();

        await blad.Pagina.Locator(".tekening").First.FocusAsync();
        (await blad.Pagina.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle")).Should().NotBe("none");
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task On_a_phone_nothing_sticks_out_of_the_page(string naam)
    {
        await using var blad = await _paginas.Open(naam, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 } });
        (await blad.Pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(390);
        (await blad.Pagina.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('main p, main li, main td, main th, main dd, main dt, main h2, main h3')].filter(e => getComputedStyle(e.closest('thead') ?? e).position !== 'absolute' && e.getBoundingClientRect().right > 391).map(e => e.textContent.slice(0, 60))")).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task A_page_prints_as_a_document_without_its_skip_link(string naam)
    {
        await using var blad = await _paginas.Open(naam);
        var pdf = await blad.Pagina.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true });
        pdf.Should().HaveCountGreaterThan(Kort(naam) ? 20_000 : 100_000);
        await blad.Pagina.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        (await blad.Pagina.Locator(".overslaan").IsVisibleAsync()).Should().BeFalse();
        (await blad.Pagina.EvaluateAsync<string>("getComputedStyle(document.body).color")).Should().Be("rgb(0, 0, 0)");
        (await blad.Pagina.EvaluateAsync<int>("document.querySelectorAll('thead').length && [...document.querySelectorAll('thead')].filter(e => getComputedStyle(e).display !== 'table-header-group').length")).Should().Be(0);
    }

    [Theory]
    [InlineData("westfriesland")]
    [InlineData("ijmond-zk")]
    [InlineData("flevoland")]
    [InlineData("wijzigingsvoorstel-westfriesland")]
    [InlineData("gevolgen")]
    public async Task Words_in_drawings_do_not_overlap_and_stay_inside_and_numbers_stand_under_each_other(string naam)
    {
        await using var blad = await _paginas.Open(naam);
        (await blad.Pagina.EvaluateAsync<string[]>(Metingen.Overlap)).Should().BeEmpty();
        (await blad.Pagina.EvaluateAsync<string[]>(Metingen.Uitlijning)).Should().BeEmpty();
    }

    [Fact]
    public async Task An_example_folds_out_with_the_keyboard_and_is_left_out_on_paper()
    {
        await using var blad = await _paginas.Open("wijzigingsvoorstel-westfriesland");
        (await blad.Pagina.Locator("details pre").First.IsVisibleAsync()).Should().BeFalse();
        await blad.Pagina.Locator("summary").First.FocusAsync();
        await blad.Pagina.Keyboard.PressAsync("Enter");
        (await blad.Pagina.Locator("details pre").First.InnerTextAsync()).Should().Contain("hennepplantage_op: ");
        await blad.Pagina.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        (await blad.Pagina.Locator("details").First.IsVisibleAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task The_summary_of_a_proposal_stands_on_the_first_screen()
    {
        await using var blad = await _paginas.Open("wijzigingsvoorstel-westfriesland");
        var onder = await blad.Pagina.Locator("main > dl").First.BoundingBoxAsync();
        (onder!.Y + onder.Height).Should().BeLessThan(900);
    }

    private static bool Kort(string naam) => Paginas.Voorstellen.Contains(naam);
}
