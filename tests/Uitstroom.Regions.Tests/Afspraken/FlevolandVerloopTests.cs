using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Afspraken;

/// <summary>What follows on what in Flevoland, who hears of it, how the text can be read, and how taking part ends.</summary>
public class FlevolandVerloopTests
{
    private const string Corporatie = "doelen_gehaald_volgens_corporatie: { waarde";
    private const string Zorgaanbieder = "doelen_gehaald_volgens_zorgaanbieder: { waarde";
    private const string Gegrond = "verblijft_in: beschermd_wonen, weigering_gegrond: { waarde: ja, door: uitstroomtafel }";
    private const string Uit = "convenant_ondertekend: ja, uittreding_schriftelijk: ja";

    /// <summary>Where the text can be read in more ways each gives its own day.</summary>
    [Theory]
    [InlineData("verzoek", "feiten: { verblijft_in: maatschappelijke_opvang, verzoekdatum: 2021-04-16, uitstroomdatum: 2021-10-15 }", "Open", "artikel_3_bij_mo=alleen_bw: Nvt", "artikel_3_bij_mo=ook_mo: NietGehaald 2021-04-15")]
    [InlineData("begeleidingsplan", "gebeurtenissen: { begeleidingsplan_opgesteld: 2021-05-10, sluiten_huurcontract: 2021-05-10 }", "Open", "begeleidingsplan_zelfde_dag=eerder: NietGehaald 2021-05-09", "begeleidingsplan_zelfde_dag=zelfde_dag: Gehaald 2021-05-10")]
    [InlineData("aanbod_inspanning", "feiten: { verblijft_in: beschermd_wonen }, gebeurtenissen: { aanmelding_door_zorgaanbieder: 2021-01-10, aanbod_gedaan: 2021-07-09, woning_beschikbaar_gesteld: 2021-07-11 }", "Gehaald 2021-07-10", "woning_beschikbaar=bij_aanbod: Gehaald 2021-07-10", "woning_beschikbaar=eigen_dag: NietGehaald 2021-07-10")]
    [InlineData("bevel", "gebeurtenissen: { bevel_ontvangen: 2021-05-03 }, gedaan: { bevel: 2021-05-06 }", "Open", "bevrijdingsdag=werkdag: NietGehaald 2021-05-05", "bevrijdingsdag=vrij: Gehaald 2021-05-06")]
    [InlineData("bevel", "gebeurtenissen: { bevel_ontvangen: 2021-04-01 }, gedaan: { bevel: 2021-04-07 }", "Open", "goede_vrijdag=werkdag: NietGehaald 2021-04-06", "goede_vrijdag=vrij: Gehaald 2021-04-07")]
    [InlineData("stuurgroep_instellen", "gebeurtenissen: { eerste_handtekening: 2021-06-01, laatste_handtekening: geen }", "Open", "ingang_akkoord=eerste: Loopt -", "ingang_akkoord=laatste: NietBegonnen")]
    [InlineData("begeleidingsplan", "gebeurtenissen: { begeleidingsplan_opgesteld: 2021-05-11, sluiten_huurcontract: 2021-05-10 }", "NietGehaald -", "begeleidingsplan_zelfde_dag=eerder: NietGehaald 2021-05-09", "begeleidingsplan_zelfde_dag=zelfde_dag: NietGehaald 2021-05-10")]
    [InlineData("evaluatie_kwartaal", "feiten: { huurafspraken_lopen_door: { waarde: ja, door: partijen } }, gebeurtenissen: { contract_ingang: 2021-10-15, contract_einde: 2022-10-14 }", "Loopt", "kwartaal_van_evaluatie=contract: Loopt 2022-01-14 2022-04-14 2022-07-14 2022-10-14", "kwartaal_van_evaluatie=kalender: Loopt 2021-12-31 2022-03-31 2022-06-30 2022-09-30")]
    [InlineData("evaluatie_kwartaal", "gebeurtenissen: { contract_ingang: 2021-08-31, contract_einde: 2022-08-30 }, gedaan: { evaluatie_kwartaal: [2021-11-29, 2021-12-31] }", "Open", "kwartaal_van_evaluatie=contract: Gehaald 2021-11-29 2022-02-27 2022-05-30 2022-08-30", "kwartaal_van_evaluatie=kalender: Loopt 2021-09-30 2021-12-31 2022-03-31 2022-06-30")]
    [InlineData("evaluatie_twee_jaar", "gebeurtenissen: { contract_ingang: 2020-11-01, contract_einde: 2022-10-31 }", "Loopt 2022-10-31", "evaluaties_in_twee_jaar=in_totaal: Loopt 2022-10-31", "evaluaties_in_twee_jaar=per_jaar: Loopt 2021-10-31 2022-10-31")]
    public void Each_way_of_reading_gives_its_own_day(string afspraak, string inhoud, string verwacht, params string[] lezingen)
    {
        var uitslag = Flevolandproef.Vraag(afspraak, "2022-01-05", MetEinde(inhoud, "geen"));
        Flevolandproef.Tekst(uitslag).Should().Be(verwacht);
        Flevolandproef.Lezingen(uitslag).Should().Equal(lezingen);
    }

