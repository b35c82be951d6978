using BenchmarkDotNet.Attributes;
using Uitstroom.Rules;

namespace Uitstroom.Benchmarks;

/// <summary>A decision with its explanation. The ratio to the bare decision, less one, is what the explanation costs.</summary>
[MemoryDiagnoser]
public class UitlegBenchmarks
{
    private readonly Voorraad _voorraad = new();

    [Benchmark(Baseline = true, OperationsPerInvoke = Voorraad.Aantal)]
    public int Beslissing()
    {
        var som = 0;
        foreach (var aanvraag in _voorraad.Engine)
        {
            som += Toets(aanvraag).Ontbreekt.Length;
        }

        return som;
    }

    /// <summary>The tree of every criterion down to the facts, as data.</summary>
    [Benchmark(OperationsPerInvoke = Voorraad.Aantal)]
    public int Boom()
    {
        var som = 0;
        foreach (var aanvraag in _voorraad.Engine)
        {
            som += Toets(aanvraag).Uitleg().Criteria.Length;
        }

        return som;
    }

    /// <summary>Dutch text, with questions, disputed readings and what time will change.</summary>
    [Benchmark(OperationsPerInvoke = Voorraad.Aantal)]
    public int Tekst()
    {
        var som = 0;
        foreach (var aanvraag in _voorraad.Engine)
        {
            som += Toets(aanvraag).Uitleg().ToText().Length;
        }

        return som;
    }

    /// <summary>Everything that is known of the decision, as JSON.</summary>
    [Benchmark(OperationsPerInvoke = Voorraad.Aantal)]
    public int Json()
    {
        var som = 0;
        foreach (var aanvraag in _voorraad.Engine)
        {
            som += Toets(aanvraag).ToJson(uitleg: true).Length;
        }

        return som;
    }

    private Toetsing Toets(Aanvraag aanvraag) => _voorraad.Regeling.Toets(aanvraag, _voorraad.Peildatum);
}
