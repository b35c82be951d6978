using System.Text;
using Uitstroom.Regions;
using Uitstroom.Rules.Tests.Willekeurig;

namespace Uitstroom.Rules.Tests.Wetten;

/// <summary>A decision is a pure function of what goes in.</summary>
public class ZuiverheidTests
{
    [Fact]
    public void Same_input_gives_the_same_json_byte_for_byte() =>
        Proef.Houdt(150, 3, (regeling, situatie, _) =>
        {
            var eerste = regeling.Toets(situatie.Voor(regeling), situatie.Toetsdatum).ToJson(uitleg: true);
            regeling.Toets(situatie.Voor(regeling), situatie.Toetsdatum).ToJson(uitleg: true).Should().Be(eerste);
        });

    [Fact]
    public void Threads_that_share_a_regeling_get_the_same_json()
    {
        var random = new Random(7);
        var ontwerp = Ontwerp.Maak(random);
        var regeling = Laad(ontwerp);
        var situaties = Enumerable.Range(0, 40).Select(_ => Situatie.Maak(random, volgend: false)).ToArray();
        var verwacht = situaties.Select(situatie => Json(Laad(ontwerp), situatie)).ToArray();
        Parallel.For(0, 400, i => Json(regeling, situaties[i % 40]).Should().Be(verwacht[i % 40]));
    }

    [Fact]
    public void Order_of_criteria_changes_no_status_and_no_outcome() =>
        Check(300, (ontwerp, random) =>
        {
            var criteria = ontwerp.Criteria.ToArray();
            random.Shuffle(criteria);
            return ontwerp with { Criteria = criteria };
        });

    private static void Check(int aantal, Func<Ontwerp, Random, Ontwerp> verander)
    {
        var random = new Random(20250616);
        var gedaan = 0;
        for (var i = 0; i < aantal; i++)
        {
            var ontwerp = Ontwerp.Maak(random);
            if (RegelingLoader.Load("a", Bytes(ontwerp)).Regeling is not { } regeling)
            {
                continue;
            }

            var andere = Laad(verander(ontwerp, random));
            for (var j = 0; j < 5; j++, gedaan++)
            {
                var situatie = Situatie.Maak(random, volgend: true);
                Samenvatting(andere, situatie).Should().Be(Samenvatting(regeling, situatie), "{0} on {1}", situatie, ontwerp.Yaml());
            }
        }

        gedaan.Should().BeGreaterThan(aantal * 4);
    }

    private static string Samenvatting(Regeling regeling, Situatie situatie)
    {
        var toetsing = regeling.Toets(situatie.Voor(regeling), situatie.Toetsdatum);
        var statussen = toetsing.Criteria.OrderBy(criterium => criterium.Naam).Select(criterium => $"{criterium.Naam} {criterium.Status} {criterium.Redenen}");
        return $"{toetsing.Uitkomst} {toetsing.Vast} {string.Join(", ", toetsing.Mogelijk.Select(label => label.Naam))}: {string.Join("; ", statussen)}";
    }

    private static string Json(Regeling regeling, Situatie situatie) =>
        regeling.Toets(situatie.Voor(regeling), situatie.Toetsdatum).ToJson(uitleg: true);

    private static Regeling Laad(Ontwerp ontwerp) => RegelingLoader.Load("a", Bytes(ontwerp)).Regeling!;

    private static byte[] Bytes(Ontwerp ontwerp) => Encoding.UTF8.GetBytes(ontwerp.Yaml());
}
