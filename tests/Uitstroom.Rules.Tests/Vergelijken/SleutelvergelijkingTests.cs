namespace Uitstroom.Rules.Tests.Vergelijken;

/// <summary>Who gets more or fewer homes, for which numbers, and why.</summary>
public sealed class SleutelvergelijkingTests
{
    [Fact]
    public void Een_ander_gewicht_zegt_wie_meer_en_minder_krijgt_en_waardoor()
    {
        var sleutel = Regelstreek.Vergelijk("Aalsdorp: 5000,", "Aalsdorp: 5600,").Verdeelsleutels.Enige();
        sleutel.Stand.Should().Be(Regelstand.Anders);
        sleutel.Waardoor.Select(wijziging => $"{wijziging}").Should().Equal("gewicht van Aalsdorp: was 5.000, wordt 5.600 [r-5]");
        sleutel.BekekenTotEnMet.Should().Be(200);
        sleutel.Genoemd.Single().Should().BeEquivalentTo(new
        {
            TotaalOud = 30L,
            TotaalNieuw = 30L,
            Delen = new[] { new { Ontvanger = "Aalsdorp", Oud = "15", Nieuw = "16", Meer = 1L }, new { Ontvanger = "Boskamp", Oud = "9", Nieuw = "8", Meer = -1L } },
        });
        sleutel.Ontvangers.Select(verschil => verschil.Ontvanger).Should().BeEquivalentTo("Aalsdorp", "Boskamp", "Cleefhout");
        sleutel.Ontvangers.Single(verschil => verschil.Ontvanger == "Aalsdorp").Aantallen.Should().OnlyContain(aantal => aantal.Meer > 0 || aantal.Meer == null);
    }

    [Fact]
    public void Een_gewicht_dat_bij_kleine_aantallen_niets_uitmaakt_is_gelijk_voor_wat_is_bekeken()
    {
        // One household in ten thousand: no number up to 200 comes out otherwise.
        var sleutel = Regelstreek.Vergelijk("gewichten: { Aalsdorp: 5000, Boskamp: 3000, Cleefhout: 2000 }", "gewichten: { Aalsdorp: 50000000, Boskamp: 30000000, Cleefhout: 20000000 }").Verdeelsleutels.Enige();
        sleutel.Stand.Should().Be(Regelstand.GelijkBekeken);
        (sleutel.BekekenTotEnMet, sleutel.Ontvangers.Length, sleutel.Genoemd.Length).Should().Be((200L, 0, 0));
        sleutel.Waardoor.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("percentages: { Aalsdorp: 50, Boskamp: 30, Cleefhout: 20 }", "Boskamp: 30", "Boskamp: 31", "gedrukt percentage van Boskamp: was 30, wordt 31 [r-5]")]
    [InlineData("richtgetallen: { Aalsdorp: 4, Boskamp: 2, Cleefhout: 2 }", "Cleefhout: 2 }", "Cleefhout: 3 }", "gedrukt richtgetal van Cleefhout: was 2, wordt 3 [r-5]")]
    [InlineData("som: { aantallen: 30 }", "aantallen: 30", "aantallen: 31", "gedrukte som van de aantallen: was 30, wordt 31 [r-5]")]
    [InlineData("deelsommen: { Aalsdorp: 15 }", "{ Aalsdorp: 15 }", "{ Aalsdorp: 16 }", "gedrukte deelsom van Aalsdorp: was 15, wordt 16 [r-5]")]
    public void Wat_een_gedrukte_tabel_naast_de_aantallen_zegt_is_een_wijziging(string regel, string oud, string nieuw, string wijziging)
    {
        const string naar = "naar: huishoudens";
        var tabel = $"{naar}\n    geldend: berekend\n    richtgetal_per: kwartaal\n    gedrukt:\n      bij_totaal: 30\n      aantallen: {{ Aalsdorp: 15, Boskamp: 9, Cleefhout: 6 }}\n      {regel}";
        var vergelijking = Regelingvergelijking.Van(
            Regelstreek.Met((naar, tabel)), Regelstreek.Met((naar, tabel.Replace(regel, regel.Replace(oud, nieuw, StringComparison.Ordinal), StringComparison.Ordinal))), Regelstreek.Dag);
        vergelijking.IsGelijk.Should().BeFalse();
        var sleutel = vergelijking.Verdeelsleutels.Enige();
        sleutel.Stand.Should().Be(Regelstand.Anders);
        sleutel.Wijzigingen.Select(een => $"{een}").Should().Equal(wijziging);
        (sleutel.Genoemd.Length, sleutel.Ontvangers.Length).Should().Be((0, 0));
    }

