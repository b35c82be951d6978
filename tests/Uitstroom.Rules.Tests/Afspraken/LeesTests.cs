using static Uitstroom.Rules.Tests.Afspraken.Proef;

namespace Uitstroom.Rules.Tests.Afspraken;

/// <summary>Where the text can be read in more ways: equal answers are the answer, else each is shown.</summary>
public class LeesTests
{
    [Fact]
    public void Readings_that_agree_give_their_answer_and_others_leave_it_open()
    {
        const string Sleutels = "vanaf: { lezing.keuze: { een: a, twee: b } }, binnen: 1 week";
        Op(Sleutels, "2021-01-05", "a: 2021-01-04", "b: 2021-01-04").Termijnen.Single().Uiterlijk.Should().Be(Dag("2021-01-11"));
        var open = Op(Sleutels, "2021-01-12", "a: 2021-01-04", "b: 2021-01-05", "gedaan x: geen");
        (open.Stand, open.Redenen).Should().Be((AfspraakStand.Open, Reden.Lezing), "one reading has it missed, the other has still today");
        open.Termijnen.Should().BeEmpty();
        open.Varianten.Select(variant => (variant.Lezingen["keuze"], variant.Termijnen.Single().Uiterlijk)).Should().Equal(
            ("een", Dag("2021-01-11")), ("twee", Dag("2021-01-12")));
    }

    [Fact]
    public void A_standard_reading_gives_the_answer_with_the_others_beside_it()
    {
        const string Sleutels = "vanaf: { lezing.vaste: { een: a, twee: b } }, binnen: { lezing.keuze: { een: 1 week, twee: 7 dagen } }";
        var uitslag = Op(Sleutels, "2021-01-05", "a: 2021-01-04", "b: 2021-01-05");
        uitslag.Termijnen.Single().Uiterlijk.Should().Be(Dag("2021-01-11"));
        uitslag.Varianten.Select(variant => string.Join(' ', variant.Lezingen)).Should().Equal(["[vaste, een]", "[vaste, twee]"], "the other reading makes no difference");
        Op(Sleutels, "2021-01-05", "a: 2021-01-04", "b: 2021-01-05", "lezing vaste: twee").Varianten.Should().BeEmpty("a person chose");
    }

    [Theory]
    [InlineData("2021-01-05", "geen", AfspraakStand.Loopt, "loopt; tot wanneer hangt af van hoe de tekst gelezen wordt")]
    [InlineData("2021-01-13", "geen", AfspraakStand.NietGehaald, "te laat: niet gedaan")]
    [InlineData("2021-01-13", "2021-01-13", AfspraakStand.NietGehaald, "te laat gedaan op 13 januari 2021")]
    [InlineData("2021-01-13", "2021-01-11", AfspraakStand.Gehaald, "gedaan op 11 januari 2021")]
    [InlineData("2021-01-13", "2021-01-12", AfspraakStand.Open, null)]
    [InlineData("2021-01-13", "onbekend", AfspraakStand.Open, null)]
    public void Readings_that_agree_on_the_stand_give_it_and_leave_the_day_out(string op, string gedaan, AfspraakStand stand, string? tekst)
    {
        const string Sleutels = "vanaf: { lezing.keuze: { een: a, twee: b } }, binnen: 1 week";
        var uitslag = Op(Sleutels, op, "a: 2021-01-04", "b: 2021-01-05", $"gedaan x: {gedaan}");
        uitslag.Stand.Should().Be(stand);
        uitslag.Termijnen.Select(termijn => (termijn.Uiterlijk, termijn.IsBetwist, termijn.Tekst)).Should().Equal(tekst is null ? [] : [(null, true, tekst)]);
        uitslag.Varianten.Select(variant => variant.Termijnen.Single().Uiterlijk).Should().Equal(Dag("2021-01-11"), Dag("2021-01-12"));
    }

    [Fact]
    public void Readings_that_agree_on_the_stand_but_give_other_times_give_no_times()
    {
        var uitslag = Op("vanaf: a, herhaling: { lezing.keuze: { een: { elke: 3 maanden }, twee: { keer: 1 per jaar } } }", "2021-02-01", "a: 2021-01-04");
        (uitslag.Stand, uitslag.Termijnen.Length, uitslag.Varianten.Length).Should().Be((AfspraakStand.Loopt, 0, 2));
    }

    [Fact]
    public void Only_how_firm_it_is_may_hang_on_a_reading()
    {
        var uitslag = Op("vanaf: a, binnen: 4 weken, aard: { lezing.keuze: { een: hard, twee: richtsnoer } }", "2021-07-05", "a: 2021-06-02", "gedaan x: 2021-07-05");
        uitslag.Aard.Should().BeNull();
        uitslag.Stand.Should().Be(AfspraakStand.NietGehaald);
        uitslag.Varianten.Select(variant => variant.Aard).Should().Equal(Aard.Hard, Aard.Richtsnoer);
    }

