namespace Uitstroom.Cli.Tests;

/// <summary>A folder of a test's own, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("uitstroom-");

    public string Pad => _folder.FullName;

    public string File(string naam, string? inhoud = null)
    {
        var pad = Path.Combine(_folder.FullName, naam);
        if (inhoud is not null)
        {
            System.IO.File.WriteAllText(pad, inhoud);
        }

        return pad;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
