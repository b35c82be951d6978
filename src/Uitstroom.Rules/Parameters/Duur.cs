using NodaTime;

namespace Uitstroom.Rules;

/// <summary>The units of a period in calendar time.</summary>
internal enum Tijdseenheid
{
    Dagen,
    Weken,
    Maanden,
    Jaren,
}

/// <summary>
/// A period such as <c>6 maanden</c>. Months and years keep the number of the day, or take the last day of the month
/// where that day does not exist; they are always counted from the original date.
/// </summary>
internal readonly record struct Duur(int Aantal, Tijdseenheid Eenheid)
{
    /// <summary>More than this is a typing error: 1000 years.</summary>
    public const int Hoogstens = 1000;

    public LocalDate Na(LocalDate datum) => Eenheid switch
    {
        Tijdseenheid.Dagen => datum.PlusDays(Aantal),
        Tijdseenheid.Weken => datum.PlusWeeks(Aantal),
        Tijdseenheid.Maanden => datum.PlusMonths(Aantal),
        _ => datum.PlusYears(Aantal),
    };

    /// <summary>The same period for callers.</summary>
    public Period AlsPeriode() => Eenheid switch
    {
        Tijdseenheid.Dagen => Period.FromDays(Aantal),
        Tijdseenheid.Weken => Period.FromWeeks(Aantal),
        Tijdseenheid.Maanden => Period.FromMonths(Aantal),
        _ => Period.FromYears(Aantal),
    };

    /// <summary>The latest day of which this period has passed on <paramref name="peildatum"/>: the largest d with d + period ≤ peildatum.</summary>
    public LocalDate LaatsteDagVoor(LocalDate peildatum)
    {
        var dag = Eenheid switch
        {
            Tijdseenheid.Dagen => peildatum.PlusDays(-Aantal),
            Tijdseenheid.Weken => peildatum.PlusWeeks(-Aantal),
            Tijdseenheid.Maanden => peildatum.PlusMonths(-Aantal),
            _ => peildatum.PlusYears(-Aantal),
        };

        // Counting back from a month end can stop too early: from 28 February back a month is 28 January, yet 31 January also fits.
        while (Na(dag.PlusDays(1)) <= peildatum)
        {
            dag = dag.PlusDays(1);
        }

        return dag;
    }

    /// <summary>The same period in a smaller unit; only years fit in months and weeks in days.</summary>
    public long In(Tijdseenheid eenheid) => (Eenheid, eenheid) switch
    {
        (Tijdseenheid.Jaren, Tijdseenheid.Maanden) => Aantal * 12L,
        (Tijdseenheid.Weken, Tijdseenheid.Dagen) => Aantal * 7L,
        _ => Aantal,
    };

    /// <summary>Whether <see cref="In"/> is exact for this unit.</summary>
    public bool PastIn(Tijdseenheid eenheid) =>
        Eenheid == eenheid || (Eenheid, eenheid) is (Tijdseenheid.Jaren, Tijdseenheid.Maanden) or (Tijdseenheid.Weken, Tijdseenheid.Dagen);

    public override string ToString() => (Eenheid, Aantal) switch
    {
        (Tijdseenheid.Dagen, 1) => "1 dag",
        (Tijdseenheid.Dagen, _) => $"{Aantal} dagen",
        (Tijdseenheid.Weken, 1) => "1 week",
        (Tijdseenheid.Weken, _) => $"{Aantal} weken",
        (Tijdseenheid.Maanden, 1) => "1 maand",
        (Tijdseenheid.Maanden, _) => $"{Aantal} maanden",
        _ => $"{Aantal} jaar",
    };
}
