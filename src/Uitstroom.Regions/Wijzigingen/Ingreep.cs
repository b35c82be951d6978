using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>One thing that a change does to the tree of a region file.</summary>
/// <param name="Wijze">What it does.</param>
/// <param name="Pad">The path as written, and where.</param>
/// <param name="Deel">What stands under the path: <c>wordt</c>, <c>bron</c> and the like.</param>
internal sealed record Ingreep(Wijzigingswijze Wijze, YamlScalar Pad, YamlNode Deel)
{
    public YamlNode? Wordt => Deel.Onder("wordt");

    public YamlNode? Bron => Deel.Onder("bron");

    /// <summary>Whether the paths are one, or one lies within the other: then the order in which they come would count.</summary>
    public bool Raakt(Ingreep ander) => Binnen(Pad.Tekst, ander.Pad.Tekst) || Binnen(ander.Pad.Tekst, Pad.Tekst);

    private static bool Binnen(string pad, string ouder) =>
        pad.StartsWith(ouder, StringComparison.Ordinal) && (pad.Length == ouder.Length || pad[ouder.Length] == '.');
}
