using NodaTime;
using AfspraakProef = Uitstroom.Rules.Tests.Afspraken.Proef;

namespace Uitstroom.Rules.Tests.Vergelijken;

/// <summary>Which last day moves for which start days, and what else an afspraak says otherwise.</summary>
public sealed class AfspraakvergelijkingTests
{
    private static readonly LocalDate _dag = new(2025, 6, 16);

    [Fact]
    public void Een_langere_termijn_verschuift_elke_startdag_evenveel()
    {
        var afspraak = Vergelijk("vanaf: a, binnen: 5 dagen", "vanaf: a, binnen: 7 dagen");
        afspraak.Stand.Should().Be(Regelstand.Anders);
        afspraak.Wijzigingen.Should().BeEmpty();
        afspraak.Waardoor.Select(wijziging => $"{wijziging}").Should().Equal("termijn: was binnen 5 dagen, wordt binnen 7 dagen [p-6]");
        var verschuiving = afspraak.Verschuivingen.Single();
        (verschuiving.Dagen, verschuiving.Uren, verschuiving.Oud, verschuiving.Nieuw).Should().Be((2, null, "6 januari 2025", "8 januari 2025"));
        verschuiving.Startdagen.Should().Equal(afspraak.Startdagen);
        afspraak.Startdagen.Should().Equal(new Dagbereik(new(2025, 1, 1), new(2028, 12, 31)));
    }

    [Fact]
    public void De_periode_bevat_altijd_een_schrikkeldag()
    {
        Vergelijk("vanaf: a, binnen: 5 dagen", "vanaf: a, binnen: 6 dagen", new LocalDate(2028, 3, 1)).Startdagen.Should().Equal(new Dagbereik(new(2028, 1, 1), new(2029, 12, 31)));

        // Nothing is in force on 29 February 2032 for sure, but the extension is unknown: days after the end are tried as well.
        Vergelijk("vanaf: a, binnen: 5 dagen", "vanaf: a, binnen: 6 dagen", new LocalDate(2030, 3, 1)).Startdagen.Should().Equal(new Dagbereik(new(2030, 1, 1), new(2032, 12, 31)));
    }

    [Fact]
    public void Een_jaar_is_anders_dan_365_dagen_alleen_rond_een_schrikkeldag()
    {
        var verschuiving = Vergelijk("vanaf: a, binnen: 1 jaar", "vanaf: a, binnen: 365 dagen").Verschuivingen.Single();
        verschuiving.Dagen.Should().Be(-1);
        verschuiving.Startdagen.Should().Equal(new Dagbereik(new(2027, 3, 1), new(2028, 2, 28)));
        (verschuiving.Voorbeeld, verschuiving.Oud, verschuiving.Nieuw).Should().Be((new LocalDate(2027, 3, 1), "1 maart 2028", "29 februari 2028"));
    }

    [Fact]
    public void Twaalf_maanden_zijn_een_jaar_voor_elke_dag_die_is_bekeken()
    {
        var afspraak = Vergelijk("vanaf: a, binnen: 12 maanden", "vanaf: a, binnen: 1 jaar");
        afspraak.Stand.Should().Be(Regelstand.GelijkBekeken);
        afspraak.Startdagen.Sum(bereik => bereik.Dagen).Should().Be((4 * 365) + 1);
        afspraak.Verschuivingen.Should().BeEmpty();
    }

    [Fact]
    public void Werkdagen_in_plaats_van_dagen_verschuift_naar_gelang_de_weekdag()
    {
        var afspraak = Vergelijk("vanaf: a, binnen: 5 werkdagen", "vanaf: a, binnen: 7 dagen");

        // Five working days are seven days from Monday to Friday without holidays, and end on the Friday after a weekend.
        afspraak.Verschuivingen.SelectMany(verschuiving => verschuiving.Startdagen).Should().NotContain(bereik => bereik.Van <= new LocalDate(2025, 6, 16) && bereik.TotEnMet >= new LocalDate(2025, 6, 16));
        var zaterdag = Verschuiving(afspraak, new LocalDate(2025, 6, 21));
        zaterdag!.Dagen.Should().Be(1);
        Verschuiving(afspraak, new LocalDate(2025, 6, 22))!.Dagen.Should().Be(2);
    }

