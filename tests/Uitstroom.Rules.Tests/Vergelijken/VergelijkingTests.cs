using System.Text;
using NodaTime;
using Uitstroom.Regions;

namespace Uitstroom.Rules.Tests.Vergelijken;

/// <summary>What a comparison says of changes that people make, in the agreements themselves and in small ones.</summary>
public sealed class VergelijkingTests
{
    private static readonly LocalDate _dag = new(2025, 6, 16);

    [Fact]
    public void Een_kortere_terugkijktermijn_voor_hennep_is_ruimer_met_de_precieze_dagen()
    {
        var toets = Regelingvergelijking.Van(Regelingen.Westfriesland, Gewijzigd("terugkijktermijn_hennep: { waarde: 5 jaar", "terugkijktermijn_hennep: { waarde: 4 jaar"), _dag).Toetsen[0];
        toets.Onderdelen.Where(deel => deel.Betekenis != Betekenis.Gelijk).Select(deel => $"{deel}").Should().Equal("toetsen.toelating.criteria.hennep: Ruimer", "toetsen.toelating: Ruimer");
        var getuige = toets.Criteria.Single(deel => deel.Pad.EndsWith("hennep", StringComparison.Ordinal)).Getuigen.Single();
        getuige.Nieuw.BekendeFeiten.Single().Key.Should().Be("hennepplantage_op");
        string.CompareOrdinal(getuige.Nieuw.BekendeFeiten.Single().Value, "2020-06-17").Should().BePositive();
        string.CompareOrdinal(getuige.Nieuw.BekendeFeiten.Single().Value, "2021-06-16").Should().BeNegative();
        getuige.Bereiken.Single().Waarden.Should().Equal("van 17 juni 2020 tot en met 16 juni 2021");
        getuige.Verschillen.Select(verschil => (verschil.InNieuw, verschil.Stand)).Should().Equal((false, UitlegStand.Ja), (true, UitlegStand.Nee));
        toets.IsPrecies.Should().BeTrue();
        toets.Uitkomst.Getuigen.Single().StandOud.Should().Be("nee");
        toets.Uitkomst.Getuigen.Single().StandNieuw.Should().Be("ja");
        Regelingen.Westfriesland.Toets(toets.Uitkomst.Getuigen.Single().Oud, _dag).Uitkomst.Should().Be("nee");
    }

    // Just outside, on and just inside both ends of the days that the comparison names.
    [Theory]
    [InlineData("2020-06-16", CriteriumStatus.Voldaan, CriteriumStatus.Voldaan)]
    [InlineData("2020-06-17", CriteriumStatus.NietVoldaan, CriteriumStatus.Voldaan)]
    [InlineData("2021-06-16", CriteriumStatus.NietVoldaan, CriteriumStatus.Voldaan)]
    [InlineData("2021-06-17", CriteriumStatus.NietVoldaan, CriteriumStatus.NietVoldaan)]
    public void De_genoemde_dagen_kloppen_op_de_dag_nauwkeurig(string dag, CriteriumStatus oud, CriteriumStatus nieuw)
    {
        foreach (var (regeling, status) in new[] { (Regelingen.Westfriesland, oud), (Gewijzigd("terugkijktermijn_hennep: { waarde: 5 jaar", "terugkijktermijn_hennep: { waarde: 4 jaar"), nieuw) })
        {
            regeling.Toets(bouw => bouw.Met("hennepplantage_op", dag), _dag).Criteria.Single(criterium => criterium.Naam == "hennep").Status.Should().Be(status);
        }
    }

