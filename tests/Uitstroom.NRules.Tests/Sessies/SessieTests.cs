using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.NRules.Tests.Sessies;

/// <summary>What comes out of a session, and what goes again.</summary>
public class SessieTests
{
    [Fact]
    public void An_application_gives_a_fact_per_criterium_per_doelgroep_and_the_result()
    {
        var sessie = Streek.Sessie(Streek.Een);
        sessie.Insert(Streek.Aanvraag(Streek.Een, "1", "a b c"));
        var vuur = sessie.Vuur();
        (vuur.Gevuurd, vuur.Stand, vuur.Voltooid).Should().Be((7, Vuurstand.Voltooid, true));
        vuur.Weigeringen.Should().BeEmpty();
        sessie.Criteria().Should().Equal("een/1 daarna Voldaan", "een/1 eerst Voldaan", "een/1 hoort Voldaan", "een/1 liefst Open");
        sessie.Doelgroepen().Should().Equal("andere False", "groep True");
        sessie.Uitkomsten().Should().Equal("een/1 ja");
    }

    [Fact]
    public void What_follows_from_a_doelgroep_changes_with_the_application_although_the_doelgroep_goes_on_applying()
    {
        var sessie = Streek.Sessie(Streek.Een);
        var aanvraag = Streek.Aanvraag(Streek.Een, "1", "a c");
        sessie.Insert(aanvraag);
        var routes = new List<string>();
        foreach (var kennis in new[] { "a c", "a c d", "a c d-" })
        {
            sessie.Update(aanvraag.Met(Streek.Kennis(Streek.Een, kennis)));
            sessie.Vuur();
            routes.Add(sessie.Query<Doelgroepfeit>().AsEnumerable().Single(feit => feit.Naam == "groep").Uitslag.Antwoorden[0].Tekst);
        }

        routes.Should().Equal("onbekend", "tafel", "niet_geregeld");
    }

    [Fact]
    public void One_client_is_tested_in_every_region_in_one_session()
    {
        var regelingen = Regelingen.Namen.Select(naam => Regelingen.Zoek(naam)!).ToList();
        var opties = new AanvraagOpties().MetAndere(regelingen);
        var aanvragen = regelingen.Select(regeling => AanvraagLoader.Load(Path.Combine(Voorbeelden.Map, "alle-regios.yaml"), regeling, opties).Aanvraag!).ToList();
        var sessie = Streek.Sessie([.. regelingen]);
        sessie.InsertAll(regelingen.Zip(aanvragen, (regeling, aanvraag) => new Aanvraagfeit("2025-052", regeling, aanvraag)));
        sessie.Vuur().Weigeringen.Should().BeEmpty();
        sessie.Uitkomsten().Should().Equal(
            regelingen.Zip(aanvragen, (regeling, aanvraag) => $"{regeling.Naam}/2025-052 {regeling.Toets(aanvraag, aanvraag.Peildatum!.Value).Uitkomst}"));
    }

    [Fact]
    public void Unknown_is_open_and_never_not_met()
    {
        var sessie = Streek.Sessie(Streek.Een);
        sessie.Insert(Streek.Aanvraag(Streek.Een, "1", "a"));
        sessie.Vuur();
        sessie.Criteria().Should().Equal("een/1 daarna Open", "een/1 eerst Voldaan", "een/1 hoort Open", "een/1 liefst Open");
        sessie.Query<Criteriumfeit>().Single(feit => feit.Naam == "daarna").Uitslag.Redenen.Should().Be(Reden.Feit);
        sessie.Doelgroepen().Should().Equal("andere ?", "groep ?");
    }

    [Fact]
    public void Until_what_comes_first_is_met_there_are_no_other_criteria_and_no_doelgroepen()
    {
        var sessie = Streek.Sessie(Streek.Een);
        var aanvraag = Streek.Aanvraag(Streek.Een, "1", "a b c");
        sessie.Insert(aanvraag);
        sessie.Vuur();
        sessie.Update(aanvraag.Met(Streek.Kennis(Streek.Een, "a- b c")));

        // What no longer holds goes with the update, before anything fires.
        sessie.Query<Criteriumfeit>().Select(feit => feit.Naam).Should().Equal("eerst");
        sessie.Query<Doelgroepfeit>().Should().BeEmpty();
        sessie.Vuur();
        sessie.Criteria().Should().Equal("een/1 eerst NietVoldaan");
        sessie.Uitkomsten().Should().Equal("een/1 nib");

        sessie.Update(aanvraag);
        sessie.Vuur();
        sessie.Criteria().Should().HaveCount(4);
        sessie.Uitkomsten().Should().Equal("een/1 ja");
    }

