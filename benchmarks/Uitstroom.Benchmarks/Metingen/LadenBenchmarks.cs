using System.Text;
using BenchmarkDotNet.Attributes;
using Uitstroom.Regions;
using YamlDotNet.Core;

namespace Uitstroom.Benchmarks;

/// <summary>Loading one region in a warm process, against the bare events of YamlDotNet over the same file.</summary>
[MemoryDiagnoser]
public class LadenBenchmarks
{
    private byte[] _regio = [];
    private byte[] _register = [];

    [GlobalSetup]
    public void Setup()
    {
        _regio = Ingebed("regions/westfriesland.yaml");
        _register = Ingebed("regions/bepalingen/westfriesland.yaml");
    }

    [Benchmark(Baseline = true)]
    public int Events() => Tel(_regio);

    /// <summary>The register of provisions is read along with the region.</summary>
    [Benchmark]
    public int EventsMetRegister() => Tel(_regio) + Tel(_register);

    /// <summary>Read, bind, check and compile, the register and the shared facts included.</summary>
    [Benchmark]
    public object Laden()
    {
        var load = RegelingLoader.Load("westfriesland.yaml", _regio);
        return load.Regeling!.Plan(load.Regeling.Toetsen[0], Rules.Lezingkeuze.Wereld(load.Regeling, load.Regeling.GekozenLezingen));
    }

    private static int Tel(byte[] inhoud)
    {
        var parser = new Parser(new StringReader(Encoding.UTF8.GetString(inhoud)));
        var events = 0;
        while (parser.MoveNext())
        {
            events++;
        }

        return events;
    }

    private static byte[] Ingebed(string naam)
    {
        using var stroom = typeof(RegelingLoader).Assembly.GetManifestResourceStream(naam)!;
        using var kopie = new MemoryStream();
        stroom.CopyTo(kopie);
        return kopie.ToArray();
    }
}
