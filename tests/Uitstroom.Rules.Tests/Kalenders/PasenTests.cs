using NodaTime;

namespace Uitstroom.Rules.Tests.Kalenders;

/// <summary>Easter against a list that was made without this project.</summary>
public class PasenTests
{
    private static readonly string[] _lijst =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "Uitstroom.Rules.Tests", "Kalenders", "pasen-1900-2199.txt")).Where(regel => regel[0] != '#'),
    ];

    [Fact]
    public void Easter_is_as_published_from_1900_up_to_and_including_2199() =>
        Enumerable.Range(1900, 300).Select(jaar => Weergave.Iso(Pasen.Zondag(jaar))).Should().Equal(_lijst);

    [Theory]
    [InlineData(1954, "1954-04-18")] // the exceptions that simpler rules get wrong
    [InlineData(1981, "1981-04-19")]
    [InlineData(2049, "2049-04-18")]
    [InlineData(2076, "2076-04-19")]
    [InlineData(1818, "1818-03-22")] // the earliest
    [InlineData(2038, "2038-04-25")] // and the latest day that it can be
    public void The_exceptions_and_the_extremes_are_right(int jaar, string dag) => Weergave.Iso(Pasen.Zondag(jaar)).Should().Be(dag);

    [Fact]
    public void It_is_a_Sunday_between_22_March_and_25_April_in_every_year()
    {
        foreach (var zondag in Enumerable.Range(1800, 500).Select(Pasen.Zondag))
        {
            zondag.DayOfWeek.Should().Be(IsoDayOfWeek.Sunday);
            zondag.Should().BeInRange(new LocalDate(zondag.Year, 3, 22), new LocalDate(zondag.Year, 4, 25));
        }
    }
}
