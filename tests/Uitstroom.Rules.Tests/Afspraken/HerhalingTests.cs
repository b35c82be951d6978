using NodaTime;
using static Uitstroom.Rules.Tests.Afspraken.Proef;

namespace Uitstroom.Rules.Tests.Afspraken;

/// <summary>What returns: counted from the original date, never from the time before.</summary>
public class HerhalingTests
{
    [Fact]
    public void Months_are_counted_from_the_original_date() =>
        Dagen("vanaf: a, elke: 1 maand, aantal: 4", "2021-01-31", "a: 2021-01-31").Should().Equal("2021-02-28", "2021-03-31", "2021-04-30", "2021-05-31");

    [Fact]
    public void It_stops_before_the_end_and_on_the_last_day()
    {
        Dagen("vanaf: a, elke: 3 maanden, tot: 1 jaar na b", "2025-12-01", "a: 2025-07-01", "b: 2025-03-01").Should().Equal("2025-10-01", "2026-01-01");
        Dagen("vanaf: b, elke: 3 maanden, tot: 1 jaar na b", "2025-12-01", "b: 2025-03-01").Should().Equal("2025-06-01", "2025-09-01", "2025-12-01");
        Dagen("vanaf: b, elke: 3 maanden, tot_en_met: 1 jaar na b", "2025-12-01", "b: 2025-03-01").Should().Equal("2025-06-01", "2025-09-01", "2025-12-01", "2026-03-01");
    }

    [Fact]
    public void Without_an_end_it_goes_on_for_a_year_and_no_longer_than_the_regeling()
    {
        Dagen("vanaf: a, elke: 6 weken", "2021-01-01", "a: 2021-01-01").Should().HaveCount(8).And.EndWith("2021-12-03");
        Dagen("vanaf: a, elke: 4 jaar", "2021-01-01", "a: 2020-10-07").Should().Equal(["2024-10-07"], "the next time is always given");
        Dagen("op: [07-01, 12-31]", "2030-10-01", "feit verlengd: geen").Should().EndWith("2030-12-31").And.HaveCount(22);
        Dagen("op: [07-01, 12-31]", "2030-10-01", "feit verlengd: 2032-12-31").Should().EndWith("2031-07-01");
    }

    [Theory]
    [InlineData("keer: 2 per jaar", "2020-12-31")]
    [InlineData("keer: 1 per kwartaal", "2020-03-31")]
    [InlineData("keer: 1 per maand", "2020-01-31")]
    [InlineData("keer: 1 per half jaar", "2020-06-30")]
    [InlineData("keer: 1 per week", "2020-01-05")]
    [InlineData("keer: 4 per 2 jaar", "2021-12-31")]
    [InlineData("keer: 4 per 2 jaar, vanaf: a", "2022-03-14")]
    [InlineData("venster: { van: 02-01, tot_en_met: 03-31 }", "2020-03-31")]
    [InlineData("venster: { van: 11-15, tot_en_met: 01-15 }", "2020-01-15")]
    [InlineData("uiterlijk: 09-30", "2020-09-30")]
    [InlineData("op: 07-01", "2020-07-01")]
    [InlineData("op: [2022-01-01, 2021-03-04]", "2021-03-04")]
    public void Periods_are_those_of_the_calendar_or_count_from_the_start(string sleutels, string eerste) =>
        Dagen(sleutels, "2020-01-02", "a: 2020-03-15")[0].Should().Be(eerste);

    [Fact]
    public void A_window_over_the_new_year_begins_in_the_old_one()
    {
        var termijn = Op("venster: { van: 11-15, tot_en_met: 01-15 }", "2021-12-01", "gedaan x: geen").Termijnen[^1];
        (termijn.Vanaf, termijn.Uiterlijk, termijn.Stand).Should().Be((Dag("2021-11-15"), Dag("2022-01-15"), AfspraakStand.Loopt));
    }

    [Fact]
    public void So_many_times_per_period_are_counted_and_each_period_stands_by_itself()
    {
        var uitslag = Op("keer: 2 per jaar", "2022-05-01", "gedaan x: [2020-02-01, 2020-11-30, 2021-06-01, 2022-04-30]");
        uitslag.Termijnen.Select(termijn => (termijn.Uiterlijk!.Value.Year, termijn.Stand, termijn.AantalGedaan, termijn.Keer)).Should().Equal(
            (2020, AfspraakStand.Gehaald, 2, 2), (2021, AfspraakStand.NietGehaald, 1, 2), (2022, AfspraakStand.Loopt, 1, 2));
        uitslag.Stand.Should().Be(AfspraakStand.Loopt);
        uitslag.Termijnen[0].GedaanOp.Should().Be(Dag("2020-11-30"));
    }

    [Fact]
    public void Times_that_are_not_all_known_leave_a_period_open()
    {
        var uitslag = Op("keer: 2 per jaar", "2022-05-01", "gedaan x: [2020-02-01, 2020-11-30, onbekend]");
        uitslag.Termijnen.Select(termijn => termijn.Stand).Should().Equal(AfspraakStand.Gehaald, AfspraakStand.Open, AfspraakStand.Loopt);
        Op("keer: 2 per jaar", "2022-05-01").Termijnen.Select(termijn => termijn.Stand).Should().Equal(AfspraakStand.Open, AfspraakStand.Open, AfspraakStand.Loopt);
    }

    [Fact]
    public void Done_in_a_window_counts_and_outside_it_does_not()
    {
        var uitslag = Op("venster: { van: 02-01, tot_en_met: 03-31 }", "2022-04-01", "gedaan x: [2020-03-31, 2021-04-01, 2022-02-01]");
        uitslag.Termijnen.Select(termijn => termijn.Stand).Should().Equal(
            AfspraakStand.Gehaald, AfspraakStand.NietGehaald, AfspraakStand.Gehaald, AfspraakStand.NietBegonnen);
    }

    [Fact]
    public void Fixed_days_with_a_deadline_that_the_source_lacks_run_from_that_day_on()
    {
        var uitslag = Op("op: [07-01, 12-31], binnen: niet_in_bron", "2021-01-15", "gedaan x: geen");
        uitslag.Termijnen.Select(termijn => (Iso(termijn.Vanaf), termijn.Stand, termijn.Woord)).Take(3).Should().Equal(
            ("2020-07-01", AfspraakStand.Open, "niet_in_bron"), ("2020-12-31", AfspraakStand.Loopt, "niet_in_bron"), ("2021-07-01", AfspraakStand.NietBegonnen, "niet_in_bron"));
        Op("op: 07-01, binnen: 2 weken", "2020-07-10", "gedaan x: 2020-07-16").Termijnen[0].Uiterlijk.Should().Be(Dag("2020-07-15"));
    }

    [Fact]
    public void The_horizon_can_be_set()
    {
        var regeling = Met(Afspraak("op: 07-01"));
        var gebeurtenissen = regeling.Lees("feit verlengd: geen").Gebeurtenissen!;
        regeling.AfsprakenOp(gebeurtenissen, new AfsprakenOpties { Op = Dag("2020-01-02"), TotEnMet = Dag("2024-12-31") }).Afspraken.Single().Termijnen.Should().HaveCount(5);
    }

    private static List<string> Dagen(string sleutels, string op, params string[] regels) => [.. Op(sleutels, op, regels).Termijnen.Select(termijn => Iso(termijn.Uiterlijk))];

    private static string Iso(LocalDate? dag) => dag is { } bekend ? Weergave.Iso(bekend) : "";
}