    [Fact]
    public void Een_van_in_plaats_van_alle_wordt_gevonden()
    {
        var toets = Regelingvergelijking.Van(Regelingen.Westfriesland, Gewijzigd(
            "eis: { gezocht_eigen_netwerk: ja, gezocht_antikraak: ja, gezocht_particuliere_kamerverhuur: ja }",
            "eis: { een_van: [{ gezocht_eigen_netwerk: ja }, { gezocht_antikraak: ja }, { gezocht_particuliere_kamerverhuur: ja }] }"), _dag).Toetsen[0];
        toets.Criteria.Single(deel => deel.Betekenis != Betekenis.Gelijk).Should().Match<Onderdeelvergelijking>(deel => deel.Pad.EndsWith("zoeken") && deel.Betekenis == Betekenis.Ruimer);
        toets.Uitkomst.Betekenis.Should().Be(Betekenis.Ruimer);
    }

    [Fact]
    public void Een_lezing_die_anders_heet_is_gelijk_van_betekenis() =>
        Regelingvergelijking.Van(Regelingen.Westfriesland, Gewijzigd("begin_hennep", "aanvang_hennep"), _dag).IsGelijk.Should().BeTrue();

    [Theory]
    [InlineData("westfriesland")]
    [InlineData("ijmond-zk")]
    [InlineData("flevoland")]
    public void Elke_regio_is_gelijk_aan_zichzelf_ook_op_de_dagen_waarop_iets_vanzelf_verandert(string naam)
    {
        var regeling = Regelingen.Zoek(naam)!;
        var vergelijking = Regelingvergelijking.Van(regeling, regeling, _dag);
        vergelijking.IsGelijk.Should().BeTrue();
        vergelijking.Alles.Should().OnlyContain(toets => toets.IsPrecies && toets.Aanvragen > 0);
        vergelijking.Draaidagen.Should().BeInAscendingOrder().And.Contain(new[] { regeling.Looptijd.Van, regeling.Looptijd.TotEnMet?.PlusDays(1) }.OfType<LocalDate>());
        foreach (var dag in vergelijking.Draaidagen)
        {
            Regelingvergelijking.Van(regeling, regeling, dag).IsGelijk.Should().BeTrue("on {0}", dag);
        }
    }

    [Fact]
    public void Twee_regios_worden_vergeleken_op_wat_zij_delen()
    {
        var vergelijking = Regelingvergelijking.Van(Regelingen.Westfriesland, Regelingen.Flevoland, _dag);
        vergelijking.Toetsen[0].Oud.Naam.Should().Be("toelating");
        vergelijking.Toetsen[0].Nieuw.Naam.Should().Be("uitstroom");
        vergelijking.AlleenOud.Should().Contain("toets behoud");
        vergelijking.Alles.SelectMany(toets => toets.Onderdelen).Should().NotContain(deel => deel.Betekenis == Betekenis.NietBewezen);
        vergelijking.Toetsen[0].Criteria.Should().Contain(deel => deel.Aanwezigheid == Aanwezigheid.AlleenOud && deel.Betekenis == Betekenis.Ruimer);
    }

    [Theory]
    [InlineData("wanneer: { begeleiding_nodig_na_uitstroom: nee, twijfel_zelfredzaamheid: nee }")]
    [InlineData("wanneer: nooit")]
    public void Een_rij_van_de_contractkeuze_met_meer_eisen_geldt_minder_vaak(string wanneer)
    {
        const string Rij = "wanneer: { begeleiding_nodig_na_uitstroom: nee }";
        foreach (var (oud, nieuw, betekenis, stand) in new[]
        {
            (Regelingen.Westfriesland, Gewijzigd(Rij, wanneer), Betekenis.Strenger, ("geldt", "geldt niet")),
            (Gewijzigd(Rij, wanneer), Regelingen.Westfriesland, Betekenis.Ruimer, ("geldt niet", "geldt")),
        })
        {
            var keuze = Regelingvergelijking.Van(oud, nieuw, _dag).Contractkeuze!;
            var deel = keuze.Criteria.Single(rij => rij.Betekenis != Betekenis.Gelijk);
            (deel.Pad, deel.Betekenis).Should().Be(("contracten.keuze.rijen.geen_begeleiding", betekenis));
            (deel.Getuigen.Single().StandOud, deel.Getuigen.Single().StandNieuw).Should().Be(stand);
            keuze.Uitkomst.Betekenis.Should().Be(Betekenis.Anders);
        }
    }

