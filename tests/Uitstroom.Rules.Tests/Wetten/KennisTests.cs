using Uitstroom.Rules.Tests.Willekeurig;

namespace Uitstroom.Rules.Tests.Wetten;

/// <summary>What more knowledge may do, on random regelingen and applications.</summary>
public class KennisTests
{
    [Fact]
    public void More_knowledge_never_changes_a_fixed_outcome_and_only_shrinks_what_is_possible() =>
        Proef.Houdt(500, 4, (regeling, situatie, random) =>
        {
            var eerder = Toets(regeling, situatie);
            foreach (var stap in Stappen(regeling, situatie, random))
            {
                var later = Toets(regeling, stap);
                if (eerder.Vast)
                {
                    (later.Vast, later.Uitkomst).Should().Be((true, eerder.Uitkomst), "of {0}", stap);
                }

                Labels(later).Should().BeSubsetOf(Labels(eerder), "after {0}", stap);
                eerder = later;
            }

            if (eerder.Vast)
            {
                Labels(eerder).Should().Equal(eerder.Uitkomst);
            }
        });

    [Fact]
    public void A_fixed_end_was_possible_from_the_beginning() =>
        Proef.Houdt(500, 4, (regeling, situatie, random) =>
        {
            var begin = Toets(regeling, situatie);
            var einde = Toets(regeling, Stappen(regeling, situatie, random).LastOrDefault() ?? situatie);
            if (einde.Vast)
            {
                Labels(begin).Should().Contain(einde.Uitkomst);
            }
        });

    [Fact]
    public void Taking_a_fact_away_never_makes_an_open_or_met_criterion_fail() =>
        Proef.Houdt(400, 4, (regeling, situatie, _) =>
        {
            var met = Toets(regeling, situatie);
            foreach (var naam in situatie.Feiten.Keys)
            {
                var zonder = Toets(regeling, situatie.Zonder(naam));
                foreach (var (toen, nu) in met.Criteria.Zip(zonder.Criteria))
                {
                    if (toen.Status is CriteriumStatus.Open or CriteriumStatus.Voldaan or CriteriumStatus.NietVanToepassing)
                    {
                        nu.Status.Should().NotBe(CriteriumStatus.NietVoldaan, "{0} is gone", naam);
                    }
                }
            }
        });

    [Fact]
    public void A_fact_that_cannot_matter_changes_neither_the_outcome_nor_whether_it_is_fixed() =>
        Proef.Houdt(500, 4, (regeling, situatie, random) =>
        {
            var nu = Toets(regeling, situatie);
            if (nu.Criteria.Any(criterium => criterium.Criterium.Wanneer is not null && criterium.Status == CriteriumStatus.Open))
            {
                // While a guard is open only the guard is asked for, although the eis could settle the criterion too.
                return;
            }

            var kan = nu.KanUitmaken.Select(feit => feit.Naam).ToHashSet();
            foreach (var (naam, waarde) in situatie.Aanvulling(random).Where(feit => !kan.Contains(feit.Naam)))
            {
                var dan = Toets(regeling, situatie.Met(naam, waarde));
                (dan.Vast, dan.Uitkomst).Should().Be((nu.Vast, nu.Uitkomst), "{0} is {1} now", naam, waarde);
            }
        });

    [Fact]
    public void Between_now_and_the_day_of_change_nothing_changes_and_on_that_day_something_does() =>
        Proef.Houdt(60, 2, (regeling, situatie, _) =>
        {
            var nu = Toets(regeling, situatie);
            var verandering = nu.Verandert;
            for (var dag = situatie.Toetsdatum.PlusDays(1); dag <= situatie.Toetsdatum.PlusDays(500); dag = dag.PlusDays(1))
            {
                var dan = Toets(regeling, situatie with { Toetsdatum = dag });
                var gelijk = dan.Uitkomst == nu.Uitkomst && dan.Criteria.SequenceEqual(nu.Criteria);
                gelijk.Should().Be(dag != verandering?.Op, "on {0}, with a change on {1}", dag, verandering?.Op);
                if (!gelijk)
                {
                    dan.Uitkomst.Should().Be(verandering!.Wordt.Naam);
                    verandering.Criteria.Should().Equal(dan.Criteria.Except(nu.Criteria));
                    return;
                }
            }
        });

    /// <summary>The same application with ever more facts and chosen readings, in random order.</summary>
    private static IEnumerable<Situatie> Stappen(Regeling regeling, Situatie situatie, Random random)
    {
        foreach (var (naam, waarde) in situatie.Aanvulling(random))
        {
            situatie = situatie.Met(naam, waarde);
            yield return situatie;
        }

        if (situatie.Stand is null)
        {
            situatie = situatie with { Stand = random.Next(8) };
            yield return situatie;
        }

        foreach (var lezing in regeling.Lezingen.Where(lezing => lezing.Standaard is null && !situatie.Lezingen.ContainsKey(lezing.Naam)))
        {
            var optie = lezing.Opties[random.Next(lezing.Opties.Length)].Naam;
            situatie = situatie with { Lezingen = situatie.Lezingen.Append(KeyValuePair.Create(lezing.Naam, optie)).ToDictionary() };
            yield return situatie;
        }
    }

    private static Toetsing Toets(Regeling regeling, Situatie situatie) => regeling.Toets(situatie.Voor(regeling), situatie.Toetsdatum);

    private static IEnumerable<string> Labels(Toetsing toetsing) => toetsing.Mogelijk.Select(label => label.Naam);
}
