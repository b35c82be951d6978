using NodaTime;

namespace Uitstroom.Rules;

/// <summary>The units in which a deadline is counted.</summary>
internal enum Termijneenheid
{
    /// <summary>Elapsed hours, whatever the clock on the wall does.</summary>
    Uren,
    Werkdagen,
    Dagen,
    Weken,
    Maanden,
    Jaren,
}

/// <summary>
/// How long a deadline is, such as <c>5 werkdagen</c>. Months and years keep the number of the day, or take the last day of
/// the month where that day does not exist; they are always counted from the original date.
/// </summary>
internal readonly record struct Termijnduur(int Aantal, Termijneenheid Eenheid)
{
    public static Termijnduur Van(Duur duur) => new(duur.Aantal, duur.Eenheid switch
    {
        Tijdseenheid.Dagen => Termijneenheid.Dagen,
        Tijdseenheid.Weken => Termijneenheid.Weken,
        Tijdseenheid.Maanden => Termijneenheid.Maanden,
        _ => Termijneenheid.Jaren,
    });

    /// <summary>This period <paramref name="keer"/> times after a date (before it when negative); null where the calendar does not reach. Not for hours.</summary>
    public LocalDate? Na(LocalDate datum, Werkdagentelling? werkdagen, int keer = 1) => Eenheid switch
    {
        Termijneenheid.Werkdagen => werkdagen?.Na(datum, Aantal * keer),
        Termijneenheid.Dagen => Binnen(datum.PlusDays(Aantal * keer)),
        Termijneenheid.Weken => Binnen(datum.PlusWeeks(Aantal * keer)),
        Termijneenheid.Maanden => Binnen(datum.PlusMonths(Aantal * keer)),
        Termijneenheid.Jaren => Binnen(datum.PlusYears(Aantal * keer)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public override string ToString() => (Eenheid, Aantal) switch
    {
        (Termijneenheid.Uren, _) => $"{Aantal} uur",
        (Termijneenheid.Werkdagen, 1) => "1 werkdag",
        (Termijneenheid.Werkdagen, _) => $"{Aantal} werkdagen",
        (Termijneenheid.Dagen, 1) => "1 dag",
        (Termijneenheid.Dagen, _) => $"{Aantal} dagen",
        (Termijneenheid.Weken, 1) => "1 week",
        (Termijneenheid.Weken, _) => $"{Aantal} weken",
        (Termijneenheid.Maanden, 1) => "1 maand",
        (Termijneenheid.Maanden, _) => $"{Aantal} maanden",
        _ => $"{Aantal} jaar",
    };

    // A date that files could not name is no answer.
    private static LocalDate? Binnen(LocalDate datum) => datum < Dag.Eerste || datum > Dag.Laatste ? null : datum;
}
