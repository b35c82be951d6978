using System.Text;
using NodaTime;
using Uitstroom.Regions;
using static Uitstroom.Rules.Tests.Afspraken.Proef;

namespace Uitstroom.Rules.Tests.Afspraken;

/// <summary>Wrong events give a Dutch diagnostic, and the rest of the answer is still given.</summary>
public class SlechteInvoerTests
{
    private static readonly Regeling _regeling = Met(
        Afspraak("vanaf: a, binnen: 1 week"),
        Afspraak("vanaf: b, elke: 1 maand, klaar_bij: klaar", "y"),
        Afspraak("vanaf: uur, binnen: 24 uur", "z"));

    [Fact]
    public void An_event_before_the_regeling_began_is_told_and_leaves_what_it_starts_open()
    {
        var overzicht = _regeling.Op("2020-02-01", "a: 2019-12-31", "b: 2020-01-15", "gedaan x: geen");
        overzicht.Diagnostics.Select(melding => melding.ToString()).Should().Equal(
            "gebeurtenissen.yaml(3,3): warning UIT4301: `a` is op 31 december 2019, voor het begin van de regeling op 1 januari 2020; wat dan geldt regelt de tekst niet: de afspraken die hiermee beginnen staan open");
        overzicht.Afspraken.Select(uitslag => uitslag.Stand).Should().Equal(AfspraakStand.Open, AfspraakStand.Loopt, AfspraakStand.Open);
        overzicht.Afspraken[0].Redenen.Should().Be(Reden.Bron);
        overzicht.Afspraken[0].Termijnen.Single().Uiterlijk.Should().Be(Dag("2020-01-07"));
    }

    [Theory]
    [InlineData("a: [2021-01-01, 2021-02-01]", "UIT4305")] // two first events
    [InlineData("aa: 2021-01-01", "UIT4304")]
    [InlineData("geldt: ja", "UIT4304")]
    [InlineData("a: 2021-02-30", "UIT4006")]
    [InlineData("a: { dag: 2021-02-01 }", "UIT4021")]
    [InlineData("uur: 2021-03-28T02:30", "UIT4307")]
    [InlineData("uur: 2021-10-31T02:30", "UIT4307")]
    [InlineData("uur: 2021-10-31", "UIT4006")]
    [InlineData("gedaan xx: 2021-01-01", "UIT4308")]
    [InlineData("gedaan x: morgen", "UIT4006")]
    [InlineData("gedaan x: [2021-01-01, geen]", "UIT4006")]
    public void A_wrong_line_is_a_diagnostic_and_the_others_count(string regel, string id)
    {
        var gelezen = _regeling.Lees(regel, "b: 2021-01-01");
        gelezen.Diagnostics.Select(melding => melding.Id).Should().Equal(id);
        gelezen.HeeftFouten.Should().BeTrue();
        _regeling.AfsprakenOp(gelezen.Gebeurtenissen!, Dag("2021-01-05")).Afspraken.Select(uitslag => uitslag.Stand)
            .Should().Equal(AfspraakStand.Open, AfspraakStand.Loopt, AfspraakStand.Open);
    }

    [Fact]
    public void A_moment_without_a_zone_is_a_diagnostic_and_the_moment_unknown()
    {
        var gelezen = GebeurtenissenLoader.Load("f", Encoding.UTF8.GetBytes("gebeurtenissen: { uur: 2021-06-11T16:30, a: 2021-06-11 }"), _regeling);
        gelezen.Diagnostics.Single().ToString().Should().Be(
            "f(1,24): error UIT4306: het tijdstip `2021-06-11T16:30` bij `uur` heeft geen tijdzone; zet bovenaan `tijdzone: Europe/Amsterdam`, of schrijf het verschil erachter, zoals `2021-06-11T16:30+02:00`");
        var overzicht = _regeling.AfsprakenOp(gelezen.Gebeurtenissen!, Dag("2021-06-15"));
        overzicht.Afspraken[2].Stand.Should().Be(AfspraakStand.Open);
        overzicht.Afspraken[2].Mist.Namen().Should().Equal("uur");
    }

