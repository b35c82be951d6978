namespace Uitstroom.Regions;

/// <summary>A place in the tree of a region file, with how the whole tree looks when something else stands there.</summary>
/// <param name="Pad">Where.</param>
/// <param name="Zet">Makes the tree.</param>
internal sealed record Mutatieplek(string Pad, Func<YamlNode, YamlMapping> Zet)
{
    /// <summary>The place of a key below this one.</summary>
    public Mutatieplek Onder(YamlMapping groep, YamlEntry entry) => new($"{Pad}.{entry.Sleutel.Tekst}", nieuw => Zet(groep.Met(entry, nieuw)));

    /// <summary>The place of an item below this one.</summary>
    public Mutatieplek Onder(YamlSequence reeks, int i) => new($"{Pad}[{i + 1}]", nieuw => Zet(new YamlSequence(reeks.Items.SetItem(i, nieuw), reeks.Plaats)));

    /// <summary>The file with another text here.</summary>
    public Mutant Wordt(Mutatiesoort soort, YamlScalar oud, string nieuw) => Wordt(soort, oud, oud.Tekst, nieuw, new YamlScalar(nieuw, oud.Aangehaald, oud.Plaats));

    /// <summary>The file with something else here.</summary>
    /// <param name="soort">What kind of change.</param>
    /// <param name="oud">What stands here.</param>
    /// <param name="van">That, for people.</param>
    /// <param name="naar">What comes in its place, for people.</param>
    /// <param name="nieuw">What comes in its place.</param>
    public Mutant Wordt(Mutatiesoort soort, YamlNode oud, string van, string naar, YamlNode nieuw) => new(soort, Pad, oud.Plaats, van, naar, () => Zet(nieuw));
}
