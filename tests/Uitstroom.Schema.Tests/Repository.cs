using System.Reflection;

namespace Uitstroom.Schema.Tests;

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!);

    public static string Voorbeeldstreek { get; } = Pad("tests/Uitstroom.Regions.Tests/regios/voorbeeldstreek.yaml");

    public static string Pad(string deel) => Path.Combine(Root, deel);

    public static string Lees(string deel) => File.ReadAllText(Pad(deel)).ReplaceLineEndings("\n");
}
