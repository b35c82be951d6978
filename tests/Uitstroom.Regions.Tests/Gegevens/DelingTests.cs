using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Gegevens;

/// <summary>How a question about sharing is answered, in the example region.</summary>
public class DelingTests
{
    private static readonly string[] _toestemming = ["toestemming: gegeven", "toestemming_door: client", "toestemming_op: 2031-01-01"];

    private static readonly LocalDate _dag = new(2031, 3, 1);

    [Theory]
    [InlineData("woningcorporatie")]
    [InlineData("Corporatie")]
    [InlineData("woningcorporaties")]
    [InlineData("de woningcorporatie")]
    [InlineData("Woonstede")]
    [InlineData("stichting woonstede")]
    public void A_party_is_known_by_its_role_its_group_or_its_own_names(string partij) =>
        Vraag(partij, "Aanmelding", _toestemming).Gedeeld.Namen().Should().Equal("personalia", "schulden");

    [Theory]
    [InlineData("wooncorporatie", "aanmelding", "UIT4450: `wooncorporatie` is hier geen ontvanger van gegevens; bedoelde u `woningcorporatie`?")]
    [InlineData("politie", "aanmelding", "UIT4450: `politie` is hier geen ontvanger van gegevens; kies uit `woningcorporatie`, `uitstroomtafel` of `gemeente`")]
    [InlineData("gemeente", "aanmeldin", "UIT4451: onbekend moment `aanmeldin`; bedoelde u `aanmelding`?")]
    [InlineData("gemeente", "ooit", "UIT4451: onbekend moment `ooit`; kies uit `aanmelding`, `match` of `overlast`")]
    [InlineData("", "aanmelding", "UIT4450: `\"\"` is hier geen ontvanger van gegevens; kies uit `woningcorporatie`, `uitstroomtafel` of `gemeente`")]
    public void An_unknown_party_or_moment_is_a_diagnostic_and_nothing_is_shared(string partij, string moment, string melding)
    {
        var uit = Aanvraag([.. _toestemming, "heeft_schulden: ja"]).Voor(partij, moment);
        uit.HeeftFouten.Should().BeTrue();
        uit.Meldingen.Should().ContainSingle().Which.ToString().Should().Be($"gegevensdeling: error {melding}");
        uit.Feiten().Should().BeEmpty();
        uit.Categorieen.Should().BeEmpty();
        uit.ToText().Should().StartWith("Niets gedeeld.");
    }

    [Fact]
    public void The_application_that_is_given_stays_whole_and_the_part_is_one_that_can_be_read_again()
    {
        var heel = Aanvraag([.. _toestemming, "geboortedatum: 1999-05-05", "heeft_schulden: ja", "schuldbedrag: geen", "herkomstgemeente: { waarde: Aardam, door: wie, motivering: woont bij zijn zus }"]);
        var voor = heel.ToJson();
        var deel = heel.Voor("woningcorporatie", "aanmelding").Aanvraag;
        heel.ToJson().Should().Be(voor);
        deel.BekendeFeiten.Select(feit => $"{feit.Key} {feit.Value}").Should().BeEquivalentTo("geboortedatum 1999-05-05", "heeft_schulden ja", "schuldbedrag geen");
        var weer = Rules.Aanvraag.Parse(deel.ToJson(), Streek.Regeling);
        weer.Diagnostics.Should().BeEmpty();
        weer.Aanvraag!.ToJson().Should().Be(deel.ToJson());
        (deel.Kenmerk, deel.Peildatum, deel.Toets, deel.Lezingen.IsEmpty, deel.Oordelen.IsEmpty).Should().Be((null, null, null, true, true));
    }

    [Fact]
    public void A_shared_judgement_keeps_its_giver_and_loses_its_grounds()
    {
        var uit = Vraag("uitstroomtafel", "match", "herkomstgemeente: { waarde: Aardam, door: gemeente, op: 2031-02-01, motivering: woont bij zijn zus }");
        uit.Aanvraag.Oordelen["herkomstgemeente"].Should().Be(new GegevenOordeel("Aardam", "gemeente", new LocalDate(2031, 2, 1)));
        uit.Weggelaten.Should().Contain("de motivering bij `herkomstgemeente`");
        uit.ToJson().Should().NotContain("zus");
    }

