using BenchmarkDotNet.Attributes;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Benchmarks;

/// <summary>How a decision grows with the number of criteria: ten times as many should cost about ten times as much.</summary>
[MemoryDiagnoser]
public class CriteriaBenchmarks
{
    private static readonly LocalDate _peildatum = new(2026, 6, 1);

    private Regeling _regeling = null!;
    private Aanvraag _aanvraag = null!;

    [Params(10, 100, 1000)]
    public int Criteria { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _regeling = Groeiregeling.Maak(Criteria);
        _aanvraag = Groeiregeling.Aanvraag(_regeling);
    }

    [Benchmark]
    public Toetsing Beslissing() => _regeling.Toets(_aanvraag, _peildatum);
}

/// <summary>How many decisions grow with the number of applications: the cost of one should stay the same.</summary>
[MemoryDiagnoser]
public class AanvragenBenchmarks
{
    private readonly Regeling _regeling = Regions.Regelingen.Westfriesland;
    private Aanvraag[] _aanvragen = [];

    [Params(1, 100, 10_000)]
    public int Aanvragen { get; set; }

    [GlobalSetup]
    public void Setup() => _aanvragen = [.. new Aanvraagbron(7).Neem(Aanvragen).Select(new Omzetting(_regeling).Aanvraag)];

    [Benchmark]
    public int Beslissingen()
    {
        var som = 0;
        foreach (var aanvraag in _aanvragen)
        {
            som += _regeling.Toets(aanvraag, new LocalDate(2026, 6, 1)).Ontbreekt.Length;
        }

        return som;
    }
}

/// <summary>How looking into disputed readings grows with their number. Equal branches merge only after they were looked into.</summary>
[MemoryDiagnoser]
public class LezingenBenchmarks
{
    private static readonly LocalDate _peildatum = new(2026, 6, 1);

    private Regeling _regeling = null!;
    private Aanvraag _aanvraag = null!;

    [Params(0, 2, 4, 6)]
    public int Lezingen { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _regeling = Groeiregeling.Maak(20, Lezingen);
        _aanvraag = Groeiregeling.Aanvraag(_regeling, Lezingen);
    }

    [Benchmark(Baseline = true)]
    public Toetsing Beslissing() => _regeling.Toets(_aanvraag, _peildatum);

    [Benchmark]
    public int Betwist() => _regeling.Toets(_aanvraag, _peildatum).Betwist.Lezingen.Length;
}
