using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Uitstroom.Benchmarks;

if (args is ["--maak-aanvragen", var aantal, var zaad])
{
    Aanvraagbestand.Schrijf(Console.OpenStandardOutput(), int.Parse(aantal, null), int.Parse(zaad, null));
    return 0;
}

if (args is ["--afwisselend"])
{
    Afwisselend.Meet(Console.Out, TimeSpan.FromSeconds(5));
    return 0;
}

// In CI: every benchmark runs once, in this process, in seconds. The figures mean nothing then.
var rook = args.Contains("--smoke");
var config = rook
    ? ManualConfig.Create(DefaultConfig.Instance).AddJob(Job.Dry.WithToolchain(InProcessEmitToolchain.Instance))
    : DefaultConfig.Instance;
string[] overige = [.. args.Where(arg => arg != "--smoke")];
var samenvattingen = BenchmarkSwitcher.FromAssembly(typeof(WestfrieslandToets).Assembly).Run(overige.Length == 0 && rook ? ["--filter", "*"] : overige, config);
return samenvattingen.Any(samenvatting => samenvatting.HasCriticalValidationErrors || samenvatting.Reports.Any(report => !report.Success)) ? 1 : 0;
