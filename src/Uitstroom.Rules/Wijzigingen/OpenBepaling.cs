using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Provisions that an agreement opens to local agreements.</summary>
/// <param name="Patroon">One id, or all that begin so: <c>vb-4.*</c>.</param>
/// <param name="Lezing">The reading on which it depends; null when it does on none.</param>
/// <param name="Opties">The options of that reading under which they are open; empty without a reading.</param>
public sealed record OpenBepaling(string Patroon, Lezing? Lezing, ImmutableArray<string> Opties)
{
    /// <summary>Whether a provision is among them.</summary>
    /// <param name="id">The id of the provision.</param>
    public bool Omvat(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Patroon.EndsWith(".*", StringComparison.Ordinal) ? id.StartsWith(Patroon[..^1], StringComparison.Ordinal) : id == Patroon;
    }
}
