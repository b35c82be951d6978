using System.Text;
using NodaTime;
using NodaTime.Text;
using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Afspraken;

/// <summary>What the agreement of Westfriesland gives for events: who, by which day, and how it stands. Given cases carry their id.</summary>
public class WestfrieslandAfsprakenTests
{
    private const string Uitgestroomd = "uitstroomdatum: 2025-03-01";
    private const string Behaald = "feit resultaten_binnen_jaar_behaald: ja";

    private static readonly Regeling _regeling = Regio.Alle["westfriesland"].Regeling;

    [Theory]
    // Artikel 7.1 and 10: two weeks for care and debt help, one week for bijzondere bijstand; nothing moves for a day off.
    [InlineData("besluit_begeleiding", "2025-06-15", AfspraakStand.Loopt, "2025-06-16", "aanvraag_ontvangen: 2025-06-02")]
    [InlineData("besluit_begeleiding", "2025-06-16", AfspraakStand.Vandaag, "2025-06-16", "aanvraag_ontvangen: 2025-06-02")]
    [InlineData("besluit_begeleiding", "2025-06-17", AfspraakStand.Open, "2025-06-16", "aanvraag_ontvangen: 2025-06-02")]
    [InlineData("besluit_begeleiding", "2025-06-17", AfspraakStand.NietGehaald, "2025-06-16", "aanvraag_ontvangen: 2025-06-02", "gedaan besluit_begeleiding: geen")]
    [InlineData("besluit_begeleiding", "2025-07-01", AfspraakStand.Gehaald, "2025-06-16", "aanvraag_ontvangen: 2025-06-02", "gedaan besluit_begeleiding: 2025-06-16")]
    [InlineData("besluit_begeleiding", "2025-07-01", AfspraakStand.NietGehaald, "2025-06-16", "aanvraag_ontvangen: 2025-06-02", "gedaan besluit_begeleiding: 2025-06-17")]
    [InlineData("besluit_begeleiding", "2025-06-02", AfspraakStand.NietBegonnen, "", "aanvraag_ontvangen: geen")]
    [InlineData("besluit_begeleiding", "2025-12-22", AfspraakStand.Loopt, "2026-01-05", "aanvraag_ontvangen: 2025-12-22")]
    [InlineData("besluit_schuldhulp", "2025-02-17", AfspraakStand.Loopt, "2025-03-03", "aanvraag_schuldhulp_ontvangen: 2025-02-17")]
    [InlineData("besluit_bijstand", "2025-12-20", AfspraakStand.Loopt, "2025-12-25", "aanvraag_bijstand_ontvangen: 2025-12-18")]
    [InlineData("besluit_bijstand", "2025-12-20", AfspraakStand.Loopt, "2026-01-01", "aanvraag_bijstand_ontvangen: 2025-12-18", "lezing termijn_bijstand: twee_weken")]
    // Artikel 18: two weeks from the date on the notice.
    [InlineData("zienswijze", "2025-03-14", AfspraakStand.Loopt, "2025-03-15", "geschil_dagtekening: 2025-03-01")]
    [InlineData("zienswijze", "2025-03-16", AfspraakStand.NietGehaald, "2025-03-15", "geschil_dagtekening: 2025-03-01", "gedaan zienswijze: geen")]
    [InlineData("zienswijze", "2028-02-15", AfspraakStand.Loopt, "2028-02-29", "geschil_dagtekening: 2028-02-15")]
    [InlineData("zienswijze", "2026-01-02", AfspraakStand.Loopt, "2026-01-07", "geschil_dagtekening: 2025-12-24")]
    // Artikel 4.a speaks of bepaalde tijd alone; artikel 10 of the inverdiencontract.
    [InlineData("overleg_einde_huur", "2025-09-20", AfspraakStand.Loopt, "", "begeleiding_gestaakt: 2025-09-15", "feit contractvorm: bepaalde_tijd", "feit begeleiding_nog_nodig: { waarde: ja, door: niet_genoemd }")]
    [InlineData("overleg_einde_huur", "2025-09-20", AfspraakStand.Nvt, "", "begeleiding_gestaakt: 2025-09-15", "feit contractvorm: inverdiencontract", "feit begeleiding_nog_nodig: { waarde: ja, door: niet_genoemd }")]
    [InlineData("huur_op_eigen_naam", "2025-09-20", AfspraakStand.Doorlopend, "", "feit contractvorm: inverdiencontract")]
    [InlineData("huur_op_eigen_naam", "2025-09-20", AfspraakStand.Nvt, "", "feit contractvorm: bepaalde_tijd")]
    // Artikel 10: in good time before the care ends.
    [InlineData("verlenging_aanvragen", "2026-01-20", AfspraakStand.Loopt, "tijdig", "toewijzing_eindigt: 2026-02-01", "feit verlenging_toewijzing_nodig: ja")]
    [InlineData("verlenging_aanvragen", "2026-02-02", AfspraakStand.Open, "tijdig", "toewijzing_eindigt: 2026-02-01", "feit verlenging_toewijzing_nodig: ja")]
    [InlineData("verlenging_aanvragen", "2026-02-02", AfspraakStand.NietGehaald, "tijdig", "toewijzing_eindigt: 2026-02-01", "feit verlenging_toewijzing_nodig: ja", "gedaan verlenging_aanvragen: geen")]
    [InlineData("overleg_geschil", "2025-03-20", AfspraakStand.Loopt, "", "geschil_dagtekening: 2025-03-01", "gedaan zienswijze: 2025-03-12")]
    [InlineData("geschil_melden", "2025-03-20", AfspraakStand.Nvt, "", "feit onderwerp_geschil: anders")]
    [InlineData("geschil_melden", "2025-03-20", AfspraakStand.Gehaald, "", "feit onderwerp_geschil: uitleg", "geschil_dagtekening: 2025-03-01")]
    public void A_term_in_weeks_ends_on_its_last_day(string afspraak, string op, AfspraakStand stand, string dagen, params string[] regels) =>
        Staat(afspraak, op, stand, dagen, regels);

