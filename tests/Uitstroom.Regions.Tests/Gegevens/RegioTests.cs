using NodaTime;
using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Regions.Tests.Yaml;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Gegevens;

/// <summary>What the three agreements say of sharing, moment by moment.</summary>
public class RegioTests
{
    private static readonly string[] _toestemming = ["toestemming: gegeven", "toestemming_door: client", "toestemming_schriftelijk: ja", "toestemming_op: 2025-06-10"];

    private static readonly LocalDate _dag = new(2025, 7, 1);

    public static TheoryData<string> Regios => Regio.Namen;

    [Theory]
    [MemberData(nameof(Regios))]
    public void Every_fact_about_the_client_is_in_one_category_or_outside_on_purpose_by_name(string regio)
    {
        var deling = Regio.Alle[regio].Regeling.Gegevensdeling;
        var ingedeeld = deling.Categorieen.SelectMany(categorie => categorie.Feiten).Concat(deling.GeenCategorie).ToList();
        ingedeeld.Should().OnlyHaveUniqueItems();
        Regio.Alle[regio].Regeling.Feiten.Where(feit => feit.Over == "client" && !feit.IsTeller).Except(ingedeeld).Should().BeEmpty();
        var root = YamlReader.ReadFile(Regio.Alle[regio].Pad).Root;
        root.Onder("gegevensdeling").Onder("geen_categorie").Teksten().Should().NotContain("alle_andere");
    }

    [Theory]
    [MemberData(nameof(Regios))]
    public void Facts_on_the_consent_itself_are_never_shared(string regio)
    {
        var deling = Regio.Alle[regio].Regeling.Gegevensdeling;
        deling.Categorieen.SelectMany(categorie => categorie.Feiten).Select(feit => feit.Naam).Should().NotContain(naam => naam.StartsWith("toestemming", StringComparison.Ordinal) || naam.StartsWith("instemming", StringComparison.Ordinal));
    }

    [Fact]
    public void The_sample_gives_a_corporation_exactly_the_categories_of_article_6_point_6()
    {
        var aanvraag = AanvraagLoader.Load(Path.Combine(Repository.Root, "samples", "aanvragen", "westfriesland.yaml"), Regio.Alle["westfriesland"].Regeling).Aanvraag!;
        var uit = aanvraag.Voor("woningcorporatie", "aanmelding");
        uit.Gedeeld.Namen().Should().Equal("personalia", "inkomenssituatie", "schulden", "schuldsanering", "bewindvoering");
        uit.Feiten().Should().BeEquivalentTo("geboortedatum", "heeft_schulden", "huur_en_cak_betaalbaar", "onder_bewind");
        uit.Achtergehouden.Should().OnlyContain(uitslag => uitslag.Grond == Deelgrond.Uitgesloten && uitslag.Bepalingen.Contains("wf-6.6.b"));
        uit.Achtergehouden.SelectMany(uitslag => uitslag.Feiten).Concat(uit.BuitenCategorie).Select(feit => feit.Naam)
            .Should().BeEquivalentTo(aanvraag.BekendeFeiten.Select(feit => feit.Key).Except(uit.Feiten()));
        uit.NietIngedeeld.Should().BeEmpty();
        uit.Weggelaten.Should().Equal("het kenmerk", "de peildatum");
    }

    [Theory]
    [InlineData("tekenen_huurcontract", "wf-7.4.a")]
    [InlineData("wisseling_begeleidende_organisatie", "wf-7.4.b")]
    [InlineData("wisseling_begeleider", "wf-7.4.b")]
    public void After_signing_the_corporation_gets_the_contact_details_and_nothing_else(string moment, string bron)
    {
        var uit = Deelproefstuk.Vraag("westfriesland", "woningcorporatie", moment, _dag, _toestemming);
        uit.Gedeeld.Namen().Should().Equal("contactgegevens_begeleider", "contactgegevens_lokale_toegang");
        uit.Gedeeld.Should().OnlyContain(uitslag => uitslag.Bepalingen.Contains(bron) && uitslag.Bepalingen.Contains("wf-16.5"));
    }

