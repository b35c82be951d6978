using System.Text;
using System.Text.RegularExpressions;
using Uitstroom.Regions.Tests.Yaml;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Wijzigingen;

/// <summary>The examples of the guide can be applied to the regions that they are about.</summary>
public partial class HandleidingTests
{
    [Fact]
    public void The_examples_of_the_guide_can_be_applied()
    {
        var tekst = File.ReadAllText(Path.Combine(Repository.Root, "docs", "wijzigingen.md"));
        var voorbeelden = Voorbeeld().Matches(tekst).Select(match => match.Groups[1].Value).Where(yaml => Aktelezer.Herkent(yaml.Read().Root)).ToList();
        voorbeelden.Should().HaveCount(2);
        foreach (var yaml in voorbeelden)
        {
            var regeling = Regelingen.Zoek(yaml.Read().Root.Onder("regeling").Tekst()!)!;
            Akte.Pas(regeling, Wijzigingsbestand.Van("f", Encoding.UTF8.GetBytes(yaml))).Should().NotContain(melding => melding.Severity == Severity.Error);
        }
    }

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Voorbeeld();
}
