using Uitstroom.Rules;

namespace Uitstroom.Documentatie.Tests.Zinnen;

public class VoorwaardezinTests
{
    [Fact]
    public void Every_condition_of_every_region_has_a_sentence()
    {
        foreach (var regeling in Streken.Ingebed.Append(Streken.Klein).Append(Streken.Volledig))
        {
            var zin = new Voorwaardezin(regeling);
            foreach (var voorwaarde in regeling.Doelgroepen.Select(groep => groep.Wanneer).Concat(regeling.Toetsen.SelectMany(toets => toets.Criteria).Select(criterium => criterium.Voorwaarde)))
            {
                Bladeren(zin.Moet(voorwaarde)).Should().OnlyContain(tekst => tekst.Length > 5 && !tekst.Contains('_', StringComparison.Ordinal), voorwaarde.Pad);
            }
        }
    }

    [Fact]
    public void A_criterion_reads_as_a_demand_and_says_who_judges()
    {
        var toets = Streken.Klein.Toetsen[0];
        var zin = new Voorwaardezin(Streken.Klein);
        zin.Moet(toets.Criteria[0].Voorwaarde).Tekst.Plat.Should().Be("Dit moet gelden: de leeftijd is van 18 tot 23 of 24 jaar.");
        zin.Moet(toets.Criteria[1].Voorwaarde).Tekst.Plat.Should().Be("Dit moet gelden: de cliënt heeft binding met de streek (oordeel: tafel).");
        zin.MagNiet(toets.Criteria[1].Voorwaarde).Tekst.Plat.Should().Be("Dit mag niet gelden: de cliënt heeft binding met de streek (oordeel: tafel).");
    }

    [Fact]
    public void Parts_become_points_under_an_opening()
    {
        var groep = Streken.Ingebed.SelectMany(regeling => regeling.Doelgroepen.Select(een => (Regeling: regeling, Groep: een)))
            .First(een => een.Groep.Wanneer is Voorwaarde.AlleVan { Delen.Length: 2 });
        var punt = new Voorwaardezin(groep.Regeling).Als("De cliënt hoort hierbij", groep.Groep.Wanneer);
        punt.Tekst.Plat.Should().Be("De cliënt hoort hierbij als dit allebei geldt:");
        punt.Delen.Should().HaveCount(2);
    }

    private static IEnumerable<string> Bladeren(Punt punt) => punt.Delen.SelectMany(Bladeren).Prepend(punt.Tekst.Plat);
}
