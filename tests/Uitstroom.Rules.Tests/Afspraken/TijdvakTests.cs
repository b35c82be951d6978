using static Uitstroom.Rules.Tests.Afspraken.Proef;

namespace Uitstroom.Rules.Tests.Afspraken;

/// <summary>So many times per period: which periods there are, and what a part of one asks.</summary>
public class TijdvakTests
{
    [Theory]
    [InlineData("keer: 1 per kwartaal, vanaf: a", "2021-04-01", "2021-04-01/2021-06-30 2021-07-01/2021-09-30 2021-10-01/2021-12-31 2022-01-01/2022-03-31")]
    [InlineData("keer: 1 per kwartaal, vanaf: a", "2021-05-15", "2021-05-15/2021-08-14 2021-08-15/2021-11-14 2021-11-15/2022-02-14 2022-02-15/2022-05-14")]
    [InlineData("keer: 1 per kwartaal, vanaf: a", "2021-08-31", "2021-08-31/2021-11-29 2021-11-30/2022-02-27 2022-02-28/2022-05-30 2022-05-31/2022-08-30")]
    [InlineData("keer: 1 per jaar, vanaf: a", "2024-02-29", "2024-02-29/2025-02-27 2025-02-28/2026-02-27 2026-02-28/2027-02-27 2027-02-28/2028-02-28")]
    [InlineData("keer: 1 per week, vanaf: a", "2021-04-01", "2021-04-01/2021-04-07 2021-04-08/2021-04-14 2021-04-15/2021-04-21 2021-04-22/2021-04-28")]
    [InlineData("keer: 1 per kalenderkwartaal, vanaf: a", "2021-05-15", "2021-05-15/2021-06-30- 2021-07-01/2021-09-30 2021-10-01/2021-12-31 2022-01-01/2022-03-31")]
    [InlineData("keer: 1 per kalenderkwartaal, vanaf: a", "2021-04-01", "2021-04-01/2021-06-30 2021-07-01/2021-09-30 2021-10-01/2021-12-31 2022-01-01/2022-03-31")]
    [InlineData("keer: 1 per kalenderweek, vanaf: a", "2021-04-01", "2021-04-01/2021-04-04- 2021-04-05/2021-04-11 2021-04-12/2021-04-18 2021-04-19/2021-04-25")]
    [InlineData("keer: 1 per kalendermaand, vanaf: a", "2024-02-29", "2024-02-29/2024-02-29- 2024-03-01/2024-03-31 2024-04-01/2024-04-30 2024-05-01/2024-05-31")]
    [InlineData("keer: 1 per kalenderhalfjaar, vanaf: a", "2024-02-29", "2024-02-29/2024-06-30- 2024-07-01/2024-12-31 2025-01-01/2025-06-30 2025-07-01/2025-12-31")]
    [InlineData("keer: 1 per kalenderjaar, vanaf: a", "2023-12-31", "2023-12-31/2023-12-31- 2024-01-01/2024-12-31 2025-01-01/2025-12-31 2026-01-01/2026-12-31")]
    public void A_period_from_a_day_counts_that_day_in_and_one_of_the_calendar_may_be_cut_short(string sleutels, string a, string vakken) =>
        Vakken($"{sleutels}, aantal: 4", a, $"a: {a}").Should().Be(vakken);

    [Theory]
    [InlineData("keer: 1 per kwartaal, vanaf: a, tot_en_met: b", "2021-04-01/2021-06-30 2021-07-01/2021-08-15-")]
    [InlineData("keer: 2 per kwartaal, vanaf: a, tot_en_met: b", "2021-04-01/2021-06-30 2021-07-01/2021-08-15-")]
    [InlineData("vanaf: a, elke: 3 maanden, tot_en_met: b", "2021-04-01/2021-07-01")]
    [InlineData("op: [06-30, 09-30], vanaf: a, tot_en_met: b", "2021-04-01/2021-06-30")]
    [InlineData("venster: { van: 07-01, tot_en_met: 09-30 }, vanaf: a, tot_en_met: b", "")]
    public void The_end_cuts_a_period_short_and_leaves_a_day_after_it_out(string sleutels, string vakken) =>
        Vakken(sleutels, "2021-04-01", "a: 2021-04-01", "b: 2021-08-15").Should().Be(vakken);

