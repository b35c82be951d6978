using static Uitstroom.Rules.Tests.Afspraken.Proef;

namespace Uitstroom.Rules.Tests.Afspraken;

/// <summary>How an afspraak stands on a day: unknown is never missed.</summary>
public class StandTests
{
    private const string Week = "vanaf: a, binnen: 1 week, klaar_bij: klaar";

    [Theory]
    [InlineData("2021-03-01", AfspraakStand.NietBegonnen, "a: geen")]
    [InlineData("2021-03-01", AfspraakStand.Open)]
    [InlineData("2021-03-01", AfspraakStand.NietBegonnen, "a: 2021-03-02")]
    [InlineData("2021-03-02", AfspraakStand.Loopt, "a: 2021-03-02")]
    [InlineData("2021-03-08", AfspraakStand.Loopt, "a: 2021-03-02", "klaar: geen")]
    [InlineData("2021-03-09", AfspraakStand.Vandaag, "a: 2021-03-02", "klaar: geen")]
    [InlineData("2021-03-09", AfspraakStand.Gehaald, "a: 2021-03-02", "klaar: 2021-03-09")]
    [InlineData("2021-03-10", AfspraakStand.NietGehaald, "a: 2021-03-02", "klaar: geen")]
    [InlineData("2021-03-10", AfspraakStand.NietGehaald, "a: 2021-03-02", "klaar: 2021-03-10")]
    [InlineData("2021-03-10", AfspraakStand.Open, "a: 2021-03-02")]
    [InlineData("2021-03-10", AfspraakStand.Gehaald, "a: 2021-03-02", "klaar: 2021-03-03")]
    [InlineData("2021-03-08", AfspraakStand.Loopt, "a: 2021-03-02", "klaar: 2021-03-09")] // what lies in the future is not done yet
    [InlineData("2031-03-08", AfspraakStand.BuitenLooptijd, "a: 2021-03-02", "verlengd: geen")]
    public void It_stands_as_the_events_say(string op, AfspraakStand stand, params string[] regels) => Op(Week, op, regels).Stand.Should().Be(stand);

    [Fact]
    public void A_last_day_that_is_over_without_knowing_is_open_and_asks_for_what_ends_it()
    {
        var uitslag = Op(Week, "2021-03-10", "a: 2021-03-02");
        uitslag.Redenen.Should().Be(Reden.Feit);
        uitslag.Mist.Namen().Should().Equal("klaar");
        uitslag.Termijnen.Single().IsVoorbij.Should().BeTrue();
    }

    [Fact]
    public void It_can_be_said_by_the_name_of_the_afspraak_that_it_was_done()
    {
        Op("vanaf: a, binnen: 1 week", "2021-03-20", "a: 2021-03-02", "gedaan x: 2021-03-09").Stand.Should().Be(AfspraakStand.Gehaald);
        Op("vanaf: a, binnen: 1 week", "2021-03-20", "a: 2021-03-02", "gedaan x: 2021-03-10").Stand.Should().Be(AfspraakStand.NietGehaald);
        Op("vanaf: a, binnen: 1 week", "2021-03-20", "a: 2021-03-02", "gedaan x: geen").Stand.Should().Be(AfspraakStand.NietGehaald);
        Op("vanaf: a, binnen: 1 week", "2021-03-20", "a: 2021-03-02", "gedaan x: onbekend").Stand.Should().Be(AfspraakStand.Open);
        Op("vanaf: a, binnen: 1 week", "2021-03-20", "a: 2021-03-02", "gedaan x: [onbekend, 2021-03-15]").Stand.Should().Be(AfspraakStand.Open, "an earlier time is not known of");
    }

    [Theory]
    [InlineData("2021-06-12T16:30", AfspraakStand.Gehaald)]
    [InlineData("2021-06-12T16:31", AfspraakStand.NietGehaald)]
    [InlineData("2021-06-12T16:29", AfspraakStand.Gehaald)]
    [InlineData("2021-06-13T09:00", AfspraakStand.NietGehaald)]
    public void Hours_are_judged_to_the_minute(string klaar, AfspraakStand stand) =>
        Op("vanaf: uur, binnen: 24 uur, klaar_bij: uur_klaar", "2021-06-14", "uur: 2021-06-11T16:30", $"uur_klaar: {klaar}").Stand.Should().Be(stand);