    [Fact]
    public void Four_weeks_for_arrears_are_the_same_days_whether_they_bind_or_guide()
    {
        var uitslag = Flevolandproef.Vraag(
            "waakvlam_melding", "2021-07-06", "feiten: { waakvlamafspraak_actief: ja }, gebeurtenissen: { huurachterstand_ontstaan: 2021-06-02 }, gedaan: { waakvlam_melding: 2021-06-30 }");
        (Flevolandproef.Tekst(uitslag), uitslag.Aard, uitslag.EenOfMeer).Should().Be(("Gehaald 2021-06-30", null, true));
        uitslag.Varianten.Select(variant => variant.Aard).Should().Equal(Aard.Hard, Aard.Richtsnoer);
    }

    [Theory]
    [InlineData("waakvlam_melding", "feiten: { waakvlamafspraak_actief: nee }, gebeurtenissen: { huurachterstand_ontstaan: 2021-06-02 }", "Nvt")]
    [InlineData("verzoek", "feiten: { verblijft_in: geen, uitstroomdatum: 2021-10-15 }", "Nvt")]
    [InlineData("verzoek", "feiten: { verblijft_in: jeugdvoorziening, verzoekdatum: 2021-04-15, uitstroomdatum: 2021-10-15 }", "Open 2021-04-15")]
    [InlineData("verzoek", "feiten: { verzoekdatum: 2021-04-15, uitstroomdatum: 2021-10-15 }", "Open 2021-04-15")]
    [InlineData("evaluatie_kwartaal", "gebeurtenissen: { contract_ingang: 2021-02-01, contract_einde: 2023-07-31 }", "Nvt")]
    [InlineData("evaluatie_twee_jaar", "gebeurtenissen: { contract_ingang: 2021-02-01, contract_einde: 2023-07-31 }", "Nvt")]
    [InlineData("terugval_huur", "gebeurtenissen: { terugval_op: 2021-11-30 }, feiten: { huur_loopt_door: ja, woning_tijdelijk_onbewoond: nee }", "Loopt 2022-02-28")]
    [InlineData("terugval_huur", "gebeurtenissen: { terugval_op: 2021-10-04 }, feiten: { huur_loopt_door: ja, woning_tijdelijk_onbewoond: nee }", "Afgelopen 2022-01-04")]
    [InlineData("terugval_huur", "gebeurtenissen: { terugval_op: 2021-11-30 }, feiten: { huur_loopt_door: nee }", "Nvt")]
    [InlineData("terugval_uitkering", "gebeurtenissen: { terugval_op: 2021-10-05 }", "Loopt 2022-01-05")]
    [InlineData("doelen_bekend", "gebeurtenissen: { contract_ingang: 2022-01-05 }", "Vandaag 2022-01-05")]
    [InlineData("opvang_na_einde", "gebeurtenissen: { huurovereenkomst_niet_omgeklapt: 2021-12-31 }", "Loopt -")]
    [InlineData("toetreding_voorleggen", "gebeurtenissen: { }", "NietBegonnen")]
    [InlineData("bevel", "gebeurtenissen: { bevel_ontvangen: 2021-12-31 }", "Open 2022-01-04")] // New Year's day on a Saturday
    [InlineData("omzetting_in_gang_zetten", $"feiten: {{ gesprek_met_uitstromer: ja, {Corporatie}: ja, door: woningcorporatie }}, {Zorgaanbieder}: ja, door: zorgaanbieder }} }}", "Doorlopend -")]
    [InlineData("omzetting_in_gang_zetten", $"feiten: {{ gesprek_met_uitstromer: ja, {Corporatie}: nee, door: woningcorporatie }}, {Zorgaanbieder}: ja, door: zorgaanbieder }} }}", "Nvt")]
    [InlineData("omzetting_in_gang_zetten", $"feiten: {{ {Corporatie}: ja, door: woningcorporatie }}, {Zorgaanbieder}: ja, door: zorgaanbieder }} }}", "Open -")]
    [InlineData("nieuw_aanbod", $"feiten: {{ {Gegrond}, eerdere_weigeringen: 0 }}, gebeurtenissen: {{ woningaanbod_geweigerd: 2022-01-03 }}", "Loopt -")]
    [InlineData("nieuw_aanbod", $"feiten: {{ {Gegrond}, eerdere_weigeringen: 1 }}, gebeurtenissen: {{ woningaanbod_geweigerd: 2022-01-03 }}", "Nvt")]
    [InlineData("toetreding_voorleggen", "gedaan: { toetreding_aanvragen: 2021-12-01 }", "Loopt -")]
    [InlineData("zelfstandig_registreren", "feiten: { verblijft_in: beschermd_wonen, wil_zelfstandig_uitstromen: nee }", "Nvt")]
    [InlineData("signalen_delen", "gebeurtenissen: { signaal_van_zorg_of_overlast: 2022-01-03 }", "Loopt tijdig")]
    public void An_afspraak_stands_as_the_facts_say(string afspraak, string inhoud, string verwacht) =>
        Flevolandproef.Tekst(Flevolandproef.Vraag(afspraak, "2022-01-05", MetEinde(inhoud, "geen"))).Should().Be(verwacht);

