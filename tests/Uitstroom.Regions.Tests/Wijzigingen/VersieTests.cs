using NodaTime;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Wijzigingen;

/// <summary>An amendment makes another version from its day on; every answer comes from the version of its date.</summary>
public class VersieTests
{
    private static readonly LocalDate _dag = new(2031, 1, 1);

    private static readonly Wijzigingsbestand _schuld = Akte.Van("schuld", "2031-01-01", """
        bepalingen: { ad-1: { plaats: "addendum 1", soort: toetsingscriterium, samenvatting: "De grens is 9000 euro.", rekenbaar: ja } }
        wijzigt: { parameters.hoogste_schuld.waarde: { wordt: 9000 euro, bron: ad-1 } }
        """);

    private static readonly Wijzigingsbestand _feit = Akte.Van("feit", "2031-01-01", """
        voegt_toe:
          feiten.huisdier: { wordt: { type: ja_nee, vraag: "Is er een huisdier?" }, bron: vs-3.7 }
          toetsen.terugkeer.criteria.huisdier: { wordt: { eis: { huisdier: nee } }, bron: vs-3.7 }
        """);

    [Fact]
    public void The_day_before_gives_the_old_answer_and_the_day_itself_the_new_one_each_with_its_provisions()
    {
        var regeling = Akte.Met(_schuld);
        var aanvraag = Aanvraag.Voor(regeling).Met("heeft_schulden", true).Met("schuldbedrag", 8000m).Bouw().Aanvraag!;
        Schulden(regeling.Toets(aanvraag, _dag.PlusDays(-1))).Should().Be((CriteriumStatus.NietVoldaan, "vs-3.4"));
        Schulden(regeling.Toets(aanvraag, _dag)).Should().Be((CriteriumStatus.Voldaan, "ad-1, vs-3.4"));
        regeling.Op(_dag).Bepalingen["ad-1"].Plaats.Should().Be("addendum 1");
        regeling.Op(_dag.PlusDays(-1)).Bepalingen.Should().NotContainKey("ad-1");

        static (CriteriumStatus, string) Schulden(Toetsing toetsing)
        {
            // The test starts with consent; the criterium is looked at in itself.
            var open = toetsing.Regeling.Toets(
                Aanvraag.Voor(toetsing.Regeling).Met("toestemming", "gegeven").Met("heeft_schulden", true).Met("schuldbedrag", 8000m).Bouw().Aanvraag!, toetsing.Peildatum);
            var criterium = open.Criteria.Single(een => een.Naam == "schulden");
            return (criterium.Status, string.Join(", ", criterium.Bron));
        }
    }

    [Fact]
    public void Without_amendments_a_regeling_is_its_own_only_version()
    {
        Streek.Regeling.Op(_dag).Should().BeSameAs(Streek.Regeling);
        Streek.Regeling.Versiedagen.Should().BeEmpty();
        Streek.Regeling.Wijzigingen.Should().BeEmpty();
    }

    [Fact]
    public void An_amendment_with_an_end_stops_the_day_after()
    {
        var regeling = Akte.Met(Akte.Van("tijdelijk", "2031-01-01", "tot_en_met: 2031-06-30\nwijzigt: { parameters.hoogste_schuld.waarde: { wordt: 1 euro, bron: vs-3.4 } }"));
        regeling.Versiedagen.Should().Equal(_dag, new LocalDate(2031, 7, 1));
        regeling.Op(new LocalDate(2031, 6, 30)).Wijzigingen.Should().ContainSingle();
        var erna = regeling.Op(new LocalDate(2031, 7, 1));
        erna.Wijzigingen.Should().BeEmpty();
        Afdruk.Van(erna).Should().Be(Afdruk.Van(Streek.Regeling));
    }

    [Fact]
    public void A_version_shows_what_changed_it_who_decided_and_which_parts()
    {
        var wijziging = Akte.Met(_schuld).Op(_dag).Wijzigingen.Should().ContainSingle().Subject;
        wijziging.Should().BeEquivalentTo(
            new { Naam = "schuld", Titel = "Een wijziging", Soort = Wijzigingsoort.Wijziging, Van = _dag, TotEnMet = (LocalDate?)null, Bepalingen = new[] { "ad-1" } });
        wijziging.Besluit.Should().BeEquivalentTo(new { Door = "partijen", Op = new LocalDate(2030, 1, 2), Vorm = (string?)null });
        wijziging.Besluit.Geldigheid!.Uitkomst.Should().Be("geldt");
        wijziging.Delen.Select(deel => $"{deel.Wijze} {deel.Pad} {string.Join(",", deel.Bron)}").Should().Equal("Wijzigt parameters.hoogste_schuld.waarde ad-1");
    }

