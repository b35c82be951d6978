using NRules.RuleModel;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.NRules.Tests.Regels;

/// <summary>What the rules look like to a host: in a debugger, in events, in a filter on tags.</summary>
public class RegelTests
{
    [Fact]
    public void There_is_a_rule_per_criterium_per_doelgroep_and_per_toets_named_by_its_path() =>
        Regels(Streek.Een).Select(regel => regel.Name).Should().Equal(
            "doelgroepen.groep", "doelgroepen.andere",
            "toetsen.toelating.criteria.eerst", "toetsen.toelating.criteria.hoort", "toetsen.toelating.criteria.daarna", "toetsen.toelating.criteria.liefst",
            "toetsen.toelating", "toetsen.afwijzing.criteria.terecht", "toetsen.afwijzing");

    [Fact]
    public void The_embedded_regelingen_have_as_many_rules_as_criteria_doelgroepen_and_toetsen()
    {
        foreach (var regeling in Regelingen.Namen.Select(naam => Regelingen.Zoek(naam)!))
        {
            var regels = Regels(regeling);
            regels.Should().HaveCount(regeling.Doelgroepen.Length + regeling.Toetsen.Sum(toets => 1 + toets.Criteria.Length));
            regels.Select(regel => regel.Name).Should().OnlyHaveUniqueItems();
            foreach (var criterium in regeling.Toetsen[0].Criteria)
            {
                var regel = regels.Single(regel => regel.Name == $"toetsen.{regeling.Toetsen[0].Naam}.criteria.{criterium.Naam}");
                regel.Description.Should().ContainAll(criterium.Bron);
            }
        }
    }

    [Fact]
    public void The_description_holds_the_provisions_and_the_tags_regeling_and_section()
    {
        Regel("doelgroepen.groep").Description.Should().Be("De groep [s-3]");
        Regel("doelgroepen.groep").Tags.Should().Equal("een", "doelgroepen");
        Regel("toetsen.toelating.criteria.eerst").Description.Should().EndWith("[s-5, s-6]");
        Regel("toetsen.toelating.criteria.daarna").Description.Should().Be("Daarna [s-7]");
        Regel("toetsen.toelating.criteria.eerst").Tags.Should().Equal("een", "toetsen");
    }

    [Fact]
    public void The_phases_have_falling_priorities_above_that_of_a_host()
    {
        Regels(Streek.Een).OrderByDescending(regel => regel.Priority).Select(regel => regel.Name).Should().Equal(
            "toetsen.toelating.criteria.eerst", "doelgroepen.groep", "doelgroepen.andere",
            "toetsen.toelating.criteria.hoort", "toetsen.toelating.criteria.daarna", "toetsen.toelating.criteria.liefst", "toetsen.afwijzing.criteria.terecht",
            "toetsen.toelating", "toetsen.afwijzing");
        Regels(Streek.Een).Should().OnlyContain(regel => regel.Priority > 0);
    }

    [Fact]
    public void Every_rule_is_one_pattern_on_the_application_with_one_condition()
    {
        foreach (var regel in Regels(Streek.Een))
        {
            regel.LeftHandSide.ChildElements.Should().ContainSingle();
            var patroon = regel.LeftHandSide.ChildElements.Single().Should().BeOfType<PatternElement>().Subject;
            patroon.ValueType.Should().Be<Aanvraagfeit>();
            patroon.Expressions.Should().ContainSingle();
        }
    }

    [Fact]
    public void Rule_sets_are_named_by_regeling_and_what_a_host_adds_to_one_stays_out_of_the_repository()
    {
        var repository = Regelrepository.Van(Streek.Een, Streek.Twee).Repository!;
        repository.GetRuleSets().Select(set => set.Name).Should().Equal("een", "twee", "uitstroom.weigering");
        repository.GetRuleSets().First().Add(Regels(Streek.Twee));
        repository.GetRuleSets().First().Rules.Should().BeEquivalentTo(Regels(Streek.Een), opties => opties.Including(regel => regel.Name));
    }

    private static IRuleDefinition Regel(string pad) => Regels(Streek.Een).Single(regel => regel.Name == pad);

    private static List<IRuleDefinition> Regels(Regeling regeling) => [.. Regelrepository.Van(regeling).Repository!.GetRuleSets().First().Rules];
}
