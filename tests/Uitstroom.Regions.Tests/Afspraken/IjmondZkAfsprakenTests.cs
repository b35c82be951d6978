using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Afspraken;

/// <summary>
/// Days and duties of IJmond and Zuid-Kennemerland: events in, the last day and how it stands out. A case with a <c>g</c> in its
/// comment is one of the given cases.
/// </summary>
public class IjmondZkAfsprakenTests
{
    private const string InVorm = "feit uittreding_schriftelijk: ja; feit uittreding_met_redenen: ja; feit uittreding_bij_servicepunt: ja";

    // Events are written after each other with `;`. `feit`, `gedaan` or `lezing` in front says that it is that.
    [Theory]
    [InlineData("2022-05-01", "woning_aangeboden: 2022-04-22", "Loopt 2022-05-02")] // g58: Koningsdag on a Wednesday; a day before
    [InlineData("2022-05-02", "woning_aangeboden: 2022-04-22", "Vandaag 2022-05-02")] // on the day itself
    [InlineData("2022-05-03", "woning_aangeboden: 2022-04-22", "Open 2022-05-02")] // a day later nobody knows whether it was done
    [InlineData("2022-05-03", "woning_aangeboden: 2022-04-22; gedaan reactie_aanbod: geen", "NietGehaald 2022-05-02")]
    [InlineData("2022-06-01", "woning_aangeboden: 2022-04-22; gedaan reactie_aanbod: 2022-05-02", "Gehaald 2022-05-02")]
    [InlineData("2022-06-01", "woning_aangeboden: 2022-04-22; gedaan reactie_aanbod: 2022-05-03", "NietGehaald 2022-05-02")]
    [InlineData("2023-12-22", "woning_aangeboden: 2023-12-21", "Loopt 2024-01-02")] // g61: Christmas and New Year's day
    [InlineData("2022-12-23", "woning_aangeboden: 2022-12-23", "Loopt 2023-01-02")] // Christmas on a Sunday: only Monday is lost
    [InlineData("2021-12-24", "woning_aangeboden: 2021-12-23", "Loopt 2021-12-30")] // Christmas on Saturday and Sunday
    [InlineData("2025-04-27", "woning_aangeboden: 2025-04-24", "Loopt 2025-05-01")] // Koningsdag on a Saturday in between
    [InlineData("2022-05-23", "woning_aangeboden: 2022-05-23", "Loopt 2022-05-31")] // Ascension; the Friday after is worked
    [InlineData("2022-06-01", "woning_aangeboden: 2022-06-01", "Loopt 2022-06-09")] // Whit Monday
    [InlineData("2025-04-22", "woning_aangeboden: 2025-04-22", "Loopt 2025-04-29")] // Koningsdag moved from Sunday to Saturday
    [InlineData("2022-01-08", "woning_aangeboden: 2022-01-08", "Loopt 2022-01-14")] // offered on a Saturday
    [InlineData("2022-04-20", "advies_gevraagd: 2022-04-20; woning_aangeboden: 2022-04-22; lezing begin_reactie: advies", "Loopt 2022-04-28")]
    [InlineData("2022-04-14", "woning_aangeboden: 2022-04-14; lezing goede_vrijdag: werkdag", "Loopt 2022-04-22")] // Easter
    [InlineData("2022-04-14", "woning_aangeboden: 2022-04-14; lezing goede_vrijdag: vrij", "Loopt 2022-04-25")]
    [InlineData("2022-05-03", "woning_aangeboden: 2022-05-03; lezing bevrijdingsdag: werkdag", "Loopt 2022-05-10")]
    [InlineData("2022-05-03", "woning_aangeboden: 2022-05-03; lezing bevrijdingsdag: vrij", "Loopt 2022-05-11")]
    [InlineData("2099-12-30", "woning_aangeboden: 2099-12-30", "Open -")] // beyond the calendar
    [InlineData("2022-04-22", "", "Open")]
    public void A_reaction_is_due_within_five_working_days(string op, string regels, string verwacht) => Een("reactie_aanbod", op, regels).Should().Be(verwacht);