    [Fact]
    public void Een_vervallen_rij_van_de_contractkeuze_gold_in_oud()
    {
        var vergelijking = Regelingvergelijking.Van(Regelingen.Westfriesland, Gewijzigd("      geen_begeleiding:\n        wanneer:", "      zonder_zorg:\n        wanneer:"), _dag);
        var delen = vergelijking.Contractkeuze!.Criteria.Where(rij => rij.Betekenis != Betekenis.Gelijk).ToList();
        delen.Select(rij => (rij.Aanwezigheid, rij.Betekenis, rij.Getuigen.Single().StandOud, rij.Getuigen.Single().StandNieuw)).Should().Equal(
            (Aanwezigheid.AlleenNieuw, Betekenis.Ruimer, "staat er niet in", "geldt"), (Aanwezigheid.AlleenOud, Betekenis.Strenger, "geldt", "staat er niet in"));
    }

    [Theory]
    [InlineData("hennepplantage_op", "plantage_op", "  hennepplantage_op: ")]
    [InlineData("telefonisch_bereikbaar: { type: ja_nee,", "telefonisch_bereikbaar: { type: keuze, waarden: [ja, nee, soms],", "  telefonisch_bereikbaar: ja")]
    public void Een_getuige_toont_wat_elke_versie_leest(string van, string naar, string feit)
    {
        var vergelijking = Regelingvergelijking.Van(Regelingen.Westfriesland, Gewijzigd(van, naar), _dag);
        var getuigen = vergelijking.Toetsen[0].Criteria.SelectMany(deel => deel.Getuigen).ToList();
        getuigen.Should().Contain(getuige => getuige.ToYamlOud().Contains(feit, StringComparison.Ordinal) && !getuige.ToYaml().Contains(feit, StringComparison.Ordinal));
        vergelijking.ToText().Should().Contain("      in oud:\n        toets: toelating\n").And.Contain("      in nieuw:\n        toets: toelating\n");
        vergelijking.ToJson().Should().Contain("\"aanvraag_oud\": {");
    }

    [Fact]
    public void Een_getuige_van_twee_regios_noemt_de_toets_van_elk()
    {
        var tekst = Regelingvergelijking.Van(Regelingen.Westfriesland, Regelingen.Flevoland, _dag).ToText();
        tekst.Should().Contain("      in oud:\n        toets: toelating\n").And.Contain("      in nieuw:\n        toets: uitstroom\n");
    }

    [Fact]
    public void Een_getuige_die_beide_hetzelfde_lezen_staat_er_een_keer()
    {
        var vergelijking = Regelingvergelijking.Van(Regelingen.Westfriesland, Gewijzigd("terugkijktermijn_hennep: { waarde: 5 jaar", "terugkijktermijn_hennep: { waarde: 4 jaar"), _dag);
        vergelijking.ToText().Should().NotContain("in oud:");
        vergelijking.ToJson().Should().NotContain("aanvraag_oud");
    }

    [Fact]
    public void De_contractkeuze_laat_niemand_toe()
    {
        var vergelijking = Regelingvergelijking.Van(Regelingen.Westfriesland, Gewijzigd("wanneer: { begeleiding_nodig_na_uitstroom: nee }", "wanneer: nooit"), _dag);
        var tekst = vergelijking.ToText();
        tekst.Should().Contain("Strenger, de rij geldt minder vaak: geen begeleiding").And.Contain("Anders, een andere contractvorm of iets anders dat open blijft: de uitkomst");
        tekst[tekst.IndexOf("(contracten.keuze)", StringComparison.Ordinal)..].Should().NotContain("toegelaten");
    }

