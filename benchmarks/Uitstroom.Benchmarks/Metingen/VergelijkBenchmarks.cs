using BenchmarkDotNet.Attributes;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Benchmarks;

/// <summary>How comparing two versions over all applications grows with the number of criteria.</summary>
[MemoryDiagnoser]
public class VergelijkBenchmarks
{
    private static readonly LocalDate _peildatum = new(2026, 6, 1);

    private Regeling _oud = null!;
    private Regeling _nieuw = null!;

    [Params(10, 100, 1000)]
    public int Criteria { get; set; }

    [GlobalSetup]
    public void Setup() => (_oud, _nieuw) = (Groeiregeling.Maak(Criteria), Groeiregeling.Maak(Criteria, lezingen: 1));

    [Benchmark]
    public bool Vergelijking() => Regelingvergelijking.Van(_oud, _nieuw, _peildatum).IsGelijk;
}

/// <summary>Comparing two versions of real agreements.</summary>
[MemoryDiagnoser]
public class RegiovergelijkBenchmarks
{
    private static readonly LocalDate _peildatum = new(2025, 6, 16);

    private Regeling _regeling = null!;

    [ParamsSource(nameof(Namen))]
    public string Regio { get; set; } = "";

    public static IEnumerable<string> Namen => Regions.Regelingen.Namen;

    [GlobalSetup]
    public void Setup() => _regeling = Regions.Regelingen.Zoek(Regio)!;

    [Benchmark]
    public bool Vergelijking() => Regelingvergelijking.Van(_regeling, _regeling, _peildatum).IsGelijk;
}