    [Theory]
    // Artikel 7.8 and 10: every three months after the end of the guidance, in the first year (wf-g58).
    [InlineData("contactmoment", "2025-07-01", AfspraakStand.Loopt, "2025-10-01 2026-01-01", Uitgestroomd, Behaald, "begeleiding_eindigt: 2025-07-01")]
    [InlineData("contactmoment", "2025-07-01", AfspraakStand.Loopt, "2025-10-01 2026-01-01 2026-04-01 2026-07-01", Uitgestroomd, Behaald, "begeleiding_eindigt: 2025-07-01", "lezing einde_contact: doorlopend")]
    [InlineData("contactmoment", "2025-03-01", AfspraakStand.Loopt, "2025-06-01 2025-09-01 2025-12-01", Uitgestroomd, "begeleiding_eindigt: 2025-07-01", "lezing begin_contact: uitstroom")]
    [InlineData("contactmoment", "2025-07-01", AfspraakStand.Nvt, "", Uitgestroomd, "feit resultaten_binnen_jaar_behaald: nee", "begeleiding_eindigt: 2025-07-01")]
    [InlineData("contactmoment", "2025-07-01", AfspraakStand.NietBegonnen, "", Uitgestroomd, Behaald, "begeleiding_eindigt: geen")]
    [InlineData("contactmoment", "2025-06-01", AfspraakStand.Loopt, "2025-09-01 2025-12-01", Uitgestroomd, Behaald, "begeleiding_eindigt: 2025-06-01")] // 1 March 2026 is no longer the first year
    [InlineData("contactmoment", "2025-06-01", AfspraakStand.Loopt, "2025-09-01 2025-12-01 2026-03-01", "uitstroomdatum: 2025-03-02", Behaald, "begeleiding_eindigt: 2025-06-01")]
    [InlineData("contactmoment", "2025-09-01", AfspraakStand.Loopt, "2025-11-30 2026-02-28 2026-05-31", "uitstroomdatum: 2025-06-01", Behaald, "begeleiding_eindigt: 2025-08-31")] // counted from the start: 31 May again
    [InlineData("terugkoppeling_contact", "2025-10-05", AfspraakStand.Loopt, "", Uitgestroomd, Behaald, "begeleiding_eindigt: 2025-07-01", "gedaan contactmoment: 2025-10-01")]
    [InlineData("terugkoppeling_contact", "2025-10-05", AfspraakStand.NietBegonnen, "", Uitgestroomd, Behaald, "begeleiding_eindigt: geen")]
    // Footnote 16: one year from uitstroom, the anniversary no longer.
    [InlineData("betrokkenheid_coordinator", "2026-02-28", AfspraakStand.Loopt, "2026-02-28", Uitgestroomd)]
    [InlineData("betrokkenheid_coordinator", "2026-03-01", AfspraakStand.Afgelopen, "2026-02-28", Uitgestroomd)]
    [InlineData("betrokkenheid_coordinator", "2028-03-01", AfspraakStand.Loopt, "2029-02-27", "uitstroomdatum: 2028-02-29")]
    [InlineData("melding_huurderschap", "2026-02-28", AfspraakStand.Loopt, "", Uitgestroomd, "probleem_huurderschap: 2026-02-28")]
    [InlineData("melding_huurderschap", "2026-03-01", AfspraakStand.Nvt, "", Uitgestroomd, "probleem_huurderschap: 2026-03-01")]
    public void The_first_year_counts_from_uitstroom_and_contact_from_the_end_of_guidance(string afspraak, string op, AfspraakStand stand, string dagen, params string[] regels) =>
        Staat(afspraak, op, stand, dagen, regels);

