using static Uitstroom.Rules.Tests.Afspraken.Proef;

namespace Uitstroom.Rules.Tests.Afspraken;

/// <summary>Which day is the last one.</summary>
public class TermijnTests
{
    [Theory]
    [InlineData("6 maanden", "2021-08-31", "2022-02-28")]
    [InlineData("6 maanden", "2023-08-31", "2024-02-29")]
    [InlineData("1 maand", "2021-01-31", "2021-02-28")]
    [InlineData("1 maand", "2021-02-28", "2021-03-28")]
    [InlineData("1 jaar", "2024-02-29", "2025-02-28")]
    [InlineData("4 jaar", "2024-02-29", "2028-02-29")]
    [InlineData("3 maanden", "2021-11-30", "2022-02-28")]
    [InlineData("4 weken", "2021-06-02", "2021-06-30")]
    [InlineData("1 dag", "2021-12-31", "2022-01-01")]
    [InlineData("0 dagen", "2021-12-31", "2021-12-31")]
    public void A_period_ends_on_the_same_day_number_or_the_last_day_of_the_month(string binnen, string a, string uiterlijk) =>
        Termijn($"vanaf: a, binnen: {binnen}", "2020-06-01", $"a: {a}").Uiterlijk.Should().Be(Dag(uiterlijk));

    [Theory]
    [InlineData("6 maanden", "2021-10-15", "2021-04-15")]
    [InlineData("6 maanden", "2024-08-31", "2024-02-29")]
    [InlineData("6 maanden", "2023-08-31", "2023-02-28")]
    [InlineData("1 maand", "2021-03-31", "2021-02-28")]
    [InlineData("1 maand", "2021-02-28", "2021-01-28")]
    [InlineData("3 maanden", "2021-05-30", "2021-02-28")]
    [InlineData("2 werkdagen", "2022-04-19", "2022-04-14")] // Tuesday after Easter: Good Friday is a working day in the standard reading
    [InlineData("1 dag", "2021-03-01", "2021-02-28")]
    public void Counting_back_starts_from_the_event(string minstens, string a, string uiterlijk)
    {
        var verwacht = minstens == "2 werkdagen" ? "2022-04-14" : uiterlijk;
        Termijn($"minstens: {minstens}, voor: a", "2020-06-01", $"a: {a}").Uiterlijk.Should().Be(Dag(verwacht));
    }

    [Theory]
    [InlineData("2022-04-13", "2022-04-21")] // five working days over Easter, Good Friday worked
    [InlineData("2022-04-22", "2022-05-02")] // Koningsdag on Wednesday 27 April
    [InlineData("2025-04-22", "2025-04-29")] // Koningsdag on a Sunday: Saturday 26 April, which costs nothing
    [InlineData("2023-12-21", "2024-01-02")] // Christmas and New Year's day
    [InlineData("2022-05-23", "2022-05-31")] // Ascension on Thursday 26 May
    [InlineData("2022-06-01", "2022-06-09")] // Whit Monday 6 June
    [InlineData("2022-01-08", "2022-01-14")] // from a Saturday: Monday is the first
    public void Working_days_leave_out_weekends_and_the_days_off(string a, string uiterlijk) =>
        Termijn("vanaf: a, binnen: 5 werkdagen", "2021-06-01", $"a: {a}").Uiterlijk.Should().Be(Dag(uiterlijk));

    [Fact]
    public void A_day_off_may_hang_on_a_reading() =>
        Op("vanaf: a, binnen: 5 werkdagen", "2021-06-01", "a: 2022-04-13", "lezing vrijdag: vrij").Termijnen.Single().Uiterlijk.Should().Be(Dag("2022-04-22"));

    [Theory]
    [InlineData("24 uur", "2021-06-11T16:30", "2021-06-12T16:30:00+02:00")]
    [InlineData("24 uur", "2021-03-27T16:30", "2021-03-28T17:30:00+02:00")] // an hour is skipped that night
    [InlineData("24 uur", "2021-10-30T16:30", "2021-10-31T15:30:00+01:00")] // an hour comes twice
    [InlineData("48 uur", "2021-10-30T20:00", "2021-11-01T19:00:00+01:00")]
    [InlineData("48 uur", "2021-03-27T20:00", "2021-03-29T21:00:00+02:00")]
    [InlineData("24 uur", "2021-10-31T02:30+02:00", "2021-11-01T01:30:00+01:00")]
    [InlineData("24 uur", "2021-10-31T02:30+01:00", "2021-11-01T02:30:00+01:00")]
    [InlineData("24 uur", "2021-06-11T14:30Z", "2021-06-12T16:30:00+02:00")]
    public void Hours_are_elapsed_hours_whatever_the_clock_does(string binnen, string uur, string uiterlijk) =>
        NodaTime.Text.OffsetDateTimePattern.Rfc3339.Format(
            Termijn($"vanaf: uur, binnen: {binnen}", "2021-02-01", $"uur: {uur}").UiterlijkTijdstip!.Value.ToOffsetDateTime()).Should().Be(uiterlijk);

