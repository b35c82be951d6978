using System.Reflection;

namespace Uitstroom.Tests;

/// <summary>
/// Approved output, in the folder <c>golden</c> of the test project. Set <c>UPDATE_GOLDEN=1</c> to renew it, then read what changed:
/// a change that nobody can explain is not merged.
/// </summary>
internal static class Golden
{
    private static readonly string _folder = Path.Combine(
        typeof(Golden).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "ProjectDirectory").Value!, "golden");

    public static void Matches(string name, string actual)
    {
        var approved = Path.Combine(_folder, name);
        actual = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(_folder);
            File.WriteAllText(approved, actual);
        }

        Xunit.Assert.Equal(File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "", actual);
    }
}
