using System.Text;
using NodaTime;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Contractwerk;

/// <summary>The life of a contract with the deadlines and duties that belong to its events.</summary>
public class LevensloopTests
{
    [Fact]
    public void An_event_shows_what_it_starts_and_what_was_done_with_it()
    {
        var leven = Leef("verloop:\n  - { op: 2030-01-15, gebeurtenis: aanbod }\n  - { op: 2030-01-22, gedaan: reactie }\n" + Leven.Begin);
        leven.Stappen.Select(stap => stap.Titel).Should().Equal("aanbod van een woning", "gedaan: Reactie op een aanbod", "ondertekening");
        Regels(leven, 0).Should().Contain("reactie 2030-01-22 Gehaald");
        leven.Stappen[1].Gedaan.Select(een => een.Uitslag.Afspraak.Naam).Should().Equal("reactie");
        Regels(leven, 2).Should().Contain("plan 2030-02-09 Open");
    }

    /// <summary>Also what no event in this life started, such as a duty that always holds.</summary>
    [Fact]
    public void What_was_done_is_said_when_nothing_started_it()
    {
        var doorlopend = Streek.Regeling.Afspraken.First(afspraak => afspraak is { Start: null, Grens: null, Wanneer: null, Herhaling: null, Slot: null }).Naam;
        var leven = Leef("verloop:\n" + Leven.Begin + $"  - {{ op: 2030-05-22, gedaan: {doorlopend} }}\n");
        leven.Stappen[1].Gedaan.Select(een => (een.Uitslag.Afspraak.Naam, een.Termijn?.GedaanOp)).Should().Equal((doorlopend, new LocalDate(2030, 5, 22)));
    }

    /// <summary>The list of a life and the groups of a file with events are two ways to write the same.</summary>
    [Theory]
    [InlineData("gebeurtenissen: { aanbod_op: 2030-01-15, urgentie_op: 2029-12-31, wachtlijst_op: 2030-01-02 }\ngedaan: { reactie: 2030-01-22 }\n",
        "verloop:\n  - { op: 2029-12-31, gebeurtenis: urgentie_op }\n  - { op: 2030-01-02, gebeurtenis: wachtlijst_op }\n  - { op: 2030-01-15, gebeurtenis: aanbod }\n  - { op: 2030-01-22, gedaan: reactie }\n")]
    [InlineData("overige_gebeurtenissen: geen\ngebeurtenissen: { aanbod_op: 2030-01-15, overlast_gemeld: 2030-06-11T16:30 }\ngedaan: { overlast: 2030-06-12T16:31, reactie: geen }\n",
        "overige_gebeurtenissen: geen\ngedaan: { reactie: geen }\nverloop:\n  - { op: 2030-01-15, gebeurtenis: aanbod }\n  - { op: 2030-06-11T16:30, gebeurtenis: overlast_gemeld }\n  - { op: 2030-06-12T16:31, gedaan: overlast }\n")]
    public void A_life_tells_the_afspraken_what_the_same_events_tell(string groepen, string verloop)
    {
        const string Begin = "tijdzone: Europe/Amsterdam\nop: 2031-02-01\n";
        Standen(Begin + verloop).Should().Equal(Standen(Begin + groepen)).And.HaveCount(Streek.Regeling.Afspraken.Length);
    }

    [Fact]
    public void An_event_of_the_agreement_alone_does_nothing_to_a_contract_and_says_nothing_of_it()
    {
        var leven = Leef("tijdzone: Europe/Amsterdam\nverloop:\n" + Leven.Begin + "  - { op: 2030-06-11T16:30, gebeurtenis: overlast_gemeld }\n");
        leven.Verloop.Contract!.Vorm.Should().Be("drietal");
        Regels(leven, 1).Should().Equal("overlast 2030-06-12 Loopt");
        leven.Stappen[1].Begint.Single().Termijn!.UiterlijkTijdstip!.Value.TimeOfDay.Should().Be(new LocalTime(16, 30));
        leven.ToText().Should().Contain("uiterlijk 12 juni 2030 om 16.30 uur").And.NotContain("geen gevolg voor het contract");
    }