    [Theory]
    // Artikel 7.1, 7.2 and 10: who leads the process (wf-g61).
    [InlineData("procesregie_coordinator", "2025-09-11", AfspraakStand.Loopt, "2025-09-11", "matchdatum: 2025-09-01", "zorg_toegekend: 2025-09-12", "zorgtoewijzing_begint: 2025-09-29")]
    [InlineData("procesregie_coordinator", "2025-09-20", AfspraakStand.Afgelopen, "2025-09-11", "matchdatum: 2025-09-01", "zorg_toegekend: 2025-09-12", "zorgtoewijzing_begint: 2025-09-29")]
    [InlineData("procesregie_toegang", "2025-09-20", AfspraakStand.Loopt, "", "matchdatum: 2025-09-01", "zorg_toegekend: 2025-09-12", "zorgtoewijzing_begint: 2025-09-29")]
    [InlineData("procesregie_zonder_zorg", "2025-09-20", AfspraakStand.Nvt, "", "matchdatum: 2025-09-01", "zorg_toegekend: 2025-09-12", "sleuteloverdracht: 2025-09-15")]
    [InlineData("procesregie_coordinator", "2025-09-20", AfspraakStand.Loopt, "2025-09-28", "matchdatum: 2025-09-01", "zorg_toegekend: 2025-09-12", "zorgtoewijzing_begint: 2025-09-29", "lezing overdracht_procesregie: start")]
    [InlineData("procesregie_toegang", "2025-09-20", AfspraakStand.NietBegonnen, "", "matchdatum: 2025-09-01", "zorg_toegekend: 2025-09-12", "zorgtoewijzing_begint: 2025-09-29", "lezing overdracht_procesregie: start")]
    [InlineData("procesregie_gemeente", "2025-09-29", AfspraakStand.Loopt, "", "zorgtoewijzing_begint: 2025-09-29")]
    [InlineData("procesregie_zonder_zorg", "2025-09-14", AfspraakStand.Loopt, "2025-09-14", "matchdatum: 2025-09-01", "zorg_toegekend: geen", "sleuteloverdracht: 2025-09-15", "feit begeleiding_nodig_na_uitstroom: { waarde: nee, door: zorgaanbieder }")]
    // Artikel 7.3: the handover comes before the day of uitstroom (wf-g88).
    [InlineData("warme_overdracht", "2025-10-05", AfspraakStand.NietGehaald, "2025-09-30", "uitstroomdatum: 2025-10-01", "feit levert_ambulante_wmo: nee", "gedaan warme_overdracht: 2025-10-03")]
    [InlineData("warme_overdracht", "2025-10-05", AfspraakStand.Gehaald, "2025-09-30", "uitstroomdatum: 2025-10-01", "feit levert_ambulante_wmo: nee", "gedaan warme_overdracht: 2025-09-30")]
    [InlineData("warme_overdracht", "2025-10-05", AfspraakStand.Nvt, "", "uitstroomdatum: 2025-10-01", "feit levert_ambulante_wmo: ja")]
    [InlineData("casusregie_overnemen", "2025-10-05", AfspraakStand.Loopt, "", "uitstroomdatum: 2025-10-01", "feit levert_ambulante_wmo: nee", "gedaan warme_overdracht: 2025-10-03")]
    // Artikel 6, 9 and 10: words where a number could be.
    [InlineData("melding_uitstroomklaar", "2025-05-02", AfspraakStand.Loopt, "direct", "vaststelling_uitstroomklaar: 2025-05-01")]
    [InlineData("woning_beschikbaar", "2025-05-02", AfspraakStand.Loopt, "zo_snel_mogelijk", "positief_advies: 2025-05-01")]
    [InlineData("verlenging_aanvragen", "2025-05-02", AfspraakStand.Loopt, "tijdig", "toewijzing_eindigt: 2025-08-01", "feit verlenging_toewijzing_nodig: ja")]
    [InlineData("melding_verandering", "2025-05-02", AfspraakStand.Loopt, "2025-06-30", "veranderde_situatie: 2025-05-01", "uitstroomdatum: 2025-07-01")]
    [InlineData("plan_delen", "2025-05-20", AfspraakStand.Loopt, "", "veranderde_situatie: 2025-05-01", "gedaan plan_aanpassen: 2025-05-10")]
    [InlineData("plan_na_evaluatie", "2025-05-20", AfspraakStand.NietBegonnen, "", "geen_match: 2025-05-01", "gedaan evaluatie_zonder_match: geen")]
    [InlineData("reactie_woonmatch", "2025-06-02", AfspraakStand.Loopt, "2025-06-09 2025-06-16 2025-06-23", "inschrijving_woonmatch: 2025-06-02", "uitstroomdatum: 2025-06-24")]
    [InlineData("reactie_woonmatch", "2025-06-02", AfspraakStand.Loopt, "2025-06-08 2025-06-15 2025-06-22", "traject_begint: 2025-06-01", "inschrijving_woonmatch: 2025-06-02", "uitstroomdatum: 2025-06-24", "lezing begin_reacties: traject")]
    // Artikel 9.5: the table holds until another division is agreed on.
    [InlineData("verdeling_aanhouden", "2026-01-01", AfspraakStand.Doorlopend, "", "andere_verdeling: geen")]
    [InlineData("verdeling_aanhouden", "2027-01-01", AfspraakStand.Afgelopen, "2026-12-31", "andere_verdeling: 2027-01-01")]
    public void Before_and_around_the_match_it_stands_as_the_events_say(string afspraak, string op, AfspraakStand stand, string dagen, params string[] regels) =>
        Staat(afspraak, op, stand, dagen, regels);

