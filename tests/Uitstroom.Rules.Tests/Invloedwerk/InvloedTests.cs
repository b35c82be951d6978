using System.Text.Json;
using NodaTime;

namespace Uitstroom.Rules.Tests.Invloedwerk;

/// <summary>What a change does to applications, counted: turns, the rule that decides, groups and ceilings.</summary>
public sealed class InvloedTests
{
    [Theory]
    [InlineData(0, 7, "0 %")]
    [InlineData(7, 7, "100 %")]
    [InlineData(0, 0, "0 %")]
    [InlineData(2, 168, "1,2 %")]
    [InlineData(5, 13, "38,5 %")]
    [InlineData(1, 2, "50,0 %")]
    [InlineData(1, 2000, "0,1 %")]
    [InlineData(1, 2001, "minder dan 0,1 %")]
    [InlineData(1999, 2000, "meer dan 99,9 %")]
    [InlineData(long.MaxValue - 1, long.MaxValue, "meer dan 99,9 %")]
    public void A_share_has_one_decimal_and_a_half_goes_up(long deel, long geheel, string verwacht) => Invloedwoorden.Deel(deel, geheel).Should().Be(verwacht);

    private const string Twee = "een: { titel: \"Een\", eis: { a: ja }, bron: v-5 }\ntwee: { titel: \"Twee\", eis: { b: ja }, bron: v-6 }";

    private static readonly Regeling _beide = Voorbeeldregeling.Met(Twee);
    private static readonly Regeling _alleenEen = Voorbeeldregeling.Met("een: { titel: \"Een\", eis: { a: ja }, bron: v-5 }");

    [Theory]
    [InlineData(true, false, Wending.Erbij)]
    [InlineData(true, true, Wending.Gelijk)]
    [InlineData(true, null, Wending.WordtBeslist)]
    [InlineData(false, false, Wending.Gelijk)]
    [InlineData(null, true, Wending.Gelijk)]
    [InlineData(null, false, Wending.WordtOpen)]
    public void Unknown_is_never_no_but_a_turn_of_its_own(bool? a, bool? b, Wending wending)
    {
        var invloed = Tel(_beide, _alleenEen, (a, b));
        invloed.Overgangen.Single().Wending.Should().Be(wending);
        invloed.Gewijzigd.Should().Be(wending == Wending.Gelijk ? 0 : 1);
        Tel(_alleenEen, _beide, (a, b)).Overgangen.Single().Wending.Should().Be(wending switch
        {
            Wending.Erbij => Wending.Eraf,
            Wending.WordtBeslist => Wending.WordtOpen,
            Wending.WordtOpen => Wending.WordtBeslist,
            _ => Wending.Gelijk,
        });
    }

