using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What an agreement opens to local agreements, by one of its provisions.</summary>
/// <param name="Naam">The name in files.</param>
/// <param name="Afwijken">What a local agreement may deviate from; it may be added to as well.</param>
/// <param name="Aanvullen">What a local agreement may only add to.</param>
/// <param name="OokBestaande">Whether local agreements from before the agreement go first as well.</param>
/// <param name="Bron">The provisions that say so.</param>
public sealed record Openstelling(
    string Naam, ImmutableArray<OpenBepaling> Afwijken, ImmutableArray<OpenBepaling> Aanvullen, bool OokBestaande, ImmutableArray<string> Bron)
{
    internal IEnumerable<OpenBepaling> Voor(Wijzigingswijze wijze) => wijze == Wijzigingswijze.VoegtToe ? Afwijken.Concat(Aanvullen) : Afwijken;
}
