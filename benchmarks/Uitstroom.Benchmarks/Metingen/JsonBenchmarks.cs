using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Uitstroom.Benchmarks;

/// <summary>Reading an application from JSON, against passing over the tokens of the same bytes.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private readonly Voorraad _voorraad = new();

    [Benchmark(Baseline = true, OperationsPerInvoke = Voorraad.Aantal)]
    public int Overslaan()
    {
        var tokens = 0;
        foreach (var json in _voorraad.Json)
        {
            var lezer = new Utf8JsonReader(json);
            while (lezer.Read())
            {
                tokens++;
            }
        }

        return tokens;
    }

    [Benchmark(OperationsPerInvoke = Voorraad.Aantal)]
    public int Aanvraag()
    {
        var gelezen = 0;
        foreach (var json in _voorraad.Json)
        {
            gelezen += Rules.Aanvraag.Parse(json, _voorraad.Regeling).HeeftFouten ? 0 : 1;
        }

        return gelezen;
    }
}
