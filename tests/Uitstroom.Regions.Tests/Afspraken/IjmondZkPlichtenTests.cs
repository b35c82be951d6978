using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Afspraken;

/// <summary>Who must do what in IJmond and Zuid-Kennemerland, and which duty follows on which.</summary>
public class IjmondZkPlichtenTests
{
    [Theory]
    [InlineData("gesprek_woondoelen", "huurcontract_getekend: 2022-02-28", "Loopt")] // the text gives no term
    [InlineData("woondoelen_vastleggen", "huurcontract_getekend: 2022-02-28", "NietBegonnen")]
    [InlineData("woondoelen_vastleggen", "huurcontract_getekend: 2022-02-28; gedaan gesprek_woondoelen: 2022-03-20", "Loopt")]
    [InlineData("evaluatie_vastleggen", "huurcontract_getekend: 2022-02-28; evaluatiegesprek_gehouden: 2022-04-20", "Loopt")]
    [InlineData("extra_gesprek_vastleggen", "extra_gesprek_nodig: 2022-04-01; gedaan extra_gesprek: 2022-04-08", "Loopt")]
    [InlineData("aanpak_terugmelden", "extra_gesprek_nodig: 2022-04-01", "NietBegonnen")]
    [InlineData("oplossing_zoeken", "aanpak_helpt_niet: 2022-04-01; gedaan aanpak_onvoldoende_melden: 2022-04-02", "Loopt")]
    [InlineData("oplossing_zoeken", "aanpak_helpt_niet: geen", "NietBegonnen")]
    [InlineData("calamiteit_bespreken", "calamiteit: 2022-04-01; gedaan calamiteit_vastleggen: 2022-04-01", "Loopt")]
    [InlineData("wijziging_voorleggen", "herziening_gewenst: 2022-04-01; gedaan overleg_herziening: 2022-04-15", "Loopt")]
    [InlineData("advies_toetreding", "toetreding_gevraagd: 2022-04-01; gedaan advies_toetreding_vragen: 2022-04-04", "Loopt")]
    [InlineData("besluit_toetreding", "toetreding_gevraagd: 2022-04-01; gedaan advies_toetreding_vragen: 2022-04-04", "NietBegonnen")]
    [InlineData("naleving_afspraken", "feit contractvorm: driehoekscontract; feit contract_ingang: 2022-01-01; huurcontract_geeindigd: 2022-04-30", "Afgelopen")]
    [InlineData("naleving_afspraken", "feit contractvorm: driehoekscontract; feit contract_ingang: 2022-01-01; huurcontract_geeindigd: 2022-05-01", "Loopt")]
    [InlineData("naleving_afspraken", "feit contractvorm: onbepaalde_tijd; feit contract_ingang: 2022-01-01; huurcontract_geeindigd: geen", "Nvt")]
    [InlineData("extra_oordeel_vragen", "feit contractvorm: intermediaire_verhuur; oneens_over_omzetting: 2022-04-01", "Loopt")]
    [InlineData("extra_oordeel_vragen", "feit contractvorm: driehoekscontract; oneens_over_omzetting: 2022-04-01", "Nvt")]
    [InlineData("aangepaste_beschikking", "feit contractvorm: intermediaire_verhuur; zorgbehoefte_veranderd: 2022-04-01; gedaan zorgbehoefte_afstemmen_intermediair: 2022-04-04", "Loopt")]
    [InlineData("contact_welzijn", "", "Open")] // the text does not say from when
    [InlineData("uitstroom_ramen", "", "Open")] // whether the Pact still holds is open
    [InlineData("uitstroom_ramen", "lezing pact: vervangen", "Nvt")]
    [InlineData("uitstroom_ramen", "lezing pact: geldt_nog", "Loopt")]
    [InlineData("haarlem_tekent", "", "Afgelopen")]
    public void A_duty_stands_so_on_the_first_of_May_2022(string afspraak, string regels, string verwacht) =>
        Van(afspraak, regels).Stand.ToString().Should().Be(verwacht);

    [Theory]
    [InlineData("ja", "gemeente")]
    [InlineData("nee", "woonbegeleider")]
    public void With_unwanted_behaviour_the_one_in_charge_depends_on_escalation(string ernstig, string wie)
    {
        var uitslag = Van("regie_ongewenst_gedrag", $"ongewenst_gedrag: 2022-04-01; feit ernstige_escalatie: {{ waarde: {ernstig}, door: niet_genoemd }}");
        uitslag.Wie.Should().Equal(new Betrokkene(wie, Zeker: true));
    }

