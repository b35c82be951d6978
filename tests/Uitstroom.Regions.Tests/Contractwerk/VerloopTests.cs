using NodaTime;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Contractwerk;

/// <summary>The life of a contract: what happens by itself, what stays open, and what cannot be.</summary>
public class VerloopTests
{
    [Theory]
    [InlineData("2030-03-01", "24 maanden", "2032-02-29")]
    [InlineData("2030-03-01", "1 jaar", "2031-02-28")]
    [InlineData("2030-08-31", "6 maanden", "2031-02-27")]
    [InlineData("2032-02-29", "1 jaar", "2033-02-27")]
    [InlineData("2030-03-01", "1 dag", "2030-03-01")]
    public void The_last_day_is_the_first_day_plus_the_duration_less_a_day(string ingang, string duur, string laatste)
    {
        var (verloop, meldingen) = Leven.Verloop($"verloop:\n  - {{ op: 2030-02-10, gebeurtenis: ondertekening, vorm: drietal, ingang: {ingang}, duur: {duur} }}\n");
        meldingen.Should().BeEmpty();
        verloop.Contract!.Einde.Should().Be(NodaTime.Text.LocalDatePattern.Iso.Parse(laatste).Value);
    }

    [Fact]
    public void The_end_of_the_duration_is_worked_out_up_to_the_day_that_is_asked_for()
    {
        var tekst = "verloop:\n" + Leven.Begin;
        Leven.Verloop(tekst, new LocalDate(2032, 2, 28)).Verloop.Stand().Should().Equal("drietal");
        var (verloop, _) = Leven.Verloop(tekst, new LocalDate(2032, 2, 29));
        verloop.Stand().Should().Equal("zelfstandig");
        (verloop.Stappen[^1].Vanzelf, verloop.Stappen[^1].Op).Should().Be((true, new LocalDate(2032, 2, 29)));
    }

    [Fact]
    public void An_end_before_the_next_event_comes_first_with_what_was_known_before_it()
    {
        var (verloop, meldingen) = Leven.Verloop("verloop:\n  - { op: 2030-03-01, gebeurtenis: ondertekening, vorm: proefwonen, feiten: { verbetering: nee } }\n  - { op: 2031-01-01, gebeurtenis: stagnatie, feiten: { verbetering: ja } }\n");
        meldingen.Should().BeEmpty();
        verloop.Stappen.Select(stap => stap.Gebeurtenis.Naam).Should().Equal("ondertekening", "einde_duur", "stagnatie");
        verloop.Stappen[1].Feiten.BekendeFeiten.Should().Contain(KeyValuePair.Create("verbetering", "nee"));
        (verloop.Contract!.Vorm, verloop.Contract.Ingang).Should().Be(("drietal", new LocalDate(2030, 9, 1)));
    }

    [Fact]
    public void What_may_have_followed_is_followed_until_the_fact_is_there()
    {
        var tekst = "verloop:\n  - { op: 2030-03-01, gebeurtenis: ondertekening, vorm: drietal, duur: 24 maanden }\n  - { op: 2030-06-01, gebeurtenis: terugval }\n  - { op: 2030-07-01, gebeurtenis: begeleiding_gestopt }\n";
        Leven.Verloop(tekst).Verloop.Stand().Should().Equal(Contractvorm.Beeindigd);
        var (open, _) = Leven.Verloop(tekst.Split("  - { op: 2030-07")[0]);
        open.Contract.Should().BeNull();
        open.Mogelijk.Length.Should().Be(2);
        open.ToText().Should().Contain("nog niet bekend; het kan zijn");
        Leven.Verloop("feiten: { huur_betaald: nee }\n" + tekst.Split("  - { op: 2030-07")[0]).Verloop.Mogelijk.Length.Should().Be(1);
    }

    [Fact]
    public void A_decision_while_it_is_open_whether_it_could_be_taken_goes_on_both_ways()
    {
        var tekst = "verloop:\n" + Leven.Begin + "  - { op: 2030-09-01, gebeurtenis: stagnatie, feiten: { overleg_gevoerd: ja }, besluit: { overgang: opzegging, door: woningcorporatie } }\n";
        var (verloop, meldingen) = Leven.Verloop(tekst);
        verloop.Stand().Should().Equal("drietal", Contractvorm.Beeindigd);
        meldingen.Should().Equal("UIT4426");
        var (zeker, _) = Leven.Verloop(tekst.Replace("overleg_gevoerd: ja", "overleg_gevoerd: ja, verbetering: ja", StringComparison.Ordinal));
        zeker.Stand().Should().Equal(Contractvorm.Beeindigd);
        zeker.Stappen[^1].Besluit.Should().Be("opzegging");
    }

    [Fact]
    public void Without_a_form_the_only_one_that_the_text_points_to_begins()
    {
        var (verloop, meldingen) = Leven.Verloop("feiten: { veel_begeleiding: ja }\nverloop:\n  - { op: 2030-02-10, gebeurtenis: ondertekening }\n");
        meldingen.Should().BeEmpty();
        verloop.Stand().Should().Equal("doorverhuur");
        verloop.Stappen[0].Keuze!.Keuze!.Rij.Should().Be("veel_begeleiding");
    }