    [Theory]
    [InlineData("2022-04-14", "advies_gevraagd: 2022-04-14; woning_aangeboden: 2022-04-14", "goede_vrijdag=vrij 2022-04-25, goede_vrijdag=werkdag 2022-04-22")]
    [InlineData("2022-05-03", "advies_gevraagd: 2022-05-03; woning_aangeboden: 2022-05-03", "bevrijdingsdag=vrij 2022-05-11, bevrijdingsdag=werkdag 2022-05-10")]
    public void The_text_does_not_say_whether_these_days_are_worked(string op, string regels, string verwacht)
    {
        var uitslag = Van("reactie_aanbod", op, regels);
        (uitslag.Stand, uitslag.Termijnen.Single().Uiterlijk).Should().Be((AfspraakStand.Loopt, null), "it runs in both readings, until another day");
        var dagen = uitslag.Varianten.SelectMany(variant => variant.Lezingen.Select(lezing => $"{lezing.Key}={lezing.Value} {Datum(variant.Termijnen.Single().Uiterlijk)}"));
        string.Join(", ", dagen.Order(StringComparer.Ordinal)).Should().Be(verwacht);
    }

    [Theory]
    [InlineData("2023-09-01", "urgentie_afgegeven: 2023-08-21; op_wachtlijst: 2023-08-31", "Loopt 2024-02-29")] // g64: leap year
    [InlineData("2023-09-01", "urgentie_afgegeven: 2023-08-21; op_wachtlijst: 2023-08-31; lezing begin_aanbod: urgentie", "Loopt 2024-02-21")] // g64
    [InlineData("2022-09-01", "urgentie_afgegeven: 2022-08-31; op_wachtlijst: 2022-08-15", "Loopt 2023-02-28")] // the urgency comes last
    [InlineData("2023-09-01", "urgentie_afgegeven: 2023-08-21; op_wachtlijst: geen", "NietBegonnen")]
    [InlineData("2023-09-01", "urgentie_afgegeven: 2023-08-21", "Open")]
    [InlineData("2024-04-01", "urgentie_afgegeven: 2023-08-21; op_wachtlijst: 2023-08-31; woning_aangeboden: 2024-02-29", "Gehaald 2024-02-29")]
    [InlineData("2024-04-01", "urgentie_afgegeven: 2023-08-21; op_wachtlijst: 2023-08-31; woning_aangeboden: 2024-03-01", "NietGehaald 2024-02-29")]
    public void An_offer_is_aimed_at_within_six_months_of_urgency_and_waiting_list(string op, string regels, string verwacht)
    {
        Een("passend_aanbod", op, regels).Should().Be(verwacht);
        Van("passend_aanbod", op, regels).Aard.Should().Be(Aard.Streven);
    }

    [Theory]
    [InlineData("advies_gevraagd: 2022-04-20", "Gehaald 2022-04-22")]
    [InlineData("advies_gevraagd: 2022-04-22", "Gehaald 2022-04-22")] // the order within a day is not known
    [InlineData("advies_gevraagd: 2022-04-22; lezing zelfde_dag: eerder", "NietGehaald 2022-04-21")]
    [InlineData("advies_gevraagd: 2022-04-23", "NietGehaald 2022-04-22")]
    [InlineData("", "Open 2022-04-22")]
    public void Advice_comes_before_the_offer_to_the_client(string regels, string verwacht) =>
        Een("advies_voor_aanbod", "2022-05-01", $"woning_aangeboden: 2022-04-22; {regels}").Should().Be(verwacht);

