using BenchmarkDotNet.Attributes;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Benchmarks;

/// <summary>
/// How comparing two versions over all applications grows with the number of criteria, beside the simplest thing that somebody would write: for each criterion an
/// application on either side of each bound, tested in both versions. That grows with the square, and proves nothing of criteria together.
/// </summary>
[MemoryDiagnoser]
public class VergelijkBenchmarks
{
    private static readonly LocalDate _peildatum = new(2026, 6, 1);

    private Regeling _oud = null!;
    private Regeling _nieuw = null!;

    [Params(10, 30, 100, 300, 1000)]
    public int Criteria { get; set; }

    [GlobalSetup]
    public void Setup() => (_oud, _nieuw) = (Groeiregeling.Maak(Criteria), Groeiregeling.Maak(Criteria, lezingen: 1));

    [Benchmark(Baseline = true)]
    public int Proberen()
    {
        var anders = 0;
        for (var i = 0; i < Criteria; i++)
        {
            foreach (var eis in new bool?[] { null, true, false })
            {
                foreach (var sinds in new LocalDate?[] { null, _peildatum.PlusYears(-1), _peildatum.PlusYears(-1).PlusDays(1) })
                {
                    anders += Beslis(_oud, i, eis, sinds) == Beslis(_nieuw, i, eis, sinds) ? 0 : 1;
                }
            }
        }

        return anders;
    }

    [Benchmark]
    public bool Vergelijking() => Regelingvergelijking.Van(_oud, _nieuw, _peildatum).IsGelijk;

    private static string Beslis(Regeling regeling, int criterium, bool? eis, LocalDate? sinds)
    {
        var bouwer = Aanvraag.Voor(regeling);
        _ = eis is { } ja ? bouwer.Met($"eis_{criterium}", ja) : bouwer;
        _ = sinds is { } dag ? bouwer.Met($"sinds_{criterium}", dag) : bouwer;
        return regeling.Toets(bouwer.Bouw().Aanvraag!, _peildatum).Uitkomst;
    }
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

/// <summary>How looking for rules that never decide grows with the number of criteria: each is looked at on its own, so it should grow with their number.</summary>
[MemoryDiagnoser]
public class OnderzoekBenchmarks
{
    private static readonly LocalDate _peildatum = new(2026, 6, 1);

    private Regeling _regeling = null!;

    [Params(10, 30, 100, 300)]
    public int Criteria { get; set; }

    [GlobalSetup]
    public void Setup() => _regeling = Groeiregeling.Maak(Criteria);

    [Benchmark]
    public int Onderzoek() => Regelonderzoek.Van(_regeling, _peildatum).Length;
}

/// <summary>Looking for rules that never decide in real agreements, under every reading.</summary>
[MemoryDiagnoser]
public class RegioonderzoekBenchmarks
{
    private static readonly LocalDate _peildatum = new(2025, 6, 16);

    private Regeling _regeling = null!;

    [ParamsSource(nameof(Namen))]
    public string Regio { get; set; } = "";

    public static IEnumerable<string> Namen => Regions.Regelingen.Namen;

    [GlobalSetup]
    public void Setup() => _regeling = Regions.Regelingen.Zoek(Regio)!;

    [Benchmark]
    public int Onderzoek() => Regelonderzoek.Van(_regeling, _peildatum).Length;
}
