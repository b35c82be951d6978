using System.Text;

namespace Uitstroom.Regions.Tests.Muteren;

/// <summary>What cases notice of small changes, which they cannot notice, and the case that would.</summary>
public class MutatieproefTests
{
    private const string Regio = """
        regeling: dorp
        titel: Dorp
        formaat: 1
        geldig: { van: 2030-01-01, bron: d-1 }
        feiten:
          woont_sinds: { type: datum, vraag: "Sinds wanneer?", kan_ontbreken: ja }
          schulden: { type: ja_nee, vraag: "Schulden?" }
        lezingen:
          streng: { vraag: "Hoe streng?", opties: { wel: Wel, niet: Niet }, standaard: niet, bron: d-3 }
        toetsen:
          toelating:
            uitkomsten: { 'nee': { soort: voldoet_niet }, 'ja': { soort: voldoet } }
            volgorde: ['nee', 'ja']
            criteria:
              woonduur: { eis: { woont_sinds: minstens 2 jaar geleden }, bron: d-2 }
              schulden: { wanneer: { lezing.streng: { wel: altijd, niet: nooit } }, eis: { schulden: nee }, bron: d-3 }
            bron: d-1

        """;

    private const string Grens = """
          net_wel:  { peildatum: 2032-06-01, feiten: { woont_sinds: 2030-06-01, schulden: ja }, verwacht: { uitkomst: 'ja', nvt: [schulden] } }
          net_niet: { peildatum: 2032-06-01, feiten: { woont_sinds: 2030-06-02, schulden: ja }, verwacht: { uitkomst: 'nee' } }

        """;

    private const string Streng = """
          schulden_mag_niet: { peildatum: 2032-06-01, feiten: { woont_sinds: 2020-01-01, schulden: ja }, lezingen: { streng: wel }, verwacht: { uitkomst: 'nee', gefaald: [schulden] } }
          zonder_schulden: { peildatum: 2032-06-01, feiten: { woont_sinds: 2020-01-01, schulden: nee }, lezingen: { streng: wel }, verwacht: { uitkomst: 'ja' } }
          streng_of_niet: { peildatum: 2032-06-01, feiten: { woont_sinds: 2020-01-01, schulden: ja }, verwacht: { uitkomst: 'ja' } }
          voor_de_regeling: { peildatum: 2029-12-31, feiten: { woont_sinds: 2020-01-01, schulden: nee }, verwacht: { uitkomst: buiten_looptijd } }
          op_de_eerste_dag: { peildatum: 2030-01-01, feiten: { woont_sinds: 2020-01-01, schulden: nee }, verwacht: { uitkomst: 'ja' } }

        """;

    [Fact]
    public void Cases_on_both_sides_of_everything_notice_every_change()
    {
        var proef = Draai(Grens + Streng);
        proef.Uitslagen.Where(uitslag => uitslag.Stand == Mutantstand.Overleeft).Select(uitslag => $"{uitslag.Pad} {uitslag.Van} {uitslag.Naar}").Should().BeEmpty();
        proef.Slaagt.Should().BeTrue();
        proef.Totaal.Percentage.Should().Be(100);
        proef.Gevallen.Should().Be(7);
    }

    [Fact]
    public void Without_a_case_on_the_day_itself_the_day_can_move_unnoticed()
    {
        var proef = Draai(Streng);
        proef.Slaagt.Should().BeFalse();
        var rand = proef.Uitslagen.Single(uitslag => uitslag.Naar == "meer dan 2 jaar geleden");
        rand.Stand.Should().Be(Mutantstand.Overleeft);
        rand.Pad.Should().Be("toetsen.toelating.criteria.woonduur.eis.woont_sinds");
        (rand.Getuige!.StandOud, rand.Getuige.StandNieuw).Should().Be(("voldaan", "niet voldaan"));
        rand.Verschillen.Should().Contain("gefaald: schulden, en met de wijziging woonduur, schulden");
    }

    [Theory]
    [InlineData(Grens)]
    [InlineData(Streng)]
    [InlineData("  een: { peildatum: 2032-06-01, feiten: { woont_sinds: 2030-06-01, schulden: ja }, verwacht: { vast: ja } }\n")]
    public void Every_proposed_case_notices_what_it_is_proposed_for(string gevallen)
    {
        var overleeft = Draai(gevallen).Uitslagen.Where(uitslag => uitslag.Voorstel is not null).ToList();
        overleeft.Should().NotBeEmpty();
        foreach (var uitslag in overleeft)
        {
            var na = Draai(gevallen + uitslag.Voorstel!.Yaml, uitslag.Pad);
            na.KloppenNiet.Should().BeEmpty(uitslag.Voorstel.Yaml);
            na.Uitslagen.Single(ander => (ander.Pad, ander.Naar, ander.Van) == (uitslag.Pad, uitslag.Naar, uitslag.Van)).Stand
                .Should().Be(Mutantstand.Opgemerkt, "{0} is proposed for {1} -> {2}", uitslag.Voorstel.Yaml, uitslag.Van, uitslag.Naar);
        }
    }

