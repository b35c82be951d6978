using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Uitstroom.Schema.Tests;

/// <summary>Runs the scripts of the folder <c>node</c>, with the npm packages of its lock file.</summary>
internal static class Node
{
    private static readonly string _map = Path.Combine(AppContext.BaseDirectory, "node");
    private static readonly Lazy<string?> _gemis = new(Gereed);

    /// <summary>Why the scripts cannot run here; null when they can.</summary>
    public static string? Gemis => _gemis.Value;

    public static TUit Draai<TUit>(string script, object invoer)
    {
        var (code, uit, fout) = Start("node", [script], JsonSerializer.Serialize(invoer, JsonSerializerOptions.Web));
        return code == 0 ? JsonSerializer.Deserialize<TUit>(uit, JsonSerializerOptions.Web)! : throw new InvalidOperationException($"{script}: {fout}");
    }

    /// <summary>Fetches the packages once per lock file.</summary>
    private static string? Gereed()
    {
        var (gelukt, slot) = (Path.Combine(_map, "node_modules", ".opgehaald"), Path.Combine(_map, "package-lock.json"));
        if (File.Exists(gelukt) && File.ReadAllText(gelukt) == File.ReadAllText(slot))
        {
            return null;
        }

        try
        {
            if (Start("node", ["--version"]).Code != 0)
            {
                return "node werkt hier niet: de schema's zijn niet in een editor beproefd";
            }

            var (code, _, fout) = OperatingSystem.IsWindows()
                ? Start("cmd", ["/c", "npm", "ci", "--no-audit", "--no-fund", "--silent"])
                : Start("npm", ["ci", "--no-audit", "--no-fund", "--silent"]);
            if (code != 0)
            {
                return $"npm kon de pakketten niet ophalen: de schema's zijn niet in een editor beproefd. {fout.Trim()}";
            }
        }
        catch (Win32Exception)
        {
            return "node en npm zijn er hier niet: de schema's zijn niet in een editor beproefd";
        }

        File.Copy(slot, gelukt, overwrite: true);
        return null;
    }

    private static (int Code, string Uit, string Fout) Start(string programma, string[] woorden, string invoer = "")
    {
        using var proces = Process.Start(new ProcessStartInfo(programma, woorden)
        {
            WorkingDirectory = _map,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var uit = proces.StandardOutput.ReadToEndAsync();
        var fout = proces.StandardError.ReadToEndAsync();
        try
        {
            proces.StandardInput.Write(invoer);
            proces.StandardInput.Close();
        }
        catch (IOException)
        {
            // It stopped before it read everything; what it has to say of that comes below.
        }

        proces.WaitForExit();
        return (proces.ExitCode, uit.GetAwaiter().GetResult(), fout.GetAwaiter().GetResult());
    }
}
