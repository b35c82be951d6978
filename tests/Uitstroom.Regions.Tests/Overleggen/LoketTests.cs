using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Overleggen;

/// <summary>Where a complaint or dispute goes, and which regulation goes first.</summary>
public class LoketTests
{
    [Theory]
    [InlineData("toewijzing_woning", "geschillencommissie van de woningcorporatie of een soortgelijk orgaan", "wf-11.1.a")]
    [InlineData("gemeentelijke_voorziening", "gemeente", "wf-11.1.b")]
    [InlineData("zorgverlening", "klachtenprocedure van de zorgorganisatie", "wf-11.1.c")]
    public void A_complaint_of_a_client_goes_to_who_is_responsible(string over, string bij, string bepaling)
    {
        var loket = Antwoord("westfriesland", Loketsoort.Klacht, over, "client").Loketten.Single();
        loket.Bij.Should().Be(bij);
        loket.Bepalingen.Should().Contain(bepaling);
        loket.Daarna.Should().Be("niet_geregeld");
    }

    [Fact]
    public void A_dispute_goes_in_three_steps_with_two_weeks_for_an_answer()
    {
        var loket = Antwoord("westfriesland", Loketsoort.Geschil, "uitleg", "Intermaris").Loketten.Single();
        loket.Stappen.Select(stap => stap.Naam).Should().Equal("geschil_melden", "zienswijze", "overleg_geschil");
        loket.Stappen[1].Termijntekst.Should().Contain("binnen 2 weken");
        loket.Stappen[0].Vorm.Should().Be("schriftelijk");
    }

    [Fact]
    public void A_dispute_about_something_else_cannot_be()
    {
        var antwoord = Antwoord("westfriesland", Loketsoort.Geschil, "de hoogte van de huur");
        antwoord.Loketten.Should().BeEmpty();
        antwoord.Uitgesloten.Single().Over.Should().Equal("uitvoering", "naleving", "uitleg");
        antwoord.Stilte.Should().BeNull();
    }

    [Theory]
    [InlineData("ijmond-zk", Loketsoort.Geschil)]
    [InlineData("ijmond-zk", Loketsoort.Klacht)]
    [InlineData("ijmond-zk", Loketsoort.Bezwaar)]
    [InlineData("flevoland", Loketsoort.Geschil)]
    [InlineData("flevoland", Loketsoort.Bezwaar)]
    [InlineData("westfriesland", Loketsoort.Naleving)]
    public void Where_the_text_is_silent_the_answer_is_silence(string regio, Loketsoort soort) => Antwoord(regio, soort).Stilte.Should().Be("niet_geregeld");

    [Fact]
    public void A_difference_of_view_on_a_contract_goes_to_the_gemeente_and_the_corporation_decides()
    {
        var loket = Antwoord("ijmond-zk", Loketsoort.Meningsverschil, "intermediaire_verhuur", "woonbegeleider").Loketten.Single();
        (loket.Bij, loket.Beslist).Should().Be(("gemeente", "woningcorporatie"));
        Antwoord("flevoland", Loketsoort.Meningsverschil, "samenwerking").Loketten.Single().Beslist.Should().Be("stuurgroep");
    }

    [Fact]
    public void In_Westfriesland_outflow_goes_first_and_the_order_of_the_others_is_not_said()
    {
        var uitslag = Regio.Alle["westfriesland"].Regeling.WatGaatVoor("urgentieregeling").Single();
        (uitslag.Eerst, uitslag.Regel.Onderling).Should().Be(("uitstroomregeling", "niet_geregeld"));
        uitslag.Daarna.Should().Equal("urgentieregeling", "spoedzoekersregeling");
    }

    [Theory]
    [InlineData("fl-6.c", "lokale_afspraken")]
    [InlineData("fl-4.a.a", "lokale_afspraken")]
    [InlineData("fl-9.b", "lokale_afspraken")]
    public void Local_agreements_go_first_on_chapter_2(string bepaling, string eerst) =>
        Regio.Alle["flevoland"].Regeling.WatGaatVoor(bepaling).Select(uitslag => uitslag.Eerst).Should().Contain(eerst);

    [Theory]
    [InlineData("fl-3.b")]
    [InlineData("fl-1.f")]
    [InlineData("fl-10.e")]
    public void On_chapter_1_and_3_nothing_is_said_of_local_agreements(string bepaling) =>
        Regio.Alle["flevoland"].Regeling.WatGaatVoor(bepaling).Should().BeEmpty();

    [Fact]
    public void Whether_the_six_months_are_open_to_local_agreements_is_a_reading_as_in_the_given_case()
    {
        var regeling = Regio.Alle["flevoland"].Regeling;
        var uitslag = regeling.WatGaatVoor("fl-3.e.b").Single();
        uitslag.Eerst.Should().BeNull();
        uitslag.Lezingen.Select(lezing => $"{lezing.Optie.Naam}: {lezing.Eerst.Single()}").Should().Equal("hoofdstuk_1: akkoord", "processchema: lokale_afspraken");
        var gekozen = regeling.WatGaatVoor("fl-3.e.b", System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.Add("termijn_in_processchema", "processchema")).Single();
        (gekozen.Eerst, gekozen.Daarna.Single()).Should().Be(("lokale_afspraken", "akkoord"));
        gekozen.Lezingen.Should().BeEmpty();
        regeling.Bepalingen.Keys.Where(id => id.StartsWith("fl-3.", StringComparison.Ordinal) && id != "fl-3.e.b" && id != "fl-3.a.b").Should().OnlyContain(id => regeling.WatGaatVoor(id, null).IsEmpty);
    }

    private static Loketantwoord Antwoord(string regio, Loketsoort soort, string? over = null, string? van = null) =>
        Regio.Alle[regio].Regeling.Waarheen(new Loketvraag { Soort = soort, Over = over, Van = van });
}
