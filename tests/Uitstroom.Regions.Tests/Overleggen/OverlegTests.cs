using NodaTime;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Overleggen;

/// <summary>Which body meets when, with whom and for what.</summary>
public class OverlegTests
{
    [Theory]
    [InlineData("ijmond-zk", "bestuurlijke_tafel", "2 keer per", "ten minste 1 vertegenwoordiger namens gemeenten")]
    [InlineData("ijmond-zk", "casuistiektafel", "elke 6 weken", "ten minste 1 vertegenwoordiger namens welzijnsorganisaties")]
    [InlineData("ijmond-zk", "evaluatietafel", "1 keer per", "ten minste 1 vertegenwoordiger namens zorgorganisaties")]
    [InlineData("westfriesland", "bestuurlijk_overleg", "elk jaar van 1 februari tot en met 31 maart", "een vertegenwoordiging namens woningcorporaties")]
    [InlineData("westfriesland", "beleidsgroep", "2 keer per", "vertegenwoordigers op beleidsniveau namens gemeenten")]
    [InlineData("flevoland", "stuurgroep", "", "2 bestuurders namens zorgaanbieders")]
    public void A_body_meets_as_the_text_says_with_who_sits_in_it(string regio, string naam, string wanneer, string lid)
    {
        var overleg = Overleg(regio, naam);
        overleg.KomtBijeen.Single().Termijntekst.Should().StartWith(wanneer);
        overleg.Leden.Select(een => een.Tekst).Should().Contain(lid);
        overleg.IsBijAanleiding.Should().BeFalse();
    }

    [Theory]
    [InlineData("ijmond-zk", "extra_gesprek", "woonbegeleider", "client", "woningcorporatie")]
    [InlineData("westfriesland", "casusoverleg", "wijk_of_gebiedsteam", "lokale_toegang", "woningcorporatie", "zorgorganisatie", "uitstroomcoördinator")]
    [InlineData("westfriesland", "overdracht", "overdragende_zorgorganisatie", "overnemende_aanbieder", "client")]
    [InlineData("flevoland", "overleg_weigering", "uitstroomtafel", "woningcorporatie", "uitstromer", "begeleider")]
    public void A_meeting_after_something_happened_has_the_people_of_its_afspraak(string regio, string naam, params string[] wie)
    {
        var overleg = Overleg(regio, naam);
        overleg.IsBijAanleiding.Should().BeTrue();
        overleg.Leden.Select(lid => lid.Wie).Should().Equal(wie);
    }

    [Fact]
    public void An_even_number_without_a_rule_for_a_tie_is_told()
    {
        var stuurgroep = Overleg("flevoland", "stuurgroep");
        stuurgroep.Leden.Sum(lid => lid.Aantallen.Single()).Should().Be(6);
        stuurgroep.Besluiten.Should().OnlyContain(besluit => besluit.BijStaken == "niet_geregeld" && besluit.Meerderheden.Single() == "niet_geregeld");
    }

    [Fact]
    public void Where_the_text_can_be_read_in_more_ways_each_number_shows()
    {
        Overleg("westfriesland", "agendacommissie").Leden[0].Aantallen.Should().Equal(2, 6);
        var wijziging = Overleg("westfriesland", "bestuurlijk_overleg").Besluiten.Single(besluit => besluit.Naam == "wijziging");
        wijziging.Meerderheden.Should().HaveCount(3);
        wijziging.Lezing!.Naam.Should().Be("instemming_wijziging");
    }

    [Fact]
    public void A_party_finds_the_bodies_that_it_sits_in_by_role_group_or_name()
    {
        var regeling = Regio.Alle["westfriesland"].Regeling;
        regeling.OverleggenVan("Intermaris").Select(overleg => overleg.Naam).Should().Contain(["bestuurlijk_overleg", "beleidsgroep", "clientoverleg"]).And.NotContain("tussentijdse_evaluatie");
        regeling.OverleggenVan("client").Select(overleg => overleg.Naam).Should().Contain(["clientoverleg", "tussentijdse_evaluatie"]).And.NotContain("bestuurlijk_overleg");
        regeling.OverleggenVan("bakker").Should().BeEmpty();
    }

    [Fact]
    public void The_days_come_from_the_afspraken()
    {
        var regeling = Regio.Alle["westfriesland"].Regeling;
        var op = regeling.AfsprakenOp(Gebeurtenissen.Voor(regeling).Bouw().Gebeurtenissen!, new LocalDate(2026, 1, 10));
        var afspraak = Overleg("westfriesland", "bestuurlijk_overleg").KomtBijeen.Single();
        op.Afspraken.Single(uitslag => uitslag.Afspraak == afspraak).Termijnen.Select(termijn => termijn.Uiterlijk).Should().Contain(new LocalDate(2026, 3, 31));
    }

    [Fact]
    public void The_example_region_has_seats_per_reading_and_tasks()
    {
        var stuurgroep = Streek.Regeling.Overleggen[0];
        stuurgroep.Leden.Select(lid => lid.Tekst).Should().Equal("ten minste 1 bestuurder namens gemeenten", "1 of 2 bestuurder namens woningcorporaties");
        stuurgroep.Taken.Select(taak => $"{taak.Soort} {taak.Afspraak.Naam}").Should().Equal(
            "voorzitter voorzitten", "bereidt_voor voorzitten", "organiseert voorzitten", "verslag verslag", "taak overleg");
        Streek.Regeling.Overleggen[1].Leden.Select(lid => lid.Wie).Should().Equal("zorgorganisatie", "woningcorporatie", "client");
    }

    private static Overleg Overleg(string regio, string naam) => Regio.Alle[regio].Regeling.Overleggen.Single(overleg => overleg.Naam == naam);
}
