using System.Reflection;
using Microsoft.Playwright;

namespace Uitstroom.Browser.Tests;

/// <summary>The pages as the command line writes them, and a browser to look at them: made once for all tests.</summary>
public sealed class Paginas : IAsyncLifetime
{
    private static readonly string[] _kandidaten = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("uitstroom-");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The names of the pages.</summary>
    public static IReadOnlyList<string> Alle { get; } = ["westfriesland", "ijmond-zk", "flevoland", "vergelijking", .. Voorstellen];

    /// <summary>Those about a change: shorter, and with examples that fold out.</summary>
    public static IReadOnlyList<string> Voorstellen => ["wijzigingsvoorstel-westfriesland", "gevolgen"];

    public static TheoryData<string> Namen => [.. Alle];

    public string Map => _map.FullName;

    public async Task InitializeAsync()
    {
        var uitstroom = Path.Combine(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!, "uitstroom.dll");
        await Uitstroom(uitstroom, 4, "documenteer", "--alle", "--uit", Map);
        var nieuw = Gewijzigd(Path.Combine(Map, "nieuw"));
        var aanvragen = Path.Combine(Bron, "samples", "aanvragen", "westfriesland.jsonl");
        await Uitstroom(uitstroom, 1, "wijzigingsvoorstel", "westfriesland", nieuw, "--peildatum", "2025-06-16", "--aanvragen", aanvragen, "--uit", Map);
        await Uitstroom(uitstroom, null, "vergelijk", "westfriesland", nieuw, "--aanvragen", aanvragen, "--html", Path.Combine(Map, "gevolgen.html"));

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium(),
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    private static string Bron => Path.GetFullPath(
        typeof(Paginas).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryRoot").Value!);

    /// <summary>The agreement with a much shorter term for hennep, as a file.</summary>
    private static string Gewijzigd(string map)
    {
        Directory.CreateDirectory(Path.Combine(map, "bepalingen"));
        File.Copy(Path.Combine(Bron, "regions", "bepalingen", "westfriesland.yaml"), Path.Combine(map, "bepalingen", "westfriesland.yaml"));
        var nieuw = Path.Combine(map, "westfriesland.yaml");
        File.WriteAllText(nieuw, File.ReadAllText(Path.Combine(Bron, "regions", "westfriesland.yaml"))
            .Replace("terugkijktermijn_hennep: { waarde: 5 jaar", "terugkijktermijn_hennep: { waarde: 1 jaar", StringComparison.Ordinal));
        return nieuw;
    }

    private static async Task Uitstroom(string uitstroom, int? regels, params string[] args)
    {
        var start = new System.Diagnostics.ProcessStartInfo("dotnet", [uitstroom, .. args]) { RedirectStandardError = true, RedirectStandardOutput = true };
        using var proces = System.Diagnostics.Process.Start(start)!;
        var uit = proces.StandardOutput.ReadToEndAsync();
        var fout = await proces.StandardError.ReadToEndAsync();
        await proces.WaitForExitAsync();
        if (proces.ExitCode != 0 || (regels is { } verwacht && (await uit).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length != verwacht))
        {
            throw new InvalidOperationException($"uitstroom {args[0]}: {proces.ExitCode} {fout}");
        }
    }

    public async Task DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        _map.Delete(recursive: true);
    }

    /// <summary>Opens a page, and keeps what it says and asks for.</summary>
    internal async Task<Blad> Open(string naam, BrowserNewContextOptions? opties = null)
    {
        var context = await _browser!.NewContextAsync(opties ?? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        var blad = new Blad(await context.NewPageAsync());
        await blad.Pagina.GotoAsync(new Uri(Path.Combine(Map, naam + ".html")).AbsoluteUri);
        return blad;
    }

    /// <summary>The browser: the one that CHROMIUM names, else the first on the path.</summary>
    private static string Chromium() => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } genoemd
        ? genoemd
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(map => _kandidaten.Select(naam => Path.Combine(map, naam))).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("no Chromium on the path; install one, or name it in CHROMIUM");
}
