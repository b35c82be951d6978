using System.Text.RegularExpressions;
using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Regions.Tests.Yaml;

namespace Uitstroom.Regions.Tests.Laden;

/// <summary>The package that reads regions knows none: a fourth region is a YAML file and nothing else.</summary>
public class RegioloosTests
{
    public static TheoryData<string> Regios => Regio.Namen;

    /// <summary>Names of parties and doelgroepen of a region; only the list of embedded files names the regions themselves.</summary>
    [Theory]
    [MemberData(nameof(Regios))]
    public void No_name_of_a_region_its_parties_or_its_provisions_stands_in_the_source(string regio)
    {
        var regeling = Regio.Alle[regio].Regeling;
        var woorden = regeling.Partijen.SelectMany(groep => groep.Leden).Select(lid => lid.Naam)
            .Append(regio).Concat(regeling.Bepalingen.Keys).Where(woord => woord.Length > 4);
        var patroon = new Regex(@"\b(" + string.Join('|', woorden.Select(Regex.Escape)) + @")\b", RegexOptions.IgnoreCase);
        var bestanden = Directory.GetFiles(Path.Combine(Repository.Root, "src", "Uitstroom.Regions"), "*.cs", SearchOption.AllDirectories)
            .Where(pad => !pad.Contains("/obj/", StringComparison.Ordinal) && Path.GetFileName(pad) != "Regelingen.cs");
        bestanden.SelectMany(pad => patroon.Matches(File.ReadAllText(pad)).Select(woord => $"{Path.GetFileName(pad)}: {woord.Value}")).Should().BeEmpty();
    }
}
