using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Dekkingwerk;

/// <summary>Nothing of the three agreements was dropped.</summary>
public class RegiodekkingTests
{
    public static TheoryData<string> Regios => Regio.Namen;

    [Theory]
    [MemberData(nameof(Regios))]
    public void Every_provision_is_executed_or_has_a_reason(string regio) =>
        Regio.Alle[regio].Regeling.Dekking.Open.Select(een => $"{een.Bepaling.Id}: {een.Reden}").Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Regios))]
    public void What_can_be_computed_wholly_or_in_part_is_executed_and_no_reason_stands_in_for_it(string regio) =>
        Regio.Alle[regio].Regeling.Dekking.Bepalingen
            .Where(een => een.Bepaling.Rekenbaar is "ja" or "deels" && een.Stand != Dekkingstand.Uitgevoerd)
            .Select(een => een.Bepaling.Id).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Regios))]
    public void The_coverage_is_of_every_provision_of_the_register_in_its_order(string regio) =>
        Regio.Alle[regio].Regeling.Dekking.Bepalingen.Select(een => een.Bepaling.Id).Should().Equal(Regio.Alle[regio].Ids(_ => true));
}
