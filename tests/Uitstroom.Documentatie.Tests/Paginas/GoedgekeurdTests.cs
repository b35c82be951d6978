using System.Text;
using Uitstroom.Regions;
using Uitstroom.Tests;

namespace Uitstroom.Documentatie.Tests.Paginas;

/// <summary>Small pages, approved by hand, and what makes that possible: the same regeling gives the same page.</summary>
public class GoedgekeurdTests
{
    [Fact]
    public void The_page_of_a_small_region_in_html() => Golden.Matches("kleinstreek.html", Streken.Pagina("kleinstreek").ToHtml());

    [Fact]
    public void The_page_of_a_small_region_in_markdown() => Golden.Matches("kleinstreek.md", Streken.Pagina("kleinstreek").ToMarkdown());

    [Fact]
    public void The_region_with_every_key_in_markdown() => Golden.Matches("voorbeeldstreek.md", Streken.Pagina("voorbeeldstreek").ToMarkdown());

    [Fact]
    public void Loaded_again_a_region_gives_the_same_bytes()
    {
        var bestand = File.ReadAllBytes(Path.Combine(Streken.Root, "regions", "westfriesland.yaml"));
        var opnieuw = RegelingLoader.Load(Path.Combine(Streken.Root, "regions", "westfriesland.yaml")).Regeling!;
        Regelingpagina.Van(opnieuw).ToHtml().Should().Be(Streken.Pagina("westfriesland").ToHtml());
        bestand.Should().NotBeEmpty();
    }

    [Fact]
    public void No_page_names_a_day_of_making_but_one_for_a_day_says_which()
    {
        var zonder = Regelingpagina.Van(Streken.Klein).ToHtml();
        var met = Regelingpagina.Van(Streken.Klein, new NodaTime.LocalDate(2031, 3, 4)).ToHtml();
        zonder.Should().NotContain("zoals die geldt op");
        met.Should().Contain("De tekst zoals die geldt op 4 maart 2031");
        Encoding.UTF8.GetByteCount(met).Should().BeGreaterThan(Encoding.UTF8.GetByteCount(zonder));
    }

    [Fact]
    public void Side_by_side_takes_regelingen_of_different_names()
    {
        Action zonder = () => Vergelijkingpagina.Van([]);
        Action dubbel = () => Vergelijkingpagina.Van([Streken.Klein, Streken.Klein]);
        zonder.Should().Throw<ArgumentException>();
        dubbel.Should().Throw<ArgumentException>();
        Vergelijkingpagina.Van([Streken.Klein, Streken.Volledig]).ToHtml().Should().Contain("Voorbeeldstreek");
    }
}
