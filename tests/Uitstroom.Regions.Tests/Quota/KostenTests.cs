using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Quota;

/// <summary>Who bears what, in cents that add up.</summary>
public class KostenTests
{
    [Fact]
    public void A_rest_goes_to_the_group_that_the_text_names()
    {
        var uit = Reken("loket", 100_00);
        uit.Toegerekend!.Delen.Select(deel => (deel.Groep, deel.Cent)).Should().Equal(("gemeenten", 3334), ("woningcorporaties", 3333), ("zorgorganisaties", 3333));
        uit.Betaald!.Delen.Select(deel => (deel.Groep, deel.Cent)).Should().Equal(("gemeenten", 6667), ("woningcorporaties", 3333), ("zorgorganisaties", 0));
        (uit.Toegerekend.RestCenten, uit.Toegerekend.Restregel).Should().Be((0, "gemeenten"));
    }

    [Fact]
    public void Equal_remainders_leave_a_cent_to_people()
    {
        var delen = Reken("ontruiming", 1, ("deling", "gelijk")).Toegerekend!;
        (delen.RestCenten, delen.Restregel).Should().Be((1, "grootste_resten"));
        delen.Delen.Should().OnlyContain(deel => deel.Cent == 0 && deel.IsKandidaat && deel.Precies == Breuk.Van(1, 2));
    }

    [Fact]
    public void A_reading_that_nobody_has_settled_leaves_it_open_with_both_beside_it()
    {
        var uit = Reken("ontruiming", 100);
        (uit.Uitkomst, uit.Redenen, uit.Toegerekend).Should().Be((Kostenuitkomst.Onbekend, Reden.Lezing, null));
        uit.AndereLezingen.Select(ander => (ander.Optie.Naam, ander.Berekening.Uitkomst)).Should().Equal(
            ("gelijk", Kostenuitkomst.Verdeeld), ("zelf", Kostenuitkomst.NietGeregeld));
    }

    [Fact]
    public void What_the_source_does_not_speak_of_is_not_regulated()
    {
        var anders = Aanvraag.Voor(Streek.Regeling).Met("soort_plek", "anders").Met("andere_afspraak", false).Bouw().Aanvraag!;
        var uit = Streek.Regeling.Kostenverdeling("loket", new KostenOpties { Bedrag = 1, Feiten = anders });
        (uit.Uitkomst, uit.Toegerekend, uit.Toestemming).Should().Be((Kostenuitkomst.NietGeregeld, null, null));
    }

    [Fact]
    public void Without_an_amount_the_source_has_its_own_and_else_there_are_only_shares()
    {
        Reken("loket", null).Bedrag.Should().Be(9000_00);
        var delen = Reken("ontruiming", null, ("deling", "gelijk")).Toegerekend!.Delen;
        delen.Should().OnlyContain(deel => deel.Cent == null && deel.Aandeel == Breuk.Van(1, 2));
    }

    [Theory]
    [InlineData(750_000, false)]
    [InlineData(750_001, true)]
    public void The_threshold_itself_needs_no_consent(long centen, bool nodig)
    {
        var flevoland = Regio.Alle["flevoland"].Regeling;
        var feiten = Aanvraag.Voor(flevoland).Met("andere_afspraak_stuurgroep", false).Bouw().Aanvraag!;
        var uit = flevoland.Kostenverdeling("derden", new KostenOpties { Bedrag = centen, Feiten = feiten });
        uit.Toestemming!.Nodig.Should().Be(nodig);
        (uit.Toestemming.Van, uit.Toestemming.Vorm, uit.Toestemming.GevraagdDoor, uit.Toestemming.Drempel).Should().Be(
            ("elke afzonderlijke ondertekenaar", "schriftelijk", "stuurgroep", 750_000));
        uit.Toegerekend!.RestCenten.Should().Be(centen % 3);
    }

    [Theory]
    [InlineData("7500", 750_000)]
    [InlineData("7500,01", 750_001)]
    [InlineData("7500.1", 750_010)]
    [InlineData("0", 0)]
    [InlineData("1000000000000", 100_000_000_000_000)]
    public void An_amount_is_read_exactly(string tekst, long centen)
    {
        KostenOpties.LeesBedrag(tekst, out var melding).Should().Be(centen);
        melding.Should().BeNull();
    }

    [Theory]
    [InlineData("7500,001", "UIT4271")]
    [InlineData("7.500,01", "UIT4270")]
    [InlineData("-1", "UIT4270")]
    [InlineData("", "UIT4270")]
    [InlineData("1e3", "UIT4270")]
    [InlineData("99999999999999999999999999999999", "UIT4270")]
    public void A_wrong_amount_is_a_diagnostic(string tekst, string id)
    {
        KostenOpties.LeesBedrag(tekst, out var melding).Should().BeNull();
        melding!.Id.Should().Be(id);
    }

    [Fact]
    public void Misuse_by_a_caller_is_an_exception()
    {
        FluentActions.Invoking(() => Reken("nergens", 1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Reken("loket", -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Reken("loket", 1, ("deling", "nooit"))).Should().Throw<ArgumentException>();
    }

    private static Kostenberekening Reken(string post, long? bedrag, params (string Lezing, string Optie)[] lezingen)
    {
        var feiten = Aanvraag.Voor(Streek.Regeling).Met("soort_plek", "opvang").Met("andere_afspraak", false).Bouw().Aanvraag!;
        var opties = new KostenOpties { Bedrag = bedrag, Feiten = feiten };
        return Streek.Regeling.Kostenverdeling(post, lezingen.Aggregate(opties, (samen, lezing) => samen with { Lezingen = samen.Lezingen.SetItem(lezing.Lezing, lezing.Optie) }));
    }
}