    [Theory]
    [InlineData("besluit_begeleiding", Aard.Voorkeur)]
    [InlineData("besluit_bijstand", Aard.Voorkeur)]
    [InlineData("woning_beschikbaar", Aard.Inspanning)]
    [InlineData("woningen_leveren", Aard.Inspanning)]
    [InlineData("woningen_leveren", Aard.Hard, "lezing kracht_levering: toezegging")]
    [InlineData("zienswijze", Aard.Hard)]
    [InlineData("contactmoment", Aard.Hard)]
    [InlineData("toegang_bij_kennismaking", Aard.Mag)]
    public void How_firm_it_is_follows_the_text(string afspraak, Aard aard, params string[] regels) => Uitslag(afspraak, "2026-01-01", regels).Aard.Should().Be(aard);

    [Theory]
    // Artikel 10 and footnote 16: who hears of trouble changes after a year, and when the care has gone.
    [InlineData("signaal_corporatie", "zorgorganisatie, uitstroomcoördinator", Uitgestroomd, "probleem_bij_corporatie: 2026-02-28", "feit zorgorganisatie_betrokken: ja")]
    [InlineData("signaal_corporatie", "zorgorganisatie", Uitgestroomd, "probleem_bij_corporatie: 2026-03-01", "feit zorgorganisatie_betrokken: ja")]
    [InlineData("signaal_corporatie", "wijk of gebiedsteam, uitstroomcoördinator", Uitgestroomd, "probleem_bij_corporatie: 2025-09-01", "feit zorgorganisatie_betrokken: nee")]
    [InlineData("signaal_corporatie", "zorgorganisatie?, wijk of gebiedsteam?, uitstroomcoördinator", Uitgestroomd, "probleem_bij_corporatie: 2025-09-01")]
    [InlineData("signaal_gemeente", "zorgorganisatie, woningcorporatie, uitstroomcoördinator", "probleem_bij_gemeente: 2025-09-01")]
    // wf-g58: the outcome goes to the coordinator.
    [InlineData("terugkoppeling_contact", "uitstroomcoördinator", Uitgestroomd, Behaald)]
    [InlineData("bericht_afwijzing", "zorgorganisatie, cliënt", "afwijzing: 2025-09-01")]
    [InlineData("melding_toegangen", "lokale toegang, regionale toegang", "traject_stagneert: 2025-09-01")]
    [InlineData("voorzieningen_aanvragen", "lokale toegang Medemblik", "matchdatum: 2025-09-01", "feit plaatsingsgemeente: Medemblik")]
    public void Who_hears_of_it(string afspraak, string aan, params string[] regels) => Namen(Uitslag(afspraak, "2026-03-01", regels).Aan).Should().Be(aan);

