using NodaTime;

namespace Uitstroom.Rules;

/// <summary>A time as it is compared: from when, by when, how often. What hangs on whether it was done is left out.</summary>
/// <param name="Vanaf">The first day of something that returns; null for something that is done once, whose first day is the start itself.</param>
/// <param name="Dag">The last day; null when there is none or it is unknown.</param>
/// <param name="Tijd">The last moment, for what is counted in hours.</param>
/// <param name="Woord">What stands there instead of a day, in Dutch; null when there is one.</param>
/// <param name="Keer">How many times it must be done.</param>
internal readonly record struct Termijnbeeld(LocalDate? Vanaf, LocalDate? Dag, Instant? Tijd, string? Woord, int Keer)
{
    private const string Onbekend = "onbekend";

    public string Tekst => (Keer > 1 ? $"{Keer} keer, " : "") + (Dag is { } dag
        ? Tijd is { } tijd ? Weergave.Tijdstip(tijd.InZone(Gebeurtenissen.Tijdzone).LocalDateTime) : Weergave.Datum(dag)
        : Woord);

    /// <summary>Whether the engine cannot tell, such as outside the years of the calendar.</summary>
    public bool IsOnbekend => Woord == Onbekend;

    /// <summary>The same without its days: what stays when a deadline only moves.</summary>
    public string Vorm => Dag is null ? $"{Keer} {Woord}" : $"{Keer} {(Tijd is null ? "dag" : "tijdstip")}";

    public static Termijnbeeld Van(Termijn termijn, bool herhaald) => new(
        herhaald ? termijn.Vanaf : null,
        termijn.Uiterlijk,
        termijn.Einde.Tijd,
        termijn.Uiterlijk is not null ? null
            : termijn.Woord is { } woord ? Weergave.Leesbaar(woord)
            : termijn.Einde.IsLeeg ? "geen laatste dag"
            : termijn.Einde.Soort is Puntsoort.NogNiet or Puntsoort.Nooit ? "nog geen laatste dag" : Onbekend,
        termijn.Keer);

    /// <summary>Some times on one line.</summary>
    public static string Opsomming(IReadOnlyList<Termijnbeeld> beelden)
    {
        const int meeste = 4;
        return beelden.Count == 0 ? "geen termijn"
            : string.Join("; ", beelden.Take(meeste).Select(beeld => beeld.Tekst)) + (beelden.Count > meeste ? $"; en nog {beelden.Count - meeste}" : "");
    }
}