    [Theory]
    [InlineData("voor: a", "2021-08-31")]
    [InlineData("uiterlijk: a", "2021-09-01")]
    [InlineData("minstens: 0 dagen, voor: a", "2021-09-01")]
    [InlineData("uiterlijk: 1 maand na a", "2021-10-01")]
    [InlineData("uiterlijk: 2 weken voor a", "2021-08-18")]
    [InlineData("uiterlijk: 10-01, voor: a", "2020-10-01")]
    [InlineData("uiterlijk: 08-31, voor: a", "2021-08-31")]
    [InlineData("uiterlijk: 09-01, voor: a", "2020-09-01")]
    public void Before_a_day_leaves_that_day_out_and_at_the_latest_counts_it(string sleutels, string uiterlijk) =>
        Termijn(sleutels, "2020-06-01", "a: 2021-09-01").Uiterlijk.Should().Be(Dag(uiterlijk));

    [Fact]
    public void The_latest_of_several_events_counts_and_all_must_have_happened()
    {
        const string Sleutels = "vanaf: { laatste_van: [a, b] }, binnen: 6 maanden";
        Termijn(Sleutels, "2024-01-01", "a: 2023-08-21", "b: 2023-08-31").Uiterlijk.Should().Be(Dag("2024-02-29"));
        Op(Sleutels, "2024-01-01", "a: 2023-08-21", "b: geen").Stand.Should().Be(AfspraakStand.NietBegonnen);
        var open = Op(Sleutels, "2024-01-01", "a: 2023-08-21");
        open.Stand.Should().Be(AfspraakStand.Open);
        open.Mist.Namen().Should().Equal("b");
    }

    [Fact]
    public void Of_the_first_of_several_events_an_unknown_one_may_have_been_earlier()
    {
        const string Sleutels = "vanaf: { eerste_van: [a, b] }, binnen: 1 week";
        Termijn(Sleutels, "2024-01-01", "a: 2023-08-21", "b: 2023-08-10").Uiterlijk.Should().Be(Dag("2023-08-17"));
        Termijn(Sleutels, "2024-01-01", "a: 2023-08-21", "b: geen").Uiterlijk.Should().Be(Dag("2023-08-28"));
        Op(Sleutels, "2024-01-01", "a: 2023-08-21").Stand.Should().Be(AfspraakStand.Open);
    }

    [Fact]
    public void Each_event_of_a_list_starts_it_anew() =>
        Op("bij: [a, b], binnen: 1 week", "2024-01-01", "a: 2023-08-21", "b: 2023-10-02", "gedaan x: geen").Termijnen.Select(termijn => termijn.Uiterlijk)
            .Should().Equal(Dag("2023-08-28"), Dag("2023-10-09"));

    [Fact]
    public void A_parameter_counts_as_it_stands_on_the_day_of_the_event()
    {
        Termijn("vanaf: a, binnen: reactietermijn", "2024-01-01", "a: 2024-12-31").Uiterlijk.Should().Be(Dag("2025-01-14"));
        Termijn("vanaf: a, binnen: reactietermijn", "2024-01-01", "a: 2025-01-01").Uiterlijk.Should().Be(Dag("2025-01-22"));
        Termijn("vanaf: startdag, binnen: 1 maand", "2024-01-01").Uiterlijk.Should().Be(Dag("2022-03-01"));
    }

    [Fact]
    public void The_first_and_last_day_of_the_regeling_are_events_and_an_extension_moves_the_last()
    {
        Termijn("minstens: 3 maanden, voor: einde_regeling", "2024-01-01", "feit verlengd: geen").Uiterlijk.Should().Be(Dag("2030-09-30"));
        Termijn("minstens: 3 maanden, voor: einde_regeling", "2024-01-01", "feit verlengd: 2032-12-31").Uiterlijk.Should().Be(Dag("2032-09-30"));
        Op("minstens: 3 maanden, voor: einde_regeling", "2024-01-01").Mist.Namen().Should().Equal("verlengd");
        Termijn("vanaf: begin_regeling, binnen: 1 jaar", "2020-02-01").Uiterlijk.Should().Be(Dag("2021-01-01"));
    }

    [Fact]
    public void When_it_was_done_late_the_first_day_that_the_event_can_be_on_is_given()
    {
        Termijn("minstens: 3 maanden, voor: a, klaar_bij: klaar", "2022-12-01", "a: 2023-01-01", "klaar: 2022-10-02").VroegsteDag.Should().Be(Dag("2023-01-02"));
        Termijn("minstens: 3 maanden, voor: a, klaar_bij: klaar", "2022-12-01", "a: 2023-01-01", "klaar: 2022-11-30").VroegsteDag.Should().Be(Dag("2023-03-01"), "28 February back is 28 November");
    }
}