    [Theory]
    [InlineData("2023-01-01", "2022-10-02", "NietGehaald 2022-10-01", "2023-01-02")] // g76: a day late, the first day that can
    [InlineData("2023-01-01", "2022-10-01", "Gehaald 2022-10-01", "2023-01-01")]
    [InlineData("2023-01-01", "2022-09-30", "Gehaald 2022-10-01", "2022-12-30")]
    [InlineData("2023-05-31", "2023-02-28", "Gehaald 2023-02-28", "2023-05-28")]
    [InlineData("2023-05-31", "2023-03-01", "NietGehaald 2023-02-28", "2023-06-01")]
    [InlineData("2022-11-30", "2022-08-30", "Gehaald 2022-08-30", "2022-11-30")]
    [InlineData("2022-11-30", "2022-08-31", "NietGehaald 2022-08-30", "2022-12-01")] // counting forward would call this in time
    [InlineData("2024-05-29", "2024-02-29", "Gehaald 2024-02-29", "2024-05-29")]
    [InlineData("2024-05-31", "2024-03-01", "NietGehaald 2024-02-29", "2024-06-01")]
    public void Leaving_is_reported_three_months_ahead_counted_back(string einde, string gemeld, string verwacht, string vroegste)
    {
        var regels = $"feit gewenst_einde_deelname: {einde}; feit uittreding_gemeld_op: {gemeld}";
        Een("uittreden_melden", gemeld, regels).Should().Be(verwacht);
        Datum(Van("uittreden_melden", gemeld, regels).Termijnen.Single().VroegsteDag).Should().Be(vroegste);
    }

    [Theory]
    [InlineData("2022-09-30", "", "Loopt 2022-10-01")]
    [InlineData("2022-10-01", "", "Vandaag 2022-10-01")]
    [InlineData("2022-10-02", "", "Open 2022-10-01")]
    public void Leaving_that_is_not_reported_is_open_never_missed(string op, string regels, string verwacht) =>
        Een("uittreden_melden", op, $"feit gewenst_einde_deelname: 2023-01-01; {regels}").Should().Be(verwacht);

    [Theory]
    [InlineData("opzegging", $"{InVorm}; feit uittreding_gemeld_op: 2022-10-01", "Loopt 2023-01-01")]
    [InlineData("opzegging", $"{InVorm}; feit uittreding_gemeld_op: 2022-10-02", "Nvt -")] // g76: the wished day cannot be
    [InlineData("opzegging", "feit uittreding_schriftelijk: nee; feit uittreding_gemeld_op: 2022-10-01", "Open 2023-01-01")] // the text does not say what follows
    [InlineData("opzegging", "feit uittreding_gemeld_op: 2022-10-01", "Open 2023-01-01")]
    [InlineData("opzegging", "", "Open -")]
    [InlineData("te_late_opzegging", $"{InVorm}; feit uittreding_gemeld_op: 2022-10-02", "Loopt 2023-01-02")] // g76: the last day moves on
    [InlineData("te_late_opzegging", $"{InVorm}; feit uittreding_gemeld_op: 2022-10-01", "Doorlopend -")] // in time: the other way
    [InlineData("te_late_opzegging", "feit uittreding_schriftelijk: nee; feit uittreding_gemeld_op: 2022-10-02", "Open 2023-01-02")]
    [InlineData("te_late_opzegging", $"{InVorm}; feit uittreding_gemeld_op: 2022-10-02; lezing te_late_melding: zwijgt", "Open -")] // g76: the text says nothing
    [InlineData("te_late_opzegging", $"{InVorm}; feit uittreding_gemeld_op: 2022-10-01; lezing te_late_melding: zwijgt", "Doorlopend -")]
    [InlineData("na_bezwaar", "bezwaar_tegen_voortzetting: geen", "Nvt -")]
    [InlineData("na_bezwaar", "bezwaar_tegen_voortzetting: 2022-09-01; lezing bezwaar_en_opzegging: opzeggen", "Loopt 2023-01-01")]
    [InlineData("na_bezwaar", "bezwaar_tegen_voortzetting: 2022-09-01; lezing bezwaar_en_opzegging: eigen_weg", "Open -")]
    [InlineData("beeindiging", "convenant_beeindigd: 2022-10-31", "Loopt 2022-10-31")]
    [InlineData("beeindiging", "convenant_beeindigd: geen", "Doorlopend -")]
    public void Taking_part_ends_in_four_ways(string weg, string regels, string verwacht)
    {
        var uitslag = Overzicht("2022-10-03", $"feit gewenst_einde_deelname: 2023-01-01; {regels}").Deelname.Single(uitslag => uitslag.Weg.Naam == weg);
        $"{uitslag.Uitslag.Stand} {Datum(uitslag.LaatsteDag)}".Should().Be(verwacht);
    }

