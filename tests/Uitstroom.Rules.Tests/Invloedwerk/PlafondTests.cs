using NodaTime;

namespace Uitstroom.Rules.Tests.Invloedwerk;

/// <summary>Which ceilings fill sooner, in the order of counting.</summary>
public sealed class PlafondTests
{
    private static readonly Regeling _drie = Met(3, "a");

    // Whoever is admitted need not be of the group that counts.
    private static readonly Regeling _onzeker = Voorbeeldregeling.Met(
        "een: { eis: { a: ja }, bron: v-4 }\ntwee: { eis: { a: ja }, bron: v-4 }",
        "groep: { wanneer: { c: ja }, maximum: { aantal: 3, per: kalenderjaar, telt: plaatsingen, bron: v-3 }, bron: v-3 }");

    [Fact]
    public void A_ceiling_fills_with_the_last_that_fits_and_counting_goes_on()
    {
        var verloop = Tel(_drie, Met(3, "b"), [(true, true), (false, true), (true, true), (false, true), (true, true), (true, true)]);
        verloop.Should().Match<Plafondverloop>(een => een.Naam == "groep" && een.Jaar == 2025 && een.Verschil == Plafondverschil.EerderVol);
        verloop.Oud.Should().Be(new Vulling(3, 4, 0, new Vulmoment(5, 5, Voorbeeldregeling.Dag)));
        verloop.Nieuw.Should().Be(new Vulling(3, 6, 0, new Vulmoment(3, 3, Voorbeeldregeling.Dag)));
    }

    [Theory]
    [InlineData(3, 5, Plafondverschil.NietMeerVol)]
    [InlineData(5, 3, Plafondverschil.NuVol)]
    [InlineData(3, 2, Plafondverschil.EerderVol)]
    [InlineData(2, 3, Plafondverschil.LaterVol)]
    [InlineData(3, 3, Plafondverschil.Gelijk)]
    public void A_ceiling_that_is_raised_or_lowered_fills_later_or_sooner(int oud, int nieuw, Plafondverschil verschil) =>
        Tel(Met(oud, "a"), Met(nieuw, "a"), [(true, true), (true, true), (true, true), (true, true)]).Verschil.Should().Be(verschil);

    [Fact]
    public void A_ceiling_of_nothing_is_full_from_the_start()
    {
        new Plafondverloop("x", "x", 2025, new Vulling(2, 2, 0, new Vulmoment(7, 7, Voorbeeldregeling.Dag)), new Vulling(0, 0, 0, null)).Verschil.Should().Be(Plafondverschil.EerderVol);
        new Plafondverloop("x", "x", 2025, new Vulling(null, 9, 0, null), new Vulling(0, 0, 0, null)).Verschil.Should().Be(Plafondverschil.NuVol);
    }

    [Theory]
    [InlineData(3, 0, 4, 0, 4, Plafondverschil.NietVastTeStellen)]
    [InlineData(9, 0, 4, 0, 4, Plafondverschil.Gelijk)]
    [InlineData(9, 0, 4, 0, 5, Plafondverschil.NietVastTeStellen)]
    [InlineData(9, 3, 0, 0, 4, Plafondverschil.MinderGeteld)]
    [InlineData(9, 0, 4, 0, 9, Plafondverschil.NietVastTeStellen)]
    public void A_ceiling_that_the_undetermined_may_fill_is_not_decided(long aantal, long oud, long oudOnzeker, long nieuw, long nieuwOnzeker, Plafondverschil verschil) =>
        new Plafondverloop("x", "x", 2025, new Vulling(aantal, oud, oudOnzeker, null), new Vulling(aantal, nieuw, nieuwOnzeker, null)).Verschil.Should().Be(verschil);

    [Theory]
    [InlineData("jjj", "jjj", Plafondverschil.Gelijk, "vol bij regel 3")]
    [InlineData("jjj", "??????", Plafondverschil.NietVastTeStellen, "0 van 3, en 6 waarvan niet vaststaat of zij meetellen; niet vast te stellen of het vol is")]
    [InlineData("jjj", "??j", Plafondverschil.NietVastTeStellen, "1 van 3, en 2 waarvan niet vaststaat of zij meetellen; niet vast te stellen of het vol is")]
    [InlineData("jjj", "??", Plafondverschil.NietMeerVol, "0 van 3, en 2 waarvan niet vaststaat of zij meetellen; niet vol")]
    [InlineData("njjj", "j?jj", Plafondverschil.NietVastTeStellen, "3 van 3, en 1 waarvan niet vaststaat of zij meetellen; uiterlijk vol bij regel 4")]
    [InlineData("jnnnnjj", "j?jj", Plafondverschil.EerderVol, "; uiterlijk vol bij regel 4")]
    [InlineData("njjj", "jjj?", Plafondverschil.EerderVol, "3 van 3, en 1 waarvan niet vaststaat of zij meetellen; vol bij regel 3")]
    public void Of_whom_it_is_not_known_may_fill_it_or_fill_it_sooner(string oud, string nieuw, Plafondverschil verschil, string woorden)
    {
        var samen = new Invloed(_onzeker, _onzeker);
        for (var i = 0; i < Math.Max(oud.Length, nieuw.Length); i++)
        {
            // Part by part, as a file is counted.
            var deel = samen.Deel();
            deel.Tel(Een(oud.ElementAtOrDefault(i)), Een(nieuw.ElementAtOrDefault(i)), i + 1);
            samen.Voeg(deel);
        }

        samen.Plafonds.Single().Verschil.Should().Be(verschil);
        samen.ToText().Split('\n').Should().Contain(regel => regel.StartsWith("    nieuw: ", StringComparison.Ordinal) && regel.Contains(woorden, StringComparison.Ordinal));

        static Toetsing Een(char wat) => _onzeker.Toets(bouw => _ = wat switch { 'j' => bouw.Met("a", true).Met("c", true), '?' => bouw.Met("a", true), _ => bouw.Met("a", false).Met("c", false) });
    }

