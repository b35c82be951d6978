using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Afspraken;

/// <summary>The days of Flevoland: the given examples, and both sides of every limit.</summary>
public class FlevolandAfsprakenTests
{
    private const string Bw = "verblijft_in: beschermd_wonen, akkoord_verlengd_tot_en_met: geen";
    private const string Verlengd = "verblijft_in: beschermd_wonen, akkoord_verlengd_tot_en_met: 2024-12-31";
    private const string Uit = "akkoord_verlengd_tot_en_met: geen, convenant_ondertekend: ja, uittreding_schriftelijk: ja";

    /// <summary>The given examples, by their number; those with an <c>e</c> are of our own.</summary>
    [Theory]
    [InlineData("fl-e1", "verzoek", "2024-06-15", $"feiten: {{ {Verlengd}, verzoekdatum: 2024-03-01, uitstroomdatum: 2024-08-30 }}", "NietGehaald 2024-02-29")]
    [InlineData("fl-e2", "aanbod_streven", "2024-06-15", $"feiten: {{ {Verlengd} }}, gebeurtenissen: {{ aanmelding_door_zorgaanbieder: 2024-02-29, aanbod_gedaan: geen }}", "NietGehaald 2024-05-29")]
    [InlineData("fl-e2", "aanbod_inspanning", "2024-06-15", $"feiten: {{ {Verlengd} }}, gebeurtenissen: {{ aanmelding_door_zorgaanbieder: 2024-02-29, aanbod_gedaan: geen }}", "Loopt 2024-08-29")]
    [InlineData("fl-e3", "inbreuk", "2022-03-27", "gebeurtenissen: { inbreuk_bekend: 2022-03-26T20:00 }", "Loopt 2022-03-28T21:00")]
    [InlineData("fl-e4", "bevel", "2022-05-27", "gebeurtenissen: { bevel_ontvangen: 2022-05-25 }", "Loopt 2022-05-30")]
    [InlineData("fl-e5", "terugval_huur", "2023-01-15", "feiten: { akkoord_verlengd_tot_en_met: geen, huur_loopt_door: ja, woning_tijdelijk_onbewoond: nee, huurafspraken_lopen_door: { waarde: ja, door: partijen } }, gebeurtenissen: { terugval_op: 2022-12-01 }", "Loopt 2023-03-01")]
    [InlineData("fl-e5", "terugval_huur", "2023-01-15", "feiten: { akkoord_verlengd_tot_en_met: geen, huur_loopt_door: ja, woning_tijdelijk_onbewoond: nee, huurafspraken_lopen_door: { waarde: nee, door: partijen } }, gebeurtenissen: { terugval_op: 2022-12-01 }", "BuitenLooptijd")]
    [InlineData("fl-g13", "verzoek", "2021-06-01", $"feiten: {{ {Bw}, verzoekdatum: 2021-04-15, uitstroomdatum: 2021-10-15 }}", "Gehaald 2021-04-15")]
    [InlineData("fl-g16", "verzoek", "2024-06-01", $"feiten: {{ {Verlengd}, verzoekdatum: 2024-02-29, uitstroomdatum: 2024-08-31 }}", "Gehaald 2024-02-29")]
    [InlineData("fl-g19", "aanbod_streven", "2021-12-01", $"feiten: {{ {Bw} }}, gebeurtenissen: {{ aanmelding_door_zorgaanbieder: 2021-11-30 }}", "Loopt 2022-02-28")]
    [InlineData("fl-g19", "aanbod_inspanning", "2021-12-01", $"feiten: {{ {Bw} }}, gebeurtenissen: {{ aanmelding_door_zorgaanbieder: 2021-11-30 }}", "Loopt 2022-05-30")]
    [InlineData("fl-g22", "aanbod_streven", "2022-07-11", $"feiten: {{ {Bw} }}, gebeurtenissen: {{ aanmelding_door_zorgaanbieder: 2022-01-10, aanbod_gedaan: geen }}", "NietGehaald 2022-04-10")]
    [InlineData("fl-g22", "aanbod_inspanning", "2022-07-11", $"feiten: {{ {Bw} }}, gebeurtenissen: {{ aanmelding_door_zorgaanbieder: 2022-01-10, aanbod_gedaan: geen }}", "NietGehaald 2022-07-10")]
    [InlineData("fl-g22", "termijn_niet_gehaald", "2022-07-11", $"feiten: {{ {Bw} }}, gebeurtenissen: {{ aanmelding_door_zorgaanbieder: 2022-01-10, aanbod_gedaan: geen }}", "Loopt tijdig tijdig")]
    [InlineData("fl-g22", "verblijfsbeschikking", "2022-07-11", $"feiten: {{ {Bw} }}, gebeurtenissen: {{ aanmelding_door_zorgaanbieder: 2022-01-10, aanbod_gedaan: geen }}", "Loopt -")]
    [InlineData("fl-g31", "evaluatie_kwartaal", "2021-05-01", "gebeurtenissen: { contract_ingang: 2021-04-01, contract_einde: 2022-03-31 }", "Loopt 2021-06-30 2021-09-30 2021-12-31 2022-03-31")]
    [InlineData("fl-g43", "begeleidingsplan", "2021-05-15", "gebeurtenissen: { begeleidingsplan_opgesteld: 2021-05-12, sluiten_huurcontract: 2021-05-10 }", "NietGehaald -")]
    [InlineData("fl-g43", "nabuurschapsafspraken", "2021-05-15", "gebeurtenissen: { nabuurschap_afgesproken: 2021-05-13, sleuteloverdracht: 2021-05-14 }", "Gehaald 2021-05-13")]
    [InlineData("fl-g49", "overlast_stappen", "2021-06-11", "gebeurtenissen: { contact_over_overlast: 2021-06-11T16:30 }", "Loopt 2021-06-12T16:30")]
    [InlineData("fl-g49", "signaal_aan_beiden", "2021-06-11", "gebeurtenissen: { contact_over_overlast: 2021-06-11T16:30 }", "Loopt -")]
    [InlineData("fl-g52", "waakvlam_melding", "2021-07-06", "feiten: { waakvlamafspraak_actief: ja }, gebeurtenissen: { huurachterstand_ontstaan: 2021-06-02 }, gedaan: { waakvlam_melding: 2021-07-05 }", "NietGehaald 2021-06-30")]
    [InlineData("fl-g55", "uittreding_melden", "2022-10-05", $"feiten: {{ {Uit}, uittreding_gemeld_op: 2022-10-03 }}", "NietGehaald 2022-10-01")]
    [InlineData("fl-g55", "per_einde", "2022-10-05", $"feiten: {{ {Uit}, uittreding_gemeld_op: 2022-10-03 }}", "Nvt")]
    [InlineData("fl-g64", "inbreuk", "2021-10-31", "gebeurtenissen: { inbreuk_bekend: 2021-10-30T20:00 }", "Loopt 2021-11-01T19:00")]
    [InlineData("fl-g67", "bevel", "2021-04-26", "gebeurtenissen: { bevel_ontvangen: 2021-04-26 }", "Loopt 2021-04-29")]
    public void A_given_example_comes_out(string geval, string afspraak, string op, string inhoud, string verwacht) =>
        Flevolandproef.Tekst(Flevolandproef.Vraag(afspraak, op, inhoud)).Should().Be(verwacht, geval);

