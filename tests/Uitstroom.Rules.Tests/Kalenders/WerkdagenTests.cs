using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Uitstroom.Rules.Tests.Afspraken;

namespace Uitstroom.Rules.Tests.Kalenders;

/// <summary>Laws of counting working days, and the count against one that looks at each day.</summary>
public class WerkdagenTests
{
    private static readonly LocalDate _begin = new(2016, 1, 1);
    private static readonly Werkdagentelling _telling = Telling();
    private static readonly HashSet<LocalDate> _vrij = Vrij();

    private static readonly Arbitrary<(LocalDate Dag, int Aantal)> _gevallen =
        (from dag in Gen.Choose(0, 29_000) from aantal in Gen.Choose(0, 260) select (_begin.PlusDays(dag), aantal)).ToArbitrary();

    [Fact]
    public void It_agrees_with_a_count_day_by_day() => Wet((dag, aantal) =>
        _telling.Na(dag, aantal) == Naief(dag, aantal, 1) && _telling.Na(dag, -aantal) == Naief(dag, aantal, -1));

    [Fact]
    public void It_never_ends_on_a_weekend_or_a_day_off() => Wet((dag, aantal) => aantal == 0 || _telling.IsWerkdag(_telling.Na(dag, aantal)!.Value)!.Value);

    [Fact]
    public void One_day_more_is_later_and_a_later_day_is_not_earlier() => Wet((dag, aantal) =>
        _telling.Na(dag, aantal + 1) > _telling.Na(dag, aantal) && _telling.Na(dag.PlusDays(1), aantal) >= _telling.Na(dag, aantal));

    [Fact]
    public void Forward_and_back_gives_the_working_day_again() => Wet((dag, aantal) =>
        !_telling.IsWerkdag(dag)!.Value || _telling.Na(_telling.Na(dag, aantal)!.Value, -aantal) == dag);

    [Fact]
    public void In_two_steps_is_as_far_as_in_one() => Wet((dag, aantal) =>
        _telling.Na(_telling.Na(dag, aantal)!.Value, 7) == _telling.Na(dag, aantal + 7));

    [Theory]
    [InlineData("2099-12-30", 5)]
    [InlineData("2014-01-02", -5)]
    [InlineData("2150-01-01", 1)]
    public void Beyond_the_calendar_it_is_not_known(string dag, int aantal)
    {
        _telling.Na(Proef.Dag(dag), aantal).Should().BeNull();
        _telling.IsWerkdag(new LocalDate(2100, 1, 4)).Should().BeNull();
    }

    [Fact]
    public void Beyond_the_calendar_a_deadline_is_open_with_the_reason()
    {
        var regeling = Proef.Met(Proef.Afspraak("vanaf: a, binnen: 5 werkdagen"));
        var overzicht = regeling.Op("2030-01-01", "a: 2099-12-30");
        overzicht.Afspraken.Single().Stand.Should().Be(AfspraakStand.Open);
        overzicht.Afspraken.Single().Redenen.Should().Be(Reden.Kalender);
        overzicht.Diagnostics.Select(melding => melding.Id).Should().Equal("UIT4303");
    }

    private static void Wet(Func<LocalDate, int, bool> wet) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(_gevallen, geval => wet(geval.Dag, geval.Aantal)));

    private static LocalDate Naief(LocalDate dag, int aantal, int stap)
    {
        while (aantal > 0)
        {
            dag = dag.PlusDays(stap);
            aantal -= dag.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || _vrij.Contains(dag) ? 0 : 1;
        }

        return dag;
    }

    private static Werkdagentelling Telling()
    {
        var regeling = Proef.Met(Proef.Afspraak("aard: hard"));
        return regeling.Werkdagen!.In(Lezingkeuze.Wereld(regeling, regeling.GekozenLezingen));
    }

    /// <summary>The days off written out, from the published list of Easter and not from the rules under test.</summary>
    private static HashSet<LocalDate> Vrij()
    {
        var pasen = File.ReadLines(Path.Combine(Repository.Root, "tests", "Uitstroom.Rules.Tests", "Kalenders", "pasen-1900-2199.txt"))
            .Where(regel => regel[0] != '#').Select(Proef.Dag);
        return [.. pasen.SelectMany(zondag => new[]
        {
            zondag.PlusDays(1), zondag.PlusDays(39), zondag.PlusDays(50),
            new LocalDate(zondag.Year, 1, 1), new LocalDate(zondag.Year, 12, 25), new LocalDate(zondag.Year, 12, 26),
            new LocalDate(zondag.Year, 4, new LocalDate(zondag.Year, 4, 27).DayOfWeek == IsoDayOfWeek.Sunday ? 26 : 27),
        })];
    }
}
