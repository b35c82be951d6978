using BenchmarkDotNet.Attributes;
using NRules;
using Uitstroom.Benchmarks;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.NRules.Benchmarks;

/// <summary>The same applications through the engine, and as facts through a session of NRules.</summary>
[MemoryDiagnoser]
public class SessieBenchmarks
{
    private readonly Voorraad _voorraad = new();
    private readonly BeslissingBenchmarks _beslissing = new();
    private readonly Regelrepository _regels = Regelrepository.Van(Regelingen.Westfriesland).Repository!;
    private readonly ISessionFactory _fabriek;
    private readonly ISessionFactory _drieRegios;
    private readonly ISession _lang;
    private int _ronde;

    public SessieBenchmarks()
    {
        var fabrieken = new Sessiefabrieken();
        _fabriek = fabrieken.Voor(_regels).Fabriek!;
        _drieRegios = fabrieken.Voor(Regelrepository.Van(Regelingen.Namen.Select(naam => Regelingen.Zoek(naam)!)).Repository!).Fabriek!;
        _lang = _fabriek.CreateSession();
        _lang.InsertAll(Feiten(0));
        _lang.Vuur();
    }

    /// <summary>What a host without NRules does: the result, and the status of each criterion and doelgroep.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Voorraad.Aantal)]
    public int Engine()
    {
        var som = 0;
        foreach (var aanvraag in _voorraad.Engine)
        {
            var toetsing = _voorraad.Regeling.Toets(aanvraag, _voorraad.Peildatum);
            som += toetsing.Criteria.Length + toetsing.Doelgroepen.Length + (int)toetsing.Soort;
        }

        return som;
    }

    /// <summary>The decision alone: nobody asks for its parts.</summary>
    [Benchmark(OperationsPerInvoke = Voorraad.Aantal)]
    public ulong AlleenUitkomst() => _beslissing.EngineAlleenUitkomst();

    /// <summary>A session per application, as NRules advises: insert, fire, query.</summary>
    [Benchmark(OperationsPerInvoke = Voorraad.Aantal)]
    public int SessiePerAanvraag() => PerAanvraag(_fabriek);

    /// <summary>The same with the rules of three regions in the factory.</summary>
    [Benchmark(OperationsPerInvoke = Voorraad.Aantal)]
    public int SessieMetDrieRegios() => PerAanvraag(_drieRegios);

    /// <summary>All applications in one new session.</summary>
    [Benchmark(OperationsPerInvoke = Voorraad.Aantal)]
    public int EenSessie()
    {
        var sessie = _fabriek.CreateSession();
        sessie.InsertAll(Feiten(0));
        sessie.Vuur();
        return sessie.Query<Toetsingfeit>().AsEnumerable().Sum(feit => (int)feit.Soort);
    }

    /// <summary>A session that stays: every application is updated with what is known of the next one.</summary>
    [Benchmark(OperationsPerInvoke = Voorraad.Aantal)]
    public int Bijwerken()
    {
        _lang.UpdateAll(Feiten(++_ronde));
        return _lang.Vuur().Gevuurd;
    }

    private int PerAanvraag(ISessionFactory fabriek)
    {
        var som = 0;
        foreach (var feit in Feiten(0))
        {
            var sessie = fabriek.CreateSession();
            sessie.Insert(feit);
            sessie.Vuur();
            som += (int)sessie.Query<Toetsingfeit>().AsEnumerable().Single().Soort;
        }

        return som;
    }

    private IEnumerable<Aanvraagfeit> Feiten(int schuif) => _voorraad.Engine.Select((_, i) => new Aanvraagfeit(
        i.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _voorraad.Regeling,
        _voorraad.Engine[(i + schuif) % Voorraad.Aantal],
        new ToetsOpties { Peildatum = _voorraad.Peildatum }));
}
