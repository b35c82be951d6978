using NodaTime;

namespace Uitstroom.Rules.Tests.Toetsen;

/// <summary>What a decision says, in small examples: those of docs/toetsing.md.</summary>
public class ToetsingTests
{
    [Theory]
    [InlineData("nee", "ja", "nee", true)]
    [InlineData("ja", "ja", "ja", true)]
    [InlineData("ja", null, "retour", false)]
    [InlineData("nee", null, "nee", true)]
    public void A_failed_criterion_decides_whatever_else_is_unknown(string? a, string? b, string uitkomst, bool vast)
    {
        var toetsing = Voorbeeldregeling.Met("een: { eis: { a: ja }, bron: v-4 }\ntwee: { eis: { b: ja }, bron: v-4 }").Toets(bouw => bouw.Met("a", a).Met("b", b));
        (toetsing.Uitkomst, toetsing.Vast).Should().Be((uitkomst, vast));
        toetsing.Criteria[1].Status.Should().Be(b is null ? CriteriumStatus.Open : CriteriumStatus.Voldaan);
        toetsing.KanUitmaken.Namen().Should().Equal(vast ? [] : ["b"]);
    }

    [Fact]
    public void While_a_guard_is_open_only_the_guard_is_asked()
    {
        var regeling = Voorbeeldregeling.Met("een: { wanneer: { a: ja }, eis: { b: ja }, bron: v-4 }");
        regeling.Toets(_ => { }).Ontbreekt.Namen().Should().Equal("a");
        regeling.Toets(bouw => bouw.Met("a", true)).Ontbreekt.Namen().Should().Equal("b");
        regeling.Toets(bouw => bouw.Met("a", false)).Criteria[0].Status.Should().Be(CriteriumStatus.NietVanToepassing);
        regeling.Toets(bouw => bouw.Met("b", true)).Criteria[0].Status.Should().Be(CriteriumStatus.Voldaan);
    }

    [Fact]
    public void Until_what_comes_first_is_met_nothing_else_is_tested_or_asked()
    {
        var regeling = Voorbeeldregeling.Met("eerst: { vooraf: ja, eis: { a: ja }, bron: v-4 }\ndan: { eis: [{ b: ja }, { doelgroep: aanwezig }], bron: v-4 }");
        var begin = regeling.Toets(_ => { });
        begin.VraagNu.Namen().Should().Equal("a");
        begin.Doelgroepen.Should().BeEmpty();
        begin.Criteria[1].Status.Should().Be(CriteriumStatus.NietGetoetst);
        begin.Mogelijk.Select(label => label.Naam).Should().Equal("nee", "retour", "ja");
        regeling.Toets(bouw => bouw.Met("a", true)).Ontbreekt.Namen().Should().Equal("b", "c");
    }

    [Theory]
    [InlineData(true, CriteriumStatus.Voldaan)]
    [InlineData(false, CriteriumStatus.NietVoldaan)]
    [InlineData(null, CriteriumStatus.Open)]
    public void What_comes_first_may_ask_for_a_doelgroep(bool? c, CriteriumStatus status)
    {
        var toetsing = Voorbeeldregeling.Met("eerst: { vooraf: ja, eis: { doelgroep: groep }, bron: v-4 }").Toets(bouw => bouw.Met("c", c));
        toetsing.Criteria[0].Status.Should().Be(status);
        toetsing.Doelgroepen.Should().ContainSingle().Which.Geldt.Should().Be(c);
    }

    [Fact]
    public void A_preference_never_changes_an_outcome_and_is_never_asked()
    {
        var toetsing = Voorbeeldregeling.Met("liefst: { voorkeur: { a: ja }, bron: v-4 }\nmoet: { eis: { b: ja }, bron: v-4 }").Toets(bouw => bouw.Met("b", true));
        (toetsing.Uitkomst, toetsing.Vast).Should().Be(("ja", true));
        toetsing.Ontbreekt.Should().BeEmpty();
    }