    [Theory]
    [InlineData("c1: { eis: { a: ja }, bron: k-1 }", "c1: { eis: { een_van: [{ a: ja }, { b: ja }] }, bron: k-1 }", Betekenis.Ruimer)]
    [InlineData("c1: { eis: { een_van: [{ a: ja }, { b: ja }] }, bron: k-1 }", "c1: { eis: { a: ja, b: ja }, bron: k-1 }", Betekenis.Strenger)]
    [InlineData("c1: { eis: { a: ja }, bron: k-1 }", "c1: { eis: { b: ja }, bron: k-1 }", Betekenis.BeideKanten)]
    [InlineData("c1: { eis: { getal: minstens 5 }, bron: k-1 }", "c1: { eis: { getal: meer dan 4 }, bron: k-1 }", Betekenis.Gelijk)]
    [InlineData("c1: { eis: { een_van: [{ a: ja }, { a: nee }] }, bron: k-1 }", "c1: { eis: altijd, bron: k-1 }", Betekenis.Ruimer)]
    [InlineData("c1: { eis: { a: ja }, bron: k-1 }", "c1: { wanneer: { b: ja }, eis: { a: ja }, bron: k-1 }", Betekenis.Ruimer)]
    [InlineData("c1: { eis: { samen: ja }, bron: k-1 }", "c1: { eis: { a: ja, b: ja }, bron: k-1 }", Betekenis.BeideKanten)]
    [InlineData("c1: { eis: { dag: minstens 12 maanden geleden }, bron: k-1 }", "c1: { eis: { dag: minstens 1 jaar geleden }, bron: k-1 }", Betekenis.Gelijk)]
    [InlineData("c1: { eis: { dag: minstens 1 maand geleden }, bron: k-1 }", "c1: { eis: { dag: minstens 31 dagen geleden }, bron: k-1 }", Betekenis.Gelijk)]
    public void Een_criterium_betekent(string oud, string nieuw, Betekenis betekenis)
    {
        var toets = Regelingvergelijking.Van(Voorbeeldregeling.Met(oud), Voorbeeldregeling.Met(nieuw), _dag).Toetsen[0];
        toets.Criteria.Single().Betekenis.Should().Be(betekenis);
        toets.Criteria.Single().AlleenBijVolgendeFeiten.Should().Be(oud.Contains("samen", StringComparison.Ordinal));
    }

    [Fact]
    public void Wat_op_de_ene_dag_gelijk_is_hoeft_dat_op_de_andere_niet_te_zijn()
    {
        var (oud, nieuw) = (Voorbeeldregeling.Met("c1: { eis: { dag: minstens 1 maand geleden }, bron: k-1 }"), Voorbeeldregeling.Met("c1: { eis: { dag: minstens 31 dagen geleden }, bron: k-1 }"));
        Regelingvergelijking.Van(oud, nieuw, new LocalDate(2025, 3, 16)).Toetsen[0].Criteria.Single().Betekenis.Should().Be(Betekenis.Strenger);
    }

    [Fact]
    public void Het_aantal_aanvragen_is_dat_van_de_stukken()
    {
        // a: unknown, yes, no. getal: unknown, below 5, 5 and above.
        var regeling = Voorbeeldregeling.Met("c1: { eis: { a: ja, getal: minstens 5 }, bron: k-1 }");
        Regelingvergelijking.Van(regeling, regeling, _dag).Toetsen[0].Aanvragen.Should().Be(9);
    }

    [Fact]
    public void Een_diagram_dat_te_groot_wordt_bewijst_niets()
    {
        var vergelijking = Regelingvergelijking.Van(Regelingen.Westfriesland, Regelingen.Westfriesland, new VergelijkOpties { Peildatum = _dag, HoogstensKnopen = 200 });
        vergelijking.IsGelijk.Should().BeFalse();
        vergelijking.Toetsen[0].Uitkomst.Betekenis.Should().Be(Betekenis.NietBewezen);
        vergelijking.ToText().Should().Contain("Te groot om uitputtend te vergelijken");
    }

