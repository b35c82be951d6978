using Uitstroom.Rules;

namespace Uitstroom.Benchmarks.Tests;

/// <summary>The hand-written choice and conversion are a fair measure only if they say what the engine says, for every combination of facts.</summary>
public sealed class ContracthandTests
{
    private readonly Contractvoorraad _voorraad = new();

    [Fact]
    public void The_choice_by_hand_is_that_of_the_engine_for_all_combinations()
    {
        _voorraad.Keuzes.Should().HaveCount(ContractBenchmarks.Keuzes);
        foreach (var (antwoorden, aanvraag) in _voorraad.Keuzes.Zip(_voorraad.Keuzeaanvragen))
        {
            var hand = Contracthand.Kies(antwoorden[0], antwoorden[1], antwoorden[2]);
            var engine = _voorraad.Westfriesland.Contracten.Kies(aanvraag, Contractvoorraad.Keuzedag);
            var mogelijk = engine.Mogelijk.Sum(keuze => keuze.Rij switch { "inverdien" => Contracthand.Inverdien, "geen_begeleiding" => Contracthand.Keuzevrij, "gewoon" => Contracthand.Gewoon, _ => 100 });
            (hand.Mogelijk, hand.Ontbreekt).Should().Be((mogelijk, Bits(engine.Ontbreekt, Contractvoorraad.Keuzenamen)), string.Join(", ", antwoorden));
        }
    }

    [Fact]
    public void The_conversion_by_hand_is_that_of_the_engine_for_all_combinations()
    {
        _voorraad.Omklappen.Should().HaveCount(ContractBenchmarks.Overgangen);
        foreach (var (antwoorden, aanvraag) in _voorraad.Omklappen.Zip(_voorraad.Omklapaanvragen))
        {
            var hand = Contracthand.Omklap(_voorraad.Hand, new DateOnly(2023, 3, 1), antwoorden[0], antwoorden[1], antwoorden[2], antwoorden[3]);
            var vervolg = _voorraad.Contract.Na("evaluatie", aanvraag, Contractvoorraad.Omklapdag);
            var engine = vervolg.Overgangen.Single();
            var mogelijk = engine.Toetsing.Mogelijk.Sum(label => label.Naam switch
            {
                "eerst.samen_oordelen" => Contracthand.EerstSamen,
                "eerst.bij_onenigheid" => Contracthand.EerstGemeente,
                "kan_niet" => Contracthand.KanNiet,
                "kan" => Contracthand.Kan,
                _ => 100,
            });
            (hand.Mogelijk, hand.Ontbreekt).Should().Be((mogelijk, Bits(engine.Ontbreekt, Contractvoorraad.Omklapnamen)), string.Join(", ", antwoorden));
            hand.Contract.Stappen.Should().Be(vervolg.Contract!.Geschiedenis.Length);
        }
    }

    private static int Bits(IEnumerable<Feit> feiten, IEnumerable<string> namen)
    {
        var volgorde = namen.ToList();
        return feiten.Sum(feit => 1 << volgorde.IndexOf(feit.Naam));
    }
}