    [Fact]
    public void Every_decision_rests_on_the_hashes_of_all_amendments_and_names_those_that_hold()
    {
        var regeling = Akte.Met(_schuld);
        var aanvraag = Aanvraag.Voor(regeling).Bouw().Aanvraag!;
        var ervoor = regeling.Toets(aanvraag, _dag.PlusDays(-1)).Herkomst;
        var erna = regeling.Toets(aanvraag, _dag).Herkomst;
        ervoor.Bestanden.Should().Equal(erna.Bestanden).And.HaveCount(Streek.Regeling.Bestanden.Length + 1);
        var bestand = erna.Bestanden[^1];
        (bestand.Naam, bestand.Soort, bestand.Sha256.Length).Should().Be(("schuld.yaml", "wijziging", 64));
        ervoor.Wijzigingen.Should().BeEmpty();
        erna.Wijzigingen.Should().Equal("schuld");
    }

    [Fact]
    public void An_explanation_names_the_amendments_that_hold_and_no_others()
    {
        var regeling = Akte.Met(_schuld);
        var aanvraag = Aanvraag.Voor(regeling).Bouw().Aanvraag!;
        const string Regel = "met wijziging Een wijziging, geldig vanaf 1 januari 2031, besloten door partijen\n";
        regeling.Toets(aanvraag, _dag).Uitleg().ToText().Should().Contain(Regel);
        regeling.Toets(aanvraag, _dag.PlusDays(-1)).Uitleg().ToText().Should().NotContain("met wijziging");
        regeling.Toets(aanvraag, _dag).ToJson().Should().Contain("\"wijzigingen\"");
        regeling.Toets(aanvraag, _dag.PlusDays(-1)).ToJson().Should().NotContain("\"wijzigingen\"");
    }

    [Fact]
    public void What_turns_by_time_also_turns_by_an_amendment()
    {
        var regeling = Akte.Met(Akte.Van("strenger", "2031-03-01", "wijzigt: { toetsen.terugkeer.criteria.op_tijd.eis: { wordt: { ex_gedetineerd: ja }, bron: vs-4.1 } }"));
        var aanvraag = Aanvraag.Voor(regeling).Met("contract_op", new LocalDate(2031, 1, 20)).Met("aanvraagdatum", new LocalDate(2031, 1, 10))
            .Met("toezegging_op", new LocalDate(2030, 3, 1)).Met("ex_gedetineerd", false).Bouw().Aanvraag!;
        var toetsing = regeling.Toets(aanvraag, new ToetsOpties { Toets = "terugkeer", Peildatum = new LocalDate(2031, 2, 1) });
        toetsing.Uitkomst.Should().Be("ja");
        toetsing.Verandert.Should().BeEquivalentTo(new { Op = new LocalDate(2031, 3, 1), Wordt = new { Naam = "nee" } });
        toetsing.Verandert!.Criteria.Select(criterium => criterium.Naam).Should().Equal("op_tijd");
        var zonder = Streek.Regeling.Toets(
            Aanvraag.Voor(Streek.Regeling).Met("contract_op", new LocalDate(2031, 1, 20)).Met("aanvraagdatum", new LocalDate(2031, 1, 10))
                .Met("toezegging_op", new LocalDate(2030, 3, 1)).Met("ex_gedetineerd", false).Bouw().Aanvraag!, new ToetsOpties { Toets = "terugkeer", Peildatum = new LocalDate(2031, 2, 1) });
        zonder.Verandert!.Op.Should().BeGreaterThan(new LocalDate(2031, 3, 1));
    }

