using System.Collections.Immutable;

namespace Uitstroom.Rules.Tests.Verdelen;

/// <summary>Largest remainders at the edges: nothing, one, ties, and very much.</summary>
public class GrootsteRestenTests
{
    [Fact]
    public void Nothing_to_divide_gives_everybody_nothing() => Delen(0, 5, 3).Should().Equal(0, 0);

    [Fact]
    public void One_receiver_gets_everything() => Delen(178, 3).Should().Equal(178);

    [Fact]
    public void A_weight_of_nothing_gives_nothing() => Delen(10, 0, 3, 0).Should().Equal(0, 10, 0);

    [Fact]
    public void Without_any_weight_nothing_is_divided()
    {
        var toedeling = GrootsteResten.Verdeel(10, [0, 0]);
        (toedeling.Noemer, toedeling.Minstens(0), toedeling.Minstens(1)).Should().Be((Int128.Zero, 0, 0));
    }

    [Fact]
    public void Equal_remainders_at_the_last_place_are_left_open()
    {
        var toedeling = GrootsteResten.Verdeel(3, [1, 1]);
        (toedeling.Minstens(0), toedeling.Minstens(1), toedeling.OpenPlaatsen).Should().Be((1, 1, 1));
        toedeling.Kandidaten.Should().Equal(0, 1);
        toedeling.Rang.Should().Equal(1, 1);
    }

    [Fact]
    public void Equal_remainders_that_all_get_a_place_are_no_choice() => Delen(5, 1, 1, 4).Should().Equal(1, 1, 3);

    [Fact]
    public void A_quintillion_homes_over_a_million_receivers_is_exact()
    {
        var gewichten = new long[1_000_000];
        for (var i = 0; i < gewichten.Length; i++)
        {
            gewichten[i] = Opgaven.Grootst - i;
        }

        var toedeling = GrootsteResten.Verdeel(Opgaven.Grootst, gewichten);
        toedeling.Onder.Select((_, i) => toedeling.Minstens(i)).Sum().Should().Be(Opgaven.Grootst);
        toedeling.Kandidaten.Should().BeEmpty();
    }

    [Fact]
    public void A_million_equal_receivers_are_all_candidates_and_a_drawing_of_lots_settles_it()
    {
        var namen = Enumerable.Range(1, 1_000_000).Select(i => $"ontvanger {i}").ToList();
        var sleutel = new Verdeelsleutel("gelijk", new Keus<Verdeelmethode>.Vast(Verdeelmethode.GrootsteResten))
        {
            Over = new Partijgroep("ontvangers", [.. namen.Select(naam => new Partij(naam, [], []))], Volledig: true, []),
            Regeling = Voorbeeldregeling.Met("c: { eis: { c: ja }, bron: v-3 }"),
        };
        var opties = new VerdeelOpties { Totaal = 1_500_000, Gewichten = Cijfers.Van(namen.Select(naam => KeyValuePair.Create(naam, 1L))) };

        var open = sleutel.Verdeel(opties);
        open.Groepen.Single().Gelijkstand!.Kandidaten.Should().HaveCount(1_000_000);

        var geloot = sleutel.Verdeel(opties with { Loting = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.Add("", [.. namen.Take(500_000)]) });
        geloot.Meldingen.Should().BeEmpty();
        geloot.Deel("ontvanger 500000")!.Aantal.Should().Be(2);
        geloot.Deel("ontvanger 500001")!.Aantal.Should().Be(1);
    }

    [Theory]
    [InlineData("meeste_gewicht", 1)]
    [InlineData("minste_gewicht", 0)]
    [InlineData("volgorde", 0)]
    [InlineData("alfabet", 2)]
    public void A_rule_for_equal_remainders_gives_the_place_to_one(string regel, int winnaar)
    {
        Cijfer[] rijen = [new(null, "c", 2), new(null, "b", 6), new(null, "a", 2)];
        var (zeker, kandidaten, open) = Gelijkbeslissing.Los([Regel(regel), Gelijkeregel.Volgorde], [.. rijen], [0, 1, 2], 1);
        zeker.Should().Equal(winnaar);
        (kandidaten.Length, open).Should().Be((0, 0));
    }

    [Fact]
    public void A_rule_that_does_not_decide_leaves_the_choice_among_those_it_cannot_tell_apart()
    {
        Cijfer[] rijen = [new(null, "c", 2), new(null, "b", 6), new(null, "a", 2)];
        var (zeker, kandidaten, open) = Gelijkbeslissing.Los([Gelijkeregel.MinsteGewicht], [.. rijen], [0, 1, 2], 1);
        zeker.Should().BeEmpty();
        kandidaten.Should().Equal(0, 2);
        open.Should().Be(1);
    }

    private static Gelijkeregel Regel(string naam) => Enum.GetValues<Gelijkeregel>().Single(regel => Waardetekst.Slang(regel.ToString()) == naam);

    private static IEnumerable<long> Delen(long totaal, params long[] gewichten)
    {
        var toedeling = GrootsteResten.Verdeel(totaal, gewichten);
        toedeling.Kandidaten.Should().BeEmpty();
        return gewichten.Select((_, i) => toedeling.Minstens(i));
    }
}