    [Theory]
    [InlineData("{ oordeel: ja }", "oordeel_nodig")]
    [InlineData("niet_in_bron", "niet_geregeld")]
    [InlineData("{ a: ja }", "retour")]
    [InlineData("[{ oordeel: ja }, { a: ja }]", "retour")]
    [InlineData("[{ oordeel: ja }, niet_in_bron]", "oordeel_nodig")]
    public void The_label_of_an_open_outcome_follows_its_reasons(string eis, string uitkomst) =>
        Voorbeeldregeling.Met($"een: {{ eis: {eis}, bron: v-4 }}").Toets(bouw => bouw.Met("bewijs", true)).Uitkomst.Should().Be(uitkomst);

    [Fact]
    public void A_standard_reading_gives_the_outcome_and_the_dispute_stands_beside_it()
    {
        var regeling = Voorbeeldregeling.Met("een: { eis: { getal: { lezing.streng: { wel: minstens 18, niet: minstens 17 } } }, bron: v-4 }");
        var tussen = regeling.Toets(bouw => bouw.Met("getal", 17));
        (tussen.Uitkomst, tussen.Vast, tussen.Betwist.IsBetwist).Should().Be(("nee", true, true));
        regeling.Toets(bouw => bouw.Met("getal", 18)).Betwist.Lezingen.Should().BeEmpty();
        regeling.Toets(bouw => bouw.Met("getal", 17).Lees("streng", "niet")).Uitkomst.Should().Be("ja");
    }

    [Fact]
    public void An_option_that_needs_other_facts_is_not_looked_into_yet()
    {
        var toetsing = Voorbeeldregeling.Met("een: { eis: { lezing.streng: { wel: { a: ja }, niet: { b: ja } } }, bron: v-4 }").Toets(bouw => bouw.Met("a", true));
        toetsing.Uitkomst.Should().Be("ja");
        var lezing = toetsing.Betwist.Lezingen.Should().ContainSingle().Subject;
        (lezing.IsBetwist, string.Join(",", lezing.Nodig)).Should().Be((false, "b"));
    }

    [Theory]
    [InlineData(4, "ja", 5, 0)]
    [InlineData(5, "nee", 6, 0)]
    [InlineData(0, "ja", 1, 4)]
    public void The_fifth_fits_and_the_sixth_does_not(int geteld, string uitkomst, int nummer, int rest)
    {
        var regeling = Voorbeeldregeling.Met("een: { eis: { doelgroep: groep }, bron: v-4 }",
            "groep: { wanneer: { c: ja }, maximum: { aantal: 5, per: kalenderjaar, telt: plaatsingen, bron: v-3 }, bron: v-3 }");
        var toetsing = regeling.Toets(bouw => bouw.Met("c", true).Teller("groep", geteld));
        toetsing.Uitkomst.Should().Be(uitkomst);
        (toetsing.Doelgroepen[0].Volgnummer, toetsing.Doelgroepen[0].Resterend).Should().Be((nummer, rest));
        regeling.Toets(bouw => bouw.Met("c", true)).Criteria[0].Redenen.Should().Be(Reden.Teller);
    }

    [Theory]
    [InlineData("2024-12-31", null, "buiten_looptijd")]
    [InlineData("2025-01-01", null, "ja")]
    [InlineData("2025-12-31", null, "ja")]
    [InlineData("2026-01-01", null, "retour")]
    [InlineData("2026-01-01", "geen", "buiten_looptijd")]
    [InlineData("2026-06-30", "2026-06-30", "ja")]
    [InlineData("2026-07-01", "2026-06-30", "buiten_looptijd")]
    public void Outside_its_term_a_regeling_says_so(string dag, string? verlengd, string uitkomst)
    {
        var toetsing = Voorbeeldregeling.Met("een: { eis: altijd, bron: v-4 }").Toets(bouw => bouw.Met("verlengd", verlengd), Feitlezer.Datum(dag)!.Value);
        toetsing.Uitkomst.Should().Be(uitkomst);
        toetsing.VraagNu.Namen().Should().Equal(uitkomst == "retour" ? ["verlengd"] : []);
        if (uitkomst == "buiten_looptijd")
        {
            toetsing.Uitleg().ToText().Should().Contain("blijft gelden: v-9").And.Contain("De regeling geldt van 1 januari 2025");
        }
    }

