using NodaTime;
using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Gegevens;

/// <summary>The worked cases on sharing of the three agreements.</summary>
public class GevallenTests
{
    private static readonly string[] _artikel66 = ["personalia", "inkomenssituatie", "schulden", "schuldsanering", "bewindvoering"];

    private static readonly string[] _toestemming = ["toestemming: gegeven", "toestemming_door: client", "toestemming_schriftelijk: ja", "toestemming_op: 2025-06-10"];

    private static readonly LocalDate _delen = new(2025, 7, 1);

    [Fact]
    public void Wf_g70_the_conditions_for_a_home_are_withheld_at_the_match_and_both_provisions_are_shown()
    {
        var uit = Deelproefstuk.Vraag("westfriesland", "woningcorporatie", "match", _delen, [.. _toestemming, "randvoorwaarden_in_formulier: ja"]);
        var wensen = uit.In("randvoorwaarden_locatie_en_woning");
        (wensen.Stand, wensen.Grond, wensen.Redenen).Should().Be((Deelstand.Open, Deelgrond.Lezing, Reden.Lezing));
        var botsing = uit.Botsingen.Should().ContainSingle().Subject;
        botsing.Bepalingen.Should().BeEquivalentTo("wf-6.6.b", "wf-6.9.b");
        botsing.Lezingen.Select(deel => (deel.Optie.Naam, deel.Stand)).Should().Equal(("artikel_6_6", Deelstand.Niet), ("artikel_6_9", Deelstand.Mag));
        uit.Gedeeld.Namen().Should().Equal(_artikel66);
        uit.Feiten().Should().NotContain("randvoorwaarden_in_formulier");
    }

    [Theory]
    [InlineData("artikel_6_9", Deelstand.Mag, Deelgrond.Geen)]
    [InlineData("artikel_6_6", Deelstand.Niet, Deelgrond.Uitgesloten)]
    public void Wf_g70_a_person_who_chooses_a_reading_settles_it(string optie, Deelstand stand, Deelgrond grond)
    {
        var regeling = Regio.Alle["westfriesland"].Regeling.MetLezingen(new Dictionary<string, string> { ["randvoorwaarden_bij_match"] = optie });
        var uit = Deelproefstuk.Vraag(regeling, "woningcorporatie", "match", _delen, [.. _toestemming, "randvoorwaarden_in_formulier: ja"]);
        (uit.In("randvoorwaarden_locatie_en_woning").Stand, uit.In("randvoorwaarden_locatie_en_woning").Grond).Should().Be((stand, grond));
        uit.Botsingen.Should().BeEmpty();
    }

    [Theory]
    [InlineData(null, Deelgrond.Lezing)]
    [InlineData("loopt_door", Deelgrond.Verboden)]
    [InlineData("zwijgt", Deelgrond.NietGeregeld)]
    public void Ijzk_g67_secrecy_runs_on_after_leaving_or_the_text_is_silent_and_nothing_is_shared_either_way(string? lezing, Deelgrond grond)
    {
        var uit = Derde(lezing, "verstrekker_uitgetreden: ja", "wettelijke_plicht_tot_delen: nee", "al_openbaar: nee", "geboortedatum: 1990-01-01");
        uit.Categorieen.Should().OnlyContain(uitslag => uitslag.Stand == Deelstand.Niet && uitslag.Grond == grond);
        uit.In("personalia").Bepalingen.Should().Contain(grond == Deelgrond.NietGeregeld ? "ijzk-12.a" : "ijzk-12.f.b");
        uit.Feiten().Should().BeEmpty();
        if (lezing is null)
        {
            uit.Botsingen.SelectMany(botsing => botsing.Lezingen).Select(deel => deel.Lezing.Naam).Distinct().Should().Equal("geheimhouding_na_uittreding");
        }
    }

    [Fact]
    public void Ijzk_a_party_that_still_takes_part_keeps_it_secret_whatever_the_reading()
    {
        var uit = Derde(null, "verstrekker_uitgetreden: nee", "wettelijke_plicht_tot_delen: nee", "al_openbaar: nee");
        uit.Categorieen.Should().OnlyContain(uitslag => uitslag.Grond == Deelgrond.Verboden);
        uit.Botsingen.Should().BeEmpty();
    }

    [Fact]
    public void Ijzk_a_legal_duty_may_lift_secrecy_but_no_provision_then_gives_the_data()
    {
        var uit = Derde("loopt_door", "verstrekker_uitgetreden: nee", "wettelijke_plicht_tot_delen: ja", "al_openbaar: nee");
        uit.Gedeeld.Should().BeEmpty();
        uit.Botsingen.SelectMany(botsing => botsing.Lezingen).Select(deel => deel.Lezing.Naam).Distinct().Should().Equal("uitzondering_geheimhouding");
    }

