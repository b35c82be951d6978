using Uitstroom.Rules.Tests.Afspraken;

namespace Uitstroom.Rules.Tests.Kalenders;

/// <summary>The Dutch calendar that comes with the package, against days that were announced.</summary>
public class KalenderTests
{
    private static readonly Rules.Kalender _kalender = Proef.Met(Proef.Afspraak("aard: hard")).Werkdagen!.Kalender;

    [Theory]
    [InlineData("koningsdag", 2014, "2014-04-26")] // 27 April was a Sunday
    [InlineData("koningsdag", 2015, "2015-04-27")]
    [InlineData("koningsdag", 2025, "2025-04-26")]
    [InlineData("koningsdag", 2031, "2031-04-26")]
    [InlineData("goede_vrijdag", 2022, "2022-04-15")]
    [InlineData("tweede_paasdag", 2024, "2024-04-01")]
    [InlineData("hemelvaartsdag", 2024, "2024-05-09")]
    [InlineData("tweede_pinksterdag", 2025, "2025-06-09")]
    [InlineData("bevrijdingsdag", 2025, "2025-05-05")]
    [InlineData("tweede_kerstdag", 2099, "2099-12-26")]
    public void A_day_falls_where_it_was_announced(string naam, int jaar, string dag) => _kalender.Op(naam, jaar).Should().Be(Proef.Dag(dag));

    [Fact]
    public void Other_years_and_other_days_are_not_known()
    {
        (_kalender.EersteJaar, _kalender.LaatsteJaar).Should().Be((2014, 2099));
        _kalender.Op("koningsdag", 2013).Should().BeNull();
        _kalender.Op("koningsdag", 2100).Should().BeNull();
        _kalender.Op("vrijmibo", 2025).Should().BeNull();
    }
}
