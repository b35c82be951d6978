using NodaTime;

namespace Uitstroom.Rules.Tests.Parameters;

public class DuurTests
{
    [Theory]
    [InlineData("2025-01-31", 1, Tijdseenheid.Maanden, "2025-02-28")]
    [InlineData("2024-01-31", 1, Tijdseenheid.Maanden, "2024-02-29")]
    [InlineData("2024-02-29", 1, Tijdseenheid.Jaren, "2025-02-28")]
    [InlineData("2020-02-29", 4, Tijdseenheid.Jaren, "2024-02-29")]
    [InlineData("2024-12-31", 3, Tijdseenheid.Maanden, "2025-03-31")]
    [InlineData("2025-06-16", 2, Tijdseenheid.Weken, "2025-06-30")]
    [InlineData("2025-12-31", 1, Tijdseenheid.Dagen, "2026-01-01")]
    internal void A_period_keeps_the_day_number_or_takes_the_last_day_of_the_month(string van, int aantal, Tijdseenheid eenheid, string na) =>
        new Duur(aantal, eenheid).Na(Datum(van)).Should().Be(Datum(na));

    [Theory]
    [InlineData("2025-02-28", 1, "2025-01-31")]
    [InlineData("2025-02-27", 1, "2025-01-27")]
    [InlineData("2024-02-29", 12, "2023-02-28")]
    [InlineData("2025-02-28", 12, "2024-02-29")]
    [InlineData("2025-04-30", 1, "2025-03-31")]
    public void The_last_day_before_counts_forward(string peildatum, int maanden, string laatste) =>
        new Duur(maanden, Tijdseenheid.Maanden).LaatsteDagVoor(Datum(peildatum)).Should().Be(Datum(laatste));

    [Fact]
    public void The_last_day_before_is_the_largest_day_of_which_the_period_has_passed_on_every_day_of_five_years()
    {
        foreach (var duur in new[] { 1, 2, 6, 11, 12, 13, 25 }.SelectMany(n => Enum.GetValues<Tijdseenheid>().Select(eenheid => new Duur(n, eenheid))))
        {
            for (var dag = new LocalDate(2023, 1, 1); dag < new LocalDate(2028, 1, 1); dag = dag.PlusDays(1))
            {
                var (peil, laatste) = (Naslag.Kalender.Dag(dag), Naslag.Kalender.Dag(duur.LaatsteDagVoor(dag)));
                (Naslag.Kalender.Na(laatste, duur) <= peil && Naslag.Kalender.Na(laatste + 1, duur) > peil).Should().BeTrue("{0} before {1}", duur, dag);
            }
        }
    }

    [Fact]
    public void Only_years_fit_in_months_and_weeks_in_days()
    {
        new Duur(2, Tijdseenheid.Jaren).In(Tijdseenheid.Maanden).Should().Be(24);
        new Duur(3, Tijdseenheid.Weken).In(Tijdseenheid.Dagen).Should().Be(21);
        new Duur(18, Tijdseenheid.Maanden).PastIn(Tijdseenheid.Jaren).Should().BeFalse();
        new Duur(1, Tijdseenheid.Maanden).PastIn(Tijdseenheid.Dagen).Should().BeFalse();
    }

    [Theory]
    [InlineData(1, Tijdseenheid.Maanden, "1 maand")]
    [InlineData(2, Tijdseenheid.Maanden, "2 maanden")]
    [InlineData(1, Tijdseenheid.Jaren, "1 jaar")]
    [InlineData(5, Tijdseenheid.Jaren, "5 jaar")]
    [InlineData(1, Tijdseenheid.Dagen, "1 dag")]
    [InlineData(2, Tijdseenheid.Weken, "2 weken")]
    internal void It_reads_as_dutch(int aantal, Tijdseenheid eenheid, string tekst) => new Duur(aantal, eenheid).ToString().Should().Be(tekst);

    private static LocalDate Datum(string tekst) => Feitlezer.Datum(tekst)!.Value;
}
