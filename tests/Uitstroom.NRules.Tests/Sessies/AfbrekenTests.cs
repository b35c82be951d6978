using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace Uitstroom.NRules.Tests.Sessies;

/// <summary>NRules returns what it has when it is cut short, without a word; here that is said.</summary>
public class AfbrekenTests
{
    private static Regelrepository Regels => Regelrepository.Van(Streek.Een).Repository!;

    [Fact]
    public void A_cancelled_token_gives_no_factory_and_nothing_is_kept_of_it()
    {
        var fabrieken = new Sessiefabrieken();
        var result = fabrieken.Voor(Regels, new CancellationToken(canceled: true));
        (result.Fabriek, result.Afgebroken).Should().Be((null, true));
        var sessie = fabrieken.Voor(Regels).Fabriek!.CreateSession();
        sessie.Insert(Streek.Aanvraag(Streek.Een, "1", "a b c"));
        sessie.Vuur();
        sessie.Query<Toetsfeit>().Should().HaveCount(7);
    }

    [Fact]
    public void Cancelling_while_rules_are_compiled_gives_no_factory_although_NRules_gives_one_with_part_of_them()
    {
        using var bron = new CancellationTokenSource();
        var eigen = new Traag(bron);
        new RuleCompiler().Compile(eigen.GetRules(), bron.Token).Should().NotBeNull();
        bron.IsCancellationRequested.Should().BeTrue();

        using var opnieuw = new CancellationTokenSource();
        var fabrieken = new Sessiefabrieken(new Traag(opnieuw));
        fabrieken.Voor(Regels, opnieuw.Token).Afgebroken.Should().BeTrue();
        fabrieken.Voor(Regels).Afgebroken.Should().BeFalse();
    }

    [Fact]
    public void A_factory_that_is_there_is_given_also_to_who_is_cancelled()
    {
        var fabrieken = new Sessiefabrieken();
        var fabriek = fabrieken.Voor(Regels).Fabriek;
        fabrieken.Voor(Regels, new CancellationToken(canceled: true)).Fabriek.Should().BeSameAs(fabriek);
    }

    [Fact]
    public void Firing_that_is_cut_short_is_no_full_result_and_goes_on_when_fired_again()
    {
        using var bron = new CancellationTokenSource();
        var sessie = Streek.Sessie(Streek.Een);
        sessie.Insert(Streek.Aanvraag(Streek.Een, "1", "a b c"));
        sessie.Events.RuleFiredEvent += (_, gevuurd) =>
        {
            if (gevuurd.Rule.Name == "doelgroepen.groep")
            {
                bron.Cancel();
            }
        };
        var vuur = sessie.Vuur(bron.Token);
        (vuur.Gevuurd, vuur.Stand, vuur.Voltooid).Should().Be((2, Vuurstand.Afgebroken, false));
        sessie.Query<Toetsfeit>().Should().HaveCount(2);

        sessie.Vuur().Should().BeEquivalentTo(new { Gevuurd = 5, Stand = Vuurstand.Voltooid });
        sessie.Uitkomsten().Should().Equal("een/1 ja");
    }

    [Fact]
    public void A_token_that_is_cancelled_before_fires_nothing()
    {
        var sessie = Streek.Sessie(Streek.Een);
        sessie.Insert(Streek.Aanvraag(Streek.Een, "1", "a b c"));
        var vuur = sessie.Vuur(new CancellationToken(canceled: true));
        (vuur.Gevuurd, vuur.Stand).Should().Be((0, Vuurstand.Afgebroken));
        sessie.Query<Toetsfeit>().Should().BeEmpty();
    }

    [Fact]
    public void An_own_rule_that_halts_the_session_leaves_no_full_result()
    {
        var eigen = new RuleRepository();
        eigen.Load(load => load.PrivateTypes().NestedTypes().From(typeof(Stopper)));
        var sessie = new Sessiefabrieken(eigen).Voor(Regels).Fabriek!.CreateSession();
        sessie.Insert(Streek.Aanvraag(Streek.Een, "1", "a b c"));
        sessie.Vuur().Stand.Should().Be(Vuurstand.Gestopt);
        sessie.Query<Toetsingfeit>().Should().BeEmpty();
        sessie.Vuur().Stand.Should().Be(Vuurstand.Voltooid);
        sessie.Uitkomsten().Should().Equal("een/1 ja");
    }

    /// <summary>Halts once what comes first is met: above the priority of the result, as a host should not.</summary>
    [Priority(Prioriteit.Toetsing + 1)]
    private sealed class Stopper : Rule
    {
        public override void Define()
        {
            When().Match<Criteriumfeit>(feit => feit.Naam == "eerst");
            Then().Do(context => context.Halt());
        }
    }

    /// <summary>Rules of a host of which the second is asked for when somebody cancels.</summary>
    private sealed class Traag(CancellationTokenSource bron) : IRuleRepository
    {
        public IEnumerable<IRuleSet> GetRuleSets()
        {
            var set = new RuleSet("traag");
            set.Add(Streek.Een.Doelgroepen.Select(_ => (IRuleDefinition)new Regel(bron)));
            yield return set;
        }

        private sealed class Regel(CancellationTokenSource bron) : IRuleDefinition
        {
            private readonly IRuleDefinition _regel = Maak();

            public string Name => _regel.Name;

            public string Description => _regel.Description;

            public int Priority => _regel.Priority;

            public RuleRepeatability Repeatability => _regel.Repeatability;

            public IReadOnlyList<string> Tags => _regel.Tags;

            public PropertyMap Properties => _regel.Properties;

            public DependencyGroupElement DependencyGroup => _regel.DependencyGroup;

            public FilterGroupElement FilterGroup => _regel.FilterGroup;

            public GroupElement LeftHandSide
            {
                get
                {
                    bron.Cancel();
                    return _regel.LeftHandSide;
                }
            }

            public ActionGroupElement RightHandSide => _regel.RightHandSide;

            private static IRuleDefinition Maak()
            {
                var repository = new RuleRepository();
                repository.Load(load => load.PrivateTypes().NestedTypes().From(typeof(Stopper)));
                return repository.GetRules().Single();
            }
        }
    }
}