    [Theory]
    [InlineData("{ alle_van: [{ woont_sinds: minstens 2 jaar geleden }, { woont_sinds: aanwezig }] }", "woont_sinds: aanwezig", true)]
    [InlineData("{ alle_van: [{ woont_sinds: minstens 2 jaar geleden }, { woont_sinds: minstens 1 jaar geleden }] }", "woont_sinds: minstens 1 jaar geleden", true)]
    [InlineData("{ alle_van: [{ woont_sinds: minstens 2 jaar geleden }, { woont_sinds: minstens 3 jaar geleden }] }", "woont_sinds: minstens 3 jaar geleden", false)]
    [InlineData("{ een_van: [{ woont_sinds: minstens 2 jaar geleden }, { lezing.streng: { wel: nooit, niet: nooit } }] }", "lezing.streng: { wel: nooit, niet: nooit }", true)]
    [InlineData("{ een_van: [{ woont_sinds: minstens 2 jaar geleden }, { lezing.streng: { wel: { woont_sinds: geen }, niet: nooit } }] }", "lezing.streng: { wel: { woont_sinds: geen }, niet: nooit }", false)]
    public void A_part_that_adds_nothing_can_be_left_out_and_is_no_gap(string eis, string van, bool gelijk)
    {
        var regio = Regio.Replace("eis: { woont_sinds: minstens 2 jaar geleden }", $"eis: {eis}", StringComparison.Ordinal);
        var uitslag = Draai("  een: { peildatum: 2032-06-01, feiten: { woont_sinds: 2020-01-01, schulden: ja }, verwacht: { vast: ja } }\n", "toetsen.toelating.criteria.woonduur", regio)
            .Uitslagen.Single(een => een.Naar == "weggelaten" && een.Van == van);
        uitslag.Stand.Should().Be(gelijk ? Mutantstand.Gelijk : Mutantstand.Overleeft);
        (uitslag.Bewijs.Length > 0).Should().Be(gelijk);
        (uitslag.Getuige is null).Should().Be(gelijk);
    }

    [Fact]
    public void A_case_that_does_not_hold_notices_nothing()
    {
        var proef = Draai(Streng + "  fout: { peildatum: 2032-06-01, feiten: { woont_sinds: 2020-01-01, schulden: ja }, verwacht: { uitkomst: 'nee' } }\n");
        proef.KloppenNiet.Select(uitslag => uitslag.Geval.Naam).Should().Equal("fout");
        proef.Gevallen.Should().Be(5);
        proef.Totaal.Should().Be(Draai(Streng).Totaal);
        proef.Slaagt.Should().BeFalse();
    }

    [Fact]
    public void A_case_marked_todo_does_not_count() =>
        Draai(Streng + "  later: { peildatum: 2032-06-01, feiten: { woont_sinds: 2030-06-01 }, todo: uitzoeken, verwacht: { uitkomst: 'nee' } }\n").Totaal.Should().Be(Draai(Streng).Totaal);

    [Fact]
    public void A_case_under_an_amendment_of_its_own_notices_changes_in_the_rest_of_the_text()
    {
        const string Los = """
              onder_addendum:
                peildatum: 2032-06-01
                feiten: { woont_sinds: 2020-01-01, schulden: ja }
                wijziging: { wijziging: w, regeling: dorp, titel: W, van: 2031-01-01, besluit: { op: 2030-12-01, door: partijen }, wijzigt: { lezingen.streng.standaard: { wordt: wel, bron: d-9 } } }
                verwacht: { uitkomst: 'nee' }

            """;
        Overleeft(Los).Should().Be(Mutantstand.Opgemerkt);
        Overleeft("  zonder: { peildatum: 2032-06-01, feiten: { woont_sinds: 2020-01-01, schulden: ja }, verwacht: { uitkomst: 'ja' } }\n").Should().Be(Mutantstand.Overleeft);

        static Mutantstand Overleeft(string gevallen) => Draai(gevallen, "toetsen.toelating.criteria.schulden.eis").Uitslagen.Single(uitslag => uitslag.Van == "nee").Stand;
    }

    [Fact]
    public void What_does_not_load_is_counted_apart()
    {
        var score = Draai(Grens + Streng, "toetsen").Scores.Should().ContainSingle().Subject;
        score.Onderdeel.Should().Be("toetsen");
        score.Mutanten.Should().Be(score.Ongeldig + score.Gelijk + score.Opgemerkt + score.Overleeft);
    }

    [Theory]
    [InlineData(0, 0, 100)]
    [InlineData(3, 0, 100)]
    [InlineData(999, 1, 99)]
    [InlineData(0, 1, 0)]
    public void The_score_is_a_hundred_only_when_nothing_survives(int opgemerkt, int overleeft, int percentage) =>
        new Mutatiescore("x", opgemerkt + overleeft, 0, 0, opgemerkt, overleeft).Percentage.Should().Be(percentage);

    [Fact]
    public void The_results_do_not_depend_on_how_the_work_is_spread()
    {
        var een = Draai(Streng).ToJson();
        Enumerable.Range(0, 3).Select(_ => Draai(Streng).ToJson()).Should().AllBe(een);
    }

    private static Mutatieproef Draai(string gevallen, string? onder = null, string regio = Regio)
    {
        var regeling = RegelingLoader.Load("dorp.yaml", Encoding.UTF8.GetBytes(regio));
        regeling.Regeling.Should().NotBeNull(string.Join('\n', regeling.Diagnostics));
        var geladen = GevallenLoader.Load("gevallen.yaml", Encoding.UTF8.GetBytes($"regeling: dorp\ngevallen:\n{gevallen}"), regeling.Regeling);
        geladen.Bestand.Should().NotBeNull(string.Join('\n', geladen.Diagnostics));
        return Mutatieproef.Draai([geladen.Bestand!], new MuteerOpties { Onder = onder });
    }
}
