using NodaTime;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Benchmarks.Tests;

/// <summary>The hand-written test is a fair measure only if it decides as the engine does.</summary>
public sealed class HandgeschrevenTests
{
    private const int Aantal = 10_000;

    public static TheoryData<string> Peildata => new("2025-01-01", "2025-02-28", "2026-06-01", "2027-03-01", "2028-02-29", "2029-12-31");

    [Theory]
    [MemberData(nameof(Peildata))]
    public void It_decides_as_the_engine_on_10_000_seeded_applications(string dag)
    {
        var regeling = Regelingen.Westfriesland;
        var omzetting = new Omzetting(regeling);
        var hand = new WestfrieslandToets();
        var peildatum = DateOnly.ParseExact(dag, "yyyy-MM-dd");
        foreach (var aanvraag in new Aanvraagbron(peildatum.DayNumber).Neem(Aantal))
        {
            var toetsing = regeling.Toets(omzetting.Aanvraag(aanvraag), LocalDate.FromDateOnly(peildatum));
            var besluit = hand.Toets(aanvraag, peildatum);
            if (Vergelijking.Verschil(toetsing, besluit) is { } verschil)
            {
                Assert.Fail($"{verschil}\n{string.Join('\n', omzetting.Feiten(aanvraag))}\n{toetsing.Uitleg().ToText()}");
            }
        }
    }

    [Theory]
    [InlineData("2024-12-31")]
    [InlineData("2030-01-01")]
    public void It_knows_the_term_of_the_agreement(string dag)
    {
        var peildatum = DateOnly.ParseExact(dag, "yyyy-MM-dd");
        var aanvraag = new Aanvraagbron(1).Volgende();
        var toetsing = Regelingen.Westfriesland.Toets(new Omzetting(Regelingen.Westfriesland).Aanvraag(aanvraag), LocalDate.FromDateOnly(peildatum));

        toetsing.Soort.Should().Be(UitkomstSoort.BuitenLooptijd);
        Vergelijking.Verschil(toetsing, new WestfrieslandToets().Toets(aanvraag, peildatum)).Should().BeNull();
    }

    [Fact]
    public void The_seeded_applications_reach_every_outcome_and_lack_one_fact_in_ten()
    {
        var aanvragen = new Aanvraagbron(1).Neem(Aantal);
        var besluiten = aanvragen.Select(aanvraag => new WestfrieslandToets().Toets(aanvraag, new DateOnly(2026, 6, 1))).ToList();

        besluiten.Select(besluit => besluit.Label).Distinct().Should().Contain(
            [WestfrieslandLabel.Nee, WestfrieslandLabel.Retour, WestfrieslandLabel.Ja, WestfrieslandLabel.OordeelNodig]);
        var onbekend = aanvragen.Average(aanvraag => Enumerable.Range(0, (int)WestfrieslandFeit.Amv)
            .Average(feit => aanvraag.Antwoorden[feit] == Antwoord.Onbekend ? 1.0 : 0));
        onbekend.Should().BeApproximately(0.10, 0.005);
    }
}
