using Uitstroom.Regions;

namespace Uitstroom.Testing;

/// <summary>A case came out otherwise than it expects. The message says what was expected, what came out and why, in Dutch.</summary>
/// <param name="uitslag">How it came out.</param>
public sealed class GevalAndersException(Gevaluitslag uitslag) : Exception($"{uitslag.Geval.Plaats}\n{uitslag.ToText()}")
{
    /// <summary>How it came out.</summary>
    public Gevaluitslag Uitslag { get; } = uitslag;
}
