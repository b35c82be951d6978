using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Verdeelwerk;

/// <summary>Laws of the division by origin of Flevoland, on random numbers that are the same in every run.</summary>
public class HerkomstwettenTests
{
    private static readonly Verdeelsleutel _sleutel = Regelingen.Flevoland.Verdeelsleutels["herkomst"];
    private static readonly string[] _gemeenten = [.. _sleutel.Ontvangers!];

    private readonly Random _random = new(20261122);

    [Theory]
    [InlineData("naar_ruimte")]
    [InlineData("naar_inwoners")]
    public void Nobody_is_lost_and_nobody_leaves_the_gemeente_of_origin(string rest) => Voor(rest, (opgave, verdeling) =>
    {
        var herkomst = verdeling.Herkomst!;
        foreach (var deel in herkomst.Delen)
        {
            Assert.True(deel.Eindtotaal is null || deel.Eindtotaal >= deel.Herkomst);
            Assert.True(deel.Ruimte is null || deel.Ruimte == Math.Max(0, deel.Aandeel!.Value - deel.Herkomst));
        }

        if (herkomst.Vast)
        {
            Assert.Equal(opgave.Onbekend + opgave.BuitenRegio, herkomst.Delen.Sum(deel => deel.Toegedeeld!.Value));
        }
    });

    [Theory]
    [InlineData("naar_ruimte")]
    [InlineData("naar_inwoners")]
    public void Nobody_comes_to_a_gemeente_without_room_while_others_have_it(string rest) => Voor(rest, (_, verdeling) =>
    {
        var herkomst = verdeling.Herkomst!;
        if (herkomst.Vast && herkomst.Ruimte >= herkomst.TeVerdelen)
        {
            Assert.All(herkomst.Delen, deel => Assert.True(deel.Toegedeeld <= deel.Ruimte));
        }
    });

    [Fact]
    public void The_shares_add_up_to_everybody() => Voor("naar_ruimte", (opgave, verdeling) =>
    {
        var delen = verdeling.Herkomst!.Delen;
        var allen = delen.Sum(deel => deel.Herkomst) + opgave.Onbekend + opgave.BuitenRegio;
        if (delen.All(deel => deel.Aandeel is not null))
        {
            Assert.Equal(allen, delen.Sum(deel => deel.Aandeel!.Value));
        }

        Assert.Equal(allen, verdeling.Totaal);
    });

    [Fact]
    public void The_order_in_which_gemeenten_are_named_does_not_matter() => Voor("naar_ruimte", (opgave, verdeling) =>
    {
        var gewichten = verdeling.Opties.Gewichten!;
        var omgekeerd = _sleutel.Verdeel(verdeling.Opties with
        {
            Gewichten = new Cijfers([.. gewichten.Rijen.Reverse()]),
            Herkomst = opgave with { PerOntvanger = new Cijfers([.. opgave.PerOntvanger.Rijen.Reverse()]) },
        });
        Assert.Equal(verdeling.Herkomst!.Delen.AsEnumerable(), omgekeerd.Herkomst!.Delen.OrderBy(deel => deel.Ontvanger, StringComparer.Ordinal));
    });

    [Fact]
    public void People_one_by_one_give_the_same_as_their_numbers()
    {
        var regeling = Regelingen.Flevoland;
        for (var i = 0; i < 30; i++)
        {
            var (opgave, opties) = Opgave("naar_ruimte", hoogstens: 12);
            var mensen = opgave.PerOntvanger.Rijen.SelectMany(rij => Enumerable.Repeat(rij.Ontvanger!, (int)rij.Waarde!.Value))
                .Concat(Enumerable.Repeat("anders", (int)opgave.BuitenRegio)).Concat(Enumerable.Repeat("", (int)opgave.Onbekend))
                .OrderBy(_ => _random.Next())
                .Select(gemeente => Mens(regeling, gemeente));
            var geteld = Herkomstopgave.Tel(_sleutel, mensen, new NodaTime.LocalDate(2021, 9, 1));
            var verdeling = _sleutel.Verdeel(opties with { Herkomst = geteld });
            verdeling.Herkomst!.Delen.Should().Equal(_sleutel.Verdeel(opties).Herkomst!.Delen);
        }
    }

    private static Aanvraag Mens(Regeling regeling, string gemeente)
    {
        var mens = Aanvraag.Voor(regeling).Met("ex_huurder_van_deze_corporatie", "nee");
        return (gemeente.Length == 0 ? mens : mens.Met("herkomstgemeente", gemeente)).Bouw().Aanvraag!;
    }

    private void Voor(string rest, Action<Herkomstopgave, Verdeling> wet)
    {
        for (var i = 0; i < 1_500; i++)
        {
            var (opgave, opties) = Opgave(rest, hoogstens: i % 3 == 0 ? 5 : 400);
            var verdeling = _sleutel.Verdeel(opties);
            verdeling.Meldingen.Should().BeEmpty();
            wet(opgave, verdeling);
        }
    }

    private (Herkomstopgave Opgave, VerdeelOpties Opties) Opgave(string rest, int hoogstens)
    {
        var opgave = new Herkomstopgave
        {
            PerOntvanger = Cijfers(() => _random.Next(hoogstens)),
            Onbekend = _random.Next(hoogstens),
            BuitenRegio = _random.Next(3) == 0 ? _random.Next(hoogstens) : 0,
        };
        return (opgave, new VerdeelOpties
        {
            Gewichten = Cijfers(() => 1 + _random.Next(200_000)),
            Herkomst = opgave,
            Lezingen = System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.Add("restverdeling", rest).Add("ex_huurder_in_verdeling", "als_onbekend"),
        });
    }

    private static Cijfers Cijfers(Func<long> getal) => new([.. _gemeenten.Select(gemeente => new Cijfer(null, gemeente, getal()))]);
}
