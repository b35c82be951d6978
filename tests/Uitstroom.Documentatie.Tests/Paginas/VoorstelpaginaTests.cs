using Uitstroom.Rules;

namespace Uitstroom.Documentatie.Tests.Paginas;

/// <summary>What a page about a proposed change says, and what it does not.</summary>
public class VoorstelpaginaTests
{
    private static readonly Voorstel _voorstel = Streken.Voorstel(Streken.Klein, Streken.Voorgesteld);

    [Fact]
    public void The_first_screen_says_what_changes_for_whom_and_what_is_proven()
    {
        var kort = Voorstelpagina.Van(_voorstel).Inleiding.OfType<Blok.Termen>().Single().Rijen;
        kort.Select(rij => rij.Naam.Plat).Should().Equal("De tekst", "De betekenis", "Aantallen, dagen en contracten", "De mensen", "De controle", "Het bewijs");
        kort[1].Punten.Should().ContainSingle().Which.Tekst.Plat.Should().Contain("naar beide kanten");
        kort[3].Punten.Select(punt => punt.Tekst.Plat).Should().Contain(zin => zin.Contains("komen erbij", StringComparison.Ordinal)).And.Contain(zin => zin.Contains("open", StringComparison.Ordinal));
        kort[5].Uitleg.Plat.Should().Contain("bewezen voor alle aanvragen");
    }

    [Fact]
    public void Without_applications_it_says_that_nobody_was_counted()
    {
        var tekst = Voorstelpagina.Van(_voorstel with { Invloed = null }).ToMarkdown();
        tekst.Should().Contain("hoeveel mensen dit raakt, is niet bekend").And.NotContain("Van welke uitkomst naar welke");
    }

    [Fact]
    public void An_example_is_sentences_with_the_file_folded_away()
    {
        var html = Voorstelpagina.Van(_voorstel).ToHtml();
        html.Should().Contain("de geboortedatum van de cliënt is ").And.Contain("<details><summary>Dit voorbeeld als aanvraag in een bestand</summary>").And.Contain("geboortedatum: ");
        html.Should().NotContain("<details open");
    }

    [Fact]
    public void What_is_not_proven_is_said_and_what_is_only_text_too()
    {
        var klein = Regelingvergelijking.Van(Streken.Klein, Streken.Voorgesteld, new VergelijkOpties { Peildatum = new NodaTime.LocalDate(2030, 3, 1), HoogstensKnopen = 1 });
        var tekst = Voorstelpagina.Van(_voorstel with { Vergelijking = klein }).ToMarkdown();
        tekst.Should().Contain("Niet alles kon worden bewezen").And.Contain("kon niet worden bewezen. Hier wordt dus niets over gezegd.").And.Contain("niet alles");
    }

    [Fact]
    public void Findings_are_new_gone_or_in_both()
    {
        Bevinding Vind(string pad) => new(Bevindingsoort.Onhaalbaar, pad, new Diagnostic("UIT6701", Severity.Warning, SourceSpan.Whole(pad), "aan `x_y` kan niemand voldoen", "doe iets met `z`"), []);
        var tekst = Voorstelpagina.Van(_voorstel with { ControleOud = [Vind("a"), Vind("b")], ControleNieuw = [Vind("b"), Vind("c")] }).ToMarkdown();
        tekst.Should().Contain("Nieuw door dit voorstel").And.Contain("Verdwenen door dit voorstel").And.Contain("In oud en nieuw").And.Contain("aan „x y” kan niemand voldoen").And.Contain("1 erbij, 1 weg").And.Contain("Doe iets met „z”.");
    }

    [Fact]
    public void Equal_versions_give_a_page_that_says_so()
    {
        var tekst = Voorstelpagina.Van(Streken.Voorstel(Streken.Klein, Streken.Klein)).ToMarkdown();
        tekst.Should().Contain("De tekst is gelijk.").And.Contain("Oud en nieuw betekenen voor elke aanvraag hetzelfde.").And.Contain("Geen uitkomst wordt anders.");
    }

    [Theory]
    [InlineData("westfriesland", "flevoland")]
    [InlineData("ijmond-zk", "westfriesland")]
    public void Two_regions_give_a_page_too(string oud, string nieuw)
    {
        var (een, ander) = (Regions.Regelingen.Zoek(oud)!, Regions.Regelingen.Zoek(nieuw)!);
        var pagina = Voorstelpagina.Van(new Voorstel(Regelingvergelijking.Van(een, ander, new NodaTime.LocalDate(2025, 6, 16))));
        var boom = Htmlboom.Lees(pagina.ToHtml());
        var ids = boom.DescendantsAndSelf().Select(element => element.Eigenschap("id")).OfType<string>().ToList();
        ids.Should().OnlyHaveUniqueItems();
        boom.Alle("a").Select(link => link.Eigenschap("href")![1..]).Except(ids).Should().BeEmpty();
    }

    [Fact]
    public void A_row_of_the_choice_of_a_contract_that_asks_more_applies_less_often()
    {
        var westfriesland = Regions.Regelingen.Zoek("westfriesland")!;
        var nieuw = Westfriesland("wanneer: { begeleiding_nodig_na_uitstroom: nee }", "wanneer: { begeleiding_nodig_na_uitstroom: nee, twijfel_zelfredzaamheid: nee }");
        var tekst = Voorstelpagina.Van(new Voorstel(Regelingvergelijking.Van(westfriesland, nieuw, new NodaTime.LocalDate(2025, 6, 16)))).ToMarkdown();
        tekst.Should().Contain("Nieuw is strenger: het geldt niet meer voor iemand voor wie het oud gold.").And.Contain("**Volgens oud**: Geldt.").And.Contain("**Volgens nieuw**: Geldt niet.");
        tekst.Should().Contain("Er volgt een andere contractvorm").And.NotContain("worden toegelaten. Iets anders");
    }

    [Fact]
    public void An_example_that_old_and_new_read_differently_is_shown_as_each_reads_it()
    {
        var westfriesland = Regions.Regelingen.Zoek("westfriesland")!;
        var tekst = Voorstelpagina.Van(new Voorstel(Regelingvergelijking.Van(westfriesland, Regions.Regelingen.Zoek("flevoland")!, new NodaTime.LocalDate(2025, 9, 16)))).ToMarkdown();
        tekst.Should().Contain("Oud en nieuw lezen niet hetzelfde. In oud: stel, van iemand is alleen dit bekend, getoetst op 16 september 2025:").And.Contain("In nieuw: stel dat er van iemand nog niets bekend is");
        tekst.Should().Contain("Dit voorbeeld als aanvraag in een bestand, voor oud").And.Contain("toets: toelating").And.Contain("Dit voorbeeld als aanvraag in een bestand, voor nieuw");
    }

    private static Regeling Westfriesland(string van, string naar)
    {
        var tekst = File.ReadAllText(Path.Combine(Streken.Root, "regions", "westfriesland.yaml"));
        tekst.Should().Contain(van);
        return Regions.RegelingLoader.Load("westfriesland.yaml", System.Text.Encoding.UTF8.GetBytes(tekst.Replace(van, naar, StringComparison.Ordinal))).Regeling!;
    }

    [Fact]
    public void The_same_proposal_gives_the_same_bytes() =>
        Voorstelpagina.Van(Streken.Voorstel(Streken.Klein, Streken.Voorgesteld)).ToHtml().Should().Be(Voorstelpagina.Van(_voorstel).ToHtml());
}
