using Uitstroom.Regions.Tests.Gevallen;

namespace Uitstroom.Regions.Tests.Bepalingen;

/// <summary>The registers and what cites them; whether every provision is executed is looked at with the coverage.</summary>
public class BepalingenTests
{
    public static TheoryData<string> Regios => Regio.Namen;

    [Theory]
    [MemberData(nameof(Regios))]
    public void Of_consultation_monitoring_precedence_and_hardship_whatever_can_be_computed_has_an_answer_in_the_library(string regio)
    {
        var regeling = Regio.Alle[regio].Regeling;
        var antwoorden = regeling.Overleggen.SelectMany(overleg => overleg.Bepalingen)
            .Concat(regeling.Loketten.SelectMany(loket => loket.Bepalingen))
            .Concat(regeling.Voorrang.SelectMany(regel => regel.Bron))
            .Concat(regeling.Hardheidsclausule!.Bron.Concat(regeling.Hardheidsclausule.Afspraken.SelectMany(afspraak => afspraak.Bron)))
            .Concat(regeling.Hardheidsclausule.Voorbeelden.SelectMany(voorbeeld => voorbeeld.Bron))
            .Concat(regeling.Monitoring!.Bron.Concat(regeling.Monitoring.Cijfers.SelectMany(cijfer => cijfer.Bron)))
            .Concat(regeling.Monitoring.Registraties.SelectMany(soort => soort.Bron))
            .Concat(regeling.Monitoring.Rapportages.SelectMany(rapport => rapport.Bron.Concat(rapport.Afspraken.SelectMany(afspraak => afspraak.Bron))));
        var soorten = new[] { "overleg", "monitoring", "voorrang", "hardheidsclausule" };
        Regio.Alle[regio].Ids(bepaling => soorten.Contains(bepaling.Onder("soort").Tekst()) && bepaling.Onder("rekenbaar").Tekst() is "ja" or "deels")
            .Except(antwoorden).Should().BeEmpty();
    }

    [Theory]
    [InlineData("westfriesland", "wf-11.1.a", "wf-11.1.b", "wf-11.1.c", "wf-18.1", "wf-18.2", "wf-18.2.a", "wf-18.2.b", "wf-18.2.c", "wf-18.3", "wf-18.4")]
    [InlineData("ijmond-zk", "ijzk-14.b", "ijzk-14.c", "ijzk-insp.corp.8.2")]
    [InlineData("flevoland", "fl-privacy.d", "fl-10.d.b", "fl-9.c")]
    public void What_is_said_of_complaints_and_disputes_stands_with_a_loket(string regio, params string[] bepalingen) =>
        bepalingen.Except(Regio.Alle[regio].Regeling.Loketten.SelectMany(loket => loket.Bepalingen)).Should().BeEmpty();

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
            entry.Sleutel.Tekst is "bron" or "blijft_gelden" ? entry.Waarde.Teksten().Except(["ja", "nee"]) : Geciteerd(entry.Waarde)),
        YamlSequence reeks => reeks.Items.SelectMany(Geciteerd),
        _ => [],
    };
}
