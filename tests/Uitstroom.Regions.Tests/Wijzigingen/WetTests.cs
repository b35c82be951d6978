using NodaTime;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Wijzigingen;

/// <summary>Laws of amendments: nothing from nothing, order by day, no silent winner, and a bad one harms nothing.</summary>
public class WetTests
{
    private static readonly LocalDate _dag = new(2031, 1, 1);

    private static readonly string[] _losse =
    [
        "wijzigt: { parameters.hoogste_schuld.waarde: { wordt: 9000 euro, bron: vs-3.4 } }",
        "wijzigt: { toetsen.toelating.criteria.certificaat.eis: { wordt: { certificaat: nee }, bron: vs-3.7 } }",
        "voegt_toe: { toetsen.terugkeer.criteria.nieuw: { wordt: { eis: { ex_gedetineerd: nee } }, bron: vs-4.1 } }",
        "voegt_toe: { toetsen.terugkeer.criteria.nog_een: { wordt: { eis: { ex_gedetineerd: nee } }, bron: vs-4.1 } }",
        "vervalt: { toetsen.toelating.criteria.welzijn: { bron: vs-3.7 } }",
        "voegt_toe: { parameters.hoogste_schuld.toelichting: { wordt: anders, bron: vs-3.7 } }",
        "wijzigt: { doelgroepen.jongeren.titel: { wordt: Jong, bron: vs-2.2 } }",
    ];

    [Fact]
    public void An_empty_amendment_changes_nothing_but_the_hashes()
    {
        var regeling = Akte.Met(Akte.Van("leeg", "2031-01-01", ""));
        Afdruk.Van(regeling.Op(_dag)).Should().Be(Afdruk.Van(Streek.Regeling));
        regeling.Bestanden.Should().StartWith(Streek.Regeling.Bestanden).And.HaveCount(Streek.Regeling.Bestanden.Length + 1);
        var aanvraag = Aanvraag.Voor(regeling).Met("toestemming", "gegeven").Bouw().Aanvraag!;
        var eigen = Aanvraag.Voor(Streek.Regeling).Met("toestemming", "gegeven").Bouw().Aanvraag!;
        regeling.Toets(aanvraag, _dag).Uitleg().ToText().Replace("met wijziging Een wijziging, geldig vanaf 1 januari 2031, besloten door partijen\n", "", StringComparison.Ordinal)
            .Should().Be(Streek.Regeling.Toets(eigen, _dag).Uitleg().ToText());
        regeling.Toets(aanvraag, _dag.PlusDays(-1)).Uitleg().ToText().Should().Be(Streek.Regeling.Toets(eigen, _dag.PlusDays(-1)).Uitleg().ToText());
    }

    [Fact]
    public void Two_amendments_of_disjoint_paths_commute_on_one_day_and_on_two()
    {
        for (var i = 0; i < _losse.Length; i++)
        {
            // Each with its neighbour, and the two of one parameter with each other.
            var j = i == 5 ? 0 : (i + 1) % _losse.Length;
            foreach (var dag in new[] { "2031-01-01", "2031-02-01" })
            {
                var (een, ander) = (Akte.Van("een", "2031-01-01", _losse[i]), Akte.Van("ander", dag, _losse[j]));
                var samen = Afdruk.Van(Akte.Met(een, ander).Op(new LocalDate(2031, 3, 1)));
                Afdruk.Van(Akte.Met(ander, een).Op(new LocalDate(2031, 3, 1))).Should().Be(samen);
                Afdruk.Van(Akte.Goed(Akte.Met(een).MetWijzigingen(ander)).Op(new LocalDate(2031, 3, 1))).Should().Be(samen).And.NotBe(Afdruk.Van(Streek.Regeling));
            }
        }
    }

    [Fact]
    public void Of_one_path_on_two_days_the_later_day_counts_whatever_the_order_in_which_they_are_given()
    {
        var vroeg = Akte.Van("vroeg", "2031-01-01", "wijzigt: { parameters.hoogste_schuld.waarde: { wordt: 1000 euro, bron: vs-3.4 } }");
        var laat = Akte.Van("laat", "2031-02-01", "wijzigt: { parameters.hoogste_schuld.waarde: { wordt: 2000 euro, bron: vs-3.4 } }");
        foreach (var regeling in new[] { Akte.Met(vroeg, laat), Akte.Met(laat, vroeg) })
        {
            Waarde(regeling, 2030, 12).Should().Contain("7500");
            Waarde(regeling, 2031, 1).Should().Contain("1000");
            Waarde(regeling, 2031, 2).Should().Contain("2000");
        }

        static string Waarde(Regeling regeling, int jaar, int maand) =>
            regeling.Op(new LocalDate(jaar, maand, 15)).Parameters.Single(parameter => parameter.Naam == "hoogste_schuld").Op(_dag)!.ToString();
    }

