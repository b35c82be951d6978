namespace Uitstroom.Cli.Tests;

/// <summary>A folder with the small region and a file with cases of the test's own.</summary>
internal sealed class Streekmap : IDisposable
{
    private static readonly string _streek = Path.Combine(Golden.Root, "tests", "Uitstroom.Cli.Tests", "streek");

    private readonly string _map = Directory.CreateTempSubdirectory().FullName;

    public Streekmap(string gevallen)
    {
        Directory.CreateDirectory(Path.Combine(_map, "bepalingen"));
        Directory.CreateDirectory(Path.Combine(_map, "gevallen"));
        File.Copy(Path.Combine(_streek, "kleinstreek.yaml"), Path.Combine(_map, "kleinstreek.yaml"));
        File.Copy(Path.Combine(_streek, "bepalingen", "kleinstreek.yaml"), Path.Combine(_map, "bepalingen", "kleinstreek.yaml"));
        File.WriteAllText(Gevallen, gevallen);
    }

    public string Gevallen => Path.Combine(_map, "gevallen", "proef.yaml");

    public string Pad(string naam) => Path.Combine(_map, naam);

    public void Dispose() => Directory.Delete(_map, recursive: true);
}
