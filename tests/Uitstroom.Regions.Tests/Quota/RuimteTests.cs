using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Quota;

/// <summary>May this one still, and if not, who can decide otherwise?</summary>
public class RuimteTests
{
    [Fact]
    public void The_fifth_of_a_year_fits_and_leaves_nothing()
    {
        var ruimte = Exgedetineerde.Regeling.Ruimte(Exgedetineerde.Uit("Haarlem", "{ ex_gedetineerden: 4, woningen: 60 }"), Exgedetineerde.Dag);
        (ruimte.Oordeel, ruimte.Toelating).Should().Be((Ruimteoordeel.Ja, Ruimteoordeel.Ja));
        var plafond = ruimte.Plafond("ex_gedetineerden")!;
        (plafond.Oordeel, plafond.Volgnummer, plafond.Resterend, plafond.Aantal).Should().Be((Ruimteoordeel.Ja, 5, 0, 5));
        (plafond.Van, plafond.TotEnMet).Should().Be((new LocalDate(2022, 1, 1), new LocalDate(2022, 12, 31)));
        plafond.Bepalingen.Should().Equal("ijzk-dg.9");
        plafond.Uitwegen.Should().BeEmpty();
    }

    [Fact]
    public void The_sixth_does_not_and_the_way_out_is_for_people()
    {
        var ruimte = Exgedetineerde.Regeling.Ruimte(Exgedetineerde.Uit("Haarlem", "{ ex_gedetineerden: 5, woningen: 60 }"), Exgedetineerde.Dag);
        (ruimte.Oordeel, ruimte.Toelating).Should().Be((Ruimteoordeel.Nee, Ruimteoordeel.Nee));
        var plafond = ruimte.Plafond("ex_gedetineerden")!;
        (plafond.Oordeel, plafond.Volgnummer, plafond.Resterend).Should().Be((Ruimteoordeel.Nee, 6, 0));
        var uitweg = plafond.Uitwegen.Should().ContainSingle().Subject;
        (uitweg.Soort, uitweg.Beslist, uitweg.Open).Should().Be(("hardheidsclausule", "niet genoemd in de tekst", null));
        uitweg.Bron.Should().Contain("ijzk-dg.11");
    }

    [Fact]
    public void In_Velsen_there_is_no_such_group_and_so_no_such_ceiling()
    {
        var ruimte = Exgedetineerde.Regeling.Ruimte(Exgedetineerde.Uit("Velsen", "{ ex_gedetineerden: 5, woningen: 60 }"), Exgedetineerde.Dag);
        (ruimte.Oordeel, ruimte.Toelating).Should().Be((Ruimteoordeel.NietVanToepassing, Ruimteoordeel.NietVanToepassing));
        ruimte.Plafonds.Should().BeEmpty();
        ruimte.Doelgroepen.Should().BeEmpty();
    }

    [Fact]
    public void In_Velsen_the_other_reading_of_the_area_gives_the_ceiling_of_the_place_to_live()
    {
        var aanvraag = Exgedetineerde.Uit("Velsen", "{ ex_gedetineerden: 0, woningen: 60 }", "  plaatsingsgemeente: Haarlem");
        var ander = Exgedetineerde.Regeling.Ruimte(aanvraag, Exgedetineerde.Dag).AndereLezingen.Single(ander => ander.Lezing.Naam == "gebied");
        (ander.Optie.Naam, ander.Ruimte.Oordeel, ander.Ruimte.Plafond("ex_gedetineerden")!.Volgnummer).Should().Be(("plaatsing", Ruimteoordeel.Ja, 1));
    }