    [Theory]
    [InlineData("parameters.hoogste_schuld.waarde", "parameters.hoogste_schuld.waarde")]
    [InlineData("toetsen.toelating.criteria.schulden.eis", "toetsen.toelating.criteria.schulden")]
    [InlineData("toetsen.toelating.criteria.schulden", "toetsen.toelating.criteria.schulden.titel.x")]
    public void Two_amendments_of_one_path_on_one_day_are_a_conflict_in_either_order(string een, string ander)
    {
        var eerste = Akte.Van("b_een", "2031-01-01", $"wijzigt: {{ {een}: {{ wordt: 1, bron: vs-3.4 }} }}");
        var tweede = Akte.Van("a_ander", "2031-01-01", $"wijzigt: {{ {ander}: {{ wordt: 2, bron: vs-3.4 }} }}");
        var heen = Streek.Regeling.MetWijzigingen(eerste, tweede);
        var terug = Streek.Regeling.MetWijzigingen(tweede, eerste);
        heen.Regeling.Should().BeNull();
        heen.Meldingen().Should().Equal(terug.Meldingen());
        heen.Meldingen().Should().ContainSingle(melding => melding.Contains("UIT3407")).Which.Should().Be(
            $"b_een.yaml(3,12): error UIT3407: `{een}` verandert op 1 januari 2031 twee keer: zie ook `{ander}` in a_ander.yaml(3,12); maak er één wijziging van, of geef ze een andere dag");
    }

    [Fact]
    public void Names_that_only_begin_alike_are_no_conflict() => Akte.Met(
        Akte.Van("een", "2031-01-01", "voegt_toe: { feiten.bank: { wordt: { type: ja_nee, vraag: v }, bron: vs-3.7 } }"),
        Akte.Van("ander", "2031-01-01", "voegt_toe: { feiten.bankstel: { wordt: { type: ja_nee, vraag: v }, bron: vs-3.7 } }"))
        .Op(_dag).Feiten.Select(feit => feit.Naam).Should().Contain(["bank", "bankstel"]);

    [Fact]
    public void A_later_amendment_may_build_on_an_earlier_one_but_not_the_other_way_round()
    {
        var bouwt = Akte.Van("bouwt", "2031-02-01", "wijzigt: { feiten.bank.vraag: { wordt: Welke bank?, bron: vs-3.7 } }");
        Wijzigingsbestand Nieuw(string dag) => Akte.Van("nieuw", dag, "voegt_toe: { feiten.bank: { wordt: { type: ja_nee, vraag: v }, bron: vs-3.7 } }");
        Akte.Met(bouwt, Nieuw("2031-01-01")).Op(new LocalDate(2031, 2, 1)).Feiten.Single(feit => feit.Naam == "bank").Vraag.Should().Be("Welke bank?");
        Streek.Regeling.MetWijzigingen(bouwt, Nieuw("2031-03-01")).Meldingen().Should().Contain(
            "bouwt.yaml(3,12): error UIT3401: er is geen onderdeel `feiten.bank.vraag`: `bank` staat niet in `feiten`; schrijf de sleutels uit het regiobestand met een punt ertussen, zoals `parameters.naam.waarde`");
    }

    [Fact]
    public void A_bad_amendment_leaves_the_regeling_as_it_was()
    {
        var goed = Akte.Met(Akte.Van("goed", "2031-01-01", _losse[0]));
        var afdruk = (Afdruk.Van(goed), Afdruk.Van(goed.Op(_dag)));
        var load = goed.MetWijzigingen(Akte.Van("slecht", "2031-01-01", "vervalt: { toetsen: { bron: vs-3 } }"), Akte.Van("ook_slecht", "2031-05-01", "wijzigt: { toetsen: { wordt: 1, bron: vs-3 } }"));
        load.Regeling.Should().BeNull();
        load.Diagnostics.Should().OnlyContain(melding => melding.Plaats.Bestand == "slecht.yaml" || melding.Plaats.Bestand == "ook_slecht.yaml");
        load.Diagnostics.Select(melding => melding.Plaats.Bestand).Distinct().Should().HaveCount(2);
        (Afdruk.Van(goed), Afdruk.Van(goed.Op(_dag))).Should().Be(afdruk);
        goed.Wijzigingen.Should().BeEmpty();
        goed.Versiedagen.Should().Equal(_dag);
    }

    [Fact]
    public void The_same_regeling_and_changes_give_the_same_bytes()
    {
        string Een() => Akte.Met([.. _losse.Take(5).Select((inhoud, i) => Akte.Van($"w{i}", "2031-01-01", inhoud))])
            .Op(_dag) is var op ? op.Toets(Aanvraag.Voor(op).Bouw().Aanvraag!, _dag).ToJson(uitleg: true) : "";
        Een().Should().Be(Een());
    }
}
