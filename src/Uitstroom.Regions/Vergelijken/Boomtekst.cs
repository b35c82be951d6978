namespace Uitstroom.Regions;

/// <summary>What stands in a tree, on one line.</summary>
internal static class Boomtekst
{
    private const int Hoogstens = 160;

    /// <summary>The whole of it, or its beginning when it is long.</summary>
    public static string Kort(YamlNode knoop)
    {
        var tekst = Vol(knoop);
        return tekst.Length <= Hoogstens ? tekst : tekst[..Hoogstens].TrimEnd() + " …";
    }

    /// <summary>Whether two trees hold the same; the order of names does not count.</summary>
    public static bool Zelfde(YamlNode een, YamlNode twee) => (een, twee) switch
    {
        (YamlScalar links, YamlScalar rechts) => links.Tekst == rechts.Tekst,
        (YamlMapping links, YamlMapping rechts) => links.Entries.Length == rechts.Entries.Length
            && links.Entries.All(entry => rechts[entry.Sleutel.Tekst] is { } ander && Zelfde(entry.Waarde, ander)),

        // One value and a list of one read alike.
        (YamlScalar los, YamlSequence { Items: [var enige] }) => Zelfde(los, enige),
        (YamlSequence { Items: [var enige] }, YamlScalar los) => Zelfde(enige, los),
        (YamlSequence links, YamlSequence rechts) => links.Items.Length == rechts.Items.Length && links.Items.Zip(rechts.Items).All(paar => Zelfde(paar.First, paar.Second)),
        _ => false,
    };

    private static string Vol(YamlNode knoop) => knoop switch
    {
        YamlScalar waarde => waarde.Tekst.ReplaceLineEndings(" "),
        YamlMapping groep => "{ " + string.Join(", ", groep.Entries.Select(entry => $"{entry.Sleutel.Tekst}: {Vol(entry.Waarde)}")) + " }",
        YamlSequence lijst => "[" + string.Join(", ", lijst.Items.Select(Vol)) + "]",
        _ => "",
    };
}
