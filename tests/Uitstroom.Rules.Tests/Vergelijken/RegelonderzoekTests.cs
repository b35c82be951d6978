using NodaTime;
using Uitstroom.Regions;

namespace Uitstroom.Rules.Tests.Vergelijken;

/// <summary>Rules that never decide, each found with an application that shows it.</summary>
public sealed class RegelonderzoekTests
{
    private static readonly LocalDate _dag = new(2025, 6, 16);

    [Theory]
    [InlineData("c1: { eis: { getal: minstens 5, alle_van: [{ getal: hoogstens 3 }] }, bron: k-1 }", "groep: { wanneer: { c: ja }, bron: v-3 }", "Onhaalbaar", true)]
    [InlineData("c1: { eis: { een_van: [{ getal: minstens 3 }, { getal: hoogstens 5 }] }, bron: k-1 }", "groep: { wanneer: { c: ja }, bron: v-3 }", "NooitGemist", true)]
    [InlineData("c1: { eis: { doelgroep: aanwezig }, bron: k-1 }", "groep: { wanneer: [{ a: ja }, { a: nee }], bron: v-3 }", "LegeDoelgroep", false)]
    [InlineData("c1: { eis: { doelgroep: aanwezig }, bron: k-1 }", "groep: { wanneer: { a: ja, b: ja }, bron: v-3 }\ngroot: { wanneer: { a: ja }, bron: v-3 }", "Omvat", true)]
    [InlineData("c1: { eis: { lezing.streng: { wel: { a: ja }, niet: { een_van: [{ a: ja }, { a: ja, b: ja }] } } }, bron: k-1 }", "groep: { wanneer: { c: ja }, bron: v-3 }", "LezingMaaktNietUit", false)]
    public void Wordt_gevonden(string criteria, string doelgroepen, string soort, bool metGetuige)
    {
        var regeling = Voorbeeldregeling.Met(criteria, doelgroepen);
        var bevinding = Regelonderzoek.Van(regeling, _dag).First(een => $"{een.Soort}" == soort);
        (bevinding.Getuige is not null).Should().Be(metGetuige);
        bevinding.Bron.Should().NotBeEmpty();
        if (soort == "Onhaalbaar")
        {
            regeling.Toets(bevinding.Getuige!, _dag).Criteria.Single().Status.Should().Be(CriteriumStatus.NietVoldaan);
        }
    }

    [Fact]
    public void Waar_niets_aan_de_hand_is_wordt_niets_gevonden() =>
        Regelonderzoek.Van(Voorbeeldregeling.Met("c1: { eis: { doelgroep: aanwezig, lezing.streng: { wel: { a: ja }, niet: { b: ja } } }, bron: k-1 }"), _dag).Should().BeEmpty();

    [Theory]
    [InlineData("westfriesland")]
    [InlineData("ijmond-zk")]
    [InlineData("flevoland")]
    public void De_regios_worden_onderzocht(string naam)
    {
        var regeling = Regelingen.Zoek(naam)!;
        var bevindingen = Regelonderzoek.Van(regeling, _dag);
        bevindingen.Should().NotContain(bevinding => bevinding.Soort == Bevindingsoort.Botsing);
        bevindingen.Where(bevinding => bevinding.Getuige is not null).Should().OnlyContain(bevinding => bevinding.Yaml!.Contains("feiten"));
    }
}