    [Fact]
    public void The_rule_without_which_nothing_had_changed_is_named_with_its_provision()
    {
        var invloed = Tel(_beide, _alleenEen, (true, false), (true, false), (true, true));
        var overgang = invloed.Overgangen[0];
        overgang.Regels.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Pad = "toetsen.toets.criteria.twee", Titel = "Twee", Aantal = 2L });
        overgang.Regels[0].Bron.Should().Equal("v-6");
        (invloed.Aanvragen, invloed.Gewijzigd, overgang.Voorbeelden.Select(een => een.Regel).ToArray()[1]).Should().Be((3, 2, 2));
    }

    [Fact]
    public void Of_several_that_differ_those_that_decide_count_and_where_each_would_do_all_of_them()
    {
        var streng = Voorbeeldregeling.Met("een: { eis: { a: ja }, bron: v-5 }\ntwee: { eis: { b: ja }, bron: v-6 }\ndrie: { voorkeur: { c: ja }, bron: v-7 }");
        var omgekeerd = Voorbeeldregeling.Met("een: { eis: { a: nee }, bron: v-5 }\ntwee: { eis: { b: nee }, bron: v-6 }\ndrie: { voorkeur: { c: nee }, bron: v-7 }");

        // Both fail in the new: each would do by itself. Only one is met in the old and fails in the new: it decides.
        Namen(Tel(streng, omgekeerd, (true, true))).Should().Equal("een", "twee");
        Namen(Tel(omgekeerd, streng, (true, true))).Should().Equal("een", "twee");
        var verwisseld = Tel(streng, omgekeerd, (true, false));
        verwisseld.Gewijzigd.Should().Be(0);
        verwisseld.AndersGelopen.Should().Be(1);
        Namen(verwisseld).Should().Equal("een", "twee");
    }

    [Fact]
    public void What_only_the_term_decides_is_put_to_the_term()
    {
        var aanvraag = Aanvraag.Voor(_beide).Met("a", true).Met("b", true).Bouw().Aanvraag!;
        var invloed = new Invloed(_beide, _beide);
        invloed.Tel(_beide.Toets(aanvraag, new LocalDate(2024, 6, 1)), _beide.Toets(aanvraag, Voorbeeldregeling.Dag), 1);
        invloed.Overgangen.Single().Regels.Single().Pad.Should().Be("geldig");
        invloed.Overgangen.Single().Wending.Should().Be(Wending.Erbij);
    }

    [Fact]
    public void Parts_joined_in_order_count_as_one_and_parts_of_another_are_refused()
    {
        (bool?, bool?)[] aanvragen = [(true, false), (null, true), (true, true), (false, true), (true, null), (true, false), (null, null)];
        var heel = Tel(_beide, _alleenEen, aanvragen);
        var samen = new Invloed(_beide, _alleenEen);
        foreach (var (deel, i) in aanvragen.Chunk(3).Select((deel, i) => (deel, i)))
        {
            var part = samen.Deel();
            Tel(part, deel, (3 * i) + 1);
            samen.Voeg(part);
        }

        samen.ToJson().Should().Be(heel.ToJson());
        samen.ToText().Should().Be(heel.ToText());
        FluentActions.Invoking(() => samen.Voeg(heel)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Groups_are_counted_with_those_that_do_not_change_and_those_that_do_not_say()
    {
        var invloed = new Invloed(_beide, _alleenEen, "soort_huis");
        foreach (var (huis, b) in new[] { ("flat", false), ("flat", true), ("hoekhuis", true), ("anders", false), (null, false) })
        {
            var aanvraag = Aanvraag.Voor(_beide).Met("a", true).Met("b", b).Met("soort_huis", huis).Bouw().Aanvraag!;
            var daar = Aanvraag.Voor(_alleenEen).Met("a", true).Met("b", b).Met("soort_huis", huis).Bouw().Aanvraag!;
            invloed.Tel(_beide.Toets(aanvraag, Voorbeeldregeling.Dag), _alleenEen.Toets(daar, Voorbeeldregeling.Dag));
        }

        invloed.PerGroep.Select(groep => (groep.Naam, groep.Aanvragen, groep.Gewijzigd)).Should().Equal(("anders", 1, 1), ("flat", 2, 1), ("hoekhuis", 1, 0), ("", 1, 1));
        FluentActions.Invoking(() => new Invloed(_beide, _alleenEen, "getal")).Should().Throw<ArgumentException>("there would be no end to its values");
        FluentActions.Invoking(() => new Invloed(_beide, _alleenEen, "bestaat_niet")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_gemeente_is_found_by_its_choices()
    {
        Invloed.Gemeentefeit(Regions.Regelingen.Westfriesland, Regions.Regelingen.Westfriesland).Should().Be("herkomstgemeente");
        Invloed.Gemeentefeit(_beide, Regions.Regelingen.Flevoland).Should().NotBeNull("one of both is enough");
    }

    [Fact]
    public void What_one_of_both_cannot_read_is_counted_apart()
    {
        var invloed = new Invloed(_beide, _alleenEen);
        invloed.TelFout(oud: true, nieuw: false);
        invloed.TelFout(oud: false, nieuw: true);
        invloed.TelFout(oud: false, nieuw: false);
        (invloed.Aanvragen, invloed.AlleenOud, invloed.AlleenNieuw, invloed.Fout).Should().Be((0, 1, 1, 1));
        invloed.ToText().Should().StartWith("Er zijn geen aanvragen getoetst.\n").And.Contain("alleen in oud te lezen").And.Contain("alleen in nieuw te lezen").And.Contain("1 regel is niet te lezen en telt niet mee.");
        FluentActions.Invoking(() => invloed.TelFout(oud: true, nieuw: true)).Should().Throw<ArgumentException>();
        using var json = JsonDocument.Parse(invloed.ToJson());
        json.RootElement.GetProperty("alleen_oud").GetInt64().Should().Be(1);
    }

    private static IEnumerable<string> Namen(Invloed invloed) => invloed.Overgangen.Single().Regels.Select(regel => regel.Pad[(regel.Pad.LastIndexOf('.') + 1)..]);

    private static Invloed Tel(Regeling oud, Regeling nieuw, params (bool? A, bool? B)[] aanvragen)
    {
        var invloed = new Invloed(oud, nieuw);
        Tel(invloed, aanvragen, 1);
        return invloed;
    }

    private static void Tel(Invloed invloed, (bool? A, bool? B)[] aanvragen, long regel)
    {
        foreach (var (a, b) in aanvragen)
        {
            Toetsing In(Regeling regeling) => regeling.Toets(bouw => bouw.Met("a", a).Met("b", b).Kenmerk($"k{regel}"));
            invloed.Tel(In(invloed.Oud), In(invloed.Nieuw), regel++);
        }
    }
}