    [Fact]
    public void Of_hours_a_day_without_time_on_the_last_day_is_open()
    {
        Op("vanaf: uur, binnen: 24 uur", "2021-06-14", "uur: 2021-06-11T16:30", "gedaan x: 2021-06-12").Stand.Should().Be(AfspraakStand.Open);
        Op("vanaf: uur, binnen: 24 uur", "2021-06-14", "uur: 2021-06-11T16:30", "gedaan x: 2021-06-11").Stand.Should().Be(AfspraakStand.Gehaald);
        Op("vanaf: uur, binnen: 24 uur", "2021-06-14", "uur: 2021-06-11T16:30", "gedaan x: 2021-06-13").Stand.Should().Be(AfspraakStand.NietGehaald);
    }

    [Theory]
    [InlineData("tijdig")]
    [InlineData("niet_in_bron")]
    public void Whether_a_word_was_kept_to_is_for_people_to_say(string woord)
    {
        Op($"bij: a, binnen: {woord}", "2021-03-10", "a: 2021-03-02").Stand.Should().Be(AfspraakStand.Loopt);
        var gedaan = Op($"bij: a, binnen: {woord}", "2021-03-10", "a: 2021-03-02", "gedaan x: 2021-03-04");
        (gedaan.Stand, gedaan.Redenen, gedaan.Termijnen.Single().GedaanOp, gedaan.Termijnen.Single().Woord).Should().Be((AfspraakStand.Open, Reden.Bron, Dag("2021-03-04"), woord));
    }

    [Theory]
    [InlineData("2021-03-02", AfspraakStand.Open, Reden.Feit)]
    [InlineData("2021-03-02", AfspraakStand.NietBegonnen, Reden.Geen, "a: geen")]
    [InlineData("2021-03-01", AfspraakStand.Loopt, Reden.Geen, "a: 2021-03-02")]
    [InlineData("2021-03-02", AfspraakStand.Loopt, Reden.Geen, "a: 2021-03-02", "klaar: geen")]
    [InlineData("2021-03-03", AfspraakStand.NietGehaald, Reden.Geen, "a: 2021-03-02", "klaar: geen")]
    [InlineData("2021-03-03", AfspraakStand.Open, Reden.Feit, "a: 2021-03-02")]
    [InlineData("2021-03-09", AfspraakStand.Open, Reden.Bron, "a: 2021-03-02", "klaar: 2021-02-20")]
    [InlineData("2021-03-09", AfspraakStand.Open, Reden.Bron, "a: 2021-03-02", "klaar: 2021-03-02")]
    [InlineData("2021-03-09", AfspraakStand.NietGehaald, Reden.Geen, "a: 2021-03-02", "klaar: 2021-03-03")]
    public void A_word_ahead_of_an_event_has_no_day_but_the_event_is_the_end_of_it(string op, AfspraakStand stand, Reden redenen, params string[] regels)
    {
        var uitslag = Op("minstens: tijdig, voor: a, klaar_bij: klaar", op, regels);
        (uitslag.Stand, uitslag.Redenen).Should().Be((stand, redenen));
        uitslag.Termijnen.Single().Uiterlijk.Should().BeNull("the text gives no day");
    }

    [Fact]
    public void A_word_ahead_of_an_event_that_is_over_asks_whether_it_was_done() =>
        Op("minstens: tijdig, voor: a, klaar_bij: klaar", "2021-03-09", "a: 2021-03-02").Should().Match<AfspraakUitslag>(
            uitslag => uitslag.Termijnen[0].IsVoorbij && uitslag.Mist.Namen().SequenceEqual(new[] { "klaar" }));

    [Theory]
    [InlineData("aard: hard", "2021-01-01", AfspraakStand.Doorlopend)]
    [InlineData("vanaf: 2022-01-01", "2021-12-31", AfspraakStand.NietBegonnen)]
    [InlineData("vanaf: 2022-01-01", "2022-01-01", AfspraakStand.Loopt)]
    [InlineData("vanaf: 2021-01-01, tot_en_met: 2021-12-31", "2021-12-31", AfspraakStand.Loopt)]
    [InlineData("vanaf: 2021-01-01, tot_en_met: 2021-12-31", "2022-01-01", AfspraakStand.Afgelopen)]
    [InlineData("vanaf: 2021-01-01, tot: 2021-12-31", "2021-12-31", AfspraakStand.Afgelopen)]
    [InlineData("vanaf: 2021-01-01, duurt: 3 maanden", "2021-03-31", AfspraakStand.Loopt)]
    [InlineData("vanaf: 2021-01-01, duurt: 3 maanden", "2021-04-01", AfspraakStand.Afgelopen)]
    [InlineData("venster: { van: 2021-07-01, tot_en_met: 2021-09-30 }", "2021-06-30", AfspraakStand.NietBegonnen)]
    [InlineData("venster: { van: 2021-07-01, tot_en_met: 2021-09-30 }", "2021-09-30", AfspraakStand.Vandaag)]
    [InlineData("venster: { van: 2021-07-01, tot_en_met: 2021-09-30 }", "2021-10-01", AfspraakStand.Open)]
    [InlineData("uiterlijk: 2021-12-31", "2021-12-30", AfspraakStand.Loopt)]
    [InlineData("voor: a", "2021-12-30", AfspraakStand.NietBegonnen, "a: geen")]
    [InlineData("vanaf: 2021-01-01, tot: c", "2021-12-30", AfspraakStand.Loopt, "c: geen")]
    [InlineData("vanaf: 2021-01-01, tot: c", "2021-12-30", AfspraakStand.Open)]
    [InlineData("vanaf: niet_in_bron, binnen: 2 weken", "2021-12-30", AfspraakStand.Open)]
    [InlineData("bij: a", "2021-12-30", AfspraakStand.Gehaald, "a: 2021-02-02", "gedaan x: 2021-02-03")]
    public void Duties_that_hold_for_a_time_run_and_end(string sleutels, string op, AfspraakStand stand, params string[] regels) => Op(sleutels, op, regels).Stand.Should().Be(stand);

