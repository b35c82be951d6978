using System.Collections.Immutable;

namespace Uitstroom.Cli;

/// <summary>A file of a new region.</summary>
/// <param name="Pad">Where it comes.</param>
/// <param name="Wat">What it is, for the user.</param>
/// <param name="Inhoud">What stands in it.</param>
internal sealed record Startbestand(string Pad, string Wat, string Inhoud)
{
    /// <summary>The word in the files of <c>Sjablonen</c> that stands for the name.</summary>
    private const string Naam = "NAAMREGIO";

    /// <summary>The files of a region: the region file first, the cases last.</summary>
    public static ImmutableArray<Startbestand> Voor(string regio, string map) =>
    [
        new(In(map, $"{regio}.yaml"), "het regiobestand, met uitleg erin", Lees("regio", regio)),
        new(In(map, "bepalingen", $"{regio}.yaml"), "het register: elke zin van het convenant met een nummer", Lees("bepalingen", regio)),
        new(In(map, "gevallen", $"{regio}.yaml"), "een geval, om te zien of het klopt", Lees("gevallen", regio)),
    ];

    /// <summary>Writes them all, or none: what was made is gone again when one of them fails.</summary>
    public static void Schrijf(ImmutableArray<Startbestand> bestanden)
    {
        List<string> gemaakt = [];
        try
        {
            foreach (var bestand in bestanden)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(bestand.Pad))!);
                // A file that came in between is not written over.
                using var stroom = new StreamWriter(new FileStream(bestand.Pad, FileMode.CreateNew, FileAccess.Write));
                gemaakt.Add(bestand.Pad);
                stroom.Write(bestand.Inhoud);
            }
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            gemaakt.ForEach(File.Delete);
            throw new Gebruiksfout($"in de map van `{bestanden[gemaakt.Count].Pad}` kan niet worden geschreven; er is niets gemaakt", "controleer of u rechten hebt in de map");
        }
    }

    private static string In(string map, params string[] delen) => map is "." or "" ? Path.Combine(delen) : Path.Combine([map, .. delen]);

    private static string Lees(string soort, string regio)
    {
        using var lezer = new StreamReader(typeof(Startbestand).Assembly.GetManifestResourceStream($"sjablonen/{soort}")!);
        return lezer.ReadToEnd().Replace(Naam, regio, StringComparison.Ordinal);
    }
}
