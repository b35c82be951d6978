using System.Reflection;
using Uitstroom.Tests;

namespace Uitstroom.Rules.Tests.Conventies;

/// <summary>The public surface of the packages, approved by hand: whatever an embedder can call.</summary>
public class OpenbaarTests
{
    [Theory]
    [InlineData("Uitstroom.Rules")]
    [InlineData("Uitstroom.Regions")]
    public void Public_surface_is_as_approved(string pakket) => Golden.Matches($"{pakket}.txt", Oppervlak.Van(Assembly.Load(pakket)));
}
