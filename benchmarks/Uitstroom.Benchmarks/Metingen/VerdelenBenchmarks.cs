using BenchmarkDotNet.Attributes;
using Uitstroom.Rules;

namespace Uitstroom.Benchmarks;

/// <summary>How a division grows with the number of receivers: ten times as many should cost at most fourteen times as much.</summary>
[MemoryDiagnoser]
public class VerdelenBenchmarks
{
    private const long Totaal = GrootsteResten.Hoogstens;

    // A branch predictor learns one small input by heart and not a large one, so small ones take turns.
    private const int Samen = 20_000;

    private long[][] _gewichten = [];
    private Verdeelsleutel[] _sleutels = [];
    private int _beurt;

    [Params(10, 100, 1_000, 10_000, 100_000, 1_000_000)]
    public int Ontvangers { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(7);
        var namen = Enumerable.Range(1, Ontvangers).Select(i => $"ontvanger {i}").ToList();
        var over = new Partijgroep("ontvangers", [.. namen.Select(naam => new Partij(naam, [], []))], Volledig: true, []);
        _gewichten = [.. Enumerable.Range(0, Math.Max(1, Samen / Ontvangers)).Select(_ => namen.Select(_ => random.NextInt64(1, 1_000_000_000_000)).ToArray())];
        _sleutels =
        [
            .. _gewichten.Select(gewichten => new Verdeelsleutel("groei", new Keus<Verdeelmethode>.Vast(Verdeelmethode.GrootsteResten))
            {
                Over = over,
                Gewichten = Cijfers.Van(namen.Zip(gewichten, KeyValuePair.Create)),
                Regeling = Regions.Regelingen.Westfriesland,
            }),
        ];
    }

    /// <summary>The arithmetic alone: 10^18 homes in exact quotas, remainders and ranks.</summary>
    [Benchmark(Baseline = true)]
    public int Rekenen() => GrootsteResten.Verdeel(Totaal, _gewichten[_beurt++ % _gewichten.Length]).Kandidaten.Length;

    /// <summary>What a caller gets: names, exact shares, bounds, sums and messages.</summary>
    [Benchmark]
    public bool Verdeling() => _sleutels[_beurt++ % _sleutels.Length].Verdeel(Totaal).Vast;
}
