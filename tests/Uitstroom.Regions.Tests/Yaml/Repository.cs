using System.Reflection;

namespace Uitstroom.Regions.Tests.Yaml;

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value!;
}
