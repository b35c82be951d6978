using Uitstroom.Rules.Tests.Willekeurig;

namespace Uitstroom.Rules.Tests.Naslag;

/// <summary>The engine against the definition, on random regelingen and applications.</summary>
public class NaslagTests
{
    [Fact]
    public void Engine_and_definition_agree_on_everything() =>
        Proef.Houdt(1500, 6, (regeling, situatie, _) => Verschilzoeker.Verschillen(regeling, situatie).Should().BeEmpty(), volgend: true);
}
