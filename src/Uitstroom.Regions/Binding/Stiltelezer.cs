using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>
/// Finds the words for silence in a region file, wherever they stand. It reads the tree and not the bound rules, so that a section that is
/// new is looked at as well.
/// </summary>
internal static class Stiltelezer
{
    private static readonly string[] _woorden = ["niet_in_bron", "niet_geregeld", "niet_genoemd"];

    public static ImmutableArray<Stilte> Lees(YamlMapping root) =>
        [.. root.Entries.SelectMany(sectie => Onder(sectie.Waarde, sectie.Sleutel.Tekst, [])).DistinctBy(stilte => (stilte.Pad, stilte.Woord))];

    private static IEnumerable<Stilte> Onder(YamlNode knoop, string pad, ImmutableArray<string> bron)
    {
        switch (knoop)
        {
            case YamlScalar waarde when _woorden.Contains(waarde.Tekst):
                return [new Stilte(pad, waarde.Tekst, bron)];
            case YamlSequence reeks:
                return reeks.Items.SelectMany(item => Onder(item, pad, bron));
            case YamlMapping mapping:
                var eigen = mapping["bron"] is { } ids ? ids.Teksten() : bron;
                return mapping.Entries.SelectMany(entry => Onder(entry, $"{pad}.{entry.Sleutel.Tekst}", eigen));
            default:
                return [];
        }
    }

    private static IEnumerable<Stilte> Onder(YamlEntry entry, string pad, ImmutableArray<string> bron) => entry.Sleutel.Tekst switch
    {
        "bron" => [],
        "volledig" when entry.Waarde.Tekst() == "nee" => [new Stilte(pad, "onvolledig", bron)],
        "ontbreekt_in_bron" => entry.Waarde.Teksten().Select(wat => new Stilte($"{pad}.{wat}", "niet_in_bron", bron)),
        _ => Onder(entry.Waarde, pad, bron),
    };
}
