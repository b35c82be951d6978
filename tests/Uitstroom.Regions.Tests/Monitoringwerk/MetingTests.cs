using NodaTime;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Monitoringwerk;

/// <summary>Counts against the quota, lead times, and what is missing.</summary>
public class MetingTests
{
    [Fact]
    public void A_full_year_goes_through_the_rules_on_quota()
    {
        var rapport = Registraties.Rapport(Aanbiedingen(4, "Woonstede").Concat(Aanbiedingen(2, "Thuishaven")), Registraties.Alles(2030, 2030), new MonitoringOpties { Jaar = 2030 });
        var taak = rapport.Quota.Single(meting => meting.Stand.Quotum.Naam == "taak");
        taak.Geteld.Aantal.Should().Be(6);
        taak.Stand.TeltMee.Should().Be(6);
        taak.Stand.Tekort.Should().Be(24);
        taak.Rijen.Select(rij => (rij.Ontvanger, rij.Taakstelling, rij.Geteld.Aantal, rij.Nog.Aantal)).Should().Equal(
            ("Woonstede", 20L, 4L, 16L), ("Thuishaven", 10L, 2L, 8L));
    }

    [Fact]
    public void A_shortfall_of_a_full_year_is_carried_over_into_the_next()
    {
        var rapport = Registraties.Rapport(Aanbiedingen(4, "Woonstede"), Registraties.Alles(2030, 2031), new MonitoringOpties { Jaar = 2031 });
        var taak = rapport.Quota.Single(meting => meting.Stand.Quotum.Naam == "taak");
        taak.Stand.Redenen.HasFlag(Reden.Feit).Should().BeTrue("nobody said whether a decision was taken against carrying over");
        taak.Rijen[0].Basis.Should().Be(20);
        var tellers = new Quotumopgave { Feiten = Aanvraag.Voor(Streek.Regeling).Met("besluit_tegen_doorschuiven", false).Bouw().Aanvraag };
        var met = Registraties.Rapport(Aanbiedingen(4, "Woonstede"), Registraties.Alles(2030, 2031), new MonitoringOpties { Jaar = 2031, Tellers = tellers });
        met.Quota.Single(meting => meting.Stand.Quotum.Naam == "taak").Rijen.Select(rij => rij.Taakstelling).Should().Equal(36, 20);
    }

    [Fact]
    public void A_registration_without_a_receiver_leaves_every_receiver_open()
    {
        var rapport = Registraties.Rapport(
            Aanbiedingen(4, "Woonstede").Append(Registratie.Van("aanbod", new LocalDate(2030, 6, 1))), Registraties.Alles(2030, 2030), new MonitoringOpties { Jaar = 2030 });
        var taak = rapport.Quota.Single(meting => meting.Stand.Quotum.Naam == "taak");
        taak.Geteld.Aantal.Should().Be(5);
        taak.Rijen.Take(2).Should().OnlyContain(rij => rij.Geteld.Aantal == null && rij.Nog.Aantal == null);
        taak.Rijen[2].Should().Match<Taakmeting>(rij => rij.Ontvanger == null && !rij.InVerdeling && rij.Geteld.Minstens == 1);
    }

    [Fact]
    public void The_ceiling_of_a_doelgroep_counts_its_own_decisions_only()
    {
        Registratie[] besluiten =
        [
            Besluit("ex_gedetineerden", "ja"), Besluit("ex_gedetineerden", "nee"), Besluit("jongeren", "ja"),
        ];
        var meting = Registraties.Rapport(besluiten, Registraties.Alles(), new MonitoringOpties { Jaar = 2030 }).Quota.Single(meting => meting.Stand.Quotum.Naam == "ex_gedetineerden");
        (meting.Stand.TeltMee, meting.Stand.Resteert).Should().Be((1, 4));
        var zonder = Registraties.Rapport([.. besluiten, Registratie.Van("besluit", new LocalDate(2030, 3, 1), ("uitkomst", "ja"))], Registraties.Alles(), new MonitoringOpties { Jaar = 2030 });
        zonder.Quota.Single(ander => ander.Stand.Quotum.Naam == "ex_gedetineerden").Geteld.Should().Be(new Monitoringcel(null, 1, 2));
    }