    [Theory]
    [InlineData("feiten: { verblijft_in: beschermd_wonen }", "zorgaanbieder", "gemeente Almere")]
    [InlineData("feiten: { verblijft_in: vrouwenopvang }", "zorgaanbieder", "lokale gemeente")]
    [InlineData("feiten: { verblijft_in: jeugdvoorziening }", "zorgaanbieder", "gemeente")]
    public void Which_municipality_hears_that_it_does_not_work_hangs_on_the_shelter(string inhoud, params string[] aan)
    {
        var uitslag = Flevolandproef.Vraag("overlast_onvoldoende", "2022-01-05", $"{inhoud}, gebeurtenissen: {{ aanpak_werkt_onvoldoende: 2022-01-03 }}");
        uitslag.Aan.Should().OnlyContain(wie => wie.Zeker).And.Subject.Select(wie => wie.Wie).Should().Equal(aan);
    }

    [Fact]
    public void Who_sees_too_little_progress_says_on_which_points()
    {
        var uitslag = Flevolandproef.Vraag(
            "punten_voor_voortgang",
            "2022-01-05",
            "feiten: { voortgang_volgens_corporatie: { waarde: nee, door: woningcorporatie }, voortgang_volgens_zorgaanbieder: { waarde: ja, door: zorgaanbieder } }");
        uitslag.Wie.Select(wie => (wie.Wie, wie.Zeker)).Should().Equal(("woningcorporatie", true), ("uitstromer", false));
    }

    /// <summary>Leaving at the end: told by 1 October before it, whatever day of the week that is, in writing, by one who signed.</summary>
    [Theory]
    [InlineData("2022-10-05", "geen", $"{Uit}, uittreding_gemeld_op: 2022-09-30", "Gehaald 2022-10-01", "Loopt 2022-12-31")]
    [InlineData("2022-10-05", "geen", $"{Uit}, uittreding_gemeld_op: 2022-10-01", "Gehaald 2022-10-01", "Loopt 2022-12-31")]
    [InlineData("2022-10-05", "geen", $"{Uit}, uittreding_gemeld_op: 2022-10-02", "NietGehaald 2022-10-01", "Nvt")]
    [InlineData("2022-10-05", "geen", Uit, "Open 2022-10-01", "Open")]
    [InlineData("2022-10-01", "geen", Uit, "Vandaag 2022-10-01", "Doorlopend")]
    [InlineData("2022-10-05", "geen", "convenant_ondertekend: ja, uittreding_schriftelijk: nee, uittreding_gemeld_op: 2022-10-01", "Gehaald 2022-10-01", "Nvt")]
    [InlineData("2022-10-05", "geen", "convenant_ondertekend: nee, uittreding_schriftelijk: ja, uittreding_gemeld_op: 2022-10-01", "Gehaald 2022-10-01", "Nvt")]
    [InlineData("2022-10-05", "geen", "convenant_ondertekend: ja, uittreding_gemeld_op: 2022-10-01", "Gehaald 2022-10-01", "Open 2022-12-31")]
    [InlineData("2022-10-05", "geen", "convenant_ondertekend: ja, uittreding_schriftelijk: nee, uittreding_gemeld_op: 2022-10-02", "NietGehaald 2022-10-01", "Nvt")]
    [InlineData("2024-10-05", "2024-12-31", $"{Uit}, uittreding_gemeld_op: 2024-10-01", "Gehaald 2024-10-01", "Loopt 2024-12-31")]
    [InlineData("2024-10-05", "2024-12-31", $"{Uit}, uittreding_gemeld_op: 2024-10-02", "NietGehaald 2024-10-01", "Nvt")]
    [InlineData("2022-10-05", "2024-12-31", $"{Uit}, uittreding_gemeld_op: 2022-10-03", "Gehaald 2024-10-01", "Loopt 2024-12-31")]
    [InlineData("2023-02-01", "2023-06-30", $"{Uit}, uittreding_gemeld_op: 2023-01-31", "NietGehaald 2022-10-01", "Nvt")]
    [InlineData("2022-10-05", "onbekend", $"{Uit}, uittreding_gemeld_op: 2022-10-03", "Open -", "Open")]
    [InlineData("2023-01-01", "geen", $"{Uit}, uittreding_gemeld_op: 2022-10-01", "BuitenLooptijd", "BuitenLooptijd")]
    public void Leaving_at_the_end_is_told_by_the_first_of_October(string op, string verlengd, string feiten, string melding, string deelname)
    {
        var inhoud = $"feiten: {{ {feiten}, akkoord_verlengd_tot_en_met: {verlengd} }}";
        Flevolandproef.Tekst(Flevolandproef.Vraag("uittreding_melden", op, inhoud)).Should().Be(melding);
        Flevolandproef.Tekst(Flevolandproef.Vraag("per_einde", op, inhoud)).Should().Be(deelname);
    }

