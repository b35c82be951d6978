using System.Reflection;

namespace Uitstroom.Cli.Tests;

/// <summary>Approved output, a file per case; <c>UPDATE_GOLDEN=1</c> renews it.</summary>
internal static class Golden
{
    private static readonly string _folder = Path.Combine(Metadata("ProjectDirectory"), "golden");

    /// <summary>The root of the repository, with a separator at its end.</summary>
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static void Matches(string name, string actual)
    {
        var approved = Path.Combine(_folder, name);
        actual = actual.ReplaceLineEndings("\n").Replace(Root, "", StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(approved, actual);
        }

        Assert.Equal(File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "", actual);
    }

    /// <summary>A sample application.</summary>
    public static string Aanvraag(string name) => Path.Combine(Root, "samples", "aanvragen", name);

    private static string Metadata(string key) => Path.GetFullPath(
        typeof(Golden).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!);
}