    [Fact]
    public void Whether_something_escalates_seriously_is_for_people_to_say() =>
        Van("regie_ongewenst_gedrag", "ongewenst_gedrag: 2022-04-01").Wie.Should().Equal(new Betrokkene("gemeente", Zeker: false), new Betrokkene("woonbegeleider", Zeker: false));

    [Theory]
    [InlineData("herkomst", "gemeente Haarlem")]
    [InlineData("woonplaats", "gemeente Velsen")]
    public void The_gemeente_of_the_extra_judgement_depends_on_the_reading(string lezing, string wie) =>
        Van("extra_oordeel", $"feit herkomstgemeente: Haarlem; feit plaatsingsgemeente: Velsen; lezing oordelende_gemeente: {lezing}").Wie.Single().Wie.Should().Be(wie);

    [Theory]
    [InlineData("screening", "", Aard.Inspanning)]
    [InlineData("screening", "lezing kracht_hoofdstuk_3: nakomen", Aard.Hard)]
    [InlineData("reactie_aanbod", "", Aard.Hard)]
    [InlineData("gezamenlijk_beleid", "lezing kracht_hoofdstuk_3: nakomen", Aard.Inspanning)]
    [InlineData("niet_weigeren", "", Aard.Voorkeur)]
    [InlineData("losse_casus", "", Aard.Mag)]
    public void A_duty_is_as_firm_as_the_text_makes_it(string afspraak, string regels, Aard aard) => Van(afspraak, regels).Aard.Should().Be(aard);

    [Theory]
    [InlineData("zorgorganisatie", "urgentie_aanvragen reactie_aanbod screening woonbegeleiding_na_uitstroom uittreden_melden toetreding_aanvragen", "extra_gesprek passend_aanbod")]
    [InlineData("woningcorporatie", "advies_voor_aanbod passend_aanbod taakstelling_melden extra_oordeel_vragen", "reactie_aanbod monitoring")]
    [InlineData("servicepunt", "monitoring centraal_aanmeldpunt casuistiektafel_voorzitten evaluatietafel_voorzitten", "passend_aanbod")]
    [InlineData("woonbegeleider", "evaluatiegesprek extra_gesprek oplossing_zoeken aanspreekpunt regie_ongewenst_gedrag", "reactie_aanbod")]
    [InlineData("Haarlem", "beoordelingstafel_inrichten evaluatie commissie_informeren extra_oordeel", "screening")]
    [InlineData("client", "niet_weigeren contact_welzijn", "evaluatiegesprek")]
    public void A_party_has_these_duties_and_not_those_of_others(string partij, string wel, string niet)
    {
        var namen = IjmondZkOverzicht.Op("2022-05-01", "").Van(partij).Select(uitslag => uitslag.Afspraak.Naam).ToList();
        namen.Should().Contain(wel.Split(' '));
        namen.Should().NotContain(niet.Split(' '));
    }

    [Fact]
    public void Before_7_October_2021_nothing_holds()
    {
        var ervoor = IjmondZkOverzicht.Op("2021-10-06", "");
        ervoor.InLooptijd.Should().BeFalse();
        ervoor.Afspraken.Should().OnlyContain(uitslag => uitslag.Stand == AfspraakStand.BuitenLooptijd);
        var dag = IjmondZkOverzicht.Op("2021-10-07", "");
        dag.InLooptijd.Should().BeTrue();
        dag.LaatsteDag.Should().BeNull();
        dag.Afspraken.Should().NotContain(uitslag => uitslag.Stand == AfspraakStand.BuitenLooptijd);
    }

    [Fact]
    public void Every_afspraak_cites_provisions_of_the_register() =>
        Regio.Alle["ijmond-zk"].Regeling.Afspraken.Should().OnlyContain(afspraak => !afspraak.Bron.IsEmpty);

    private static AfspraakUitslag Van(string afspraak, string regels) =>
        IjmondZkOverzicht.Op("2022-05-01", regels).Afspraken.Single(uitslag => uitslag.Afspraak.Naam == afspraak);
}