    /// <summary>How often it must be done in a part of a period the text does not say; done as often as in a whole one is enough.</summary>
    [Theory]
    [InlineData("2021-05-20", "geen", AfspraakStand.Open)]
    [InlineData("2021-07-01", "geen", AfspraakStand.Open)]
    [InlineData("2021-07-01", "onbekend", AfspraakStand.Open)]
    [InlineData("2021-07-01", "2021-06-01", AfspraakStand.Open)]
    [InlineData("2021-07-01", "[2021-06-01, 2021-06-30]", AfspraakStand.Gehaald)]
    [InlineData("2021-07-01", "[2021-05-14, 2021-06-30]", AfspraakStand.Open)]
    public void A_period_that_is_cut_short_is_never_missed(string op, string gedaan, AfspraakStand stand)
    {
        var termijn = Op("keer: 2 per kalenderkwartaal, vanaf: a", op, "a: 2021-05-15", $"gedaan x: {gedaan}").Termijnen[0];
        (termijn.Stand, termijn.IsAfgekort).Should().Be((stand, true));
        termijn.Redenen.Should().Be(stand == AfspraakStand.Open ? Reden.Bron : Reden.Geen);
    }

    [Fact]
    public void What_a_part_of_a_period_asks_is_said_to_be_open()
    {
        Op("keer: 2 per kalenderjaar, vanaf: a", "2022-01-01", "a: 2021-10-07", "gedaan x: 2021-12-01").Termijnen[0].Tekst
            .Should().Be("open, tot en met 31 december 2021: een afgekort tijdvak, en hoe vaak het dan moet regelt de tekst niet (1 van 2 keer gedaan)");
    }

    [Fact]
    public void The_begin_of_the_regeling_cuts_a_period_or_a_window_short()
    {
        var regeling = Met(Afspraak("vanaf: begin_regeling, keer: 4 per jaar", "vanaf_begin"), Afspraak("keer: 4 per jaar", "kalender"), Afspraak("venster: { van: 11-15, tot_en_met: 01-15 }", "venster"));
        regeling.Op("2020-02-01", "feit verlengd: geen").Afspraken.Select(uitslag => (uitslag.Termijnen[0].IsAfgekort, uitslag.Termijnen[0].Stand))
            .Should().Equal((false, AfspraakStand.Loopt), (false, AfspraakStand.Loopt), (true, AfspraakStand.Open));
    }

    [Theory]
    [InlineData("een", "2021-10-06 2022-10-06")]
    [InlineData("twee", "2020-12-31 2021-12-31")]
    public void A_reading_chooses_between_calendar_and_another_begin(string lezing, string dagen) =>
        Dagen("vanaf: a, keer: { lezing.keuze: { een: 2 per jaar, twee: 2 per kalenderjaar } }, aantal: 2", "2020-10-07", "a: 2020-10-07", $"lezing keuze: {lezing}").Should().Be(dagen);

    [Theory]
    [InlineData("{ elke: 3 maanden }", "2021-01-07 2021-04-07")]
    [InlineData("{ keer: 1 per kwartaal }", "2021-01-06 2021-04-06")]
    [InlineData("{ op: [01-01, 07-01] }", "2021-01-01 2021-07-01")]
    [InlineData("{ venster: { van: 02-01, tot_en_met: 03-31 } }", "2021-03-31 2022-03-31")]
    public void A_reading_chooses_between_ways_to_return(string herhaling, string dagen) =>
        Dagen($"vanaf: a, herhaling: {{ lezing.keuze: {{ een: {herhaling}, twee: {{ keer: 9 per jaar }} }} }}, aantal: 2", "2020-10-07", "a: 2020-10-07", "lezing keuze: een").Should().Be(dagen);

