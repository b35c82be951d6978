using Uitstroom.Rules;
using Uitstroom.Tests;

namespace Uitstroom.Regions.Tests.Gevallen;

/// <summary>What the example cases of the three regions show.</summary>
public class DekkingTests
{
    public static TheoryData<string> Regios => Regio.Namen;

    [Theory]
    [MemberData(nameof(Regios))]
    public void Each_criterion_is_shown_met_not_met_and_unknown(string regio) => Gaten(regio, punt => punt.Soort == Gevalpuntsoort.Criterium).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Regios))]
    public void Each_doelgroep_is_shown_to_apply_not_to_apply_and_unknown(string regio) => Gaten(regio, punt => punt.Soort == Gevalpuntsoort.Doelgroep).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Regios))]
    public void Each_ceiling_is_shown_below_at_and_above(string regio) => Gaten(regio, punt => punt.Soort == Gevalpuntsoort.Maximum).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Regios))]
    public void Each_bound_of_a_day_is_shown_the_day_before_on_the_day_and_the_day_after(string regio) =>
        Gaten(regio, punt => punt.Soort == Gevalpuntsoort.Grens && punt.Zijden.Any(zijde => zijde.Naam == "op")).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Regios))]
    public void There_are_points_of_every_kind_that_the_region_has(string regio)
    {
        var soorten = Dekking(regio).Punten.Select(punt => punt.Soort).ToHashSet();
        soorten.Should().Contain([Gevalpuntsoort.Criterium, Gevalpuntsoort.Doelgroep, Gevalpuntsoort.Overgang, Gevalpuntsoort.Afspraak, Gevalpuntsoort.Grens]);
        soorten.Contains(Gevalpuntsoort.Maximum).Should().Be(Regio.Alle[regio].Regeling.Quota.Any(quotum => quotum.Soort == Quotumsoort.Maximum));
    }

    /// <summary>
    /// What no case shows stands in the approved file, a line each. A line more is something that lost its case; a line less is a case gained.
    /// </summary>
    [Theory]
    [MemberData(nameof(Regios))]
    public void What_no_case_shows_is_as_approved(string regio) =>
        Golden.Matches($"zonder-geval-{regio}.txt", string.Concat(Gaten(regio, _ => true).Select(gat => gat + "\n")));

    /// <summary>Each side is said to be touched by cases that are there, and only sides that can occur count.</summary>
    [Theory]
    [MemberData(nameof(Regios))]
    public void The_totals_add_up_and_cases_are_named(string regio)
    {
        var dekking = Dekking(regio);
        var namen = Regio.Alle[regio].Bestand.Gevallen.Select(geval => geval.Naam).ToHashSet();
        dekking.Punten.SelectMany(punt => punt.Zijden).SelectMany(zijde => zijde.Gevallen).Should().OnlyContain(naam => namen.Contains(naam));
        dekking.Zijden.Should().Be(dekking.Punten.SelectMany(punt => punt.Zijden).Count(zijde => zijde.KanNiet is null));
        (dekking.Zijden - dekking.Gedekt).Should().Be(Gaten(regio, _ => true).Count());
        dekking.Punten.SelectMany(punt => punt.Zijden).Where(zijde => zijde.KanNiet is not null).Should().OnlyContain(zijde => zijde.Gevallen.IsEmpty, "what cannot occur occurs nowhere");
    }

    private static Gevallendekking Dekking(string regio) => Gevallendekking.Meet(Regio.Alle[regio].Regeling, Regio.Alle[regio].Bestand.Gevallen);

    private static IEnumerable<string> Gaten(string regio, Func<Gevalpunt, bool> welke) =>
        from punt in Dekking(regio).Punten.Where(welke)
        from zijde in punt.Zijden.Where(zijde => !zijde.IsGedekt)
        select $"{punt.Pad}: {punt.Tekst}: {zijde.Naam}";
}