    [Theory]
    [InlineData("2022-03-01", "2024-02-29", "Loopt 2024-02-29", "driehoekscontract")]
    [InlineData("2022-03-01", "2024-03-01", "Afgelopen 2024-02-29", "driehoekscontract")]
    [InlineData("2022-03-31", "2022-04-01", "Loopt 2024-03-30", "driehoekscontract")]
    [InlineData("2022-03-01", "2022-04-01", "Nvt", "intermediaire_verhuur")]
    [InlineData("2022-03-01", "2022-04-01", "Open 2024-02-29", "onbekend")]
    public void A_driehoekscontract_lasts_24_months_at_most(string ingang, string op, string verwacht, string vorm) =>
        Een("driehoekscontract", op, $"feit contract_ingang: {ingang}; feit contractvorm: {vorm}").Should().Be(verwacht);

    [Theory]
    [InlineData("evaluatiegesprek", "2024-06-01", "2028-12-31", "huurcontract_getekend: 2024-02-29", "2025-02-28, 2026-02-28, 2027-02-28, 2028-02-29, 2029-02-28")]
    [InlineData("evaluatiegesprek", "2022-06-01", "2025-01-01", "huurcontract_getekend: 2022-03-01; huurcontract_omgezet: 2024-03-01; lezing einde_evaluatie: omzetting", "2023-03-01")]
    [InlineData("evaluatiegesprek", "2024-06-01", "2025-12-31", "huurcontract_getekend: 2024-02-29; lezing evaluatiejaar: kalenderjaar", "2024-12-31, 2025-12-31")]
    [InlineData("bestuurlijke_tafel", "2021-10-07", "2023-12-31", "", "2021-12-31, 2022-12-31, 2023-12-31")]
    [InlineData("bestuurlijke_tafel", "2021-10-07", "2023-10-06", "lezing jaar_afspraken: convenantjaar", "2022-10-06, 2023-10-06")]
    [InlineData("evaluatietafel", "2021-10-07", "2022-04-06", "lezing jaar_afspraken: convenantjaar", "2022-01-06, 2022-04-06")]
    [InlineData("evaluatie", "2021-10-07", "2030-01-01", "", "2025-10-07, 2029-10-07, 2033-10-07")]
    [InlineData("monitoring", "2021-10-07", "2022-12-31", "", "2021-12-31, 2022-12-31")]
    [InlineData("monitoring", "2021-10-07", "2022-06-30", "lezing meetmomenten: kwartaal", "2021-12-31, 2022-03-31, 2022-06-30")]
    [InlineData("monitoring", "2021-10-07", "2022-07-07", "lezing meetmomenten: drie_maanden", "2022-01-07, 2022-04-07, 2022-07-07")]
    [InlineData("casuistiektafel", "2021-10-07", "2022-01-01", "", "2021-11-18, 2021-12-30, 2022-02-10")]
    [InlineData("evaluatietafel", "2021-10-07", "2022-03-31", "", "2021-12-31, 2022-03-31")]
    public void What_returns_has_these_last_days(string afspraak, string op, string totEnMet, string regels, string verwacht)
    {
        var dagen = Van(afspraak, op, regels, totEnMet).Termijnen.Select(termijn => Datum(termijn.Uiterlijk)).ToList();
        // The next time after the horizon may be given as well.
        var tekst = string.Join(", ", dagen);
        (tekst == verwacht || verwacht.StartsWith(tekst + ", ", StringComparison.Ordinal)).Should().BeTrue("{0} are the days", tekst);
    }