    [Fact]
    public void Nobody_in_it_is_nobody_and_no_such_ceiling_is_none()
    {
        var leeg = Tel(_drie, Met(3, "b"), [(false, true)]);
        leeg.Oud.Should().Be(new Vulling(3, 0, 0, null));
        leeg.Verschil.Should().Be(Plafondverschil.MeerGeteld);
        var zonder = Voorbeeldregeling.Met("een: { eis: { doelgroep: groep }, bron: v-4 }\ntwee: { eis: { a: ja }, bron: v-4 }");
        Tel(zonder, _drie, [(true, true)]).Should().Match<Plafondverloop>(een => een.Oud == null && een.Verschil == Plafondverschil.AlleenNieuw);
    }

    [Fact]
    public void Parts_fill_as_one_whole_does()
    {
        var nieuw = Met(3, "b");
        var samen = new Invloed(_drie, nieuw);
        for (var regel = 1; regel <= 7; regel++)
        {
            var deel = samen.Deel();
            Tel(deel, regel % 2 == 1, regel > 2, regel);
            samen.Voeg(deel);
        }

        samen.Plafonds.Single().Oud!.Vol.Should().Be(new Vulmoment(5, 5, Voorbeeldregeling.Dag));
        samen.Plafonds.Single().Nieuw!.Vol.Should().Be(new Vulmoment(5, 5, Voorbeeldregeling.Dag));
    }

    [Fact]
    public void Each_year_has_its_own_count()
    {
        var invloed = new Invloed(_drie, _drie);
        foreach (var dag in new[] { new LocalDate(2025, 12, 31), new LocalDate(2026, 1, 1) })
        {
            var toetsing = _drie.Toets(bouw => bouw.Met("a", true).Met("c", true).Met("verlengd", new LocalDate(2026, 12, 31)), dag);
            invloed.Tel(toetsing, toetsing);
        }

        invloed.Plafonds.Select(verloop => (verloop.Jaar, verloop.Oud!.Geteld)).Should().Equal((2025, 1), (2026, 1));
    }

    [Fact]
    public void A_counter_that_the_application_brings_is_taken_as_it_is()
    {
        var invloed = new Invloed(_drie, _drie);
        foreach (var geteld in new[] { 2, 3 })
        {
            var toetsing = _drie.Toets(bouw => bouw.Met("a", true).Met("c", true).Teller("groep", geteld));
            invloed.Tel(toetsing, toetsing);
        }

        invloed.Plafonds.Single().Oud!.Geteld.Should().Be(1, "with three before it there is no room for the second");
    }

    [Fact]
    public void The_text_says_what_the_numbers_do_not_mean() =>
        Text(Met(3, "b")).Should().Contain("eerder op").And.Contain("Niemand is hier afgewezen").And.Contain("vol bij regel 3, getoetst op 16 juni 2025");

    private static string Text(Regeling nieuw)
    {
        var invloed = new Invloed(_drie, nieuw);
        for (var i = 1; i <= 3; i++)
        {
            Tel(invloed, true, true, i);
        }

        return invloed.ToText();
    }

    private static Regeling Met(int maximum, string eis) => Voorbeeldregeling.Met(
        $"een: {{ eis: {{ doelgroep: groep }}, bron: v-4 }}\ntwee: {{ eis: {{ {eis}: ja }}, bron: v-4 }}",
        $"groep: {{ wanneer: {{ c: ja }}, maximum: {{ aantal: {maximum}, per: kalenderjaar, telt: plaatsingen, bron: v-3 }}, bron: v-3 }}");

    private static Plafondverloop Tel(Regeling oud, Regeling nieuw, (bool A, bool B)[] aanvragen)
    {
        var invloed = new Invloed(oud, nieuw);
        foreach (var (een, nummer) in aanvragen.Select((een, nummer) => (een, nummer)))
        {
            Tel(invloed, een.A, een.B, nummer + 1);
        }

        return invloed.Plafonds.Single();
    }

    private static void Tel(Invloed invloed, bool a, bool b, long regel)
    {
        Toetsing In(Regeling regeling) => regeling.Toets(bouw => bouw.Met("a", a).Met("b", b).Met("c", true));
        invloed.Tel(In(invloed.Oud), In(invloed.Nieuw), regel);
    }
}
