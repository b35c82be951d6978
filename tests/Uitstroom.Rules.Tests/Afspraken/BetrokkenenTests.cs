using static Uitstroom.Rules.Tests.Afspraken.Proef;

namespace Uitstroom.Rules.Tests.Afspraken;

/// <summary>Who acts, who hears of it and who takes part: it can change with facts and with time.</summary>
public class BetrokkenenTests
{
    private const string Signaal = """
        x: { wie: corporatie, doet: seint in, bij: a, bron: p-6,
            aan: { kies_alle: { zorg: { wanneer: { geldt: ja }, dan: zorgorganisatie }, wijk: { wanneer: { geldt: nee }, dan: wijkteam }, jong: { wanneer: { b: minder dan 1 jaar geleden }, dan: coordinator } } } }
        """;

    private const string Regie = "x: { wie: { kies: { ernstig: { wanneer: { geldt: ja }, dan: gemeente }, gewoon: { dan: woonbegeleider } } }, doet: voert de regie, bron: p-6 }";

    [Theory]
    [InlineData("feit geldt: ja", "2021-05-31", "zorgorganisatie, coordinator")]
    [InlineData("feit geldt: ja", "2021-06-01", "zorgorganisatie")]
    [InlineData("feit geldt: nee", "2021-06-01", "wijkteam")]
    [InlineData("feit geldt: onbekend", "2021-06-01", "zorgorganisatie?, wijkteam?")]
    public void All_rows_that_hold_on_the_day_of_the_signal_count(string feit, string a, string aan)
    {
        var uitslag = Met(Signaal).Op("2023-01-01", $"a: {a}", "b: 2020-06-01", feit).Afspraken.Single();
        string.Join(", ", uitslag.Aan.Select(wie => wie.Wie + (wie.Zeker ? "" : "?"))).Should().Be(aan);
    }

    [Theory]
    [InlineData("ja", "gemeente")]
    [InlineData("nee", "woonbegeleider")]
    [InlineData("onbekend", "gemeente?, woonbegeleider?")]
    public void Of_rows_the_first_that_holds_counts(string geldt, string wie)
    {
        var uitslag = Met(Regie).Op("2023-01-01", $"feit geldt: {geldt}").Afspraken.Single();
        string.Join(", ", uitslag.Wie.Select(een => een.Wie + (een.Zeker ? "" : "?"))).Should().Be(wie);
    }

    [Theory]
    [InlineData("zorgorganisatie", "zorg, iedereen")]
    [InlineData("Zorgorganisaties", "zorg, iedereen")]
    [InlineData("gemeente", "regie, iedereen, hier")]
    [InlineData("Aalsdorp", "regie, iedereen, hier")]
    [InlineData("woonbegeleider", "regie")]
    [InlineData("uitstroomcoordinator", "coordinator")]
    [InlineData("Uitstroomcoördinatoren", "")]
    [InlineData("uitstroomcoördinator", "coordinator")]
    [InlineData("clienten", "")]
    [InlineData("cliënt", "zorg")]
    [InlineData("CLIENT", "zorg")]
    [InlineData("niemand", "")]
    public void A_party_has_what_it_does_itself_and_what_all_parties_do(string partij, string namen)
    {
        var regeling = Met(
            "zorg: { wie: [zorgorganisatie, client], doet: iets, bron: p-6 }",
            Regie.Replace("x:", "regie:", StringComparison.Ordinal),
            "iedereen: { wie: alle partijen, doet: iets, bron: p-6 }",
            "coordinator: { wie: uitstroomcoördinator, doet: iets, bron: p-6 }",
            "hier: { wie: gemeente Aalsdorp, doet: iets, bron: p-6 }");
        var overzicht = regeling.Op("2023-01-01");
        string.Join(", ", overzicht.Van(partij).Select(uitslag => uitslag.Afspraak.Naam)).Should().Be(namen);
    }

    [Fact]
    public void A_role_is_shown_by_its_own_title()
    {
        var regeling = Met("x: { wie: client, doet: iets, aan: client van gemeente, bron: p-6 }");
        regeling.Op("2023-01-01").Afspraken.Single().Wie.Should().Equal(new Betrokkene("cliënt", true));
        regeling.Afspraken.Single().Wie.Select(rol => (rol.Naam, rol.Titel)).Should().Equal(("client", "cliënt"));
        regeling.Afspraken.Single().Aan.Select(rol => rol.Titel).Should().Equal("client van gemeente");
    }
}
