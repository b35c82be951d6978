using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Contractwerk;

/// <summary>What the text says of each transition on one event.</summary>
public class OvergangTests
{
    [Fact]
    public void What_follows_by_itself_gives_the_next_contract_and_leaves_the_old_one_as_it_was()
    {
        var contract = Leven.Contract();
        var vervolg = contract.Na("einde_duur", Leven.Feiten(), new LocalDate(2032, 2, 29));
        var uitslag = vervolg.Uitslag("omzetting_vanzelf");
        (uitslag.Soort, uitslag.Vanaf).Should().Be((Overgangsoort.Volgt, new LocalDate(2032, 3, 1)));
        vervolg.Contract!.Vorm.Should().Be("zelfstandig");
        vervolg.Contract.Geschiedenis.Single().Overgang.Should().Be("omzetting_vanzelf");
        (contract.Vorm, contract.Geschiedenis.Length).Should().Be(("drietal", 0));
    }

    [Fact]
    public void What_can_be_decided_waits_for_a_decision_of_the_right_body()
    {
        var vervolg = Leven.Contract("doorverhuur").Na("evaluatie", Geslaagd, new LocalDate(2031, 3, 1));
        var uitslag = vervolg.Uitslag("omzetting_besluit");
        uitslag.Soort.Should().Be(Overgangsoort.Kan);
        uitslag.Huurderwissel.Should().Be(new Huurderwissel("zorgorganisatie", "client"));
        uitslag.Beslist.Select(beslisser => (beslisser.Wie, beslisser.Rol)).Should().Equal(("evaluatietafel", BeslisserRol.Advies), ("woningcorporatie", BeslisserRol.Besluit));
        vervolg.Contract!.Vorm.Should().Be("doorverhuur", "nobody decided");
        vervolg.Besluit("omzetting_besluit", "De Woningcorporatie").Contract!.Vorm.Should().Be("zelfstandig");
        vervolg.Besluit("omzetting_besluit", "gemeente").Diagnostics.Single().Id.Should().Be("UIT4421");
        vervolg.Besluit("omzeting_besluit", "woningcorporatie").Diagnostics.Single().ToString().Should().Contain("bedoelde u `omzetting_besluit`?");
    }

    [Fact]
    public void A_step_comes_first_also_when_what_is_asked_is_known_not_to_be_met()
    {
        var uitslag = Leven.Contract("doorverhuur").Na("evaluatie", Leven.Feiten("evaluatie_gehouden: nee, doelen_gehaald: { waarde: nee, door: woningcorporatie }"), new LocalDate(2031, 3, 1))
            .Uitslag("omzetting_besluit");
        (uitslag.Soort, uitslag.Stap!.Naam, uitslag.Vast).Should().Be((Overgangsoort.Eerst, "evaluatie", true));
    }

    [Fact]
    public void What_is_not_met_cannot_be_and_says_what_follows_instead()
    {
        var vervolg = Leven.Contract("doorverhuur").Na("evaluatie", Leven.Feiten("evaluatie_gehouden: ja, doelen_gehaald: { waarde: nee, door: woningcorporatie }, het_eens: nee"), new LocalDate(2031, 3, 1));
        var uitslag = vervolg.Uitslag("omzetting_besluit");
        uitslag.Soort.Should().Be(Overgangsoort.KanNiet);
        uitslag.Gevolgen.Single().Tekst.Should().Be("er komt een andere oplossing");
        uitslag.Aanbevolen.Single().Naam.Should().Be("bij_onenigheid");
        vervolg.Besluit("omzetting_besluit", "woningcorporatie").Diagnostics.Single().Id.Should().Be("UIT4420");
    }

    [Fact]
    public void What_the_text_forbids_cannot_be_and_what_it_leaves_out_is_not_regulated()
    {
        var contract = Leven.Contract("doorverhuur");
        var verbod = contract.Na("stagnatie", Leven.Feiten(), new LocalDate(2031, 3, 1)).Uitslag("hoofdhuur_blijft");
        (verbod.Soort, verbod.Beslist.IsEmpty, verbod.Vast).Should().Be((Overgangsoort.KanNiet, true, true));
        var terugval = contract.Na("terugval", Leven.Feiten(), new LocalDate(2031, 3, 1));
        terugval.Uitslag("terug").Soort.Should().Be(Overgangsoort.NietGeregeld);
        terugval.Contract!.Vorm.Should().Be("doorverhuur");
    }