    [Fact]
    public void An_application_for_one_version_is_tested_in_another_and_what_that_does_not_know_is_unknown()
    {
        var regeling = Akte.Met(_feit);
        var nieuw = regeling.Op(_dag);
        var aanvraag = Aanvraag.Voor(nieuw).Met("huisdier", false).Met("contract_op", _dag).Oordeel("zelfstandig_huren_mogelijk", new GegevenOordeel(true, "beoordelingstafel Aardam"))
            .Met("herkomstgemeente", "Aardam").Bouw().Aanvraag!;
        var eerder = regeling.Toets(aanvraag, new ToetsOpties { Toets = "terugkeer", Peildatum = _dag.PlusDays(-1) });
        eerder.Criteria.Select(criterium => criterium.Naam).Should().NotContain("huisdier");
        eerder.Aanvraag.BekendeFeiten.Select(feit => feit.Key).Should().Contain("contract_op").And.NotContain("huisdier");
        var later = regeling.Toets(Aanvraag.Voor(regeling, eerder.Aanvraag).Bouw().Aanvraag!, new ToetsOpties { Toets = "terugkeer", Peildatum = _dag });
        later.Criteria.Single(criterium => criterium.Naam == "huisdier").Status.Should().Be(CriteriumStatus.Open);
        later.VraagNu.Select(feit => feit.Naam).Should().Contain("huisdier");
        nieuw.Toets(aanvraag, new ToetsOpties { Toets = "terugkeer", Peildatum = _dag }).Criteria.Single(criterium => criterium.Naam == "huisdier").Status.Should().Be(CriteriumStatus.Voldaan);
    }

    [Fact]
    public void An_application_for_another_regeling_stays_refused()
    {
        var vreemd = Aanvraag.Voor(Regelingen.Westfriesland).Bouw().Aanvraag!;
        var regeling = Akte.Met(_schuld);
        regeling.Invoking(van => van.Toets(vreemd, _dag)).Should().Throw<ArgumentException>();
        regeling.Invoking(van => van.Ruimte(vreemd, _dag)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Readings_that_a_person_chose_hold_in_every_version_that_has_them()
    {
        var gekozen = new Dictionary<string, string> { ["bovengrens"] = "tot_23" };
        var eerst = Akte.Goed(Streek.Regeling.MetLezingen(gekozen).MetWijzigingen(_schuld));
        var later = Akte.Met(_schuld).MetLezingen(gekozen);
        foreach (var regeling in new[] { eerst, later })
        {
            regeling.GekozenLezingen.Should().Contain("bovengrens", "tot_23");
            regeling.Op(_dag).GekozenLezingen.Should().Contain("bovengrens", "tot_23");
            regeling.Op(_dag).Op(_dag.PlusDays(-1)).Should().BeSameAs(regeling);
        }
    }

    [Fact]
    public void The_version_of_a_day_is_found_without_making_anything()
    {
        var regeling = Akte.Met(_schuld, Akte.Van("leeg", "2032-01-01", ""));
        _ = regeling.Op(_dag);
        var ervoor = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            _ = regeling.Op(_dag.PlusDays(i));
        }

        (GC.GetAllocatedBytesForCurrentThread() - ervoor).Should().Be(0);
        regeling.Op(_dag).Should().BeSameAs(regeling.Op(_dag.PlusDays(100)));
    }

    [Fact]
    public void Afspraken_come_from_the_version_of_the_day_that_is_asked_about()
    {
        var regeling = Akte.Met(Akte.Van("afspraak", "2031-01-01",
            "voegt_toe: { afspraken.bloemen: { wordt: { wie: stuurgroep, doet: brengt bloemen, bij: aanbod_op }, bron: vs-10.2 } }"));
        var wat = Gebeurtenissen.Voor(regeling).Bouw().Gebeurtenissen!;
        regeling.AfsprakenOp(wat, _dag.PlusDays(-1)).Afspraken.Select(uitslag => uitslag.Afspraak.Naam).Should().NotContain("bloemen");
        regeling.AfsprakenOp(wat, _dag).Afspraken.Select(uitslag => uitslag.Afspraak.Naam).Should().Contain("bloemen");
        regeling.Ruimte(Aanvraag.Voor(regeling).Bouw().Aanvraag!, _dag).Regeling.Should().BeSameAs(regeling.Op(_dag));
    }

    [Fact]
    public void What_uses_a_changed_parameter_cites_the_change()
    {
        var op = Akte.Met(Akte.Van("duur", "2031-01-01", """
            wijzigt: { parameters.woningen_per_jaar.waarde: { wordt: 30, bron: vs-8.5 }, parameters.ondergrens_jongeren.waarde: { wordt: 17, bron: vs-8.5 } }
            """)).Op(_dag);
        op.Verdeelsleutels["regionaal"].Bron.Should().Equal("vs-8.5", "vs-8.3");
        op.Feiten.Single(feit => feit.Naam == "jongere").Bron.Should().Equal("vs-8.5", "vs-2.1");
        op.Verdeelsleutels["delen"].Bron.Should().Equal("vs-8.4");
    }
}
