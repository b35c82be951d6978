using Uitstroom.Regions.Tests.Gevallen;

namespace Uitstroom.Regions.Tests.Bepalingen;

/// <summary>The registers and what cites them; whether every provision is executed is looked at with the coverage.</summary>
public class BepalingenTests
{
    public static TheoryData<string> Regios => Regio.Namen;

    [Theory]
    [MemberData(nameof(Regios))]
    public void Every_cited_id_stands_in_the_register(string regio)
    {
        var root = YamlReader.ReadFile(Regio.Alle[regio].Pad).Root!;
        Geciteerd(root).Except(Regio.Alle[regio].Ids(_ => true)).Should().BeEmpty();
        Regio.Alle[regio].Regeling.Onderdelen.SelectMany(onderdeel => onderdeel.Bron).Except(Regio.Alle[regio].Ids(_ => true)).Should().BeEmpty();
        Regio.Alle[regio].Regeling.Bepalingen.Keys.Should().BeEquivalentTo(Regio.Alle[regio].Ids(_ => true));
    }

    [Theory]
    [MemberData(nameof(Regios))]
    public void A_register_has_each_id_once_with_its_place_kind_and_summary(string regio)
    {
        Regio.Alle[regio].Ids(_ => true).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(150);
        Regio.Alle[regio].Register.Should().OnlyContain(bepaling =>
            !string.IsNullOrEmpty(bepaling.Onder("plaats").Tekst()) && !string.IsNullOrEmpty(bepaling.Onder("samenvatting").Tekst())
            && new[] { "ja", "deels", "nee" }.Contains(bepaling.Onder("rekenbaar").Tekst()));
    }

    /// <summary>Every id under a <c>bron</c> or <c>blijft_gelden</c>, wherever it stands.</summary>
    private static IEnumerable<string> Geciteerd(YamlNode knoop) => knoop switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry =>
            entry.Sleutel.Tekst is "bron" or "blijft_gelden" ? entry.Waarde.Teksten() : Geciteerd(entry.Waarde)),
        YamlSequence reeks => reeks.Items.SelectMany(Geciteerd),
        _ => [],
    };
}