    [Fact]
    public void A_missing_fact_leaves_it_open_and_both_contracts_possible()
    {
        var vervolg = Leven.Contract().Na("terugval", Leven.Feiten(), new LocalDate(2031, 4, 15));
        var uitslag = vervolg.Uitslag("doorloop");
        (uitslag.Soort, uitslag.Open).Should().Be((Overgangsoort.Open, "onvolledig"));
        uitslag.Mogelijk.Should().BeEquivalentTo([Overgangsoort.Volgt, Overgangsoort.KanNiet]);
        uitslag.VraagNu.Select(feit => feit.Naam).Should().Equal("huur_betaald");
        vervolg.Contract.Should().BeNull();
        vervolg.Mogelijk.Select(contract => contract.LooptDoorTotEnMet).Should().Equal(null, new LocalDate(2031, 7, 15));
    }

    [Theory]
    [InlineData("", null, true)]
    [InlineData("coordinator_erbij: altijd", true, false)]
    [InlineData("coordinator_erbij: eerste_jaar", null, false)]
    public void Who_takes_part_may_hang_on_a_reading(string lezing, bool? geldt, bool betwist)
    {
        var uitslag = Leven.Contract().Na("stagnatie", Leven.Feiten("overleg_gevoerd: ja, verbetering: nee, evaluatie_gehouden: nee", lezing), new LocalDate(2031, 4, 1)).Uitslag("opzegging");
        uitslag.Stap!.Organiseert!.Naam.Should().Be("woningcorporatie");
        uitslag.Deelnemers.Take(2).Select(deelnemer => deelnemer.Geldt).Should().Equal(true, true);
        var coordinator = uitslag.Deelnemers.SingleOrDefault(deelnemer => deelnemer.Wie == "uitstroomcoordinator");
        coordinator?.Geldt.Should().Be(geldt);
        (coordinator is not null).Should().Be(betwist || geldt == true);
        (coordinator?.Lezingen.Length > 0).Should().Be(betwist);
    }

    [Fact]
    public void A_transition_of_another_form_or_event_is_not_looked_at()
    {
        Leven.Contract("zelfstandig").Na("terugval", Leven.Feiten("huur_betaald: ja"), new LocalDate(2031, 4, 15)).Overgangen.Should().BeEmpty();
        Leven.Contract().Na("begeleiding_klaar", Leven.Feiten(), new LocalDate(2031, 4, 15)).Overgangen.Should().BeEmpty();
    }

    [Fact]
    public void Days_that_follow_from_the_contract_are_known_to_conditions_unless_the_caller_gave_them()
    {
        var contract = Leven.Contract();
        contract.Na("evaluatie", Leven.Feiten(), new LocalDate(2030, 9, 1)).Feiten.BekendeFeiten.Should()
            .Contain(KeyValuePair.Create("contract_ingang", "2030-03-01")).And.Contain(KeyValuePair.Create("contract_einde", "2032-02-29"));
        contract.Na("evaluatie", Leven.Feiten("contract_ingang: 2030-02-01"), new LocalDate(2030, 9, 1)).Feiten.BekendeFeiten.Should()
            .Contain(KeyValuePair.Create("contract_ingang", "2030-02-01"));
    }

    [Fact]
    public void Another_reading_that_would_end_otherwise_is_shown()
    {
        var uitslag = Leven.Contract().Na("einde_duur", Leven.Feiten(), new LocalDate(2032, 2, 29)).Uitslag("omzetting_vanzelf");
        uitslag.Betwist.Lezingen.Single().Lezing.Naam.Should().Be("omzetting");
        Leven.Contract().Na("einde_duur", Leven.Feiten("", "omzetting: corporatie"), new LocalDate(2032, 2, 29)).Uitslag("omzetting_vanzelf")
            .Soort.Should().Be(Overgangsoort.NietVanToepassing);
    }

    private static Aanvraag Geslaagd => Leven.Feiten("evaluatie_gehouden: ja, doelen_gehaald: { waarde: ja, door: woningcorporatie }");
}