    [Fact]
    public void Groups_of_a_quotum_are_counted_apart()
    {
        var rapport = Registraties.Rapport(
            [Registratie.Van("aanbod", new LocalDate(2031, 6, 1), ("groep", "proefgroep")), Registratie.Van("aanbod", new LocalDate(2031, 6, 1), ("groep", "anderen"))],
            Registraties.Alles(), new MonitoringOpties { Jaar = 2031 });
        var woningen = rapport.Quota.Single(meting => meting.Stand.Quotum.Naam == "woningen");
        woningen.Geteld.Aantal.Should().Be(2);
        woningen.Stand.Groepen.Select(groep => groep.Geteld).Should().Equal(1, 1);
        woningen.Stand.TeltMeeMinstens.Should().Be(1, "the pilot group counts after the pilot only");
    }

    [Fact]
    public void Another_reading_counts_another_figure()
    {
        Registratie[] regels = [Registratie.Van("contract", new LocalDate(2031, 6, 1), ("groep", "anderen")), Registratie.Van("aanbod", new LocalDate(2031, 6, 1), ("groep", "anderen")), Registratie.Van("aanbod", new LocalDate(2031, 7, 1), ("groep", "anderen"))];
        Quotummeting Woningen(MonitoringOpties opties) => Registraties.Rapport(regels, Registraties.Alles(), opties).Quota.Single(meting => meting.Stand.Quotum.Naam == "woningen");
        Woningen(new MonitoringOpties { Jaar = 2031 }).Geteld.Aantal.Should().Be(2);
        var anders = Woningen(new MonitoringOpties { Jaar = 2031, Lezingen = new Dictionary<string, string> { ["maximum_per"] = "convenant" }.ToImmutableSorted() });
        (anders.Cijfer!.Naam, anders.Geteld.Aantal).Should().Be(("contracten", 1L));
    }

    [Fact]
    public void A_time_is_counted_from_the_last_of_its_days_and_an_open_reading_leaves_it_open()
    {
        Registratie Aanbod(string urgentie, string? wachtlijst) => Registratie.Van(
            "aanbod", new LocalDate(2031, 6, 1), new[] { ("urgentie_dag", urgentie), ("wachtlijst_dag", wachtlijst ?? ""), ("uitkomst", "aanvaard") }.Where(veld => veld.Item2.Length > 0));
        var snel = Registraties.Rapport([Aanbod("2031-03-01", "2031-03-01"), Aanbod("2031-01-01", "2031-03-10"), Aanbod("2031-04-01", null), Aanbod("2031-01-01", "2031-01-02")], Registraties.Alles()).Cijfer("snel")!;
        snel.Totaal.Should().Be(new Monitoringcel(null, 1, 3), "one is in time, one depends on the reading, one lacks a day, one is late");
        snel.DeelVan!.Value.Aantal.Should().Be(4);
    }

    [Fact]
    public void How_long_it_took_is_told_in_days_of_those_that_are_known()
    {
        var regeling = Regio.Alle["flevoland"].Regeling;
        var teller = regeling.Monitor();
        foreach (var aangemeld in new[] { "2022-01-10", "2022-05-31", "2022-06-01", "2022-06-10" })
        {
            teller.Voeg(Registratie.Van("aanbod", new LocalDate(2022, 6, 10), ("aanmelding_op", aangemeld)));
        }

        teller.Voeg(Registratie.Van("aanbod", new LocalDate(2022, 6, 10)));
        teller.Rapport().Cijfer("aangeboden_woningen")!.Doorlooptijd.Should().Be(new Doorlooptijd(4, 0, 9, 151));
    }