    [Theory]
    [InlineData("ja", Deelstand.Mag, Deelstand.Mag)]
    [InlineData("nee", Deelstand.Niet, Deelstand.Open)]
    [InlineData("onbekend", Deelstand.Open, Deelstand.Open)]
    public void The_end_of_support_within_a_year_is_told_and_the_evaluation_then_too(string binnenJaar, Deelstand einde, Deelstand evaluatie)
    {
        var uit = Deelproefstuk.Vraag("westfriesland", "woningcorporatie", "einde_begeleiding", _dag, [.. _toestemming, $"begeleiding_stopt_binnen_jaar: {binnenJaar}"]);
        (uit.In("einde_begeleiding").Stand, uit.In("uitkomst_evaluatie_goed_huurderschap").Stand).Should().Be((einde, evaluatie));
    }

    [Theory]
    [InlineData("toestemming: geweigerd", Deelstand.Niet)]
    [InlineData("toestemming_schriftelijk: nee", Deelstand.Niet)]
    [InlineData("toestemming_op: 2025-07-02", Deelstand.Niet)]
    [InlineData("toestemming_op: 2025-07-01", Deelstand.Mag)]
    [InlineData("toestemming_door: wettelijk_vertegenwoordiger", Deelstand.Niet)]
    [InlineData("toestemming_door: anders", Deelstand.Niet)]
    [InlineData("toestemming: onbekend", Deelstand.Open)]
    [InlineData("toestemming_schriftelijk: onbekend", Deelstand.Open)]
    [InlineData("toestemming_op: onbekend", Deelstand.Open)]
    [InlineData("toestemming_door: onbekend", Deelstand.Open)]
    public void Consent_in_Westfriesland_is_the_clients_in_writing_and_beforehand(string anders, Deelstand stand)
    {
        var sleutel = anders.Split(':')[0];
        var uit = Deelproefstuk.Vraag("westfriesland", "woningcorporatie", "aanmelding", _dag, [.. _toestemming.Where(regel => regel.Split(':')[0] != sleutel), anders]);
        (uit.In("schulden").Stand, uit.In("schulden").Grond).Should().Be((stand, stand == Deelstand.Mag ? Deelgrond.Geen : Deelgrond.Toestemming));
        uit.In("schulden").Ontbreekt.Select(feit => feit.Naam).Should().BeEquivalentTo(stand == Deelstand.Open ? [sleutel] : []);
        uit.Meldingen.Select(melding => melding.Id).Should().BeEquivalentTo(stand == Deelstand.Niet && sleutel == "toestemming_door" ? ["UIT4453"] : []);
    }

    [Theory]
    [InlineData("client", Deelstand.Mag)]
    [InlineData("wettelijk_vertegenwoordiger", Deelstand.Mag)]
    [InlineData("anders", Deelstand.Niet)]
    public void Consent_in_IJmond_may_also_be_that_of_the_legal_representative(string gever, Deelstand stand)
    {
        foreach (var ontvanger in new[] { "servicepunt", "beoordelingstafel" })
        {
            var uit = Deelproefstuk.Vraag("ijmond-zk", ontvanger, "aanvraag", _dag, "toestemming: gegeven", $"toestemming_door: {gever}", "heeft_schulden: ja");
            uit.In("schulden").Stand.Should().Be(stand);
            uit.Meldingen.Select(melding => melding.Id).Should().BeEquivalentTo(stand == Deelstand.Mag ? [] : ["UIT4453"]);
        }
    }

    [Theory]
    [InlineData("instemming_delen_einde: ja", Deelstand.Mag, false)]
    [InlineData("instemming_delen_einde: nee", Deelstand.Open, true)]
    public void A_duty_to_tell_of_the_end_and_a_refused_consent_collide_and_nothing_is_told(string feit, Deelstand stand, bool botst)
    {
        foreach (var ontvanger in new[] { "woningcorporatie", "zorgaanbieder" })
        {
            var uit = Deelproefstuk.Vraag("flevoland", ontvanger, "einde_overeenkomst", new LocalDate(2021, 6, 1), feit, "toestemming_door: client", "huurovereenkomst_beeindigd: 2021-05-01");
            uit.In("einde_overeenkomst").Stand.Should().Be(stand);
            uit.Botsingen.Select(botsing => string.Join(' ', botsing.Bepalingen)).Should().BeEquivalentTo(botst ? ["fl-4.d.d fl-4.d.e"] : []);
        }
    }