    [Theory]
    // wf-g52, wf-g55: after the first year articles 4.a and 8 and footnote 16 say different things.
    [InlineData("overleg_einde_huur", "lokale toegang, begeleider, uitstroomcoördinator?", Uitgestroomd, "begeleiding_gestaakt: 2026-09-10", "feit begeleiding_nog_nodig: { waarde: ja, door: woningcorporatie }")]
    [InlineData("overleg_einde_huur", "lokale toegang, begeleider", Uitgestroomd, "begeleiding_gestaakt: 2026-09-10", "feit begeleiding_nog_nodig: { waarde: ja, door: woningcorporatie }", "lezing coordinator_na_eerste_jaar: niet")]
    [InlineData("casusoverleg", "lokale toegang, woningcorporatie, zorgorganisatie, uitstroomcoördinator", Uitgestroomd, "geen_verbetering: 2025-12-01")]
    // wf-g88
    [InlineData("afstemmingsoverleg", "overnemende aanbieder, cliënt", "feit levert_ambulante_wmo: nee")]
    [InlineData("tussentijdse_evaluatie", "cliënt, zorgorganisatie")]
    public void Who_takes_part(string afspraak, string met, params string[] regels) => Namen(Uitslag(afspraak, "2026-12-01", regels).Met).Should().Be(met);

    [Theory]
    [InlineData("procesregie_toegang", "lokale toegang", "feit beschermd_thuis: nee")]
    [InlineData("procesregie_toegang", "regionale toegang?, lokale toegang?", "feit beschermd_thuis: ja")]
    [InlineData("procesregie_toegang", "regionale toegang", "feit beschermd_thuis: ja", "lezing toegang_beschermd_thuis: regionaal")]
    [InlineData("verslag_clientoverleg", "begeleider?, lokale toegang?")]
    [InlineData("matchen", "woningcorporatie?, uitstroomcoördinator?")]
    [InlineData("casusoverleg", "wijk of gebiedsteam")]
    [InlineData("organisatie_beleidsoverleg", "gemeente Hoorn")]
    public void Who_acts(string afspraak, string wie, params string[] regels) => Namen(Uitslag(afspraak, "2026-12-01", regels).Wie).Should().Be(wie);

    [Fact]
    public void The_corporations_give_figures_as_of_two_days_a_year_and_ten_in_all()
    {
        // wf-g73: by which day, and which figures, the text does not say.
        var cijfers = Op("2025-01-01", new LocalDate(2029, 12, 31)).Afspraken.Single(uitslag => uitslag.Afspraak.Naam == "cijfers");
        cijfers.Termijnen.Should().HaveCount(10).And.OnlyContain(termijn => termijn.Uiterlijk == null && termijn.Woord == "niet_in_bron");
        cijfers.Termijnen.Select(termijn => Tekst(termijn.Vanaf!.Value)).Where(dag => dag.StartsWith("2026", StringComparison.Ordinal)).Should().Equal("2026-07-01", "2026-12-31");
        Namen(cijfers.Aan).Should().Be("uitstroomcoördinator");
        cijfers.Afspraak.Inhoud.Should().Equal("niet_in_bron");
    }