    [Theory]
    [InlineData("2025-10-06", "", "Loopt")]
    [InlineData("2025-10-07", "", "Vandaag")]
    [InlineData("2025-10-08", "gedaan evaluatie: 2025-10-07", "Loopt")] // the next one runs
    public void The_agreement_is_evaluated_every_four_years(string op, string regels, string verwacht) => Van("evaluatie", op, regels).Stand.ToString().Should().Be(verwacht);

    [Theory]
    [InlineData("gedaan bestuurlijke_tafel: [2022-04-01, 2022-12-31]", "Gehaald")]
    [InlineData("gedaan bestuurlijke_tafel: [2022-04-01, 2023-01-02]", "NietGehaald")]
    [InlineData("", "Open")]
    public void The_bestuurlijke_tafel_meets_twice_in_a_calendar_year(string regels, string verwacht) =>
        Van("bestuurlijke_tafel", "2023-02-01", regels).Termijnen.Single(termijn => termijn.Uiterlijk == new LocalDate(2022, 12, 31)).Stand.ToString().Should().Be(verwacht);

    /// <summary>Twelve weeks are no year: how often it must then be done is not in the text.</summary>
    [Theory]
    [InlineData("", AfspraakStand.Open)]
    [InlineData("gedaan monitoring: [2021-11-01, 2021-12-01]", AfspraakStand.Open)]
    [InlineData("gedaan monitoring: [2021-10-07, 2021-11-01, 2021-12-01, 2021-12-31]", AfspraakStand.Gehaald)]
    public void The_rest_of_the_first_calendar_year_is_never_missed(string regels, AfspraakStand stand)
    {
        var termijn = Van("monitoring", "2022-02-01", regels).Termijnen[0];
        (Datum(termijn.Vanaf), Datum(termijn.Uiterlijk), termijn.IsAfgekort, termijn.Stand).Should().Be(("2021-10-07", "2021-12-31", true, stand));
    }

    [Fact]
    public void Whether_secrecy_binds_who_has_left_is_open_until_partijen_say_how_they_read_it()
    {
        Overzicht("2023-02-01", "").BlijftGeldenNaUittreden.Should().Equal(new Blijvendebepaling("ijzk-12.f", null, Reden.Bron | Reden.Lezing));
        Overzicht("2023-02-01", "lezing geheimhouding_na_uittreding: loopt_door").BlijftGeldenNaUittreden.Should().Equal(new Blijvendebepaling("ijzk-12.f", true, Reden.Geen));
        Overzicht("2023-02-01", "lezing geheimhouding_na_uittreding: zwijgt").BlijftGeldenNaUittreden.Should().Equal(new Blijvendebepaling("ijzk-12.f", null, Reden.Bron));
    }

    [Fact]
    public void Who_acts_is_told_per_reading()
    {
        var varianten = Van("zorgbehoefte_afstemmen", "2022-05-01", "feit contractvorm: driehoekscontract; zorgbehoefte_veranderd: 2022-04-01").Varianten;
        varianten.Select(variant => $"{variant.Lezingen["zorgbegeleider"]}: {variant.Wie.Single().Wie}").Should().Equal("woonbegeleider: woonbegeleider", "ander: zorgbegeleider");
    }

    private static string Een(string afspraak, string op, string regels)
    {
        var uitslag = Van(afspraak, op, regels);
        return string.Join(" ", uitslag.Termijnen.Select(termijn => Datum(termijn.Uiterlijk)).Prepend(uitslag.Stand.ToString()));
    }

    private static string Datum(LocalDate? dag) => dag is { } bekend ? NodaTime.Text.LocalDatePattern.Iso.Format(bekend) : "-";

    private static AfspraakUitslag Van(string afspraak, string op, string regels, string? totEnMet = null) =>
        Overzicht(op, regels, totEnMet).Afspraken.Single(uitslag => uitslag.Afspraak.Naam == afspraak);

    private static Afsprakenoverzicht Overzicht(string op, string regels, string? totEnMet = null) => IjmondZkOverzicht.Op(op, regels, totEnMet);
}
