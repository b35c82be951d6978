using NodaTime;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Contractwerk;

/// <summary>Which form of contract the text points to: exceptions before the rule, and an unknown exception is no exception yet.</summary>
public class KeuzeTests
{
    private static readonly LocalDate _dag = new(2031, 1, 1);

    [Fact]
    public void The_rule_counts_when_every_exception_is_known_not_to_hold()
    {
        var keuze = Kies("veel_begeleiding: nee, nog_niet_zelf_huren: { waarde: nee, door: uitstroomtafel }, herkomstgemeente: { waarde: Cruijdam, door: x }");
        keuze.Soort.Should().Be(Contractkeuzesoort.Bepaald);
        keuze.Keuze!.Rij.Should().Be("gewoon");
        keuze.Keuze.Vormen.Select(vorm => vorm.Naam).Should().Equal("drietal");
        keuze.Uitgesloten.Select(vorm => vorm.Naam).Should().Equal("doorverhuur", "proefwonen");
        keuze.Beslist.Select(beslisser => beslisser.Wie).Should().Equal("beoordelingstafel Cruijdam");
        keuze.Bepalingen.Should().Contain("vs-10.1");
    }

    [Fact]
    public void While_an_exception_is_unknown_the_choice_is_open_between_it_and_what_follows()
    {
        var keuze = Kies("nog_niet_zelf_huren: { waarde: nee, door: uitstroomtafel }");
        keuze.Keuze.Should().BeNull();
        keuze.Soort.Should().Be(Contractkeuzesoort.Onvolledig);
        keuze.Mogelijk.Select(een => een.Rij).Should().Equal("veel_begeleiding", "gewoon");
        keuze.VraagNu.Select(feit => feit.Naam).Should().Equal("veel_begeleiding");
        keuze.Uitgesloten.Select(vorm => vorm.Naam).Should().Equal("proefwonen");
    }

    [Fact]
    public void What_comes_after_a_row_that_holds_is_not_asked_for()
    {
        var keuze = Kies("veel_begeleiding: ja");
        keuze.Vast.Should().BeTrue();
        keuze.VraagNu.Should().BeEmpty();
    }

    [Fact]
    public void A_missing_judgement_says_whose_it_is()
    {
        var keuze = Kies("veel_begeleiding: nee");
        keuze.Soort.Should().Be(Contractkeuzesoort.OordeelNodig);
        (keuze.Beslist[0].Wie, keuze.Beslist[0].Rol).Should().Be(("uitstroomtafel", BeslisserRol.Oordeel));
        keuze.Uitgesloten.Should().BeEmpty("one of the lists that may count is open");
    }

    [Fact]
    public void A_row_may_differ_per_reading_and_another_reading_is_shown()
    {
        var keuze = Kies("veel_begeleiding: ja");
        keuze.Keuze!.Vormen.Select(vorm => vorm.Naam).Should().Equal("doorverhuur");
        keuze.Betwist.Lezingen.Single().Lezing.Naam.Should().Be("vorm_bij_veel");
        keuze.ToText().Should().Contain("het mag → doorverhuur of contract met drie partijen");
        Kies("veel_begeleiding: ja", "vorm_bij_veel: mag").Keuze!.Vormen.Should().HaveCount(2);
    }

    [Fact]
    public void A_row_that_decides_for_itself_names_who()
    {
        var keuze = Kies("veel_begeleiding: nee, nog_niet_zelf_huren: { waarde: ja, door: uitstroomtafel }");
        keuze.Keuze!.Volledig.Should().BeFalse();
        keuze.Beslist.Select(beslisser => beslisser.Wie).Should().Equal("uitstroomtafel");
    }

    [Fact]
    public void Outside_its_term_an_agreement_says_nothing_of_contracts()
    {
        var keuze = Leven.Contracten.Kies(Leven.Feiten("veel_begeleiding: ja, verlengd_tot_en_met: geen"), new LocalDate(2034, 1, 1));
        keuze.Soort.Should().Be(Contractkeuzesoort.BuitenLooptijd);
        keuze.Beslist.Should().BeEmpty();
        keuze.ToText().Should().Contain("geldt niet op deze datum").And.Contain("31 december 2033");
    }

    [Fact]
    public void When_no_row_holds_the_text_does_not_say()
    {
        var regeling = Streek.Laad(Streek.Met(("      gewoon: { dan: drietal, bron: vs-10.1 }\n", ""))).Regeling!;
        var keuze = regeling.Contracten.Kies(Leven.Feiten("veel_begeleiding: nee, nog_niet_zelf_huren: { waarde: nee, door: uitstroomtafel }", "", regeling), _dag);
        (keuze.Soort, keuze.Vast, keuze.Keuze).Should().Be((Contractkeuzesoort.NietGeregeld, true, null));
    }

    [Fact]
    public void An_agreement_without_contracts_leaves_the_choice_unregulated()
    {
        var kaal = Streek.Laad(Kaal).Regeling!;
        var keuze = kaal.Contracten.Kies(Leven.Feiten(regeling: kaal), _dag);
        keuze.Soort.Should().Be(Contractkeuzesoort.NietGeregeld);
        keuze.Vast.Should().BeTrue();
        keuze.ToText().Should().Contain("niet geregeld in de tekst");
    }

    private const string Kaal = """
        regeling: kaal
        titel: Kaal
        formaat: 1
        geldig: { van: 2030-01-01, bron: x }
        toetsen: { t: { uitkomsten: { nee: { soort: voldoet_niet }, ja: { soort: voldoet } }, volgorde: [nee, ja], criteria: { k: { eis: { heeft_schulden: nee }, bron: x } }, bron: x } }
        partijen: { gemeenten: { leden: { Aardam: {} }, bron: x } }

        """;

    private static Contractkeuze Kies(string feiten, string lezingen = "") => Leven.Contracten.Kies(Leven.Feiten(feiten, lezingen), _dag);
}
