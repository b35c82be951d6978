using BenchmarkDotNet.Attributes;

namespace Uitstroom.Benchmarks;

/// <summary>One decision with its full result: outcome, status of each criterion, doelgroepen, missing facts of what is open.</summary>
[MemoryDiagnoser]
public class BeslissingBenchmarks
{
    private readonly Voorraad _voorraad = new();
    private readonly WestfrieslandToets _hand = new();

    [Benchmark(Baseline = true, OperationsPerInvoke = Voorraad.Aantal)]
    public ulong Handgeschreven()
    {
        var som = 0UL;
        foreach (var aanvraag in _voorraad.Hand)
        {
            var besluit = _hand.Toets(aanvraag, _voorraad.Dag);
            som += besluit.Ontbreekt + besluit.Standen[0] + (uint)besluit.Label;
        }

        return som;
    }

    [Benchmark(OperationsPerInvoke = Voorraad.Aantal)]
    public ulong Engine()
    {
        var som = 0UL;
        foreach (var aanvraag in _voorraad.Engine)
        {
            var toetsing = _voorraad.Regeling.Toets(aanvraag, _voorraad.Peildatum);
            som += (uint)toetsing.Ontbreekt.Length + toetsing.Statussen[0] + (uint)toetsing.Soort;
        }

        return som;
    }

    /// <summary>Without what is missing: nobody asked.</summary>
    [Benchmark(OperationsPerInvoke = Voorraad.Aantal)]
    public ulong EngineAlleenUitkomst()
    {
        var som = 0UL;
        foreach (var aanvraag in _voorraad.Engine)
        {
            var toetsing = _voorraad.Regeling.Toets(aanvraag, _voorraad.Peildatum);
            som += toetsing.Statussen[0] + (uint)toetsing.Soort;
        }

        return som;
    }
}