    [Fact]
    public void A_reading_of_the_afspraak_that_it_waits_for_counts_too()
    {
        var regeling = Met(Afspraak("vanaf: { lezing.keuze: { een: a, twee: b } }, binnen: 1 week"), Afspraak("bij: x niet gehaald, binnen: 1 dag", "y"));
        var uitslag = regeling.Op("2021-01-12", "a: 2021-01-04", "b: 2021-01-05", "gedaan x: geen").Afspraken[1];
        uitslag.Stand.Should().Be(AfspraakStand.Open);
        uitslag.Varianten.Select(variant => variant.Stand).Should().Equal(AfspraakStand.Loopt, AfspraakStand.NietBegonnen);
    }

    [Fact]
    public void An_end_may_be_missing_in_one_reading() =>
        Op("vanaf: a, elke: 3 maanden, tot: { lezing.vaste: { een: 1 jaar na a, twee: geen_einde } }", "2025-07-01", "a: 2025-03-01").Varianten
            .Select(variant => variant.Termijnen.Length).Should().Equal(3, 6 - 1);

    [Fact]
    public void Conditions_and_people_may_hang_on_readings()
    {
        var regeling = Met("x: { wie: { lezing.keuze: { een: partij, twee: ander } }, doet: iets, wanneer: { lezing.vaste: { een: { geldt: ja }, twee: { ook: ja } } }, bron: p-6 }");
        var uitslag = regeling.Op("2021-01-12", "feit geldt: ja", "feit ook: nee").Afspraken.Single();
        uitslag.Stand.Should().Be(AfspraakStand.Doorlopend);
        uitslag.Wie.Should().Equal(new Betrokkene("partij", false), new Betrokkene("ander", false));
        uitslag.Varianten.Select(variant => (variant.Stand, variant.Wie.Single().Wie)).Should().Equal(
            (AfspraakStand.Doorlopend, "partij"), (AfspraakStand.Nvt, "partij"), (AfspraakStand.Doorlopend, "ander"), (AfspraakStand.Nvt, "ander"));
    }

    [Theory]
    [InlineData("wie: partij, aan: { lezing.keuze: { een: gemeente, twee: [gemeente, corporatie] } }", "gemeente", "gemeente, corporatie")]
    [InlineData("wie: partij, met: { kies: { jong: { wanneer: { lezing.keuze: { een: altijd, twee: nooit } }, dan: gemeente }, anders: corporatie } }", "gemeente", "corporatie")]
    [InlineData("wie: partij, aan: { kies_alle: { altijd: { dan: gemeente }, ook: { wanneer: { lezing.keuze: { een: nooit, twee: { geldt: ja } } }, dan: corporatie } } }", "gemeente", "gemeente, corporatie")]
    public void Who_it_concerns_is_shown_per_reading(string sleutels, string een, string twee)
    {
        var uitslag = Met($"x: {{ doet: iets, {sleutels}, bron: p-6 }}".Replace("anders: corporatie", "anders: { dan: corporatie }", StringComparison.Ordinal))
            .Op("2021-01-12", "feit geldt: ja").Afspraken.Single();
        uitslag.Stand.Should().Be(AfspraakStand.Doorlopend);
        uitslag.Varianten.Select(variant => $"{variant.Lezingen["keuze"]}: {string.Join(", ", variant.Aan.Concat(variant.Met).Select(wie => wie.Wie))}").Should().Equal($"een: {een}", $"twee: {twee}");
        uitslag.Varianten.SelectMany(variant => variant.Aan.Concat(variant.Met)).Should().OnlyContain(wie => wie.Zeker);
    }

    [Fact]
    public void People_that_change_with_time_are_those_of_each_reading()
    {
        var regeling = Met("x: { wie: { kies: { vroeg: { wanneer: { c: op of na 2021-01-10 }, dan: gemeente }, laat: { dan: corporatie } } }, doet: iets, vanaf: { lezing.keuze: { een: a, twee: b } }, binnen: 1 maand, bron: p-6 }",
            "y: { wie: { kies: { jong: { wanneer: { c: minder dan 1 jaar geleden }, dan: gemeente }, oud: { dan: corporatie } } }, doet: iets, vanaf: { lezing.keuze: { een: a, twee: b } }, binnen: 1 maand, bron: p-6 }");
        var overzicht = regeling.Op("2021-02-12", "a: 2021-02-04", "b: 2021-02-11", "c: 2020-02-08");
        overzicht.Afspraken[0].Wie.Should().Equal(new Betrokkene("corporatie", true));
        overzicht.Afspraken[1].Wie.Should().Equal([new Betrokkene("gemeente", false), new Betrokkene("corporatie", false)], "a year after c lies between the two starts");
        overzicht.Afspraken[1].Varianten.Select(variant => variant.Wie.Single()).Should().Equal(new Betrokkene("gemeente", true), new Betrokkene("corporatie", true));
    }
}