    [Fact]
    public void Registrations_before_the_beginning_do_not_count_and_are_told()
    {
        var teller = Streek.Regeling.Monitor();
        teller.Voeg(Registratie.Van("aanvraag", new LocalDate(2029, 12, 31)));
        teller.Meldingen.Single().Id.Should().Be("UIT4609");
        teller.Rapport().Cijfer("aanvragen")!.Totaal.IsOnbekend.Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"soort":"besluit"}""", "positieve_beslissingen", "aanvragen")]
    [InlineData("""{"soort":"onbekend_iets","op":"2031-01-01"}""", "positieve_beslissingen", null)]
    [InlineData("onzin", "aanvragen", null)]
    public void A_registration_that_cannot_be_placed_makes_its_figures_lower_bounds(string fout, string onzeker, string? zeker)
    {
        var teller = Registraties.Json("""{"volledig":["aanvraag","besluit"],"van":"2031-01-01","tot_en_met":"2031-12-31"}""", """{"soort":"aanvraag","op":"2031-02-01"}""", fout);
        var rapport = teller.Rapport();
        rapport.Fouten.Should().Be(1);
        rapport.Cijfer(onzeker)!.Totaal.Aantal.Should().BeNull();
        if (zeker is not null)
        {
            rapport.Cijfer(zeker)!.Totaal.Aantal.Should().Be(1);
        }
    }

    [Fact]
    public void Files_per_month_are_complete_together()
    {
        var teller = Registraties.Json(
            """{"volledig":["aanvraag"],"van":"2031-02-01","tot_en_met":"2031-03-31"}""", """{"volledig":["aanvraag"],"van":"2031-01-01","tot_en_met":"2031-01-31"}""");
        teller.Rapport().Cijfer("aanvragen")!.Totaal.Should().Be(new Monitoringcel(0, 0, 0));
        Registraties.Json("""{"volledig":["aanvraag"],"van":"2031-02-01","tot_en_met":"2031-03-31"}""").Rapport().Cijfer("aanvragen")!.Totaal.IsOnbekend.Should().BeTrue();
    }

    [Fact]
    public void The_table_of_Westfriesland_shows_rows_that_name_nobody()
    {
        var regeling = Regio.Alle["westfriesland"].Regeling;
        var rapport = Registraties.Rapport(
            [Contract("Hoorn", "Intermaris"), Contract("Opmeer", "Intermaris"), Contract("Hoorn", "Het Grootslag")],
            new Volledigheid(["huurcontract"], new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)), new MonitoringOpties { Jaar = 2025 }, regeling);
        var verdeling = rapport.Quota.Single(meting => meting.Stand.Quotum.Naam == "verdeling");
        verdeling.Rijen.Single(rij => rij.Groep == "Hoorn" && rij.InVerdeling).Geteld.Aantal.Should().Be(1);
        verdeling.Rijen.Single(rij => rij.Groep == "Opmeer").Should().Match<Taakmeting>(rij => rij.Ontvanger == null && rij.Taakstelling == 5 && rij.Geteld.Aantal == 1);
        verdeling.Rijen.Single(rij => !rij.InVerdeling).Should().Match<Taakmeting>(rij => rij.Groep == "Hoorn" && rij.Ontvanger == "Het Grootslag");

        static Registratie Contract(string gemeente, string corporatie) => Registratie.Van("huurcontract", new LocalDate(2025, 6, 2), ("gemeente", gemeente), ("corporatie", corporatie), ("groep", "aandachtsgroepen"));
    }

    [Fact]
    public void The_figures_of_IJmond_hold_another_name_of_a_corporation_as_the_same()
    {
        var regeling = Regio.Alle["ijmond-zk"].Regeling;
        var rapport = Registraties.Rapport(
            [Aanbod("Pré Wonen"), Aanbod("PréWonen")], new Volledigheid(["aanbod"], new LocalDate(2021, 10, 7), new LocalDate(2021, 12, 31)), new MonitoringOpties { Jaar = 2021 }, regeling);
        rapport.Kwartalen.Should().Equal(new LocalDate(2021, 10, 1));
        rapport.Van.Should().Be(new LocalDate(2021, 10, 7));
        rapport.Quota.Single(meting => meting.Stand.Quotum.Naam == "taakstelling").Rijen
            .Single(rij => rij is { Groep: "Beverwijk", Ontvanger: "PréWonen" }).Should().Match<Taakmeting>(rij => rij.Taakstelling == 11 && rij.Geteld.Aantal == 2);

        static Registratie Aanbod(string corporatie) => Registratie.Van("aanbod", new LocalDate(2021, 11, 1), ("gemeente", "Beverwijk"), ("corporatie", corporatie));
    }

    private static IEnumerable<Registratie> Aanbiedingen(int aantal, string corporatie) =>
        Enumerable.Range(1, aantal).Select(dag => Registratie.Van("aanbod", new LocalDate(2030, 5, dag), ("gemeente", "Aardam"), ("corporatie", corporatie), ("groep", "anderen")));

    private static Registratie Besluit(string doelgroep, string uitkomst) =>
        Registratie.Van("besluit", new LocalDate(2030, 3, 1), ("gemeente", "Cruijdam"), ("doelgroep", doelgroep), ("uitkomst", uitkomst));
}

internal static class Keuzes
{
    public static System.Collections.Immutable.ImmutableSortedDictionary<string, string> ToImmutableSorted(this Dictionary<string, string> keuzes) =>
        System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, keuzes);
}
