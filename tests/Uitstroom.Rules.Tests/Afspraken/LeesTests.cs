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
        var open = Op(Sleutels, "2021-01-05", "a: 2021-01-04", "b: 2021-01-05");
        (open.Stand, open.Redenen).Should().Be((AfspraakStand.Open, Reden.Lezing));
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
        uitslag.Varianten.Select(variant => variant.Stand).Should().Equal(AfspraakStand.Doorlopend, AfspraakStand.Nvt);
    }
}
