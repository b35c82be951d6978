using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Uitstroom.Benchmarks;

/// <summary>The choice of a contract and one event in its life, with what is possible and what is missing, against the same by hand.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ContractBenchmarks
{
    /// <summary>How many combinations of facts there are: three answers to three questions.</summary>
    public const int Keuzes = 27;

    /// <summary>Three answers to four questions.</summary>
    public const int Overgangen = 81;

    private readonly Contractvoorraad _voorraad = new();

    [Benchmark(Baseline = true, OperationsPerInvoke = Keuzes)]
    [BenchmarkCategory("keuze")]
    public int KeuzeMetDeHand()
    {
        var som = 0;
        foreach (var antwoorden in _voorraad.Keuzes)
        {
            var keuze = Contracthand.Kies(antwoorden[0], antwoorden[1], antwoorden[2]);
            som += keuze.Mogelijk + keuze.Ontbreekt;
        }

        return som;
    }

    [Benchmark(OperationsPerInvoke = Keuzes)]
    [BenchmarkCategory("keuze")]
    public int Keuze()
    {
        var som = 0;
        foreach (var aanvraag in _voorraad.Keuzeaanvragen)
        {
            var keuze = _voorraad.Westfriesland.Contracten.Kies(aanvraag, Contractvoorraad.Keuzedag);
            som += keuze.Ontbreekt.Length + (keuze.Vast ? 1 : 0) + (int)keuze.Soort;
        }

        return som;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Overgangen)]
    [BenchmarkCategory("overgang")]
    public int OvergangMetDeHand()
    {
        var som = 0;
        foreach (var antwoorden in _voorraad.Omklappen)
        {
            var vervolg = Contracthand.Omklap(_voorraad.Hand, new DateOnly(2023, 3, 1), antwoorden[0], antwoorden[1], antwoorden[2], antwoorden[3]);
            som += vervolg.Mogelijk + vervolg.Ontbreekt + vervolg.Contract.Stappen;
        }

        return som;
    }

    [Benchmark(OperationsPerInvoke = Overgangen)]
    [BenchmarkCategory("overgang")]
    public int Overgang()
    {
        var som = 0;
        foreach (var aanvraag in _voorraad.Omklapaanvragen)
        {
            var vervolg = _voorraad.Contract.Na("evaluatie", aanvraag, Contractvoorraad.Omklapdag);
            som += vervolg.Overgangen[0].Ontbreekt.Length + (int)vervolg.Overgangen[0].Soort + vervolg.Mogelijk.Length;
        }

        return som;
    }
}