    [Fact]
    public void A_retracted_application_takes_all_its_facts_along()
    {
        var sessie = Streek.Sessie(Streek.Een);
        sessie.InsertAll([Streek.Aanvraag(Streek.Een, "1", "a b c"), Streek.Aanvraag(Streek.Een, "2", "a b- c")]);
        sessie.Vuur();
        sessie.Retract(Streek.Aanvraag(Streek.Een, "1", ""));
        sessie.Query<Toetsfeit>().Select(feit => feit.Sleutel.Id).Distinct().Should().Equal("2");
        sessie.Uitkomsten().Should().Equal("een/2 nee");
    }

    [Fact]
    public void Regelingen_with_the_same_paths_and_the_same_dossier_stay_apart_in_one_session()
    {
        var sessie = Streek.Sessie(Streek.Een, Streek.Twee);
        sessie.InsertAll([Streek.Aanvraag(Streek.Een, "1", "a b c"), Streek.Aanvraag(Streek.Twee, "1", "a b- c")]);
        sessie.Vuur().Voltooid.Should().BeTrue();
        sessie.Uitkomsten().Should().Equal("een/1 ja", "twee/1 nee");
        sessie.Criteria().Should().HaveCount(8).And.Contain(["een/1 daarna Voldaan", "twee/1 daarna NietVoldaan"]);
        sessie.Update(Streek.Aanvraag(Streek.Twee, "1", "a b c"));
        sessie.Vuur();
        sessie.Uitkomsten().Should().Equal("een/1 ja", "twee/1 ja");
    }

    [Fact]
    public void One_dossier_can_be_tested_on_two_toetsen_of_a_regeling()
    {
        var sessie = Streek.Sessie(Streek.Een);
        sessie.Insert(Streek.Aanvraag(Streek.Een, "1", "a b c d"));
        sessie.Insert(Streek.Aanvraag(Streek.Een, "1", "d-", new ToetsOpties { Peildatum = Streek.Dag, Toets = "afwijzing" }));
        sessie.Vuur();
        sessie.Uitkomsten().Should().Equal("een/1 ja", "een/1 nee");
        sessie.Query<Criteriumfeit>().Where(feit => feit.Sleutel.Toets == "afwijzing").Select(feit => feit.Pad).Should().Equal("toetsen.afwijzing.criteria.terecht");
        sessie.Query<Doelgroepfeit>().Should().OnlyContain(feit => feit.Sleutel.Toets == "toelating");
    }

    [Fact]
    public void An_application_made_for_the_same_content_loaded_apart_is_known()
    {
        var sessie = Streek.Sessie(Streek.Een);
        sessie.Insert(Streek.Aanvraag(Streek.Laad("een"), "1", "a b c"));
        sessie.Vuur().Weigeringen.Should().BeEmpty();
        sessie.Uitkomsten().Should().Equal("een/1 ja");
    }

    [Fact]
    public void The_identity_is_the_key_so_the_same_application_is_not_inserted_twice()
    {
        var sessie = Streek.Sessie(Streek.Een);
        sessie.TryInsert(Streek.Aanvraag(Streek.Een, "1", "a")).Should().BeTrue();
        sessie.TryInsert(Streek.Aanvraag(Streek.Een, "1", "b")).Should().BeFalse();
        sessie.TryUpdate(Streek.Aanvraag(Streek.Een, "1", "b")).Should().BeTrue();
        sessie.TryUpdate(Streek.Aanvraag(Streek.Een, "2", "b")).Should().BeFalse();
    }

    [Fact]
    public void An_update_that_chooses_another_test_stays_the_same_application()
    {
        var aanvraag = Streek.Aanvraag(Streek.Een, "1", "a");
        var anders = Aanvraag.Voor(Streek.Een).Toets("afwijzing").Bouw().Aanvraag!;
        aanvraag.Met(anders).Sleutel.Should().Be(aanvraag.Sleutel);
    }

    [Fact]
    public void An_id_that_says_nothing_is_the_callers_mistake()
    {
        var leeg = () => Streek.Aanvraag(Streek.Een, " ", "a");
        leeg.Should().Throw<ArgumentException>();
    }
}
