using System.Collections.Immutable;
using Uitstroom.Regions.Tests.Yaml;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Gevallen;

/// <summary>One of the three real regions: its files, its example cases and its register.</summary>
internal sealed class Regio
{
    private Regio(string naam)
    {
        Naam = naam;
        Load = RegelingLoader.Load(Pad);
        Register = [.. ((YamlSequence)YamlReader.ReadFile(InMap("bepalingen")).Root.Onder("bepalingen")!).Items];
        (var bestand, Meldingen) = GevallenLoader.Load(InMap("gevallen"), Load.Regeling);
        Bestand = bestand!;
    }

    public static string Map { get; } = Path.Combine(Repository.Root, "regions");

    public static IReadOnlyDictionary<string, Regio> Alle { get; } =
        new[] { "flevoland", "ijmond-zk", "westfriesland" }.ToDictionary(naam => naam, naam => new Regio(naam));

    public static TheoryData<string> Namen => [.. Alle.Keys];

    public string Naam { get; }

    public string Pad => Path.Combine(Map, Naam + ".yaml");

    public LoadResult Load { get; }

    public Regeling Regeling => Load.Regeling!;

    /// <summary>The file of cases; null when it has errors.</summary>
    public Gevallenbestand Bestand { get; }

    public ImmutableArray<Geval> Gevallen => [.. Bestand.Gevallen.Select(geval => geval.Geval)];

    /// <summary>What was wrong with the file of cases.</summary>
    public ImmutableArray<Diagnostic> Meldingen { get; }

    /// <summary>The provisions as they stand in the register.</summary>
    public ImmutableArray<YamlNode> Register { get; }

    /// <summary>The ids of the provisions of some kinds.</summary>
    public IEnumerable<string> Ids(Func<YamlNode, bool> welke) => Register.Where(welke).Select(bepaling => bepaling.Onder("id").Tekst()!);

    private string InMap(string folder) => Path.Combine(Map, folder, Naam + ".yaml");
}
