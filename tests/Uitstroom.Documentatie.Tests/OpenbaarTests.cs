using Uitstroom.Tests;

namespace Uitstroom.Documentatie.Tests;

/// <summary>The public surface of the package, approved by hand.</summary>
public class OpenbaarTests
{
    [Fact]
    public void Public_surface_is_as_approved() => Golden.Matches("Uitstroom.Documentatie.txt", Oppervlak.Van(typeof(Pagina).Assembly));

    [Fact]
    public void The_engine_knows_nothing_of_pages() =>
        typeof(Rules.Regeling).Assembly.GetReferencedAssemblies().Select(naam => naam.Name).Should().NotContain(naam => naam!.StartsWith("Uitstroom", StringComparison.Ordinal));
}