    [Fact]
    public void Een_vrije_dag_erbij_raakt_alleen_de_dagen_ervoor()
    {
        var tekst = AfspraakProef.Afspraak("vanaf: a, binnen: 1 werkdag");
        var afspraak = Enige(Regelingvergelijking.Van(
            AfspraakProef.Met(tekst), AfspraakProef.Met(tekst).MetLezingen(new Dictionary<string, string> { ["vrijdag"] = "vrij" }), new VergelijkOpties { Peildatum = _dag }));
        afspraak.Verschuivingen.Should().OnlyContain(verschuiving => verschuiving.Dagen > 0);
        Verschuiving(afspraak, new LocalDate(2025, 4, 17))!.Dagen.Should().Be(4, "after Maundy Thursday comes the Tuesday after Easter");
        Verschuiving(afspraak, new LocalDate(2025, 4, 22)).Should().BeNull();
    }

    [Fact]
    public void Een_gedateerd_getal_verschuift_vanaf_de_dag_dat_het_geldt()
    {
        var afspraak = Vergelijk("vanaf: a, binnen: reactietermijn", "vanaf: a, binnen: 2 weken");
        var verschuiving = afspraak.Verschuivingen.Single();
        verschuiving.Dagen.Should().Be(-7);
        verschuiving.Startdagen.Should().Equal(new Dagbereik(new(2025, 1, 1), new(2028, 12, 31)));
    }

    [Theory]
    [InlineData("vanaf: uur, binnen: 24 uur", "vanaf: uur, binnen: 48 uur", 1, null)]
    [InlineData("vanaf: uur, binnen: 24 uur", "vanaf: uur, binnen: 20 uur", null, -4L)]
    [InlineData("voor: b, minstens: 2 weken", "voor: b, minstens: 3 weken", -7, null)]
    [InlineData("uiterlijk: b", "voor: b", -1, null)]
    [InlineData("bij: y niet gehaald, binnen: 1 week", "bij: y niet gehaald, binnen: 2 weken", 7, null)]
    [InlineData("bij: y gedaan, binnen: 1 week", "bij: y gedaan, binnen: 8 dagen", 1, null)]
    [InlineData("vanaf: { laatste_van: [a, b] }, binnen: 1 week", "vanaf: { laatste_van: [a, b] }, binnen: 9 dagen", 2, null)]
    [InlineData("vanaf: 1 week na a, binnen: 1 week", "vanaf: 1 week na a, binnen: 2 weken", 7, null)]
    public void Elke_soort_termijn_wordt_nagerekend(string oud, string nieuw, int? dagen, long? uren)
    {
        var afspraak = Vergelijk(oud, nieuw);
        var verschuiving = afspraak.Verschuivingen.Single();
        (verschuiving.Dagen, verschuiving.Uren).Should().Be((dagen, uren));
        verschuiving.Startdagen.Should().Equal(afspraak.Startdagen);
    }

    [Fact]
    public void Een_woord_in_plaats_van_een_termijn_is_anders()
    {
        var verschuiving = Vergelijk("vanaf: a, binnen: 2 weken", "vanaf: a, binnen: zo_snel_mogelijk").Verschuivingen.Single();
        (verschuiving.Dagen, verschuiving.Oud, verschuiving.Nieuw).Should().Be((null, "15 januari 2025", "zo snel mogelijk"));
    }

    [Fact]
    public void Vaste_dagen_hebben_geen_startdag()
    {
        var afspraak = Vergelijk("op: 07-01", "op: 09-01");
        afspraak.Startdagen.Should().BeEmpty();
        afspraak.VasteDagen.Should().Be(new Dagbereik(new(2025, 1, 1), new(2028, 12, 31)));
        var verschuiving = afspraak.Verschuivingen.Single();
        verschuiving.Voorbeeld.Should().BeNull();
        verschuiving.Oud.Should().StartWith("1 juli 2025; 1 juli 2026");
        verschuiving.Nieuw.Should().StartWith("1 september 2025; 1 september 2026");
    }

    [Fact]
    public void Wat_telkens_terugkomt_wordt_keer_voor_keer_vergeleken()
    {
        Vergelijk("vanaf: a, elke: 3 maanden", "vanaf: a, elke: 6 maanden").Verschuivingen.Should().OnlyContain(verschuiving => verschuiving.Dagen == null);
        Vergelijk("vanaf: a, elke: 3 maanden", "vanaf: a, elke: 3 maanden, tot: 6 maanden na a").Wijzigingen.Single().Wat.Should().Be("geldt tot");
    }