    [Fact]
    public void Een_ander_aantal_met_dezelfde_sleutel_raakt_alleen_het_genoemde_aantal()
    {
        var vergelijking = Regelstreek.Vergelijk("2024-01-01: 30", "2024-01-01: 33");
        var sleutel = vergelijking.Verdeelsleutels.Enige();
        sleutel.BekekenTotEnMet.Should().BeNull();
        sleutel.Ontvangers.Should().BeEmpty();
        sleutel.Genoemd.Single().Delen.Select(deel => (deel.Ontvanger, deel.Oud, deel.Nieuw)).Should().Equal(("Aalsdorp", "15", "16"), ("Boskamp", "9", "10"), ("Cleefhout", "6", "7"));
        vergelijking.Quota.Single(quotum => quotum.Pad == "quota.taak").Wijzigingen.Single().Nieuw.Should().Be("volgens verdeelsleutel `plaatsen`, die anders uitkomt");
    }

    [Fact]
    public void Afronden_per_regel_geeft_anderen_meer()
    {
        var sleutel = Regelstreek.Vergelijk("ronden: { vraag: \"Afronden?\", opties: { resten: \"resten\", regel: \"per regel\" }, standaard: resten", "ronden: { vraag: \"Afronden?\", opties: { resten: \"resten\", regel: \"per regel\" }, standaard: regel")
            .Verdeelsleutels.Enige();
        sleutel.Waardoor.Select(wijziging => $"{wijziging}").Should().Equal("methode: was grootste resten, wordt afronden per regel [r-5]");
        sleutel.Ontvangers.Should().NotBeEmpty();
    }

    [Fact]
    public void Een_minimum_en_wie_voorgaat_zijn_een_reden()
    {
        var minimum = Regelstreek.Vergelijk("naar: huishoudens", "naar: huishoudens\n    minimum: { Cleefhout: 8 }").Verdeelsleutels.Enige();
        minimum.Waardoor.Select(wijziging => $"{wijziging}").Should().Equal("grenzen van Cleefhout: stond er niet, wordt minstens 8 [r-5]");
        minimum.NietVergeleken.Single().Should().Contain("bij 8 van de 201 aantallen", "fewer than 8 homes cannot give 8 to one");
        minimum.Ontvangers.Single(verschil => verschil.Ontvanger == "Cleefhout").Aantallen[0].Should().Be(new Aantalverschil(8, 12, 6, "2", "8"));
        var rest = Regelstreek.Vergelijk("naar: huishoudens", "naar: huishoudens\n    gelijke_rest: [alfabet]").Verdeelsleutels.Enige();
        rest.Waardoor.Single().Wat.Should().Be("wie voorgaat bij gelijke resten");
        rest.Ontvangers[0].Aantallen.Should().OnlyContain(aantal => aantal.Meer == null, "what people chose is now settled");
    }

    [Fact]
    public void Zonder_gewichten_in_het_bestand_wordt_niets_beweerd()
    {
        var zonder = ("gewichten: { Aalsdorp: 5000, Boskamp: 3000, Cleefhout: 2000 }", "gewichten: niet_in_bron\n    ontbreekt_in_bron: [huishoudens]");
        var sleutel = Regelingvergelijking.Van(Regelstreek.Met(), Regelstreek.Met(zonder), Regelstreek.Dag).Verdeelsleutels.Enige();
        sleutel.NietVergeleken.Should().Equal("wat ieder krijgt: de gewichten (huishoudens) staan niet in het bestand");
        (sleutel.BekekenTotEnMet, sleutel.Genoemd.Length).Should().Be((null, 0));
    }

    [Fact]
    public void Een_gedrukte_tabel_geldt_alleen_bij_haar_eigen_aantal()
    {
        const string tabel = "methode: vaste_tabel\n    gedrukt: { bij_totaal: 30, aantallen: { Aalsdorp: 15, Boskamp: 9, Cleefhout: 6 } }";
        const string regel = "methode: { lezing.ronden: { resten: grootste_resten, regel: afronden_per_regel } }\n    gewichten: { Aalsdorp: 5000, Boskamp: 3000, Cleefhout: 2000 }";
        var sleutel = Regelingvergelijking.Van(
            Regelstreek.Met((regel, tabel)), Regelstreek.Met((regel, tabel.Replace("Aalsdorp: 15, Boskamp: 9", "Aalsdorp: 14, Boskamp: 10", StringComparison.Ordinal))), Regelstreek.Dag).Verdeelsleutels.Enige();
        sleutel.BekekenTotEnMet.Should().BeNull();
        sleutel.NietVergeleken.Should().BeEmpty();
        sleutel.Genoemd.Single().Delen.Select(deel => (deel.Ontvanger, deel.Meer)).Should().Equal(("Aalsdorp", -1L), ("Boskamp", 1L));
        var zonder = Regelingvergelijking.Van(Regelstreek.Met((regel, tabel)), Regelstreek.Met((regel, tabel), ("2024-01-01: 30", "2024-01-01: 33")), Regelstreek.Dag);
        zonder.ToText().Should().Contain("(was 30, wordt 33): nieuw geeft geen verdeling van 33.\n").And.NotContain("  niemand krijgt meer of minder");
    }
}