    [Theory]
    [InlineData("{ de: ja, ef: ja }", "{ de: ja, ef: ja, fd: ja }", Betekenis.Strenger)]
    [InlineData("{ de: nee, ef: nee, fd: nee }", "{ de: nee, ef: nee, fd: nee, a: ja }", Betekenis.NietBewezen)]
    [InlineData("{ de: ja, ef: ja, fd: ja }", "[{ fd: ja }, { ef: ja }, { de: ja }]", Betekenis.Gelijk)]
    public void Datums_in_een_kring_leiden_nooit_tot_een_verschil_dat_er_niet_is(string oud, string nieuw, Betekenis betekenis)
    {
        // de, ef and fd say that the first date is on or before the second; all three false cannot be.
        var toets = Regelingvergelijking.Van(Kring(oud), Kring(nieuw), _dag).Toetsen[0];
        toets.IsPrecies.Should().BeFalse();
        toets.Criteria.Single().Betekenis.Should().Be(betekenis);
    }

    [Theory]
    [InlineData(1, "Dagen")]
    [InlineData(31, "Dagen")]
    [InlineData(5, "Weken")]
    [InlineData(1, "Maanden")]
    [InlineData(7, "Maanden")]
    [InlineData(1, "Jaren")]
    [InlineData(18, "Jaren")]
    [InlineData(1000, "Jaren")]
    public void Dagtabellen_tellen_als_de_kalender(int aantal, string eenheid)
    {
        var duur = new Duur(aantal, Enum.Parse<Tijdseenheid>(eenheid));
        var (na, voor, eerste) = (Dagtabel.Na(duur), Dagtabel.LaatsteVoor(duur), Dag.Nummer(Dag.Eerste));
        for (var i = 0; i < Dagtabel.Dagen; i += i % 1461 < 800 ? 1 : 17)
        {
            na[i].Should().Be(Dag.Nummer(duur.Na(Dag.Van(eerste + i))));
            voor[i].Should().Be(Math.Max(eerste - 1, Dag.Nummer(duur.LaatsteDagVoor(Dag.Van(eerste + i)))));
        }
    }

    [Fact]
    public void Een_onbekende_lezing_of_dag_is_misbruik()
    {
        var regeling = Regelingen.Flevoland;
        ((Action)(() => Regelingvergelijking.Van(regeling, regeling, new LocalDate(1700, 1, 1)))).Should().Throw<ArgumentException>();
        var opties = new VergelijkOpties { Peildatum = _dag, Lezingen = System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.Add("bestaat_niet", "x") };
        ((Action)(() => Regelingvergelijking.Van(regeling, regeling, opties))).Should().Throw<ArgumentException>();
    }

    private static Regeling Gewijzigd(string van, string naar)
    {
        var tekst = File.ReadAllText(Path.Combine(Repository.Root, "regions", "westfriesland.yaml"));
        tekst.Should().Contain(van);
        return RegelingLoader.Load("westfriesland.yaml", Encoding.UTF8.GetBytes(tekst.Replace(van, naar, StringComparison.Ordinal))).Regeling!;
    }

    private static Regeling Kring(string eis)
    {
        var load = RegelingLoader.Load("kring", Encoding.UTF8.GetBytes($$"""
            regeling: kring
            titel: Kring
            formaat: 1
            geldig: { van: 2020-01-01, bron: k-1 }
            feiten:
              a: { type: ja_nee, vraag: "?" }
              d: { type: datum, vraag: "?" }
              e: { type: datum, vraag: "?" }
              f: { type: datum, vraag: "?" }
              de: { berekend: { op_of_voor: [d, e] }, vraag: "?" }
              ef: { berekend: { op_of_voor: [e, f] }, vraag: "?" }
              fd: { berekend: { op_of_voor: [f, d] }, vraag: "?" }
            toetsen:
              toets:
                bron: k-1
                volgorde: ['nee', 'ja']
                uitkomsten: { 'nee': { soort: voldoet_niet }, 'ja': { soort: voldoet } }
                criteria:
                  c: { eis: {{eis}}, bron: k-1 }
            """));
        return load.Regeling ?? throw new ArgumentException(string.Join("; ", load.Diagnostics));
    }
}
