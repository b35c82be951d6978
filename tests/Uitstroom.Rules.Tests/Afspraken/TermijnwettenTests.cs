using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Uitstroom.Rules.Tests.Afspraken;

/// <summary>Laws of deadlines: counting on and back, and more never being earlier.</summary>
public class TermijnwettenTests
{
    private static readonly Arbitrary<(LocalDate Dag, Termijnduur Duur)> _gevallen = (
        from dag in Gen.Choose(0, 100_000)
        from aantal in Gen.Choose(0, 120)
        from eenheid in Gen.Elements(Termijneenheid.Dagen, Termijneenheid.Weken, Termijneenheid.Maanden, Termijneenheid.Jaren)
        select (new LocalDate(1920, 1, 1).PlusDays(dag % 60_000), new Termijnduur(aantal, eenheid))).ToArbitrary();

    [Fact]
    public void Back_and_on_again_never_passes_the_event_and_stops_at_a_month_end_at_most() => Wet((dag, duur) =>
        duur.Na(duur.Na(dag, null, -1)!.Value, null) is { } terug && terug <= dag && Period.DaysBetween(terug, dag) <= 3);

    [Fact]
    public void Days_and_weeks_on_and_back_give_the_same_day() => Wet((dag, duur) =>
        duur.Eenheid is Termijneenheid.Maanden or Termijneenheid.Jaren || duur.Na(duur.Na(dag, null)!.Value, null, -1) == dag);

    [Fact]
    public void One_more_is_later_and_a_later_start_is_not_earlier() => Wet((dag, duur) =>
        (duur with { Aantal = duur.Aantal + 1 }).Na(dag, null) > duur.Na(dag, null) && duur.Na(dag.PlusDays(1), null) >= duur.Na(dag, null));

    [Fact]
    public void Months_keep_the_day_number_or_take_the_last_day() => Wet((dag, duur) =>
        duur.Eenheid is not (Termijneenheid.Maanden or Termijneenheid.Jaren)
            || (duur.Na(dag, null) is { } na && (na.Day == dag.Day || (na.Day < dag.Day && na.Day == CalendarSystem.Iso.GetDaysInMonth(na.Year, na.Month)))));

    [Fact]
    public void So_many_times_a_period_is_as_far_as_the_period_so_many_times_as_long() => Wet((dag, duur) =>
        duur.Na(dag, null, 3) == (duur with { Aantal = duur.Aantal * 3 }).Na(dag, null));

    private static void Wet(Func<LocalDate, Termijnduur, bool> wet) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(_gevallen, geval => wet(geval.Dag, geval.Duur)));
}
