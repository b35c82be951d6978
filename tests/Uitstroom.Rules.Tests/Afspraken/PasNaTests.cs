using static Uitstroom.Rules.Tests.Afspraken.Proef;

namespace Uitstroom.Rules.Tests.Afspraken;

/// <summary>Times up to and including a day fall away, while counting goes on from the start.</summary>
public class PasNaTests
{
    [Theory]
    [InlineData("vanaf: a, elke: 3 maanden, tot: 1 jaar na a", "b: 2025-07-01", "2025-07-02/2025-09-01 2025-09-02/2025-12-01")]
    [InlineData("vanaf: a, elke: 3 maanden, tot: 1 jaar na a", "b: 2025-08-31", "2025-09-01/2025-09-01 2025-09-02/2025-12-01")]
    [InlineData("vanaf: a, elke: 3 maanden, tot: 1 jaar na a", "b: 2025-09-01", "2025-09-02/2025-12-01")]
    [InlineData("vanaf: a, elke: 3 maanden, tot: 1 jaar na a", "b: 2025-02-01", "2025-03-01/2025-06-01 2025-06-02/2025-09-01 2025-09-02/2025-12-01")]
    [InlineData("vanaf: a, elke: 3 maanden, tot: 1 jaar na a", "b: 2026-01-01", "")]
    [InlineData("vanaf: a, elke: 3 maanden, aantal: 2", "b: 2025-07-01", "2025-07-02/2025-09-01 2025-09-02/2025-12-01")]
    [InlineData("vanaf: a, keer: 1 per kwartaal, aantal: 2", "b: 2025-07-01", "2025-07-02/2025-08-31- 2025-09-01/2025-11-30")]
    [InlineData("op: [07-01, 12-31], aantal: 2", "b: 2025-07-01", "2025-07-02/2025-12-31 2026-01-01/2026-07-01")]
    [InlineData("op: [07-01, 12-31], aantal: 2", "b: 2025-06-30", "2025-07-01/2025-07-01 2025-07-02/2025-12-31")]
    [InlineData("venster: { van: 02-01, tot_en_met: 03-31 }, aantal: 2", "b: 2025-02-15", "2025-02-16/2025-03-31- 2026-02-01/2026-03-31")]
    [InlineData("uiterlijk: 09-30, aantal: 1", "b: 2025-10-01", "2026-01-01/2026-09-30")]
    public void Times_up_to_a_day_fall_away(string sleutels, string b, string vakken) =>
        Vakken(Op($"{sleutels}, pas_na: b", "2025-08-01", "a: 2025-03-01", b, "feit verlengd: geen")).Should().Be(vakken);

    [Theory]
    [InlineData("b: geen", AfspraakStand.NietBegonnen)]
    [InlineData("b: onbekend", AfspraakStand.Open)]
    [InlineData("b: 2025-07-01", AfspraakStand.Loopt)]
    [InlineData("b: 2031-07-01", AfspraakStand.Nvt)]
    public void The_day_must_be_known_and_have_come(string b, AfspraakStand stand)
    {
        var uitslag = Op("vanaf: a, elke: 3 maanden, pas_na: b", "2025-08-01", "a: 2025-03-01", b, "feit verlengd: geen", "gedaan x: 2025-06-01");
        uitslag.Stand.Should().Be(stand);
        uitslag.Mist.Namen().Should().Equal(stand == AfspraakStand.Open ? ["b"] : []);
    }

    [Fact]
    public void What_was_done_before_that_day_is_not_this()
    {
        var uitslag = Op("vanaf: a, elke: 3 maanden, pas_na: b, aantal: 1", "2025-10-01", "a: 2025-03-01", "b: 2025-07-01", "gedaan x: 2025-06-15");
        (uitslag.Stand, uitslag.Termijnen.Single().AantalGedaan).Should().Be((AfspraakStand.NietGehaald, 0));
    }

    [Fact]
    public void A_reading_may_let_nothing_fall_away()
    {
        const string Sleutels = "vanaf: a, elke: 3 maanden, tot: 1 jaar na a, pas_na: { lezing.vaste: { een: b, twee: geen_begin } }";
        var varianten = Op(Sleutels, "2025-08-01", "a: 2025-03-01", "b: 2025-07-01").Varianten;
        varianten.Select(variant => string.Join(' ', variant.Termijnen.Select(termijn => Weergave.Iso(termijn.Uiterlijk!.Value)))).Should().Equal(
            "2025-09-01 2025-12-01", "2025-06-01 2025-09-01 2025-12-01");
    }

    [Fact]
    public void Another_afspraak_may_give_the_day() =>
        Vakken(Met(Afspraak("bij: b", "eerst"), Afspraak("vanaf: a, elke: 1 maand, pas_na: eerst gedaan, aantal: 1"))
            .Op("2025-08-01", "a: 2025-03-01", "b: 2025-04-01", "gedaan eerst: 2025-05-15").Afspraken[1]).Should().Be("2025-05-16/2025-06-01");

    [Theory]
    [InlineData("pas_na: b", "UIT3217")]
    [InlineData("vanaf: a, binnen: 1 week, pas_na: b", "UIT3217")]
    [InlineData("uiterlijk: a, pas_na: b", "UIT3217")]
    [InlineData("keer: 1 per jaar, pas_na: x gedaan", "UIT3207")]
    [InlineData("keer: 1 per jaar, pas_na: onzin", "UIT3202")]
    [InlineData("keer: 1 per jaar, pas_na: geen_einde", "UIT3202")]
    public void It_is_only_for_what_returns(string sleutels, string id) => Laad(Afspraak(sleutels)).Diagnostics.Select(melding => melding.Id).Should().Equal(id);

    private static string Vakken(AfspraakUitslag uitslag) => string.Join(' ', uitslag.Termijnen
        .Select(termijn => $"{Weergave.Iso(termijn.Vanaf!.Value)}/{Weergave.Iso(termijn.Uiterlijk!.Value)}{(termijn.IsAfgekort ? "-" : "")}"));
}