    [Fact]
    public void The_day_of_an_event_fills_its_fact_and_the_facts_in_the_end_hold_them_all()
    {
        var (verloop, _) = Leven.Verloop("verloop:\n  - { op: 2030-01-15, gebeurtenis: aanbod }\n" + Leven.Begin + "  - { op: 2030-09-01, gebeurtenis: evaluatie }\n");
        verloop.Feiten!.BekendeFeiten.Select(feit => $"{feit.Key} {feit.Value}").Should().Contain(["aanbod_op 2030-01-15", "contract_ingang 2030-03-01", "contract_einde 2032-02-29"]);
    }

    [Fact]
    public void Each_event_that_cannot_be_is_said_and_the_others_are_answered()
    {
        var (verloop, meldingen) = Leven.Verloop("verloop:\n" + Leven.Begin + """
              - { op: 2030-02-20, gebeurtenis: evaluatie }
              - { op: 2030-09-01, gebeurtenis: evalutie }
              - { op: 2030-09-02, gebeurtenis: ondertekening, vorm: drietal }
              - { op: 2030-09-03, gebeurtenis: aanbod }
              - { op: 2030-09-04, gebeurtenis: evaluatie }
              - { op: 2030-08-01, gebeurtenis: evaluatie }
              - { op: 2030-12-15, gebeurtenis: begeleiding_gestopt }
              - { op: 2031-01-15, gebeurtenis: evaluatie, besluit: { overgang: omzetting_besluit, door: woningcorporatie } }
              - { op: 2031-02-15, gebeurtenis: verhuizing }

            """);
        meldingen.Should().Equal("UIT4412", "UIT4401", "UIT4409", "UIT4410", "UIT4408", "UIT4411");
        verloop.Stappen.Select(stap => stap.Op.ToString("MMdd", null)).Should().Equal("0210", "0904", "1215", "0215");
        verloop.Stand().Should().Equal(Contractvorm.Beeindigd);
    }

    [Fact]
    public void Of_a_lease_that_ends_before_it_starts_the_rest_is_answered()
    {
        var (verloop, meldingen) = Leven.Verloop("verloop:\n  - { op: 2030-02-10, gebeurtenis: ondertekening, vorm: drietal, ingang: 2030-03-01, tot_en_met: 2030-02-28 }\n  - { op: 2030-04-01, gebeurtenis: evaluatie }\n");
        meldingen.Should().Equal("UIT4405");
        verloop.ToText().Should().Contain("Stand: ").And.NotContain("tot en met");
        (verloop.Contract!.Ingang, verloop.Contract.Einde).Should().Be((new LocalDate(2030, 3, 1), null));
        verloop.Stappen.Select(stap => stap.Gebeurtenis.Naam).Should().Equal("ondertekening", "evaluatie");
    }

    [Fact]
    public void A_lease_that_is_signed_again_after_a_slip_counts_from_then()
    {
        var (verloop, meldingen) = Leven.Verloop("verloop:\n  - { op: 2030-02-10, gebeurtenis: ondertekening, vorm: drietal, ingang: 2030-03-01, tot_en_met: 2030-02-28 }\n" + Leven.Begin);
        meldingen.Should().Equal("UIT4405");
        verloop.Stappen.Length.Should().Be(1);
    }

    [Theory]
    [InlineData("ijmond-zk", "2022-02-20", "driehoekscontract, duur: 12 maanden", "2023-02-19", "driehoekscontract vanaf 20 februari 2022; de afgesproken duur liep tot en met 19 februari 2023")]
    [InlineData("westfriesland", "2025-02-20", "bepaalde_tijd, duur: 1 jaar", "2026-03-01", "huurcontract voor bepaalde tijd vanaf 20 februari 2025; de afgesproken duur liep tot en met 19 februari 2026")]
    public void A_duration_that_is_over_is_said_when_the_text_is_silent_on_what_follows(string regio, string op, string vorm, string tot, string stand)
    {
        var regeling = Gevallen.Regio.Alle[regio].Regeling;
        var load = GebeurtenissenLoader.Load("v.yaml", System.Text.Encoding.UTF8.GetBytes($"verloop:\n  - {{ op: {op}, gebeurtenis: ondertekening, vorm: {vorm} }}\n"), regeling);
        var verloop = regeling.Contracten.Verloop(load.Gebeurtenissen!.Verloop, NodaTime.Text.LocalDatePattern.Iso.Parse(tot).Value);
        verloop.ToText().Should().Contain($"Stand: {stand}");
    }

