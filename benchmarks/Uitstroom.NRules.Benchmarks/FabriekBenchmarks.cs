using BenchmarkDotNet.Attributes;
using NRules;
using Uitstroom.Regions;

namespace Uitstroom.NRules.Benchmarks;

/// <summary>What is paid once: rules of a regeling, and the session factory that compiles them.</summary>
[MemoryDiagnoser]
public class FabriekBenchmarks
{
    private readonly Sessiefabrieken _fabrieken = new();
    private readonly Regelrepository _regels = Regelrepository.Van(Regelingen.Westfriesland).Repository!;
    private readonly Regelrepository _drieRegios = Regelrepository.Van(Regelingen.Namen.Select(naam => Regelingen.Zoek(naam)!)).Repository!;

    [Benchmark]
    public Regelrepository Regels() => Regelrepository.Van(Regelingen.Westfriesland).Repository!;

    [Benchmark]
    public ISessionFactory NieuweFabriek() => new Sessiefabrieken().Voor(_regels).Fabriek!;

    [Benchmark]
    public ISessionFactory NieuweFabriekDrieRegios() => new Sessiefabrieken().Voor(_drieRegios).Fabriek!;

    [Benchmark]
    public ISessionFactory BewaardeFabriek() => _fabrieken.Voor(_regels).Fabriek!;
}