    [Theory]
    [InlineData("rechtswege", "einde_zorgcontract: geen", "Doorlopend -")]
    [InlineData("rechtswege", "einde_zorgcontract: 2022-01-05", "Loopt 2022-01-05")]
    [InlineData("rechtswege", "einde_zorgcontract: 2022-01-04", "Afgelopen 2022-01-04")]
    [InlineData("rechtswege", "bezwaar_tegen_verlenging: nee", "Open -")]
    [InlineData("na_bezwaar", "bezwaar_tegen_verlenging: nee", "Nvt")]
    [InlineData("na_bezwaar", "bezwaar_tegen_verlenging: ja, verlenging_zonder_bezwaarmaker: { waarde: nee, door: overige partijen }", "Nvt")]
    [InlineData("na_bezwaar", "bezwaar_tegen_verlenging: ja, verlenging_zonder_bezwaarmaker: { waarde: ja, door: overige partijen }", "Open -")]
    public void Other_ways_of_leaving_stand_as_the_text_says(string weg, string feiten, string verwacht) =>
        Flevolandproef.Tekst(Flevolandproef.Vraag(weg, "2022-01-05", $"feiten: {{ {feiten}, akkoord_verlengd_tot_en_met: geen }}")).Should().Be(verwacht);

    // The extension is a fact among the others.
    private static string MetEinde(string inhoud, string verlengd) => inhoud.Contains("feiten: { ", StringComparison.Ordinal)
        ? inhoud.Replace("feiten: { ", $"feiten: {{ akkoord_verlengd_tot_en_met: {verlengd}, ", StringComparison.Ordinal)
        : $"{inhoud}, feiten: {{ akkoord_verlengd_tot_en_met: {verlengd} }}";

    /// <summary>Which duties go on by their nature is for partijen to say; the others end with the akkoord.</summary>
    [Theory]
    [InlineData("zorgvuldig_verwerken", "", AfspraakStand.Open)]
    [InlineData("zorgvuldig_verwerken", "privacy_loopt_door: { waarde: ja, door: partijen }", AfspraakStand.Doorlopend)]
    [InlineData("zorgvuldig_verwerken", "privacy_loopt_door: { waarde: nee, door: partijen }", AfspraakStand.BuitenLooptijd)]
    [InlineData("inbreuk", "privacy_loopt_door: { waarde: ja, door: partijen }", AfspraakStand.Loopt)]
    [InlineData("inbreuk", "", AfspraakStand.Open)]
    [InlineData("terugval_uitkering", "", AfspraakStand.Open)]
    [InlineData("terugval_uitkering", "huurafspraken_lopen_door: { waarde: ja, door: partijen }", AfspraakStand.Loopt)]
    [InlineData("voortgang_bewaken", "", AfspraakStand.BuitenLooptijd)]
    public void After_the_end_goes_on_what_partijen_say_goes_on_by_its_nature(string afspraak, string feiten, AfspraakStand stand)
    {
        var uitslag = Flevolandproef.Vraag(
            afspraak, "2023-03-01", $"feiten: {{ akkoord_verlengd_tot_en_met: geen, {feiten} }}, gebeurtenissen: {{ inbreuk_bekend: 2023-02-28T12:00, terugval_op: 2023-02-01 }}");
        uitslag.Stand.Should().Be(stand);
        if (stand == AfspraakStand.Open)
        {
            uitslag.Redenen.Should().Be(Reden.Oordeel);
            uitslag.Mist.Should().ContainSingle(feit => feit.OordeelDoor!.Naam == "partijen");
        }
    }
}