    [Fact]
    public void A_signal_of_the_corporation_goes_to_the_client_and_to_the_care_provider_both()
    {
        foreach (var ontvanger in new[] { "uitstromer", "zorgaanbieder" })
        {
            var uit = Deelproefstuk.Vraag("flevoland", ontvanger, "signaal", new LocalDate(2021, 6, 1), "signaal_van_zorg_of_overlast: 2021-05-30");
            uit.Gedeeld.Namen().Should().Equal("signalen");
            uit.In("signalen").Bepalingen.Should().Equal("fl-8.a.c");
        }
    }

    [Fact]
    public void A_breach_is_told_in_seven_parts_by_the_term_of_its_afspraak()
    {
        var regeling = Regio.Alle["flevoland"].Regeling;
        var uit = regeling.GegevensVoor(null, new VerstrekkingOpties { Partij = "betrokken wederpartij", Moment = "inbreuk", Op = new LocalDate(2021, 6, 1) });
        uit.Gedeeld.Select(uitslag => uitslag.Categorie.Bron.Single()).Should().Equal("abcdefg".Select(deel => $"fl-privacy.h.{deel}"));
        uit.Gedeeld.SelectMany(uitslag => uitslag.Regels).Distinct().Should().ContainSingle().Which.Should().Match<Deelregel>(regel => regel.Plicht && regel.Afspraak == "inbreuk");
        regeling.Afspraken.Single(afspraak => afspraak.Naam == "inbreuk").Bron.Should().Equal("fl-privacy.g", "fl-privacy.h");
    }

    [Theory]
    [InlineData("akkoord_verlengd_tot_en_met: geen", Deelstand.Niet)]
    [InlineData("akkoord_verlengd_tot_en_met: onbekend", Deelstand.Open)]
    public void After_the_term_nothing_is_shared(string verlengd, Deelstand stand)
    {
        var uit = Deelproefstuk.Vraag("flevoland", "zorgaanbieder", "signaal", new LocalDate(2024, 12, 31), verlengd, "signaal_van_zorg_of_overlast: 2021-05-30");
        uit.Gedeeld.Should().BeEmpty();
        (uit.In("signalen").Stand, uit.In("signalen").Grond).Should().Be((stand, Deelgrond.BuitenLooptijd));
    }

    [Fact]
    public void Another_purpose_needs_written_consent_where_the_text_says_so_and_is_refused_elsewhere()
    {
        var regeling = Regio.Alle["flevoland"].Regeling;
        Deelstand Signalen(string feit) => regeling.GegevensVoor(Deelproefstuk.Aanvraag(regeling, feit), new VerstrekkingOpties
        { Partij = "zorgaanbieder", Moment = "signaal", Op = new LocalDate(2021, 6, 1), Doel = "onderzoek" }).In("signalen").Stand;
        Signalen("toestemming_ander_doel: ja").Should().Be(Deelstand.Mag);
        Signalen("toestemming_ander_doel: nee").Should().Be(Deelstand.Niet);
        Signalen("heeft_schulden: nee").Should().Be(Deelstand.Open);
        var wf = Regio.Alle["westfriesland"].Regeling;
        var vraag = new VerstrekkingOpties { Partij = "woningcorporatie", Moment = "aanmelding", Op = _dag };
        var aanvraag = Deelproefstuk.Aanvraag(wf, _toestemming);
        wf.GegevensVoor(aanvraag, vraag with { Doel = "uitstroomregeling" }).Gedeeld.Should().HaveCount(5);
        wf.GegevensVoor(aanvraag, vraag with { Doel = "incasso" }).In("schulden").Should().Match<Categorieuitslag>(uitslag => uitslag.Grond == Deelgrond.AnderDoel && uitslag.Bepalingen.Contains("wf-16.3"));
    }

    [Theory]
    [InlineData("Ymere", Deelstand.Mag)]
    [InlineData("Woonzorg Nederland", Deelstand.Open)]
    public void A_member_that_is_a_party_in_one_reading_only_gets_nothing_until_that_is_settled(string partij, Deelstand stand)
    {
        var uit = Deelproefstuk.Vraag("ijmond-zk", partij, "signaal", _dag, "contractvorm: driehoekscontract");
        (uit.In("signalen").Stand, uit.In("signalen").Grond).Should().Be((stand, stand == Deelstand.Mag ? Deelgrond.Geen : Deelgrond.GeenPartij));
    }
}
