using Uitstroom.Regions.Tests.Gevallen;

namespace Uitstroom.Regions.Tests.Bepalingen;

/// <summary>Every provision is executed by a rule, or is listed as one that is not.</summary>
public class BepalingenTests
{
    private static readonly string[] _soorten =
    [
        "doelgroep", "toetsingscriterium", "uitsluiting", "uitkomst", "oordeel", "voorrang", "definitie", "partijen", "looptijd", "hardheidsclausule",
        "verdeelsleutel", "quotum", "kosten", "contractvorm", "contractovergang",
    ];

    private static readonly string[] _uitvoerbaar =
        ["doelgroep", "toetsingscriterium", "uitsluiting", "verdeelsleutel", "quotum", "kosten", "contractvorm", "contractovergang"];

    public static TheoryData<string> Regios => Regio.Namen;

    [Theory]
    [MemberData(nameof(Regios))]
    public void Every_provision_of_these_kinds_is_cited_or_listed_as_no_rule(string regio)
    {
        var root = YamlReader.ReadFile(Regio.Alle[regio].Pad).Root!;
        var zonderRegel = root.Onder("zonder_regel").Namen().SelectMany(soort => soort.Waarde.Teksten());
        Vereist(regio).Except(Geciteerd(root)).Except(zonderRegel).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Regios))]
    public void A_provision_that_can_be_computed_is_executed_by_a_rule_and_not_merely_mentioned(string regio)
    {
        var regeling = Regio.Alle[regio].Regeling;
        var regels = regeling.Doelgroepen.SelectMany(groep => groep.Bron.Concat(groep.Maximum?.Bron ?? []))
            .Concat(regeling.Toetsen.SelectMany(toets => toets.Criteria).SelectMany(criterium => criterium.Bron))
            .Concat(regeling.Verdeelsleutels.Values.SelectMany(sleutel => sleutel.Bron))
            .Concat(regeling.Quota.SelectMany(quotum => quotum.Bron.Concat(quotum.Groepen.SelectMany(groep => groep.Bron))))
            .Concat(regeling.Quota.SelectMany(quotum => (quotum.HogerMits?.Bron ?? []).Concat(quotum.Doorschuiven?.Bron ?? [])))
            .Concat(regeling.Kosten.SelectMany(post => post.Bron.Concat(post.Toestemming?.Bron ?? []).Concat(post.Tenzij?.Bron ?? [])))
            .Concat(regeling.Parameters.SelectMany(parameter => parameter.Bron))
            .Concat(regeling.Feiten.SelectMany(feit => feit.Bron))
            .Concat(Contracten(regeling.Contracten.Regels));
        var vereist = Regio.Alle[regio].Ids(bepaling =>
            _uitvoerbaar.Contains(bepaling.Onder("soort").Tekst()) && bepaling.Onder("rekenbaar").Tekst() == "ja");
        vereist.Except(regels).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Regios))]
    public void Every_cited_id_stands_in_the_register(string regio)
    {
        var root = YamlReader.ReadFile(Regio.Alle[regio].Pad).Root!;
        Geciteerd(root).Except(Regio.Alle[regio].Ids(_ => true)).Should().BeEmpty();
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

    /// <summary>What the rules on contracts execute: forms with their parts, rows of the choice, transitions and steps.</summary>
    private static IEnumerable<string> Contracten(Uitstroom.Rules.Contractregels regels) =>
        regels.Vormen.SelectMany(vorm => vorm.Bron.Concat(vorm.Keten.SelectMany(schakel => schakel.Bron))
                .Concat(vorm.Begeleiding?.Bron ?? []).Concat(vorm.Koppelbeding?.Bron ?? []).Concat(vorm.Gevolgen.SelectMany(gevolg => gevolg.Bron)))
            .Concat(regels.Keuze.Rijen.SelectMany(rij => rij.Bron))
            .Concat(regels.Overgangen.SelectMany(overgang => overgang.Bron.Concat(overgang.Stappen.SelectMany(stap => stap.Bron))));

    private static IEnumerable<string> Vereist(string regio) =>
        Regio.Alle[regio].Ids(bepaling => _soorten.Contains(bepaling.Onder("soort").Tekst()));

    /// <summary>Every id under a <c>bron</c> or <c>blijft_gelden</c>, wherever it stands.</summary>
    private static IEnumerable<string> Geciteerd(YamlNode knoop) => knoop switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry =>
            entry.Sleutel.Tekst is "bron" or "blijft_gelden" ? entry.Waarde.Teksten() : Geciteerd(entry.Waarde)),
        YamlSequence reeks => reeks.Items.SelectMany(Geciteerd),
        _ => [],
    };
}
