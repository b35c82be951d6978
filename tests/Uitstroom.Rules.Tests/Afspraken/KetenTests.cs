using static Uitstroom.Rules.Tests.Afspraken.Proef;

namespace Uitstroom.Rules.Tests.Afspraken;

/// <summary>Afspraken that follow on how another turned out.</summary>
public class KetenTests
{
    private static readonly Regeling _regeling = Met(
        Afspraak("bij: aanbod niet gehaald, binnen: 1 week", "bericht"),
        Afspraak("vanaf: a, binnen: 3 maanden, klaar_bij: klaar", "aanbod"),
        Afspraak("bij: aanbod gedaan, binnen: 2 weken", "verslag"),
        Afspraak("bij: aanbod gehaald, binnen: 2 weken", "bloemen"));

    [Theory]
    [InlineData("2022-04-10", "a: 2022-01-10", "klaar: geen", AfspraakStand.NietBegonnen, null)]
    [InlineData("2022-04-11", "a: 2022-01-10", "klaar: geen", AfspraakStand.Loopt, "2022-04-18")]
    [InlineData("2022-04-11", "a: 2022-01-10", "klaar: 2022-04-11", AfspraakStand.Loopt, "2022-04-18")]
    [InlineData("2022-04-11", "a: 2022-01-10", "klaar: 2022-04-10", AfspraakStand.Nvt, null)]
    [InlineData("2022-04-11", "a: 2022-01-10", "klaar: onbekend", AfspraakStand.Open, null)]
    [InlineData("2022-04-11", "a: geen", "klaar: geen", AfspraakStand.NietBegonnen, null)]
    public void A_message_is_due_from_the_first_day_that_it_is_too_late(string op, string a, string klaar, AfspraakStand stand, string? uiterlijk)
    {
        var uitslag = _regeling.Op(op, a, klaar).Afspraken[0];
        uitslag.Stand.Should().Be(stand);
        uitslag.Termijnen.Select(termijn => termijn.Uiterlijk).Should().Equal(uiterlijk is null ? [] : [Dag(uiterlijk)]);
    }

    [Fact]
    public void What_follows_on_a_deed_follows_when_it_is_late_too()
    {
        _regeling.Op("2022-05-01", "a: 2022-01-10", "klaar: 2022-04-20").Afspraken[2].Termijnen.Single().Uiterlijk.Should().Be(Dag("2022-05-04"));
        _regeling.Op("2022-05-01", "a: 2022-01-10", "klaar: 2022-04-20").Afspraken[3].Stand.Should().Be(AfspraakStand.Nvt);
        _regeling.Op("2022-05-01", "a: 2022-01-10", "klaar: 2022-04-09").Afspraken[3].Termijnen.Single().Uiterlijk.Should().Be(Dag("2022-04-23"));
        _regeling.Op("2022-05-01", "a: 2022-01-10").Afspraken[2].Mist.Namen().Should().Equal("klaar");
    }

    [Fact]
    public void What_returns_is_followed_each_time()
    {
        var regeling = Met(Afspraak("vanaf: a, elke: 1 maand, aantal: 3", "gesprek"), Afspraak("bij: gesprek gedaan, binnen: 1 week", "verslag"));
        var verslag = regeling.Op("2021-03-20", "a: 2021-01-01", "gedaan gesprek: [2021-01-20, 2021-02-20]", "gedaan verslag: 2021-01-25").Afspraken[1];
        verslag.Termijnen.Select(termijn => (termijn.Uiterlijk, termijn.Stand)).Should().Equal(
            (Dag("2021-01-27"), AfspraakStand.Gehaald), (Dag("2021-02-27"), AfspraakStand.NietGehaald));
    }

    [Fact]
    public void What_follows_on_a_duty_without_a_day_waits_until_it_is_done()
    {
        var regeling = Met(Afspraak("aard: mag", "verzoek"), Afspraak("bij: verzoek gedaan, binnen: 1 week"), Afspraak("bij: verzoek niet gehaald, binnen: 1 week", "y"));
        regeling.Op("2022-05-01").Afspraken.Select(uitslag => uitslag.Stand).Should().Equal(AfspraakStand.Doorlopend, AfspraakStand.NietBegonnen, AfspraakStand.Nvt);
        regeling.Op("2022-05-01", "gedaan verzoek: 2022-04-28").Afspraken[1].Termijnen.Single().Uiterlijk.Should().Be(Dag("2022-05-05"));
    }

    [Fact]
    public void A_circle_is_refused_and_an_unknown_name_too()
    {
        Laad(Afspraak("bij: y gedaan, binnen: 1 week"), Afspraak("bij: x niet gehaald, binnen: 1 week", "y")).Diagnostics.Select(d => d.Id).Should().Equal("UIT3207");
        Laad(Afspraak("bij: y gedaan, binnen: 1 week")).Diagnostics.Select(d => d.Id).Should().Equal("UIT3206");
    }
}