    /// <summary>The request, six months back from the day of leaving.</summary>
    [Theory]
    [InlineData("2021-04-16", "2021-10-15", "NietGehaald 2021-04-15")]
    [InlineData("2021-04-14", "2021-10-15", "Gehaald 2021-04-15")]
    [InlineData("2021-08-28", "2022-02-28", "Gehaald 2021-08-28")]
    [InlineData("2021-08-29", "2022-02-28", "NietGehaald 2021-08-28")]
    [InlineData("2021-08-31", "2022-03-01", "Gehaald 2021-09-01")]
    [InlineData("2022-02-28", "2022-08-31", "Gehaald 2022-02-28")]
    [InlineData("2022-03-01", "2022-08-31", "NietGehaald 2022-02-28")]
    [InlineData("2021-11-30", "2022-05-31", "Gehaald 2021-11-30")]
    [InlineData("2021-12-01", "2022-05-31", "NietGehaald 2021-11-30")]
    public void A_request_is_six_months_ahead(string verzoek, string uitstroom, string verwacht) => Flevolandproef.Tekst(Flevolandproef.Vraag(
        "verzoek", "2022-09-15", $"feiten: {{ {Bw}, verzoekdatum: {verzoek}, uitstroomdatum: {uitstroom} }}")).Should().Be(verwacht);

    /// <summary>Three months to strive for, six to make an effort for.</summary>
    [Theory]
    [InlineData("2022-04-10", "onbekend", "Vandaag 2022-04-10", "Loopt 2022-07-10", "NietBegonnen")]
    [InlineData("2022-04-11", "onbekend", "Open 2022-04-10", "Loopt 2022-07-10", "Open")]
    [InlineData("2022-04-11", "geen", "NietGehaald 2022-04-10", "Loopt 2022-07-10", "Loopt tijdig")]
    [InlineData("2022-04-11", "2022-04-10", "Gehaald 2022-04-10", "Gehaald 2022-07-10", "Nvt")]
    [InlineData("2022-04-11", "2022-04-11", "NietGehaald 2022-04-10", "Gehaald 2022-07-10", "Loopt tijdig")]
    [InlineData("2022-07-10", "geen", "NietGehaald 2022-04-10", "Vandaag 2022-07-10", "Loopt tijdig")]
    [InlineData("2022-07-12", "2022-07-10", "NietGehaald 2022-04-10", "Gehaald 2022-07-10", "Loopt tijdig")]
    [InlineData("2022-07-12", "2022-07-11", "NietGehaald 2022-04-10", "NietGehaald 2022-07-10", "Loopt tijdig tijdig")]
    public void An_offer_that_is_late_is_told(string op, string aanbod, string streven, string inspanning, string bericht)
    {
        var inhoud = $"feiten: {{ {Bw} }}, gebeurtenissen: {{ aanmelding_door_zorgaanbieder: 2022-01-10, aanbod_gedaan: {aanbod} }}";
        var uitslagen = new[] { "aanbod_streven", "aanbod_inspanning", "termijn_niet_gehaald" }.Select(afspraak => Flevolandproef.Vraag(afspraak, op, inhoud)).ToList();
        uitslagen.Select(Flevolandproef.Tekst).Should().Equal(streven, inspanning, bericht);
        uitslagen.Select(uitslag => uitslag.Aard).Should().Equal(Aard.Streven, Aard.Inspanning, Aard.Hard);
        uitslagen[2].Aan.Select(wie => wie.Wie).Should().Equal("zorgaanbieder", "gemeente");
    }