    [Theory]
    [InlineData(false, null, "schrijnend_geval", null)]
    [InlineData(false, true, "schrijnend_geval", true)]
    [InlineData(false, false, null, null)]
    [InlineData(true, true, null, null)]
    public void The_hardheidsclausule_comes_after_the_outcome_and_never_changes_it(bool a, bool? schrijnend, string? voorbeeld, bool? past)
    {
        var toetsing = Voorbeeldregeling.Met("een: { eis: { a: ja }, bron: v-4 }").Toets(bouw => bouw.Met("a", a).Met("schrijnend", schrijnend));
        toetsing.Uitkomst.Should().Be(a ? "ja" : "nee");
        (toetsing.Hardheidsclausule is null).Should().Be(a);
        var eerste = toetsing.Hardheidsclausule?.Voorbeelden.FirstOrDefault();
        (eerste?.Naam, eerste?.Past).Should().Be((voorbeeld, past));
    }

    [Fact]
    public void What_is_given_goes_before_what_follows_and_the_difference_is_reported()
    {
        var regeling = Voorbeeldregeling.Met("een: { eis: { samen: ja }, bron: v-4 }");
        var toetsing = regeling.Toets(bouw => bouw.Met("a", true).Met("b", false).Met("samen", true));
        toetsing.Uitkomst.Should().Be("ja");
        toetsing.Tegenspraken.Select(melding => melding.Id).Should().Equal("UIT4009");
        regeling.Toets(bouw => bouw.Met("a", true).Met("b", true).Met("samen", true)).Tegenspraken.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2007-06-17", "2025-06-17")]
    [InlineData("2007-06-30", "2025-06-30")]
    [InlineData("2007-12-31", "2025-12-31")]
    public void The_day_on_which_it_changes_is_the_first_on_which_it_does(string geboren, string op)
    {
        var toetsing = Voorbeeldregeling.Met("een: { eis: { leeftijd: minstens 18 }, bron: v-4 }").Toets(bouw => bouw.Met("geboortedatum", geboren));
        toetsing.Uitkomst.Should().Be("nee");
        (toetsing.Verandert!.Op, toetsing.Verandert.Wordt.Naam).Should().Be((Feitlezer.Datum(op)!.Value, "ja"));
    }

    [Fact]
    public void The_explanation_shows_the_leaves_that_decide()
    {
        var toetsing = Voorbeeldregeling.Met("een: { eis: { een_van: [{ a: ja }, { b: ja }, { c: ja }] }, bron: v-4 }\ntwee: { eis: [{ a: ja }, { b: ja }], bron: v-5 }")
            .Toets(bouw => bouw.Met("a", true).Met("b", false));
        Beslissend(toetsing.Uitleg().Criteria[0]).Should().Equal("a");
        Beslissend(toetsing.Uitleg().Criteria[1]).Should().Equal("b");
        toetsing.Uitleg().ToText().Should().Contain("✗ twee  [v-5]\n").And.Contain("b: nee (gevraagd: ja)").And.NotContain("c: onbekend");

        static IEnumerable<string> Beslissend(UitlegRegel regel) =>
            regel.Delen.Where(deel => deel.Beslissend).SelectMany(deel => deel.Feit is { } feit ? [feit.Naam] : Beslissend(deel));
    }

    [Fact]
    public void An_application_of_another_regeling_is_refused() =>
        Voorbeeldregeling.Met("een: { eis: { a: ja }, bron: v-4 }").Invoking(regeling =>
            regeling.Toets(Aanvraag.Voor(Voorbeeldregeling.Met("een: { eis: { a: ja }, bron: v-4 }")).Bouw().Aanvraag!, Voorbeeldregeling.Dag))
            .Should().Throw<ArgumentException>();

    [Fact]
    public void An_object_with_properties_named_as_the_facts_is_an_application()
    {
        var regeling = Voorbeeldregeling.Met("een: { eis: [{ a: ja }, { getal: 18 }], bron: v-4 }");
        var gebouwd = Aanvraag.Van(regeling, new { A = true, Getal = 18, SoortHuis = "flat", Dag = new LocalDate(2025, 1, 1), B = (bool?)null, Euro = 12.5m });
        gebouwd.Diagnostics.Should().BeEmpty();
        regeling.Toets(gebouwd.Aanvraag!, Voorbeeldregeling.Dag).Uitkomst.Should().Be("ja");
        Aanvraag.Van(regeling, new { Gettal = 1 }).Diagnostics.Single().ToString().Should().Contain("UIT4001").And.Contain("`getal`");
    }
}