    [Theory]
    [InlineData("keer: niet_in_bron", "", AfspraakStand.Loopt)]
    [InlineData("keer: niet_in_bron", "gedaan x: 2021-02-01", AfspraakStand.Open)]
    [InlineData("vanaf: a, elke: niet_geregeld", "a: 2021-01-05", AfspraakStand.Loopt)]
    [InlineData("vanaf: a, elke: niet_geregeld", "a: geen", AfspraakStand.NietBegonnen)]
    [InlineData("vanaf: a, elke: niet_geregeld, tot_en_met: b", "a: 2021-01-05; b: 2021-02-01", AfspraakStand.Loopt)]
    public void How_often_may_be_silent(string sleutels, string regels, AfspraakStand stand)
    {
        var uitslag = Op(sleutels, "2021-03-01", regels.Split("; ", StringSplitOptions.RemoveEmptyEntries));
        uitslag.Stand.Should().Be(stand);
        uitslag.Redenen.Should().Be(stand == AfspraakStand.Open ? Reden.Bron : Reden.Geen);
    }

    [Theory]
    [InlineData("herhaling: { lezing.keuze: { een: { elke: 3 maanden }, twee: { keer: 1 per jaar } } }", "UIT3212")]
    [InlineData("herhaling: { keer: 1 per jaar, op: 07-01 }", "UIT3219")]
    [InlineData("herhaling: 1 per jaar", "UIT3219")]
    [InlineData("herhaling: { venster: jaar }", "UIT3219")]
    [InlineData("herhaling: { keer: { lezing.keuze: { een: 1 per jaar, twee: 2 per jaar } } }", "UIT3219")]
    [InlineData("herhaling: { keer: 1 per jaar }, keer: 1 per jaar", "UIT3205")]
    [InlineData("herhaling: { keer: 1 per jaar }, uiterlijk: a", "UIT3205")]
    [InlineData("herhaling: { keer: 1 per kalenderdag }", "UIT3213")]
    [InlineData("keer: 1 per kalender", "UIT3213")]
    [InlineData("keer: 1 per kalender 2 jaar", "UIT3213")]
    public void What_does_not_say_how_it_returns_is_refused(string sleutels, string id) =>
        Laad(Afspraak(sleutels)).Diagnostics.Select(melding => melding.Id).Should().Contain(id);

    [Theory]
    [InlineData("keer: 4 per jaar", "4 keer per jaar")]
    [InlineData("keer: 1 per half jaar", "1 keer per half jaar")]
    [InlineData("keer: 1 per kalenderkwartaal", "1 keer per kalenderkwartaal")]
    [InlineData("keer: 4 per 2 jaar, vanaf: a", "4 keer per 2 jaar, vanaf a")]
    [InlineData("keer: 2 per kalenderjaar, vanaf: a, pas_na: b", "2 keer per kalenderjaar, vanaf a, pas na b")]
    [InlineData("keer: niet_in_bron", "telkens (niet in bron hoe vaak)")]
    [InlineData("vanaf: a, herhaling: { lezing.keuze: { een: { elke: 3 maanden }, twee: { keer: 1 per week } } }", "elke 3 maanden of 1 keer per week, vanaf a")]
    public void It_reads_in_Dutch(string sleutels, string tekst) => Met(Afspraak(sleutels)).Afspraken.Single().Termijntekst.Should().Be(tekst);

    /// <summary>Begin and last day of each time; a dash behind those that are cut short.</summary>
    private static string Vakken(string sleutels, string op, params string[] regels) => string.Join(' ', Met(Afspraak(sleutels)).Tot(op, "2029-12-31", regels).Afspraken.Single().Termijnen
        .Select(termijn => $"{Weergave.Iso(termijn.Vanaf!.Value)}/{Weergave.Iso(termijn.Uiterlijk!.Value)}{(termijn.IsAfgekort ? "-" : "")}"));

    private static string Dagen(string sleutels, string op, params string[] regels) =>
        string.Join(' ', Met(Afspraak(sleutels)).Tot(op, "2029-12-31", regels).Afspraken.Single().Termijnen.Select(termijn => Weergave.Iso(termijn.Uiterlijk!.Value)));
}
