namespace Uitstroom.Rules.Tests.Vergelijken;

/// <summary>The number of each year, and what counts towards it.</summary>
public sealed class QuotumvergelijkingTests
{
    [Fact]
    public void Een_ander_getal_geldt_per_jaar_vanaf_zijn_dag()
    {
        var quotum = Regelstreek.Vergelijk("2026-01-01: 36", "2026-01-01: 40").Quota.Single(een => een.Pad == "quota.woningen");
        quotum.Bekeken.Should().Equal(2025, 2026);
        quotum.Jaren.Should().Equal(new Quotumjaar(2026, "36", "40", 4));
        quotum.Waardoor.Select(wijziging => $"{wijziging}").Should().Equal("het getal: was 30 vanaf 1 januari 2024 en 36 vanaf 1 januari 2026, wordt 30 vanaf 1 januari 2024 en 40 vanaf 1 januari 2026 [r-6]");
    }

    [Fact]
    public void Het_maximum_van_een_doelgroep_is_er_ook_bij()
    {
        var quotum = Regelstreek.Vergelijk("maximum: { aantal: 4", "maximum: { aantal: 3").Quota.Enige();
        quotum.Pad.Should().Be("doelgroepen.groep.maximum");
        quotum.Jaren.Should().Equal(new Quotumjaar(2025, "4", "3", -1), new Quotumjaar(2026, "4", "3", -1));
    }

    [Fact]
    public void Een_eerste_jaar_naar_rato_hangt_af_van_de_lezing()
    {
        var (oud, nieuw) = (Regelstreek.Met(("van: 2024-01-01, bron", "van: 2024-10-01, bron")), Regelstreek.Met(("van: 2024-01-01, bron", "van: 2024-07-01, bron")));
        var quotum = Regelingvergelijking.Van(oud, nieuw, new NodaTime.LocalDate(2024, 12, 1)).Quota.Single(een => een.Pad == "quota.woningen");
        quotum.Jaren.Should().Equal(new Quotumjaar(2024, "7 (naar rato precies 7 33/61)", "15 (naar rato precies 15 5/61)", 8) { Lezing = "deeljaar = rato" });
    }

    [Theory]
    [InlineData("telt: aangeboden_woningen", "telt: getekende_huurcontracten", "wat meetelt: was aangeboden woningen, wordt getekende huurcontracten [r-6]")]
    [InlineData("over: taakstelling, per: ontvanger", "over: basis, per: ontvanger", "wat doorschuift: was een tekort, over de hele taakstelling, per ontvanger, wordt een tekort, over het getal van het jaar zelf, per ontvanger [r-6]")]
    [InlineData("beslist: bestuur, bron: r-6", "beslist: stuurgroep, bron: r-6", "of een hoger aantal kan: was ja, onder een voorwaarde; bestuur beslist, wordt ja, onder een voorwaarde; stuurgroep beslist [r-6]")]
    [InlineData("    telt: aangeboden_woningen\n", "    telt: aangeboden_woningen\n    duur: 5 jaar\n", "hoelang het geldt: stond er niet, wordt 5 jaar [r-6]")]
    public void Wat_een_quotum_verder_anders_zegt_staat_er_als_zin(string oud, string nieuw, string zin) =>
        Regelstreek.Vergelijk(oud, nieuw).Quota.Enige().Wijzigingen.Select(wijziging => $"{wijziging}").Should().Equal(zin);

    [Fact]
    public void Een_voorwaarde_gaat_over_alle_aanvragen()
    {
        var deel = Regelstreek.Vergelijk("hoger_mits: { wanneer: { b: ja }", "hoger_mits: { wanneer: { b: ja, a: ja }").Quota.Enige().Voorwaarden.Single();
        (deel.Pad, deel.Betekenis).Should().Be(("quota.woningen.hoger_mits.wanneer", Betekenis.Strenger));
    }
}