    [Fact]
    public void Outside_its_term_only_what_goes_on_holds_and_the_last_day_is_told()
    {
        var regeling = Met(Afspraak("aard: hard"), Afspraak("blijft_gelden: ja", "geheim"));
        var overzicht = regeling.Op("2031-01-01", "feit verlengd: geen");
        overzicht.Afspraken.Select(uitslag => uitslag.Stand).Should().Equal(AfspraakStand.BuitenLooptijd, AfspraakStand.Doorlopend);
        (overzicht.InLooptijd, overzicht.LaatsteDag).Should().Be((false, Dag("2030-12-31")));
        regeling.Looptijd.BlijftGelden.Should().Equal("p-9");
        var onbekend = regeling.Op("2031-01-01");
        onbekend.InLooptijd.Should().BeNull();
        onbekend.Afspraken[0].Stand.Should().Be(AfspraakStand.Open);
    }

    [Theory]
    [InlineData("feit geldt: ja", AfspraakStand.Loopt)]
    [InlineData("feit geldt: nee", AfspraakStand.Nvt)]
    [InlineData("feit geldt: onbekend", AfspraakStand.Open)]
    public void A_condition_decides_whether_it_holds(string feit, AfspraakStand stand) =>
        Op("wanneer: { geldt: ja }, vanaf: a, binnen: 1 week", "2021-03-03", "a: 2021-03-02", feit).Stand.Should().Be(stand);

    [Fact]
    public void A_condition_is_looked_at_on_the_day_that_it_starts_unless_another_day_is_named()
    {
        const string Jong = "wanneer: { b: minder dan 1 jaar geleden }, bij: a";
        Op(Jong, "2024-01-01", "a: 2021-06-01", "b: 2020-07-01").Stand.Should().Be(AfspraakStand.Loopt);
        Op(Jong + ", peildatum: toetsdatum", "2024-01-01", "a: 2021-06-01", "b: 2020-07-01").Stand.Should().Be(AfspraakStand.Nvt);
    }

    [Theory]
    [InlineData("2021-03-05", "geen", "de ander kiest")]
    [InlineData("2021-03-20", "2021-03-09", null)]
    [InlineData("2021-03-20", "2021-03-10", "de ander kiest")]
    [InlineData("2021-03-20", "onbekend", "de ander kiest")]
    public void What_follows_is_told_unless_it_was_met(string op, string gedaan, string? gevolg) =>
        Op("vanaf: a, binnen: 1 week, gevolg: de ander kiest", op, "a: 2021-03-02", $"gedaan x: {gedaan}").Gevolg.Should().Be(gevolg);

    [Fact]
    public void What_follows_is_told_while_one_of_the_times_was_missed_and_not_when_it_does_not_hold()
    {
        const string Sleutels = "bij: [a, b], binnen: 1 week, gevolg: de ander kiest";
        var gemist = Op(Sleutels, "2021-06-01", "a: 2021-03-02", "b: 2021-05-03", "gedaan x: 2021-05-05");
        (gemist.Stand, gemist.Gevolg).Should().Be((AfspraakStand.Gehaald, "de ander kiest"));
        Op("wanneer: { geldt: ja }, gevolg: de ander kiest", "2021-06-01", "feit geldt: nee").Gevolg.Should().BeNull();
        Op("gevolg: de ander kiest", "2031-06-01", "feit verlengd: geen").Gevolg.Should().BeNull("the regeling has ended");
    }
}