    [Theory]
    [InlineData("bestuurlijk_overleg", "2026-01-31", AfspraakStand.NietBegonnen)]
    [InlineData("bestuurlijk_overleg", "2026-02-01", AfspraakStand.Loopt)]
    [InlineData("bestuurlijk_overleg", "2026-03-31", AfspraakStand.Vandaag)]
    [InlineData("bestuurlijk_overleg", "2026-03-31", AfspraakStand.Gehaald, "gedaan bestuurlijk_overleg: [2025-03-03, 2026-02-16]")]
    [InlineData("monitor", "2026-03-31", AfspraakStand.Vandaag)]
    [InlineData("beleidsoverleg", "2026-12-30", AfspraakStand.Loopt, "gedaan beleidsoverleg: 2026-01-20")]
    [InlineData("beleidsoverleg", "2026-12-30", AfspraakStand.Gehaald, "gedaan beleidsoverleg: [2026-01-20, 2026-10-05]")]
    [InlineData("tussentijdse_evaluatie", "2026-01-01", AfspraakStand.Loopt)]
    [InlineData("bekendheid", "2029-12-31", AfspraakStand.Doorlopend)]
    [InlineData("bekendheid", "2030-01-01", AfspraakStand.BuitenLooptijd)]
    [InlineData("bekendheid", "2024-12-31", AfspraakStand.BuitenLooptijd)]
    public void What_returns_or_holds_all_along_stands_so(string afspraak, string op, AfspraakStand stand, params string[] regels) => Uitslag(afspraak, op, regels).Stand.Should().Be(stand);

    [Theory]
    // wf-g76: six months, from the last receipt unless it is read otherwise.
    [InlineData("2026-09-15", "opzegging_verzonden: 2026-03-12", "opzegging_eerste_ontvangst: 2026-03-13", "opzegging_laatste_ontvangst: 2026-03-15")]
    [InlineData("2026-09-12", "opzegging_verzonden: 2026-03-12", "opzegging_laatste_ontvangst: 2026-03-15", "lezing begin_opzegtermijn: verzending")]
    [InlineData("2026-09-13", "opzegging_eerste_ontvangst: 2026-03-13", "opzegging_laatste_ontvangst: 2026-03-15", "lezing begin_opzegtermijn: eerste")]
    [InlineData("2027-02-28", "opzegging_laatste_ontvangst: 2026-08-31")]
    [InlineData("2029-12-30", "opzegging_laatste_ontvangst: 2029-06-30")]
    [InlineData("2029-12-31", "opzegging_laatste_ontvangst: 2029-07-01")] // never after the end of the agreement
    [InlineData("", "opzegging_laatste_ontvangst: geen")]
    [InlineData("", "opzegging_verzonden: 2026-03-12")]
    public void A_party_that_gives_notice_leaves_after_six_months(string dag, params string[] regels)
    {
        var weg = Op("2026-03-15", null, regels).Deelname.Single();
        (weg.LaatsteDag is { } laatste ? Tekst(laatste) : "").Should().Be(dag);
        weg.Weg.Vanzelf.Should().BeFalse();
    }

    [Fact]
    public void Readings_that_differ_are_told_with_their_days()
    {
        var varianten = Uitslag("contactmoment", "2025-07-01", Uitgestroomd, Behaald, "begeleiding_eindigt: 2025-07-01").Varianten;
        varianten.Select(variant => $"{variant.Lezingen["begin_contact"]} {variant.Lezingen["einde_contact"]} {Tekst(variant.Termijnen[0].Uiterlijk!.Value)}").Should().Equal(
            "einde_begeleiding eerste_jaar 2025-10-01",
            "einde_begeleiding doorlopend 2025-10-01",
            "kwartalen eerste_jaar 2025-09-01",
            "kwartalen doorlopend 2025-09-01",
            "uitstroom eerste_jaar 2025-06-01",
            "uitstroom doorlopend 2025-06-01");
    }

    [Theory]
    [InlineData("matchen", "wie_matcht", "samen: woningcorporatie, uitstroomcoördinator", "corporatie: woningcorporatie", "coordinator: uitstroomcoördinator")]
    [InlineData("verslag_clientoverleg", "verslag_door", "begeleider: begeleider", "lokale_toegang: lokale toegang")]
    public void Who_acts_is_told_per_reading(string afspraak, string lezing, params string[] wie) =>
        Uitslag(afspraak, "2025-07-01").Varianten.Select(variant => $"{variant.Lezingen[lezing]}: {Namen(variant.Wie)}").Should().Equal(wie);

