namespace Uitstroom.Rules.Tests.Conventies;

/// <summary>An approved file beside the tests; UPDATE_GOLDEN=1 renews it.</summary>
internal static class Golden
{
    public static void Matches(string naam, string tekst)
    {
        var pad = Path.Combine(Repository.Tests, "goedgekeurd", naam);
        tekst = tekst.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
            File.WriteAllText(pad, tekst);
        }

        Assert.Equal(File.Exists(pad) ? File.ReadAllText(pad).ReplaceLineEndings("\n") : "", tekst);
    }
}
