using NodaTime;

namespace Uitstroom.Rules.Tests.Vergelijken;

/// <summary>Which transition appears, goes or works otherwise, and which last day of a contract moves.</summary>
public sealed class ContractvergelijkingTests
{
    [Fact]
    public void Een_overgang_die_vervalt_of_erbij_komt_staat_er_met_wat_zij_doet()
    {
        const string door = "    door: { titel: \"naar een eigen contract\", van: proef, bij: evaluatie, eis: { a: ja }, naar: eigen, werking: kan, beslist: corporatie, bron: r-8 }\n";
        var vergelijking = Regelstreek.Vergelijk(door, door.Replace("door:", "verder:", StringComparison.Ordinal));
        vergelijking.Contracten.Where(deel => deel.Stand != Regelstand.Gelijk).Select(deel => (deel.Pad, deel.Aanwezigheid, deel.Omschrijving)).Should().Equal(
            ("contracten.overgangen.verder", Aanwezigheid.AlleenNieuw, "van proef naar eigen, bij evaluatie: kan, na een besluit"),
            ("contracten.overgangen.door", Aanwezigheid.AlleenOud, "van proef naar eigen, bij evaluatie: kan, na een besluit"));
        vergelijking.ToText().Should().Contain("  Vervallen: naar een eigen contract (`contracten.overgangen.door`) [r-8]\n    Van proef naar eigen, bij evaluatie: kan, na een besluit.\n");
    }

    [Theory]
    [InlineData("werking: kan, beslist: corporatie", "werking: vanzelf", "werking: was kan, na een besluit, wordt volgt vanzelf [r-8]|wie beslist: was corporatie, vervalt [r-8]")]
    [InlineData("van: proef, bij: slot, naar: beeindigd", "van: proef, bij: slot, naar: eigen", "naar: was het einde van het contract, wordt eigen [r-8]")]
    [InlineData("naar: beeindigd, werking: vanzelf", "naar: beeindigd, werking: vanzelf, loopt_door: 1 maand", "de huur loopt door: stond er niet, wordt 1 maand [r-8]")]
    [InlineData("evaluatie: { titel: \"evaluatie\" }", "evaluatie: { titel: \"evaluatie\", moment: altijd }", "wanneer het kan: was tijdens, wordt altijd")]
    public void Wat_een_overgang_anders_doet_staat_er_als_zin(string oud, string nieuw, string zinnen) =>
        Regelstreek.Vergelijk(oud, nieuw).Contracten.Enige().Wijzigingen.Select(wijziging => $"{wijziging}").Should().Equal(zinnen.Split('|'));

    [Fact]
    public void Een_andere_duur_verschuift_de_laatste_dag()
    {
        var vorm = Regelstreek.Vergelijk("duur: 1 jaar", "duur: 2 jaar").Contracten.Enige();
        vorm.Verschuivingen.Select(verschuiving => verschuiving.Dagen).Should().Equal(365, 366);
        vorm.Verschuivingen[1].Startdagen[0].Should().Be(new Dagbereik(new LocalDate(2026, 3, 1), new LocalDate(2027, 2, 28)));
        vorm.Waardoor.Select(wijziging => $"{wijziging}").Should().Equal("duur: was 1 jaar, wordt 2 jaar [r-7]");
    }

    [Fact]
    public void Langer_doorlopen_hangt_van_de_maand_af()
    {
        const string slot = "naar: beeindigd, werking: vanzelf";
        var overgang = Regelingvergelijking.Van(
            Regelstreek.Met((slot, $"{slot}, loopt_door: 1 maand")), Regelstreek.Met((slot, $"{slot}, loopt_door: 30 dagen")), Regelstreek.Dag).Contracten.Enige();

        // After 31 January a month ends on 28 February, two days before thirty days do.
        overgang.Verschuivingen.Single(verschuiving => verschuiving.Startdagen.Any(dagen => dagen.Van <= new LocalDate(2025, 1, 31) && dagen.TotEnMet >= new LocalDate(2025, 1, 31))).Dagen.Should().Be(2);
        overgang.Verschuivingen.Should().NotContain(verschuiving => verschuiving.Startdagen.Any(dagen => dagen.Van <= new LocalDate(2025, 4, 1) && dagen.TotEnMet >= new LocalDate(2025, 4, 1)));
    }

    [Fact]
    public void Een_andere_duursoort_is_een_zin() =>
        Regelstreek.Vergelijk("duur: 1 jaar", "duur: { hoogstens: 1 jaar }").Contracten.Enige().Wijzigingen.Select(wijziging => $"{wijziging}").Should().Equal("duur: was 1 jaar, wordt hoogstens 1 jaar [r-7]");
}