    [Fact]
    public void The_coordinator_may_take_part_after_the_first_year_in_one_reading() =>
        Uitslag("casusoverleg", "2027-07-01", "feit uitstroomdatum: 2025-03-01", "geen_verbetering: 2027-06-01").Varianten
            .Select(variant => $"{variant.Lezingen["coordinator_na_eerste_jaar"]}: {variant.Met.Any(wie => wie.Wie == "uitstroomcoördinator")}").Should().Equal("wel: True", "niet: False");

    [Theory]
    [InlineData("uitstroomcoordinator")]
    [InlineData("Uitstroomcoördinator")]
    public void Accents_do_not_count_in_the_name_of_a_party(string partij) =>
        Regio.Alle["westfriesland"].Regeling.AfsprakenVan(partij).Select(afspraak => afspraak.Naam).Should().Contain(["toetsing", "monitor"]);

    [Theory]
    [InlineData("zorgorganisatie", "reactie_woonmatch", "warme_overdracht", "afstemmingsoverleg", "bekendheid", "opzeggen")]
    [InlineData("woningcorporatie", "cijfers", "signaal_corporatie", "kennismaking", "bestuurlijk_overleg")]
    [InlineData("Intermaris", "cijfers", "zienswijze")]
    [InlineData("gemeente", "besluit_bijstand", "vaste_contactpersoon", "procesregie_gemeente")]
    [InlineData("lokale toegang", "contactmoment", "procesregie_toegang", "stagnatie_bespreken")]
    [InlineData("uitstroomcoördinator", "toetsing", "monitor", "procesregie_coordinator")]
    [InlineData("client", "klacht_toewijzing", "evaluatie_huurderschap", "goedkeuring_verslag")]
    public void A_party_finds_its_own_duties(string partij, params string[] afspraken) =>
        Op("2026-01-01", null).Van(partij).Select(uitslag => uitslag.Afspraak.Naam).Should().Contain(afspraken);

    private static void Staat(string afspraak, string op, AfspraakStand stand, string dagen, string[] regels)
    {
        var uitslag = Uitslag(afspraak, op, regels);
        uitslag.Stand.Should().Be(stand);
        string.Join(' ', uitslag.Termijnen.Select(termijn => termijn.Uiterlijk is { } dag ? Tekst(dag) : termijn.Woord).OfType<string>()).Should().Be(dagen);
    }

    private static AfspraakUitslag Uitslag(string afspraak, string op, params string[] regels) =>
        Op(op, null, regels).Afspraken.Single(uitslag => uitslag.Afspraak.Naam == afspraak);

    private static Afsprakenoverzicht Op(string op, LocalDate? totEnMet, params string[] regels)
    {
        var tekst = Groep("gebeurtenissen", regels.Where(regel => !regel.Split(':')[0].Contains(' ', StringComparison.Ordinal)), "")
            + Groep("gedaan", regels, "gedaan ") + Groep("feiten", regels, "feit ") + Groep("lezingen", regels, "lezing ");
        var gelezen = GebeurtenissenLoader.Load("gebeurtenissen.yaml", Encoding.UTF8.GetBytes(tekst.Length > 0 ? tekst : "{}"), _regeling);
        string.Join("\n", gelezen.Diagnostics).Should().BeEmpty();
        return _regeling.AfsprakenOp(gelezen.Gebeurtenissen!, new AfsprakenOpties { Op = Dag(op), TotEnMet = totEnMet });
    }

    private static string Groep(string naam, IEnumerable<string> regels, string soort)
    {
        var onder = string.Concat(regels.Where(regel => regel.StartsWith(soort, StringComparison.Ordinal)).Select(regel => $"  {regel[soort.Length..]}\n"));
        return onder.Length > 0 ? $"{naam}:\n{onder}" : "";
    }

    private static string Namen(IEnumerable<Betrokkene> wie) => string.Join(", ", wie.Select(iemand => iemand.Wie + (iemand.Zeker ? "" : "?")));

    private static LocalDate Dag(string tekst) => LocalDatePattern.Iso.Parse(tekst).Value;

    private static string Tekst(LocalDate dag) => LocalDatePattern.Iso.Format(dag);
}
