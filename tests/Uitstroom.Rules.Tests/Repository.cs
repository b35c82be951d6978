using System.Reflection;

namespace Uitstroom.Rules.Tests;

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string Tests { get; } = Metadata("ProjectDirectory");

    private static string Metadata(string sleutel) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == sleutel).Value!;
}
