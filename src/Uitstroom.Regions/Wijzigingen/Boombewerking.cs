namespace Uitstroom.Regions;

/// <summary>Makes a new tree out of an old one; the old one stays as it is.</summary>
internal static class Boombewerking
{
    /// <summary>The tree with another node at the end of a path of keys that is there; null takes the key away.</summary>
    public static YamlMapping Zet(YamlMapping root, ReadOnlySpan<string> sleutels, Func<YamlNode, YamlNode?> nieuw)
    {
        var plaats = Plaats(root, sleutels[0]);
        var entry = root.Entries[plaats];
        var waarde = sleutels.Length == 1 ? nieuw(entry.Waarde) : Zet((YamlMapping)entry.Waarde, sleutels[1..], nieuw);
        return new YamlMapping(
            waarde is null ? root.Entries.RemoveAt(plaats) : root.Entries.SetItem(plaats, entry with { Waarde = waarde }), root.Plaats);
    }

    /// <summary>The tree with another mapping at the end of a path of keys, which may be empty: then the tree itself is meant.</summary>
    public static YamlMapping ZetGroep(YamlMapping root, ReadOnlySpan<string> sleutels, Func<YamlMapping, YamlMapping> nieuw) =>
        sleutels.IsEmpty ? nieuw(root) : Zet(root, sleutels, knoop => nieuw((YamlMapping)knoop));

    /// <summary>The mapping with one more key, before another one or at the end.</summary>
    public static YamlMapping Voeg(YamlMapping groep, YamlEntry entry, string? voor) =>
        new(groep.Entries.Insert(voor is null ? groep.Entries.Length : Plaats(groep, voor), entry), groep.Plaats);

    /// <summary>The mapping with more provisions under <c>bron</c>, before those that it had.</summary>
    public static YamlMapping Haalaan(YamlMapping groep, YamlNode bron)
    {
        var oud = groep.Find("bron");
        var ids = bron.Scalars().Concat(oud?.Waarde.Scalars() ?? []).DistinctBy(id => id.Tekst);
        var nieuw = new YamlSequence([.. ids], bron.Plaats);
        return oud is null
            ? Voeg(groep, new YamlEntry(new YamlScalar("bron", Aangehaald: false, bron.Plaats), nieuw), null)
            : Zet(groep, ["bron"], _ => nieuw);
    }

    /// <summary>How many mappings and sequences lie inside each other, the node itself counted.</summary>
    public static int Diepte(YamlNode knoop) => knoop switch
    {
        YamlMapping groep => 1 + groep.Entries.Select(entry => Diepte(entry.Waarde)).DefaultIfEmpty().Max(),
        YamlSequence reeks => 1 + reeks.Items.Select(Diepte).DefaultIfEmpty().Max(),
        _ => 0,
    };

    /// <summary>Every provision that a node cites, at any depth.</summary>
    public static IEnumerable<string> Aanhalingen(YamlNode knoop) => knoop switch
    {
        YamlMapping groep => groep["bron"].Teksten().Concat(groep.Entries.SelectMany(entry => Aanhalingen(entry.Waarde))),
        YamlSequence reeks => reeks.Items.SelectMany(Aanhalingen),
        _ => [],
    };

    private static int Plaats(YamlMapping groep, string sleutel)
    {
        var plaats = 0;
        while (groep.Entries[plaats].Sleutel.Tekst != sleutel)
        {
            plaats++;
        }

        return plaats;
    }
}
