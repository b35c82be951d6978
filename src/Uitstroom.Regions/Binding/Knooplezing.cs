using System.Collections.Immutable;

namespace Uitstroom.Regions;

/// <summary>Takes texts from nodes whose build has been checked; what is missing or wrong gives nothing, as it was reported already.</summary>
internal static class Knooplezing
{
    public static string? Tekst(this YamlNode? knoop) => knoop is YamlScalar { Ontbreekt: false } waarde ? waarde.Tekst : null;

    public static bool IsJa(this YamlNode? knoop) => knoop.Tekst() == "ja";

    /// <summary>The value itself, or the values of a list.</summary>
    public static IEnumerable<YamlScalar> Scalars(this YamlNode? knoop) => knoop switch
    {
        YamlScalar { Ontbreekt: false } waarde => [waarde],
        YamlSequence reeks => reeks.Items.OfType<YamlScalar>().Where(waarde => !waarde.Ontbreekt),
        _ => [],
    };

    public static ImmutableArray<string> Teksten(this YamlNode? knoop) => [.. knoop.Scalars().Select(waarde => waarde.Tekst)];

    /// <summary>The entries of a mapping; none for anything else.</summary>
    public static ImmutableArray<YamlEntry> Namen(this YamlNode? knoop) => knoop is YamlMapping mapping ? mapping.Entries : [];

    public static YamlNode? Onder(this YamlNode? knoop, string sleutel) => knoop is YamlMapping mapping ? mapping[sleutel] : null;
}