    [Fact]
    public void Een_open_lezing_wordt_per_optie_vergeleken()
    {
        var afspraak = Vergelijk("vanaf: a, binnen: { lezing.keuze: { een: 1 week, twee: 2 weken } }", "vanaf: a, binnen: { lezing.keuze: { een: 1 week, twee: 3 weken } }");
        var verschuiving = afspraak.Verschuivingen.Single();
        (verschuiving.Lezing, verschuiving.Dagen).Should().Be(("keuze = twee", 7));
    }

    [Theory]
    [InlineData("vanaf: a", "vanaf: b", "begint bij: was a, wordt b [p-6]")]
    [InlineData("aard: mag", "aard: streven", "aard: was mag, wordt streven [p-6]")]
    [InlineData("vanaf: a", "vanaf: a, gevolg: niet_geregeld", "gevolg als het niet of te laat gebeurt: stond er niet, wordt niet geregeld [p-6]")]
    [InlineData("vanaf: a, aan: gemeente", "vanaf: a", "aan wie: was gemeente, vervalt [p-6]")]
    [InlineData("vanaf: a, tot: b", "vanaf: a, tot_en_met: b", "geldt tot: was b, wordt en met b [p-6]")]
    public void Wat_een_afspraak_verder_anders_zegt_staat_er_als_zin(string oud, string nieuw, string zin) =>
        Vergelijk(oud, nieuw).Wijzigingen.Select(wijziging => $"{wijziging}").Should().Equal(zin);

    [Theory]
    [InlineData("vanaf: a, wanneer: { geldt: ja }", "vanaf: a", Betekenis.Ruimer)]
    [InlineData("vanaf: a, wanneer: { geldt: ja }", "vanaf: a, wanneer: { geldt: ja, ook: ja }", Betekenis.Strenger)]
    [InlineData("vanaf: a, wanneer: { een_van: [{ geldt: ja }, { ook: ja }] }", "vanaf: a, wanneer: { een_van: [{ ook: ja }, { geldt: ja }] }", Betekenis.Gelijk)]
    [InlineData("vanaf: a, blijft_gelden: ja", "vanaf: a", Betekenis.Strenger)]
    public void Voorwaarden_gaan_over_alle_aanvragen(string oud, string nieuw, Betekenis betekenis)
    {
        var deel = Vergelijk(oud, nieuw).Voorwaarden.Single();
        deel.Betekenis.Should().Be(betekenis);
        deel.Getuigen.Length.Should().Be(betekenis == Betekenis.Gelijk ? 0 : 1);
    }

    [Fact]
    public void Wat_erbij_komt_en_vervalt_staat_er_met_zijn_termijn()
    {
        var vergelijking = Regelingvergelijking.Van(
            AfspraakProef.Met(AfspraakProef.Afspraak("vanaf: a, binnen: 1 week")), AfspraakProef.Met(AfspraakProef.Afspraak("vanaf: a, binnen: 1 week", "z")), _dag);
        vergelijking.Afspraken.Select(afspraak => (afspraak.Pad, afspraak.Aanwezigheid, afspraak.Omschrijving))
            .Should().Equal(("afspraken.z", Aanwezigheid.AlleenNieuw, "binnen 1 week, na a"), ("afspraken.x", Aanwezigheid.AlleenOud, "binnen 1 week, na a"));
        vergelijking.IsGelijk.Should().BeFalse();
    }

    private static Termijnverschuiving? Verschuiving(Afspraakvergelijking afspraak, LocalDate dag) =>
        afspraak.Verschuivingen.SingleOrDefault(verschuiving => verschuiving.Startdagen.Any(bereik => bereik.Van <= dag && dag <= bereik.TotEnMet));

    private static Afspraakvergelijking Vergelijk(string oud, string nieuw, LocalDate? dag = null) =>
        Enige(Regelingvergelijking.Van(Streek(oud), Streek(nieuw), dag ?? _dag));

    private static Afspraakvergelijking Enige(Regelingvergelijking vergelijking) => vergelijking.Afspraken.Single(afspraak => afspraak.Pad == "afspraken.x");

    private static Regeling Streek(string sleutels) => sleutels.Contains("y ", StringComparison.Ordinal)
        ? AfspraakProef.Met(AfspraakProef.Afspraak("vanaf: c, binnen: 1 week", "y"), AfspraakProef.Afspraak(sleutels))
        : AfspraakProef.Met(AfspraakProef.Afspraak(sleutels));
}
