using NodaTime;

namespace Uitstroom.Rules;

/// <summary>What a plan knows of a date of testing, whatever the application.</summary>
/// <param name="Datum">The date.</param>
/// <param name="Looptijd">Whether the agreement is in force with no fact known; what is known then stays so.</param>
/// <param name="Grenzen">The bounds on that date.</param>
internal sealed record Toetsdag(LocalDate Datum, byte Looptijd, Grenzen Grenzen);

/// <summary>
/// Keeps what was worked out for dates, as thousands of applications share a few. Races only cost a recalculation: what is
/// kept is immutable.
/// </summary>
internal sealed class Toetsdagen(Looptijd looptijd, Feitenlijst feiten, Grensregel[] regels)
{
    private const int Bewaard = 64;

    private readonly Feitwaarde[] _nietsBekend = new Feitwaarde[feiten.Alle.Length];
    private readonly Toetsdag?[] _toetsdagen = new Toetsdag?[Bewaard];
    private readonly Grenzen?[] _grenzen = new Grenzen?[Bewaard];

    public Toetsdag Op(LocalDate peildatum)
    {
        ref var bewaard = ref _toetsdagen[(peildatum.Day + (peildatum.Month << 3)) & (Bewaard - 1)];
        var dag = Volatile.Read(ref bewaard);
        return dag is not null && dag.Datum == peildatum ? dag : Maak(peildatum, ref bewaard);
    }

    /// <summary>The bounds on the day of a fact.</summary>
    public Grenzen Op(long dag)
    {
        ref var bewaard = ref _grenzen[(int)(dag & (Bewaard - 1))];
        var grenzen = Volatile.Read(ref bewaard);
        if (grenzen is null || grenzen.Dag != dag)
        {
            grenzen = Grenzen.Bereken(regels, dag);
            Volatile.Write(ref bewaard, grenzen);
        }

        return grenzen;
    }

    private Toetsdag Maak(LocalDate peildatum, ref Toetsdag? bewaard)
    {
        if (peildatum < Dag.Eerste || peildatum > Dag.Laatste)
        {
            throw new ArgumentOutOfRangeException(nameof(peildatum), peildatum, "een peildatum ligt van 1800 tot en met 2299");
        }

        var dag = new Toetsdag(peildatum, looptijd.Geldt(peildatum, _nietsBekend), Op(Dag.Nummer(peildatum)));
        Volatile.Write(ref bewaard, dag);
        return dag;
    }
}
