using System.Diagnostics;
using System.Globalization;

namespace Uitstroom.Regions.Tests.Yaml;

/// <summary>
/// Reads a file in a process of its own, so that a stack overflow, endless reading or a hang cannot end the test run.
/// This assembly is that process as well: its entry point reads the file that it is given.
/// </summary>
internal static class HostileProcess
{
    private const string HeapLimit = "0x8000000"; // 128 MiB

    // Not a measure of speed: whatever takes this long hangs, also on a machine that does other work.
    private static readonly TimeSpan _hangt = TimeSpan.FromMinutes(3);

    /// <summary>What the process said: the bytes that reading allocated, and each diagnostic on a line.</summary>
    public sealed record Answer(long Bytes, IReadOnlyList<string> Diagnostics);

    public static async Task<int> Main(string[] args)
    {
        if (args is ["regio", var pad])
        {
            return await Vijandig.Regioproces.Toets(pad);
        }

        var before = GC.GetTotalAllocatedBytes(precise: true);
        var document = YamlReader.ReadFile(args[0]);
        await Console.Out.WriteLineAsync((GC.GetTotalAllocatedBytes(precise: true) - before).ToString(CultureInfo.InvariantCulture));
        foreach (var diagnostic in document.Diagnostics)
        {
            await Console.Out.WriteLineAsync(diagnostic.ToString());
        }

        return document.Root is null && document.Diagnostics.IsEmpty ? 1 : 0;
    }

    public static Task<Answer> Read(string pad) => Run(pad);

    /// <summary>Loads a region file, and when it loads tests applications with it.</summary>
    public static Task<Answer> Load(string pad) => Run("regio", pad);

    private static async Task<Answer> Run(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(HostileProcess).Assembly.Location, .. args]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(_hangt);
        try
        {
            var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            process.ExitCode.Should().Be(0, "the process must not crash on {0}", args[^1]);
            var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            return new(long.Parse(lines[0], CultureInfo.InvariantCulture), lines[1..]);
        }
        finally
        {
            process.Kill();
        }
    }
}