    /// <summary>Each time has its own deadline; that the first was met says nothing of the second.</summary>
    [Fact]
    public void What_happens_twice_starts_twice()
    {
        var tekst = "tijdzone: Europe/Amsterdam\nverloop:\n" + Leven.Begin + """
              - { op: 2030-06-11T10:00, gebeurtenis: overlast_gemeld }
              - { op: 2030-06-11T12:00, gedaan: overlast }
              - { op: 2030-09-11T10:00, gebeurtenis: overlast_gemeld }

            """;
        var leven = Leef(tekst, new LocalDate(2030, 10, 1));
        (Regels(leven, 1).Single(), Regels(leven, 3).Single()).Should().Be(("overlast 2030-06-12 Gehaald", "overlast 2030-09-12 Open"));
        var beide = Leef(tekst + "  - { op: 2030-09-13T09:00, gedaan: overlast }\n", new LocalDate(2030, 10, 1));
        (Regels(beide, 1).Single(), Regels(beide, 3).Single()).Should().Be(("overlast 2030-06-12 Gehaald", "overlast 2030-09-12 NietGehaald"));
        beide.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_transition_gives_its_days_and_what_has_not_taken_place_has_not_happened_yet()
    {
        var tekst = "verloop:\n" + Leven.Begin;
        Waarde(Leef(tekst, new LocalDate(2032, 2, 28)), "contract_omgezet").Should().Be("geen");
        var na = Leef(tekst, new LocalDate(2032, 3, 1));
        (Waarde(na, "contract_geeindigd"), Waarde(na, "contract_omgezet")).Should().Be(("2032-02-29", "2032-03-01"));
        (Waarde(na, "contractvorm"), Waarde(na, "contract_ingang"), Waarde(na, "contract_einde")).Should().Be(("zelfstandig", "2030-03-01", "2032-02-29"));
    }

    [Fact]
    public void An_end_of_which_the_text_gives_no_day_leaves_that_day_unknown()
    {
        var leven = Leef("verloop:\n" + Leven.Begin + "  - { op: 2031-01-10, gebeurtenis: begeleiding_gestopt }\n");
        leven.Verloop.Contract!.IsBeeindigd.Should().BeTrue();
        (Waarde(leven, "contract_ingang"), Waarde(leven, "contractvorm")).Should().Be(("2030-03-01", "drietal"));
    }

    [Theory]
    [InlineData("proefwonen", "anders")]
    [InlineData("doorverhuur", "doorverhuur")]
    public void The_form_fills_its_fact(string vorm, string verwacht) =>
        Waarde(Leef($"verloop:\n  - {{ op: 2030-02-10, gebeurtenis: ondertekening, vorm: {vorm} }}\n"), "contractvorm").Should().Be(verwacht);

    [Fact]
    public void On_what_possible_contracts_differ_nothing_is_known()
    {
        // Whether somebody could decide that it ends is open.
        var open = Leven.Contracten.Levensloop(Gelezen("lezingen: { omzetting: vanzelf }\nverloop:\n" + Leven.Begin + "  - { op: 2030-06-01, gebeurtenis: terugval }\n  - { op: 2030-07-01, gebeurtenis: stagnatie, feiten: { overleg_gevoerd: ja }, besluit: { overgang: opzegging, door: woningcorporatie } }\n"));
        open.Diagnostics.Select(melding => melding.Id).Should().Equal("UIT4426");
        open.Verloop.Mogelijk.Length.Should().BeGreaterThan(1);
        (Waarde(open, "contract_einde"), Waarde(open, "contract_geeindigd"), Waarde(open, "contract_omgezet")).Should().Be(("2032-02-29", null, "geen"));
        open.Overzicht!.Afspraken.Should().HaveCount(Streek.Regeling.Afspraken.Length);
    }

    [Fact]
    public void What_belonged_to_the_earlier_form_keeps_its_days_after_a_conversion()
    {
        var leven = Leef("feiten: { ex_gedetineerd: nee }\ngebeurtenissen: { begeleiding_eindigt: geen }\nverloop:\n" + Leven.Begin + "  - { op: 2030-05-01, gebeurtenis: evaluatie }\n", new LocalDate(2032, 6, 1));
        Regels(leven, 0).Should().Contain("evaluatie 2030-05-10 Gehaald");
        leven.Stappen[^1].Contractstap!.Vanzelf.Should().BeTrue();
    }

    [Fact]
    public void What_lies_after_the_day_of_asking_has_not_happened_yet_and_a_planned_day_counts()
    {
        var tekst = "feiten: { uitstroomdatum: 2030-12-01 }\nverloop:\n" + Leven.Begin + "  - { op: 2031-01-10, gebeurtenis: begeleiding_gestopt }\n";
        var leven = Leef(tekst, new LocalDate(2030, 4, 1));
        leven.Verloop.Stand().Should().Equal("drietal");
        leven.Stappen.Single(stap => stap.IsGepland).Titel.Should().Be("uitstroomdatum");
        Regels(leven, 1).Should().Equal("verzoek 2030-06-01 Loopt");
        leven.NietKlaar.Select(een => een.Uitslag.Afspraak.Naam).Should().Contain("verzoek");
        leven.ToText().Should().Contain("2030-12-01  uitstroomdatum (gepland)");
        Leef(tekst).Op.Should().Be(new LocalDate(2031, 1, 10));
    }

    [Fact]
    public void A_day_outside_the_term_is_said_with_the_last_day_and_what_survives()
    {
        var gelezen = GebeurtenissenLoader.Load("f", Encoding.UTF8.GetBytes("verloop:\n  - { op: 2025-03-01, gebeurtenis: ondertekening, vorm: bepaalde_tijd }\n  - { op: 2025-03-03, gebeurtenis: uitstroom }\n"), Regelingen.Westfriesland);
        var binnen = Regelingen.Westfriesland.Contracten.Levensloop(gelezen.Gebeurtenissen!, new LocalDate(2029, 12, 31));
        var buiten = Regelingen.Westfriesland.Contracten.Levensloop(gelezen.Gebeurtenissen!, new LocalDate(2030, 1, 1));
        binnen.ToText().Should().NotContain("geldt op deze dag niet");
        binnen.Stappen[1].Begint.Should().NotBeEmpty();
        buiten.ToText().Should().Contain("De regeling geldt op deze dag niet; de laatste dag is 31 december 2029.");
        buiten.Stappen[1].Begint.Should().BeEmpty();
        buiten.ToJson().Should().Contain("\"geldt\": \"nee\"");
    }

    [Fact]
    public void Nothing_happened_gives_no_overview()
    {
        var leven = Leef("verloop: []\n");
        (leven.Op, leven.Stappen.Length, leven.NietKlaar.Length).Should().Be((null, 0, 0));
        (leven.ToText(), leven.ToJson().Length).Should().Match<(string Tekst, int Json)>(een => een.Tekst.Contains("er is nog geen contract") && een.Json > 10);
    }

    [Fact]
    public void The_same_life_gives_the_same_bytes_and_events_are_folded_once()
    {
        var gebeurtenissen = Gelezen("verloop:\n  - { op: 2030-01-15, gebeurtenis: aanbod }\n" + Leven.Begin);
        var (een, twee) = (Leven.Contracten.Levensloop(gebeurtenissen), Leven.Contracten.Levensloop(gebeurtenissen));
        (een.ToText(), een.ToJson()).Should().Be((twee.ToText(), twee.ToJson()));
        een.Overzicht!.Gebeurtenissen.Verloop.Should().BeEmpty();
    }

    private static Levensloop Leef(string tekst, LocalDate? op = null)
    {
        var leven = Leven.Contracten.Levensloop(Gelezen(tekst), op);
        leven.Diagnostics.Should().BeEmpty();
        return leven;
    }

    private static Gebeurtenissen Gelezen(string tekst)
    {
        var gelezen = GebeurtenissenLoader.Load("f", Encoding.UTF8.GetBytes(tekst), Streek.Regeling);
        gelezen.Diagnostics.Should().BeEmpty();
        return gelezen.Gebeurtenissen!;
    }

    private static IEnumerable<string> Regels(Levensloop leven, int stap) => leven.Stappen[stap].Begint
        .Select(een => $"{een.Uitslag.Afspraak.Naam} {een.Termijn?.Uiterlijk?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)} {een.Stand}");

    private static IEnumerable<string> Standen(string tekst) => Streek.Regeling.AfsprakenOp(Gelezen(tekst), new AfsprakenOpties()).Afspraken
        .Select(uitslag => $"{uitslag.Afspraak.Naam} {uitslag.Stand} {string.Join("; ", uitslag.Termijnen)}");

    private static string? Waarde(Levensloop leven, string feit) => leven.Verloop.Feiten!.BekendeFeiten.Where(een => een.Key == feit).Select(een => een.Value).FirstOrDefault();
}
