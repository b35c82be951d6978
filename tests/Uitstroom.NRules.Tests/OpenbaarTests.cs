using Uitstroom.Tests;

namespace Uitstroom.NRules.Tests;

/// <summary>The public surface of the package, approved by hand: whatever a host can call.</summary>
public class OpenbaarTests
{
    [Fact]
    public void Public_surface_is_as_approved() => Golden.Matches("Uitstroom.NRules.txt", Oppervlak.Van(typeof(Regelrepository).Assembly));
}
