using BenchmarkDotNet.Attributes;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Benchmarks;

/// <summary>How every afspraak of a file stands on a day, against nothing but the date arithmetic of the same deadlines.</summary>
[MemoryDiagnoser]
public class TermijnBenchmarks
{
    private static readonly LocalDate _op = new(2026, 3, 1);

    private readonly HashSet<LocalDate> _vrij = [];
    private LocalDate[] _dagen = [];
    private Instant[] _momenten = [];
    private LocalDate[] _uiterlijk = [];
    private Regeling? _regeling;
    private Gebeurtenissen? _gebeurtenissen;

    [Params(10, 100, 1000)]
    public int Afspraken { get; set; }

    [GlobalSetup]
    public void Opzet()
    {
        _regeling = Termijnregeling.Maak(Afspraken);
        _gebeurtenissen = Termijnregeling.Gebeurtenissen(_regeling, Afspraken);
        _dagen = [.. Enumerable.Range(0, Afspraken).Select(Termijnregeling.Dag)];
        _momenten = [.. Enumerable.Range(0, Afspraken).Select(i => Termijnregeling.Moment(i).InUtc().ToInstant())];
        _uiterlijk = new LocalDate[Afspraken];
        var werkdagen = _regeling.Werkdagen!;
        foreach (var naam in werkdagen.Kalender.Namen.Where(naam => naam is not ("goede_vrijdag" or "eerste_paasdag" or "bevrijdingsdag" or "eerste_pinksterdag")))
        {
            _vrij.UnionWith(Enumerable.Range(2025, 5).Select(jaar => werkdagen.Kalender.Op(naam, jaar)!.Value));
        }

        KaleRekening();
        var engine = _regeling.AfsprakenOp(_gebeurtenissen, _op).Afspraken.Select(uitslag => uitslag.Termijnen.Single().Uiterlijk!.Value);
        if (!engine.SequenceEqual(_uiterlijk))
        {
            throw new InvalidOperationException("de twee berekeningen geven andere dagen");
        }
    }

    /// <summary>The days alone: NodaTime, a set of days off, and an array to put them in.</summary>
    [Benchmark(Baseline = true)]
    public int KaleRekening()
    {
        for (var i = 0; i < _dagen.Length; i++)
        {
            var dag = _dagen[i];
            _uiterlijk[i] = (i % 10) switch
            {
                0 => dag.PlusMonths(3),
                1 => dag.PlusMonths(6),
                2 => dag.PlusMonths(-6),
                3 => dag.PlusWeeks(4),
                4 => dag.PlusYears(1),
                5 => Uren(_momenten[i], 24),
                6 => Uren(_momenten[i], 48),
                7 => Werkdagen(dag, 5),
                8 => Werkdagen(dag, 2),
                _ => dag.PlusDays(-1),
            };
        }

        return _uiterlijk[^1].Day;
    }

    /// <summary>The whole overview: per afspraak its days, how it stands, why, and what is missing.</summary>
    [Benchmark]
    public int Overzicht() => _regeling!.AfsprakenOp(_gebeurtenissen!, _op).Afspraken.Length;

    private static LocalDate Uren(Instant moment, int uren) => (moment + Duration.FromHours(uren)).InZone(Gebeurtenissen.Tijdzone).Date;

    private LocalDate Werkdagen(LocalDate dag, int aantal)
    {
        while (aantal > 0)
        {
            dag = dag.PlusDays(1);
            aantal -= dag.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || _vrij.Contains(dag) ? 0 : 1;
        }

        return dag;
    }
}