    [Theory]
    [InlineData("2022-12-31", Ruimteoordeel.Nee, 6)]
    [InlineData("2023-01-01", Ruimteoordeel.Ja, 1)]
    public void At_the_boundary_of_the_year_the_count_of_that_year_is_used(string dag, Ruimteoordeel oordeel, long volgnummer)
    {
        var tellers = new Quotumopgave
        {
            Quota = ImmutableSortedDictionary<string, Quotumtelling>.Empty
                .Add("ex_gedetineerden", Per((2022, 5), (2023, 0))).Add("woningen", Per((2022, 100), (2023, 0))),
        };
        var ruimte = Exgedetineerde.Regeling.Ruimte(Exgedetineerde.Uit("Zandvoort", "{}"), NodaTime.Text.LocalDatePattern.Iso.Parse(dag).Value, tellers);
        ruimte.Oordeel.Should().Be(oordeel);
        ruimte.Plafond("ex_gedetineerden")!.Volgnummer.Should().Be(volgnummer);
    }

    [Fact]
    public void Without_counters_it_is_unknown_and_never_room()
    {
        var ruimte = Exgedetineerde.Regeling.Ruimte(Exgedetineerde.Uit("Haarlem", "{}"), Exgedetineerde.Dag);
        (ruimte.Oordeel, ruimte.Toelating, ruimte.Redenen).Should().Be((Ruimteoordeel.Onbekend, Ruimteoordeel.Onbekend, Reden.Teller));
        ruimte.OntbrekendeTellers.Should().Equal("ex_gedetineerden 2022", "woningen 2022");
    }

    [Fact]
    public void The_regional_number_is_exceeded_only_with_consent_and_does_not_stop_admission()
    {
        var ruimte = Exgedetineerde.Regeling.Ruimte(
            Exgedetineerde.Uit("Haarlem", "{ ex_gedetineerden: 0, woningen: 178 }", "  bestuurlijke_instemming: { waarde: nee, door: bestuurlijk_overleg }"), Exgedetineerde.Dag);
        (ruimte.Oordeel, ruimte.Toelating).Should().Be((Ruimteoordeel.Nee, Ruimteoordeel.Ja));
        var plafond = ruimte.Plafond("woningen")!;
        (plafond.Volgnummer, plafond.RaaktToelating).Should().Be((179, false));
        plafond.Uitwegen.Single().Beslist.Should().Be("bestuurlijk overleg");
    }

    [Fact]
    public void The_toets_itself_gives_the_same_answer()
    {
        var toetsing = Exgedetineerde.Regeling.Toets(Exgedetineerde.Uit("Haarlem", "{ ex_gedetineerden: 5, woningen: 60 }"), Exgedetineerde.Dag);
        toetsing.Uitkomst.Should().Be("buiten_doelgroep");
        toetsing.Ruimte.Oordeel.Should().Be(Ruimteoordeel.Nee);
        toetsing.Uitleg().ToText().Should().Contain("5 van 5 geteld, dit zou nummer 6 zijn").And.Contain("of de hardheidsclausule hiervan kan afwijken staat niet in de tekst");
        using var json = JsonDocument.Parse(toetsing.ToJson());
        json.RootElement.GetProperty("ruimte").GetProperty("plafonds")[0].GetProperty("volgnummer").GetInt64().Should().Be(6);
    }

    [Fact]
    public void An_application_without_counters_keeps_its_explanation()
    {
        var toetsing = Exgedetineerde.Regeling.Toets(Exgedetineerde.Uit("Haarlem", "{}"), Exgedetineerde.Dag);
        toetsing.Uitleg().ToText().Should().NotContain("Ruimte op");
        using var json = JsonDocument.Parse(toetsing.ToJson());
        json.RootElement.GetProperty("ruimte").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void An_application_of_another_region_is_a_mistake_of_the_caller() =>
        FluentActions.Invoking(() => Regelingen.Westfriesland.Ruimte(Exgedetineerde.Uit("Haarlem", "{}"), Exgedetineerde.Dag)).Should().Throw<ArgumentException>();

    private static Quotumtelling Per(params (int Jaar, long Aantal)[] jaren) =>
        new() { Jaren = jaren.ToImmutableSortedDictionary(jaar => jaar.Jaar, jaar => Telling.Van(jaar.Aantal)) };
}
