using static Uitstroom.Rules.Tests.Afspraken.Proef;

namespace Uitstroom.Rules.Tests.Afspraken;

/// <summary>What goes on after the end, and how taking part ends.</summary>
public class DoorloopTests
{
    [Theory]
    [InlineData("blijft_gelden: ja", "2031-06-01", "feit verlengd: geen", AfspraakStand.Doorlopend)]
    [InlineData("blijft_gelden: nee", "2031-06-01", "feit verlengd: geen", AfspraakStand.BuitenLooptijd)]
    [InlineData("blijft_gelden: { geldt: ja }", "2031-06-01", "feit verlengd: geen; feit geldt: ja", AfspraakStand.Doorlopend)]
    [InlineData("blijft_gelden: { geldt: ja }", "2031-06-01", "feit verlengd: geen; feit geldt: nee", AfspraakStand.BuitenLooptijd)]
    [InlineData("blijft_gelden: { geldt: ja }", "2031-06-01", "feit verlengd: geen", AfspraakStand.Open)]
    [InlineData("blijft_gelden: { geldt: ja }", "2030-12-31", "", AfspraakStand.Doorlopend)]
    [InlineData("blijft_gelden: { geldt: ja }", "2031-06-01", "feit geldt: ja", AfspraakStand.Doorlopend)]
    [InlineData("blijft_gelden: { geldt: ja }", "2031-06-01", "feit geldt: nee", AfspraakStand.Open)]
    [InlineData("blijft_gelden: { geldt: ja }, bij: a", "2031-06-01", "feit verlengd: geen; a: geen", AfspraakStand.Open)]
    [InlineData("blijft_gelden: niet_in_bron", "2031-06-01", "feit verlengd: geen", AfspraakStand.Open)]
    [InlineData("blijft_gelden: { lezing.keuze: { een: altijd, twee: nooit } }", "2031-06-01", "feit verlengd: geen", AfspraakStand.Open)]
    [InlineData("blijft_gelden: { lezing.keuze: { een: altijd, twee: nooit } }", "2031-06-01", "feit verlengd: geen; lezing keuze: een", AfspraakStand.Doorlopend)]
    [InlineData("blijft_gelden: { lezing.vaste: { een: altijd, twee: nooit } }", "2031-06-01", "feit verlengd: geen", AfspraakStand.Doorlopend)]
    [InlineData("blijft_gelden: ja", "2019-12-31", "", AfspraakStand.BuitenLooptijd)]
    [InlineData("blijft_gelden: { geldt: ja }", "2019-12-31", "", AfspraakStand.BuitenLooptijd)]
    [InlineData("aard: hard", "2031-06-01", "", AfspraakStand.Open)]
    [InlineData("bij: a", "2031-06-01", "a: geen", AfspraakStand.Open)]
    public void A_duty_goes_on_as_the_text_or_people_say(string sleutels, string op, string regels, AfspraakStand stand) =>
        Op(sleutels, op, regels.Split("; ", StringSplitOptions.RemoveEmptyEntries)).Stand.Should().Be(stand);

    [Fact]
    public void What_would_tell_is_asked_for_and_each_reading_is_shown()
    {
        var oordeel = Op("blijft_gelden: { geldt: ja }", "2031-06-01", "feit verlengd: geen");
        (oordeel.Redenen, oordeel.Afspraak.BlijftGelden).Should().Be((Reden.Feit, null));
        oordeel.Mist.Namen().Should().Equal("geldt");
        Op("blijft_gelden: { geldt: ja }", "2031-06-01").Mist.Namen().Should().Equal("verlengd", "geldt");
        Op("blijft_gelden: { lezing.keuze: { een: altijd, twee: nooit } }", "2031-06-01", "feit verlengd: geen").Varianten.Select(variant => variant.Stand)
            .Should().Equal(AfspraakStand.Doorlopend, AfspraakStand.BuitenLooptijd);
    }

    [Theory]
    [InlineData("blijft_gelden: ja", 2)]
    [InlineData("blijft_gelden: { geldt: ja }", 2)]
    [InlineData("blijft_gelden: nee", 1)]
    public void Only_what_goes_on_returns_after_the_end(string sleutels, int keren) =>
        Met(Afspraak($"keer: 1 per jaar, {sleutels}")).Tot("2030-02-01", "2031-12-31", "feit verlengd: geen", "feit geldt: ja").Afspraken.Single().Termijnen.Count(termijn => termijn.Vanaf >= Dag("2030-01-01")).Should().Be(keren);

