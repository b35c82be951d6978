using System.Xml.Linq;

namespace Uitstroom.Documentatie.Tests.Paginas;

/// <summary>What holds for every page: one order of headings, links that lead somewhere, tables and drawings with words.</summary>
public class StructuurTests
{
    public static TheoryData<string> Paginas => ["kleinstreek", "voorbeeldstreek", "ijmond-zk", "westfriesland", "flevoland", "vergelijking", "wijzigingsvoorstel", "gevolgen"];

    [Theory]
    [MemberData(nameof(Paginas))]
    public void Every_id_is_there_once_and_every_link_leads_to_one(string naam)
    {
        var boom = Boom(naam);
        var ids = boom.DescendantsAndSelf().Select(element => element.Eigenschap("id")).OfType<string>().ToList();
        ids.Should().OnlyHaveUniqueItems();
        var links = boom.Alle("a").Select(link => link.Eigenschap("href")!).ToList();
        links.Should().OnlyContain(link => link.StartsWith('#'));
        links.Select(link => link[1..]).Except(ids).Should().BeEmpty();
        boom.DescendantsAndSelf().SelectMany(element => new[] { element.Eigenschap("aria-labelledby"), element.Eigenschap("aria-describedby") }).OfType<string>().Except(ids).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public void Headings_go_down_one_step_at_a_time_and_there_is_one_of_the_first_rank(string naam)
    {
        var koppen = Boom(naam).DescendantsAndSelf().Select(element => element.Name.LocalName).Where(element => element.Length == 2 && element[0] == 'h' && char.IsDigit(element[1]))
            .Select(element => element[1] - '0').ToList();
        koppen.Count(rang => rang == 1).Should().Be(1);
        koppen.Zip(koppen.Skip(1)).Should().OnlyContain(paar => paar.Second <= paar.First + 1);
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public void Tables_have_a_caption_and_heads_with_scope_and_every_row_is_whole(string naam)
    {
        foreach (var tabel in Boom(naam).Alle("table"))
        {
            tabel.Alle("caption").Single().Value.Should().NotBeEmpty();
            var kolommen = tabel.Alle("th").Count(kop => kop.Eigenschap("scope") == "col");
            tabel.Alle("tr").Skip(1).Should().OnlyContain(rij => rij.Elements().Count() == kolommen && rij.Elements().First().Attribute("scope")!.Value == "row");
        }
    }

    [Theory]
    [InlineData("kleinstreek")]
    [InlineData("voorbeeldstreek")]
    [InlineData("ijmond-zk")]
    [InlineData("westfriesland")]
    [InlineData("flevoland")]
    public void Drawings_have_a_title_and_a_description(string naam) =>
        Boom(naam).Alle("svg").Should().OnlyContain(svg => svg.Eigenschap("role") == "img" && svg.Elements().First().Value.Length > 0 && svg.Elements().ElementAt(1).Value.Length > 10);

    [Theory]
    [MemberData(nameof(Paginas))]
    public void The_page_asks_nothing_of_the_network_and_runs_nothing(string naam)
    {
        var html = Streken.Pagina(naam).ToHtml();
        var boom = Htmlboom.Lees(html);
        boom.Eigenschap("lang").Should().Be("nl");
        boom.Alle("script").Concat(boom.Alle("img")).Concat(boom.Alle("iframe")).Should().BeEmpty();
        boom.DescendantsAndSelf().Attributes().Should().NotContain(attribuut => attribuut.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribuut.Name.LocalName == "style");
        html.Should().NotContain("http://").And.NotContain("https://").And.NotContain("@import").And.NotContain("url(").And.Contain("default-src 'none'");
        boom.Alle("main").Should().ContainSingle();
        boom.Alle("nav").Should().ContainSingle();
        boom.Alle("a").First().Eigenschap("href").Should().Be("#inhoud");
    }

    [Theory]
    [InlineData("ijmond-zk")]
    [InlineData("westfriesland")]
    [InlineData("flevoland")]
    public void Every_provision_of_the_register_stands_in_the_page_and_every_rule_links_to_one(string naam)
    {
        var regeling = Regions.Regelingen.Zoek(naam)!;
        var boom = Boom(naam);
        var ids = boom.DescendantsAndSelf().Select(element => element.Eigenschap("id")).OfType<string>().ToHashSet();
        regeling.Bepalingen.Keys.Select(id => $"bepaling-{id}").Except(ids).Should().BeEmpty();
        boom.Alle("article").Where(regel => !regel.Alle("a").Any(NaarBepaling)).Select(regel => regel.Eigenschap("id")).Should().BeEmpty();
        foreach (var deel in (string[])["afspraken", "feiten", "lezingen", "toetsen", "doelgroepen", "contracten", "overleggen", "loketten", "definities"])
        {
            ids.Should().Contain(deel);
        }
    }

    [Fact]
    public void Every_afspraak_doelgroep_criterium_reading_form_and_transition_has_a_place()
    {
        foreach (var regeling in Streken.Ingebed)
        {
            var ids = Boom(regeling.Naam).DescendantsAndSelf().Select(element => element.Eigenschap("id")).OfType<string>().ToHashSet();
            ids.Should().Contain(regeling.Afspraken.Select(afspraak => $"afspraken.{afspraak.Naam}"));
            ids.Should().Contain(regeling.Doelgroepen.Select(groep => $"doelgroepen.{groep.Naam}"));
            ids.Should().Contain(regeling.Toetsen.SelectMany(toets => toets.Criteria.Select(criterium => $"toetsen.{toets.Naam}.criteria.{criterium.Naam}")));
            ids.Should().Contain(regeling.Lezingen.Select(lezing => $"lezingen.{lezing.Naam}"));
            ids.Should().Contain(regeling.Contracten.Vormen.Select(vorm => $"contracten.vormen.{vorm.Naam}"));
            ids.Should().Contain(regeling.Contracten.Overgangen.Select(overgang => $"contracten.overgangen.{overgang.Naam}"));
            ids.Should().Contain(regeling.Verdeelsleutels.Keys.Select(naam => $"verdeelsleutels.{naam}"));
            ids.Should().Contain(regeling.Kosten.Select(post => $"kosten.{post.Naam}"));
            ids.Should().Contain(regeling.Gegevensdeling.Regels.Select(regel => $"gegevensdeling.regels.{regel.Naam}"));
        }
    }

    [Fact]
    public void The_page_side_by_side_has_a_column_for_each_region_and_the_provisions_that_it_cites()
    {
        var boom = Boom("vergelijking");
        boom.Alle("table").Should().HaveCountGreaterThan(8).And.OnlyContain(tabel => tabel.Alle("th").Count(kop => kop.Attribute("scope")!.Value == "col") == 4);
        boom.Alle("section").Select(deel => deel.Eigenschap("id")).Should().Contain(["doelgroepen", "criteria", "contracten", "verdeling", "termijnen", "gegevens"]);
        boom.Alle("a").Count(NaarBepaling).Should().BeGreaterThan(300);
    }

    private static bool NaarBepaling(XElement link) => link.Eigenschap("href")!.Contains("bepaling-", StringComparison.Ordinal);

    private static XElement Boom(string naam) => Htmlboom.Lees(Streken.Pagina(naam).ToHtml());
}