    [Theory]
    [InlineData("tijdzone: Mars/Olympus\n", "UIT4309")]
    [InlineData("tijdzones: Europe/Amsterdam\n", "UIT4310")]
    [InlineData("op: gisteren\n", "UIT4006")]
    [InlineData("- a\n", "UIT4016")]
    public void A_wrong_head_is_a_diagnostic(string tekst, string id) =>
        GebeurtenissenLoader.Load("f", Encoding.UTF8.GetBytes(tekst), _regeling).Diagnostics.Select(melding => melding.Id).Should().Equal(id);

    [Fact]
    public void Done_before_it_began_and_two_days_for_one_deed_are_told()
    {
        _regeling.Op("2021-02-01", "a: 2021-01-10", "gedaan x: 2021-01-05").Diagnostics.Select(melding => melding.Id).Should().Equal("UIT4302");
        _regeling.Op("2021-02-20", "b: 2021-01-10", "klaar: 2021-02-05", "gedaan y: 2021-02-06").Diagnostics.Select(melding => melding.Id).Should().Equal("UIT4311");
    }

    [Fact]
    public void An_event_that_ends_something_that_returns_may_have_more_days() =>
        _regeling.Op("2021-03-20", "b: 2021-01-10", "klaar: [2021-02-05, 2021-03-05]").Afspraken[1].Termijnen.Take(2).Select(termijn => termijn.Stand)
            .Should().Equal(AfspraakStand.Gehaald, AfspraakStand.Gehaald);

    [Fact]
    public void The_builder_says_the_same_as_the_file()
    {
        var bouw = Gebeurtenissen.Voor(_regeling).Op(Dag("2021-06-15")).Op("a", Dag("2021-06-11")).NogNiet("b")
            .Op("uur", new OffsetDateTime(new LocalDateTime(2021, 6, 11, 14, 30), Offset.Zero))
            .Gedaan("x", Dag("2021-06-12")).Gedaan("z", new OffsetDateTime(new LocalDateTime(2021, 6, 12, 16, 30), Offset.FromHours(2))).Bouw();
        bouw.Diagnostics.Should().BeEmpty();
        var overzicht = _regeling.AfsprakenOp(bouw.Gebeurtenissen!, new AfsprakenOpties());
        overzicht.Afspraken.Select(uitslag => uitslag.Stand).Should().Equal(AfspraakStand.Gehaald, AfspraakStand.NietBegonnen, AfspraakStand.Gehaald);
        Gebeurtenissen.Voor(_regeling).Op("q", Dag("2021-06-11")).Gedaan("q").Lees("q", "w").Met("geldt", 7).Bouw().Diagnostics.Select(melding => melding.Id)
            .Should().BeEquivalentTo("UIT4304", "UIT4308", "UIT4012", "UIT4002");
    }

    [Fact]
    public void Misuse_by_a_caller_is_an_exception()
    {
        var ander = Met(Afspraak("aard: hard"));
        var gebeurtenissen = ander.Lees().Gebeurtenissen!;
        _regeling.Invoking(regeling => regeling.AfsprakenOp(gebeurtenissen, Dag("2021-01-01"))).Should().Throw<ArgumentException>();
        ander.Invoking(regeling => regeling.AfsprakenOp(gebeurtenissen, new AfsprakenOpties())).Should().Throw<ArgumentException>();
        ander.Invoking(regeling => regeling.AfsprakenOp(gebeurtenissen, new LocalDate(1700, 1, 1))).Should().Throw<ArgumentOutOfRangeException>();
        ander.Invoking(regeling => regeling.AfsprakenOp(gebeurtenissen, new AfsprakenOpties { Op = Dag("2021-01-01"), Lezingen = gebeurtenissen.Aanvraag.Lezingen.Add("q", "w") }))
            .Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_application_holds_events_too()
    {
        var aanvraag = Aanvraag.Voor(_regeling).Met("a", Dag("2021-06-11")).Met("uur", new LocalDateTime(2021, 6, 11, 16, 30)).Bouw().Aanvraag!;
        _regeling.AfsprakenOp(Gebeurtenissen.Van(aanvraag), Dag("2021-06-12")).Afspraken.Select(uitslag => uitslag.Stand)
            .Should().Equal(AfspraakStand.Loopt, AfspraakStand.Open, AfspraakStand.Vandaag);
    }
}