    [Fact]
    public void The_place_of_a_giver_is_left_out_where_the_fact_that_names_it_is_withheld()
    {
        var tekst = Streek.Met(("    oordeel_huren: { titel: of iemand zelf kan huren, feiten: zelfstandig_huren_mogelijk }", "    oordeel_huren: { feiten: zelfstandig_huren_mogelijk }"),
            ("wat: alles, toestemming: geen", "wat: oordeel_huren"), ("    tafel_niet: { soort: krijgt_niet, aan: uitstroomtafel, wat: oordeel_huren, bron: vs-16.4 }\n", ""));
        var streek = Streek.Laad(tekst).Regeling!;
        string[] feiten = ["herkomstgemeente: { waarde: Cruijdam, door: wie }", "plan_ingediend: ja", "zelfstandig_huren_mogelijk: { waarde: ja, door: beoordelingstafel Cruijdam }"];
        var deel = Deelproefstuk.Vraag(streek, "uitstroomtafel", "match", _dag, feiten);
        deel.Aanvraag.Oordelen["zelfstandig_huren_mogelijk"].Door.Should().Be("beoordelingstafel");
        deel.ToJson().Should().NotContain("Cruijdam");
        Rules.Aanvraag.Parse(deel.Aanvraag.ToJson(), streek).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_ban_goes_before_a_provision_that_gives_everything_and_both_are_reported()
    {
        var uit = Vraag("uitstroomtafel", "aanmelding", "heeft_schulden: ja", "plan_ingediend: ja", "zelfstandig_huren_mogelijk: { waarde: ja, door: beoordelingstafel }");
        uit.In("oordeel_huren").Should().Match<Categorieuitslag>(uitslag => uitslag.Stand == Deelstand.Niet && uitslag.Grond == Deelgrond.Verboden);
        uit.Feiten().Should().BeEquivalentTo("heeft_schulden", "plan_ingediend");
        var botsing = uit.Botsingen.Should().ContainSingle().Subject;
        (botsing.Geeft.Single().Naam, botsing.Weigert.Single().Naam, botsing.Lezingen.IsEmpty).Should().Be(("tafel", "tafel_niet", true));
        botsing.Bepalingen.Should().Equal("vs-16.3", "vs-16.4");
    }

    [Fact]
    public void Only_what_every_reading_gives_is_shared()
    {
        var uit = Vraag("woningcorporatie", "match", [.. _toestemming, "woonvorm: huis"]);
        uit.Gedeeld.Namen().Should().Equal("personalia", "schulden");
        uit.In("woonwensen").Should().Match<Categorieuitslag>(uitslag => uitslag.Stand == Deelstand.Open && uitslag.Grond == Deelgrond.Lezing);
        uit.Botsingen.Single().Lezingen.Select(deel => deel.Stand).Should().Equal(Deelstand.Niet, Deelstand.Mag);
    }

    [Fact]
    public void A_reading_chosen_in_the_application_or_in_the_call_is_followed()
    {
        var aanvraag = Aanvraag([.. _toestemming, "woonvorm: huis"]);
        var vraag = new VerstrekkingOpties { Partij = "woningcorporatie", Moment = "match", Lezingen = ImmutableSortedDictionary<string, string>.Empty.Add("wensen_bij_match", "ook_wensen") };
        Streek.Regeling.GegevensVoor(aanvraag, vraag).Gedeeld.Namen().Should().Equal("personalia", "schulden", "woonwensen");
        var gekozen = Rules.Aanvraag.Voor(Streek.Regeling, aanvraag).Lees("wensen_bij_match", "ook_wensen").Bouw().Aanvraag!;
        gekozen.Voor("woningcorporatie", "match").Feiten().Should().Equal("woonvorm");
    }

    [Fact]
    public void Without_a_day_nothing_is_shared_and_it_is_said()
    {
        var aanvraag = Rules.Aanvraag.Voor(Streek.Regeling).Met("heeft_schulden", true).Bouw().Aanvraag!;
        var uit = aanvraag.Voor("uitstroomtafel", "match");
        uit.Gedeeld.Should().BeEmpty();
        uit.Meldingen.Select(melding => melding.Id).Should().Equal("UIT4452");
        uit.HeeftFouten.Should().BeFalse();
        uit.ToText().Should().Contain("Zonder dag is niet te zeggen of de regeling geldt.");
    }

    [Fact]
    public void Facts_on_the_applicant_counters_and_consents_are_left_out_and_named()
    {
        var uit = Vraag("uitstroomtafel", "match", [.. _toestemming, "certificaat: ja", "heeft_schulden: nee"]);
        uit.BuitenCategorie.Select(feit => feit.Naam).Should().BeEquivalentTo("toestemming", "toestemming_door", "toestemming_op", "certificaat");
        uit.NietIngedeeld.Should().BeEmpty();
    }

    [Fact]
    public void A_fact_that_somebody_forgot_is_withheld_and_named()
    {
        var load = Streek.Laad(Streek.Met(("geen_categorie: alle_andere", "geen_categorie: []")));
        load.Diagnostics.Should().OnlyContain(melding => melding.Id == "UIT3355" && melding.Severity == Severity.Warning);
        var uit = Deelproefstuk.Vraag(load.Regeling!, "uitstroomtafel", "match", _dag, "huur_betaald: ja");
        uit.NietIngedeeld.Select(feit => feit.Naam).Should().Equal("huur_betaald");
        uit.Feiten().Should().BeEmpty();
        uit.ToText().Should().Contain("niet bekend is tot welke categorie het hoort");
    }

    [Fact]
    public void Pieces_outside_the_application_follow_the_category_that_the_right_person_gave()
    {
        var uit = Onderdelen(
            new("huur", "hoofdlijnen", "zorgorganisatie"), new("ziekte", "hoofdlijnen", "de buurman"), new("buren", null), new("tuin", "hoofdlijn", "zorgorganisatie"));
        uit.In("hoofdlijnen").Onderdelen.Select(deel => deel.Naam).Should().Equal("huur");
        uit.OnderdelenNietIngedeeld.Select(deel => deel.Naam).Should().Equal("ziekte", "buren", "tuin");
        uit.Meldingen.Select(melding => melding.Id).Should().Equal("UIT4455", "UIT4454");
        uit.HeeftFouten.Should().BeTrue();
    }

    [Fact]
    public void A_piece_that_is_there_twice_is_in_no_category()
    {
        var uit = Onderdelen(new("huur", "hoofdlijnen", "zorgorganisatie"), new("huur", "plan"));
        uit.OnderdelenNietIngedeeld.Select(deel => deel.Naam).Should().Equal("huur");
        uit.Meldingen.Select(melding => melding.Id).Should().Equal("UIT4456");
        Onderdelen([.. Enumerable.Range(0, 1001).Select(i => new Gegevensonderdeel($"d{i}", "plan"))]).Meldingen.Select(melding => melding.Id).Should().Equal("UIT4457");
    }

    [Fact]
    public void An_application_of_another_regeling_is_misuse()
    {
        var vreemd = Gevallen.Regio.Alle["flevoland"].Regeling;
        var vraag = () => Streek.Regeling.GegevensVoor(Rules.Aanvraag.Voor(vreemd).Bouw().Aanvraag, new VerstrekkingOpties { Partij = "gemeente", Moment = "match" });
        vraag.Should().Throw<ArgumentException>().WithMessage("*niet gemaakt voor `voorbeeldstreek`*");
        var dag = () => Streek.Regeling.GegevensVoor(null, new VerstrekkingOpties { Partij = "gemeente", Moment = "match", Op = new LocalDate(2400, 1, 1) });
        dag.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_regeling_that_is_silent_on_sharing_shares_nothing()
    {
        var stil = Streek.Laad("regeling: x\ntitel: x\nformaat: 1\ngeldig: { van: 2030-01-01, bron: a }\ntoetsen:\n  t:\n    uitkomsten: { nee: { soort: voldoet_niet }, ja: { soort: voldoet } }\n    volgorde: [nee, ja]\n    criteria: { c: { eis: { heeft_schulden: nee }, bron: a } }\n    bron: a\n").Regeling!;
        var uit = stil.GegevensVoor(null, new VerstrekkingOpties { Partij = "iedereen", Moment = "altijd" });
        uit.Meldingen.Select(melding => melding.Suggestie).Should().Equal("deze regeling noemt geen ontvangers", "deze regeling noemt geen momenten");
        stil.Gegevensdeling.ToText().Should().Contain("zegt niets over het delen van gegevens");
    }

    private static Aanvraag Aanvraag(params string[] feiten) => Deelproefstuk.Aanvraag(Streek.Regeling, feiten);

    private static Verstrekking Vraag(string partij, string moment, params string[] feiten) => Deelproefstuk.Vraag(Streek.Regeling, partij, moment, _dag, feiten);

    private static Verstrekking Onderdelen(params Gegevensonderdeel[] onderdelen) => Streek.Regeling.GegevensVoor(
        Aanvraag("huur_betaald: ja"), new VerstrekkingOpties { Partij = "woningcorporatie", Moment = "overlast", Onderdelen = [.. onderdelen] });
}