    [Fact]
    public void Fl_g70_only_what_a_person_marked_as_living_goes_on_and_in_outline()
    {
        var uit = Plan("ja", "zorgaanbieder", ("huurbetaling", "hoofdlijnen_wonen"), ("contact_bij_overlast", "hoofdlijnen_wonen"), ("medicatie", "zorginhoud"), ("diagnose", "zorginhoud"));
        uit.Gedeeld.SelectMany(uitslag => uitslag.Onderdelen).Select(deel => deel.Naam).Should().Equal("huurbetaling", "contact_bij_overlast");
        uit.Achtergehouden.SelectMany(uitslag => uitslag.Onderdelen).Select(deel => deel.Naam).Should().Equal("medicatie", "diagnose");
        uit.In("hoofdlijnen_wonen").Regels.Should().OnlyContain(regel => regel.Omvang == "op hoofdlijnen");
        uit.In("zorginhoud").Grond.Should().Be(Deelgrond.Verboden);
        uit.In("begeleidingsplan").Bepalingen.Should().Equal("fl-7.b.c");
    }

    [Theory]
    [InlineData(null, "UIT4455")]
    [InlineData("woningcorporatie", "UIT4455")]
    public void Fl_g70_what_nobody_or_somebody_else_marked_is_withheld(string? door, string id)
    {
        var uit = Plan("ja", door, ("huurbetaling", "hoofdlijnen_wonen"));
        uit.Gedeeld.SelectMany(uitslag => uitslag.Onderdelen).Should().BeEmpty();
        uit.OnderdelenNietIngedeeld.Select(deel => deel.Naam).Should().Equal("huurbetaling");
        uit.Meldingen.Select(melding => melding.Id).Should().Equal(id);
    }

    [Theory]
    [InlineData("driepartijenovereenkomst: ja", Deelstand.Mag)]
    [InlineData("driepartijenovereenkomst: nee", Deelstand.Open)]
    [InlineData("heeft_schulden: nee", Deelstand.Open)]
    public void Fl_outlines_without_a_three_party_contract_are_a_conflict_of_articles_4_and_7(string feit, Deelstand stand)
    {
        var uit = Deelproefstuk.Vraag("flevoland", "woningcorporatie", "gesprek_voor_sleutel", new LocalDate(2021, 6, 1), feit);
        uit.In("hoofdlijnen_wonen").Stand.Should().Be(stand);
        uit.Botsingen.Select(botsing => botsing.Categorie.Naam).Should().BeEquivalentTo(stand == Deelstand.Mag ? [] : ["hoofdlijnen_wonen"]);
    }

    [Theory]
    [InlineData("toestemming_melden_corporatie: nee", Deelstand.Niet)]
    [InlineData("toestemming_melden_corporatie: ja", Deelstand.Mag)]
    [InlineData("toestemming_melden_corporatie: onbekend", Deelstand.Open)]
    public void Fl_g73_the_table_always_registers_and_the_corporation_hears_it_with_consent(string toestemming, Deelstand stand)
    {
        string[] feiten = ["wil_zelfstandig_uitstromen: ja", "kan_zelfstandig_uitstromen: { waarde: ja, door: zorgaanbieder }", "uitstroomdatum: 2021-09-01", "toestemming_door: client", toestemming];
        var dag = new LocalDate(2021, 6, 1);
        var tafel = Deelproefstuk.Vraag("flevoland", "uitstroomtafel", "zelfstandige_uitstroom", dag, feiten);
        tafel.Gedeeld.Namen().Should().Equal("uitstroom");
        tafel.In("uitstroom").Regels.Should().ContainSingle().Which.Plicht.Should().BeTrue();
        var corporatie = Deelproefstuk.Vraag("flevoland", "woningcorporatie", "zelfstandige_uitstroom", dag, feiten);
        corporatie.In("uitstroom").Stand.Should().Be(stand);
        corporatie.In("uitstroom").Bepalingen.Should().Contain("fl-3.j.b");
    }

    private static Verstrekking Derde(string? lezing, params string[] feiten)
    {
        var regeling = Regio.Alle["ijmond-zk"].Regeling;
        return Deelproefstuk.Vraag(lezing is null ? regeling : regeling.MetLezingen(new Dictionary<string, string> { ["geheimhouding_na_uittreding"] = lezing }), "derde", "verzoek", new LocalDate(2024, 6, 1), feiten);
    }

    private static Verstrekking Plan(string driepartijen, string? door, params (string Naam, string Categorie)[] delen)
    {
        var regeling = Regio.Alle["flevoland"].Regeling;
        return regeling.GegevensVoor(Deelproefstuk.Aanvraag(regeling, $"driepartijenovereenkomst: {driepartijen}"), new VerstrekkingOpties
        {
            Partij = "woningcorporatie",
            Moment = "driepartijenovereenkomst",
            Op = new LocalDate(2021, 6, 1),
            Onderdelen = [.. delen.Select(deel => new Gegevensonderdeel(deel.Naam, deel.Categorie, door))],
        });
    }
}