    /// <summary>Hours run on through weekends and both changes of the clock; the minute itself is in time.</summary>
    [Theory]
    [InlineData("overlast_stappen", "contact_over_overlast", "2021-03-27T16:30", "2021-03-28T17:30", "Gehaald 2021-03-28T17:30")]
    [InlineData("overlast_stappen", "contact_over_overlast", "2021-03-27T16:30", "2021-03-28T17:31", "NietGehaald 2021-03-28T17:30")]
    [InlineData("overlast_stappen", "contact_over_overlast", "2021-10-30T16:30", "2021-10-31T15:30", "Gehaald 2021-10-31T15:30")]
    [InlineData("overlast_stappen", "contact_over_overlast", "2021-10-30T16:30", "2021-10-31T15:31", "NietGehaald 2021-10-31T15:30")]
    [InlineData("inbreuk", "inbreuk_bekend", "2021-12-31T23:00", "2022-01-02T23:00", "Gehaald 2022-01-02T23:00")]
    [InlineData("inbreuk", "inbreuk_bekend", "2021-12-31T23:00", "2022-01-02T23:01", "NietGehaald 2022-01-02T23:00")]
    public void Hours_are_elapsed_hours(string afspraak, string gebeurtenis, string begin, string gedaan, string verwacht) => Flevolandproef.Tekst(Flevolandproef.Vraag(
        afspraak, "2022-01-05", $"gebeurtenissen: {{ {gebeurtenis}: {begin} }}, gedaan: {{ {afspraak}: {gedaan} }}")).Should().Be(verwacht);

    /// <summary>Two working days: the day of receipt does not count, weekends and days off do not either.</summary>
    [Theory]
    [InlineData("2022-03-09", "2022-03-11")]
    [InlineData("2022-03-10", "2022-03-14")]
    [InlineData("2022-03-12", "2022-03-15")]
    [InlineData("2021-05-12", "2021-05-17")]
    [InlineData("2021-05-21", "2021-05-26")]
    [InlineData("2021-12-24", "2021-12-28")]
    [InlineData("2021-12-31", "2022-01-04")]
    public void An_order_is_told_within_two_working_days(string ontvangen, string uiterlijk) => Flevolandproef.Tekst(Flevolandproef.Vraag(
        "bevel", "2022-06-01", $"gebeurtenissen: {{ bevel_ontvangen: {ontvangen} }}, gedaan: {{ bevel: {uiterlijk} }}")).Should().Be($"Gehaald {uiterlijk}");

    /// <summary>Fixed days of the assignments of 2021.</summary>
    [Theory]
    [InlineData("uitstroomtafel_proef", "2020-12-31", "NietBegonnen 2021-12-31")]
    [InlineData("uitstroomtafel_proef", "2021-01-01", "Loopt 2021-12-31")]
    [InlineData("uitstroomtafel_proef", "2021-12-31", "Loopt 2021-12-31")]
    [InlineData("uitstroomtafel_proef", "2022-01-01", "Afgelopen 2021-12-31")]
    [InlineData("uitstroomtafel_definitief", "2021-12-31", "NietBegonnen -")]
    [InlineData("uitstroomtafel_definitief", "2022-01-01", "Loopt -")]
    [InlineData("indicatoren_toepassen", "2021-12-31", "NietBegonnen -")]
    [InlineData("indicatoren_toepassen", "2022-01-01", "Loopt -")]
    [InlineData("beleid_time_out", "2021-06-30", "NietBegonnen 2021-09-30")]
    [InlineData("beleid_time_out", "2021-09-30", "Vandaag 2021-09-30")]
    [InlineData("beleid_time_out", "2021-10-01", "Open 2021-09-30")]
    [InlineData("onderzoek_time_out", "2021-08-31", "Vandaag 2021-08-31")]
    [InlineData("onderzoek_time_out", "2021-09-01", "Open 2021-08-31")]
    [InlineData("onderzoek_waakvlam", "2021-08-30", "Loopt 2021-08-31")]
    [InlineData("procesbeschrijving_mo", "2021-12-31", "Vandaag 2021-12-31")]
    [InlineData("uitwerkingsopgaven", "2021-07-15", "Open -")]
    [InlineData("verzoek", "2023-01-01", "BuitenLooptijd")]
    public void Fixed_days_hold_up_to_and_including_the_last(string afspraak, string op, string verwacht) =>
        Flevolandproef.Tekst(Flevolandproef.Vraag(afspraak, op, $"feiten: {{ {Bw} }}")).Should().Be(verwacht);
}
