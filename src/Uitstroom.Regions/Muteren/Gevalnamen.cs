using System.Collections.Frozen;

namespace Uitstroom.Regions;

/// <summary>What a case looks at: the parts of the text that it touches, and every name in it.</summary>
internal sealed class Gevalnamen
{
    private readonly FrozenSet<string> _namen;

    private Gevalnamen(IEnumerable<string> namen) => _namen = namen.ToFrozenSet(StringComparer.Ordinal);

    public static Gevalnamen Van(IEnumerable<Geval> gevallen)
    {
        var namen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var geval in gevallen)
        {
            namen.UnionWith(Raking.Van(geval).Geraakt.SelectMany(raak => raak.Punt.Split('|')[0].Split('.')));
            Voeg(namen, geval.Knoop.Geval.Waarde);
            Voeg(namen, geval.Knoop.Basis?.Waarde);
        }

        return new Gevalnamen(namen);
    }

    /// <summary>How many parts of a path it names.</summary>
    public int Nabij(string pad) => pad.Split('.', '[').Count(_namen.Contains);

    private static void Voeg(HashSet<string> namen, YamlNode? knoop)
    {
        switch (knoop)
        {
            case YamlScalar scalar:
                namen.Add(scalar.Tekst);
                break;
            case YamlSequence reeks:
                foreach (var item in reeks.Items)
                {
                    Voeg(namen, item);
                }

                break;
            case YamlMapping groep:
                foreach (var entry in groep.Entries)
                {
                    namen.Add(entry.Sleutel.Tekst);
                    Voeg(namen, entry.Waarde);
                }

                break;
        }
    }
}