    /// <summary>Stopping guidance under a contract of which the text does not say what then follows.</summary>
    [Fact]
    public void The_text_does_not_say_what_stopping_guidance_does_to_an_inverdiencontract()
    {
        var regeling = Gevallen.Regio.Alle["westfriesland"].Regeling;
        var load = GebeurtenissenLoader.Load("v.yaml", System.Text.Encoding.UTF8.GetBytes("""
            verloop:
              - { op: 2025-02-20, gebeurtenis: ondertekening, vorm: inverdiencontract }
              - { op: 2025-09-15, gebeurtenis: client_staakt_begeleiding, feiten: { begeleiding_nog_nodig: { waarde: ja, door: begeleider } } }

            """), regeling);
        var uitslag = regeling.Contracten.Verloop(load.Gebeurtenissen!.Verloop).Stappen[^1].Vervolgen.Single().Overgangen.Single();
        (uitslag.Naam, uitslag.Soort).Should().Be(("staken_inverdien", Overgangsoort.NietGeregeld));
    }

    [Fact]
    public void A_last_day_before_the_signing_has_no_effect_and_is_said_once()
    {
        var (verloop, meldingen) = Leven.Verloop("verloop:\n  - { op: 2031-02-10, gebeurtenis: ondertekening, vorm: drietal, ingang: 2030-01-01, duur: 1 jaar }\n  - { op: 2031-05-01, gebeurtenis: evaluatie }\n");
        meldingen.Should().Equal("UIT4408");
        verloop.Stand().Should().Equal("drietal");
    }

    [Fact]
    public void An_unknown_form_or_day_is_said_by_the_contract_itself()
    {
        Leven.Contracten.Begin(new Contractbegin { Vorm = "drietall", Ingang = new LocalDate(2030, 1, 1) }).Diagnostics.Single().ToString().Should().Contain("bedoelde u `drietal`?");
        Leven.Contracten.Begin(new Contractbegin { Vorm = "drietal", Ingang = new LocalDate(1700, 1, 1) }).Diagnostics.Single().Id.Should().Be("UIT4403");
        Leven.Contracten.Begin(new Contractbegin { Vorm = "drietal", Ingang = new LocalDate(2030, 1, 1), Duur = Period.FromHours(3) }).Diagnostics.Single().Id.Should().Be("UIT4404");
        Leven.Contract().Na("evaluatie", Leven.Feiten(), new LocalDate(2400, 1, 1)).Diagnostics.Single().Id.Should().Be("UIT4403");
        Leven.Contract().Na("evaluatie", Leven.Feiten(), new LocalDate(2033, 1, 1)).Diagnostics.Single().Id.Should().Be("UIT4413");
    }

    [Fact]
    public void Facts_of_another_regeling_are_a_misuse()
    {
        var andere = Regelingen.Westfriesland;
        var feiten = Aanvraag.Voor(andere).Bouw().Aanvraag!;
        var kies = () => Leven.Contracten.Kies(feiten, new LocalDate(2030, 1, 1));
        var verloop = () => Leven.Contracten.Verloop([new Verloopgebeurtenis("evaluatie", new LocalDate(2030, 1, 1), feiten)]);
        kies.Should().Throw<ArgumentException>();
        verloop.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Readings_chosen_for_a_regeling_count_in_its_contracts()
    {
        var gekozen = Streek.Regeling.MetLezingen(new Dictionary<string, string> { ["omzetting"] = "corporatie" });
        Leven.Verloop("verloop:\n" + Leven.Begin, new LocalDate(2032, 6, 1), gekozen).Verloop.Stand().Should().Equal("drietal");
    }

    [Theory]
    [InlineData("gevolgen: { g: { tekst: t, bron: x } }, ", "24 maanden")]
    [InlineData("naar: v, per: gebeurtenis, ", "1 dag")]
    public void A_contract_that_stays_by_itself_at_the_end_of_its_duration_has_no_second_end(string naar, string duur)
    {
        var regeling = RegelingLoader.Load("f", System.Text.Encoding.UTF8.GetBytes($$"""
            regeling: blijvend
            titel: Blijvend
            formaat: 1
            geldig: { van: 2020-01-01, bron: x }
            feiten: { a: { type: ja_nee, vraag: "a?" } }
            toetsen:
              toets: { uitkomsten: { 'nee': { soort: voldoet_niet }, 'ja': { soort: voldoet } }, volgorde: ['nee', 'ja'], criteria: { k: { eis: { a: ja }, bron: x } }, bron: x }
            contracten:
              gebeurtenissen: { begin: { moment: begin }, einde: { moment: einde_duur } }
              vormen: { v: { duur: {{duur}}, bron: x } }
              overgangen: { blijft: { van: v, bij: einde, {{naar}}werking: vanzelf, bron: x } }
            """));
        regeling.Regeling.Should().NotBeNull(string.Join('\n', regeling.Diagnostics));
        var (verloop, meldingen) = Leven.Verloop("verloop:\n  - { op: 2030-03-01, gebeurtenis: begin, vorm: v }\n", new LocalDate(2040, 1, 1), regeling.Regeling);
        meldingen.Should().BeEmpty();
        verloop.Stappen.Should().ContainSingle(stap => stap.Vanzelf);
        verloop.Contract!.Einde.Should().BeNull();
    }
}
