using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Uitstroom.Benchmarks;
using Uitstroom.NRules.Benchmarks;

if (args is ["--afwisselend"])
{
    var sessie = new SessieBenchmarks();
    Afwisselend.Groep(Console.Out, TimeSpan.FromSeconds(5), "session",
        ("engine", () => sessie.Engine()), ("engine, outcome", () => sessie.AlleenUitkomst()), ("session each", () => sessie.SessiePerAanvraag()), ("three regions", () => sessie.SessieMetDrieRegios()),
        ("one session", () => sessie.EenSessie()), ("update", () => sessie.Bijwerken()));
    return 0;
}

// In this process: a program of BenchmarkDotNet's own would have to restore NRules again. With --smoke every benchmark runs once, and its times mean nothing.
var job = (args.Contains("--smoke") ? Job.Dry : Job.ShortRun).WithToolchain(InProcessEmitToolchain.Instance);
string[] overige = [.. args.Where(arg => arg != "--smoke")];
var samenvattingen = BenchmarkSwitcher.FromAssembly(typeof(SessieBenchmarks).Assembly)
    .Run(overige.Length == 0 ? ["--filter", "*"] : overige, ManualConfig.Create(DefaultConfig.Instance).AddJob(job));
return samenvattingen.Any(samenvatting => samenvatting.HasCriticalValidationErrors || samenvatting.Reports.Any(report => !report.Success)) ? 1 : 0;