    [Theory]
    [InlineData("a: 2030-02-01", "feit verlengd: geen", "2030-08-01")]
    [InlineData("a: 2030-06-30", "feit verlengd: geen", "2030-12-30")]
    [InlineData("a: 2030-08-31", "feit verlengd: geen", "2030-12-31")]
    [InlineData("a: 2030-08-31", "feit verlengd: 2031-12-31", "2031-02-28")]
    [InlineData("a: 2030-08-31", "feit verlengd: 2031-01-15", "2031-01-15")]
    [InlineData("a: 2030-02-01", "feit verlengd: onbekend", "2030-08-01")]
    [InlineData("a: 2030-08-31", "feit verlengd: onbekend", null)]
    [InlineData("a: geen", "feit verlengd: geen", null)]
    public void Taking_part_ends_with_the_regeling_at_the_latest(string a, string verlengd, string? laatste)
    {
        var weg = MetDeelname("laatste_dag: 6 maanden na a", Afspraak("aard: hard")).Op("2030-11-01", a, verlengd).Deelname.Single();
        weg.LaatsteDag.Should().Be(laatste is null ? null : Dag(laatste));
        weg.Uitslag.Stand.Should().Be(laatste is null ? a == "a: geen" ? AfspraakStand.Doorlopend : AfspraakStand.Open : Dag(laatste) < Dag("2030-11-01") ? AfspraakStand.Afgelopen : AfspraakStand.Loopt);
    }

    /// <summary>A notice that came too late moves the last day on to the first one that can be.</summary>
    [Theory]
    [InlineData("2023-01-01", "2022-10-02", "2023-01-02")]
    [InlineData("2023-01-01", "2022-10-01", "2023-01-01")]
    [InlineData("2022-11-30", "2022-08-31", "2022-12-01")]
    [InlineData("2024-03-01", "2024-02-29", "2024-05-29")]
    [InlineData("2023-03-01", "2022-11-30", "2023-03-01")]
    [InlineData("2023-01-01", "geen", null)]
    [InlineData("2023-01-01", "onbekend", null)]
    public void The_last_day_may_be_the_first_that_can_be(string einde, string gemeld, string? laatste)
    {
        var weg = MetDeelname("laatste_dag: vroegste dag van melden", Afspraak("minstens: 3 maanden, voor: b, klaar_bij: klaar", "melden"))
            .Op("2024-06-01", $"b: {einde}", $"klaar: {gemeld}").Deelname.Single();
        weg.LaatsteDag.Should().Be(laatste is null ? null : Dag(laatste));
        weg.Uitslag.Stand.Should().Be(laatste is not null ? AfspraakStand.Afgelopen : gemeld == "geen" ? AfspraakStand.Doorlopend : AfspraakStand.Open);
    }

    [Fact]
    public void Working_days_have_a_first_day_too() =>
        MetDeelname("laatste_dag: vroegste dag van melden", Afspraak("minstens: 2 werkdagen, voor: b, klaar_bij: klaar", "melden"))
            .Op("2022-01-01", "b: 2022-01-01", "klaar: 2021-12-24").Deelname.Single().LaatsteDag.Should().Be(Dag("2021-12-28"), "Christmas and the weekend lie between");

    [Theory]
    [InlineData("binnen: 3 maanden, vanaf: a")]
    [InlineData("uiterlijk: a")]
    [InlineData("aard: hard")]
    public void Only_what_must_be_done_before_an_event_has_such_a_day(string sleutels)
    {
        Laad(Afspraak(sleutels), Afspraak("bij: vroegste dag van x", "y")).Diagnostics.Select(melding => melding.Id).Should().Equal("UIT3218");
        Laad(Afspraak(sleutels), "deelname: { eindigt: { weg: { wie: partij, doet: stopt, laatste_dag: vroegste dag van x, bron: p-6 } } }")
            .Diagnostics.Select(melding => melding.Id).Should().Equal("UIT3218");
    }
}
