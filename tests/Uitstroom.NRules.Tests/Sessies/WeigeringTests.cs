using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.NRules.Tests.Sessies;

/// <summary>An application that a session cannot test gets an answer.</summary>
public class WeigeringTests
{
    [Fact]
    public void A_regeling_that_the_session_does_not_know_is_said() =>
        Weigering(Streek.Aanvraag(Streek.Laad("drie"), "1", "a b c")).Should().Be(
            new Weigering(Weigeringsgrond.OnbekendeRegeling, "drie", "de sessie kent `drie` niet; zij kent `een`, `twee`"));

    [Fact]
    public void Other_content_under_a_known_name_is_said()
    {
        var weigering = Weigering(Streek.Aanvraag(Streek.Laad("een", vraag: "anders gevraagd?"), "1", "a b c"));
        weigering.Grond.Should().Be(Weigeringsgrond.AndereVersie);
        weigering.Melding.Should().MatchRegex("^de sessie heeft een andere inhoud van `een` \\([0-9a-f]{12}\\) dan de aanvraag \\([0-9a-f]{12}\\)$");
    }

    [Fact]
    public void A_missing_date_of_testing_is_said() => NietTeToetsen(new ToetsOpties()).Should().Be("geef een peildatum");

    [Fact]
    public void A_date_out_of_bounds_is_said() =>
        NietTeToetsen(new ToetsOpties { Peildatum = new LocalDate(1799, 12, 31) }).Should().Be("een peildatum ligt van 1800 tot en met 2299");

    [Fact]
    public void A_test_that_is_not_there_is_said() =>
        NietTeToetsen(new ToetsOpties { Peildatum = Streek.Dag, Toets = "weg" }).Should().Be("`een` kent geen toets `weg`");

    [Fact]
    public void A_reading_that_is_not_there_is_said() =>
        NietTeToetsen(new ToetsOpties { Peildatum = Streek.Dag, Lezingen = new ToetsOpties().Lezingen.Add("weg", "wel") }).Should().Be("`een` kent geen lezing `weg`");

    [Fact]
    public void An_application_of_another_regeling_is_said()
    {
        var vreemd = new Aanvraagfeit("1", Streek.Een, Streek.Kennis(Streek.Twee, "a"), new ToetsOpties { Peildatum = Streek.Dag });
        Weigering(vreemd).Should().Be(new Weigering(Weigeringsgrond.NietTeToetsen, "een", "de aanvraag is niet gemaakt voor `een`"));
    }

    [Fact]
    public void A_session_without_regelingen_refuses_everything()
    {
        var sessie = Streek.Sessie();
        sessie.Insert(Streek.Aanvraag(Streek.Een, "1", "a"));
        sessie.Vuur().Weigeringen.Single().Weigering.Melding.Should().Be("de sessie kent `een` niet; zij kent geen enkele");
    }

    [Fact]
    public void A_refusal_goes_when_an_update_mends_it_and_comes_when_one_breaks_it()
    {
        var sessie = Streek.Sessie(Streek.Een);
        sessie.Insert(Streek.Aanvraag(Streek.Een, "1", "a b c", new ToetsOpties()));
        sessie.Vuur().Weigeringen.Should().ContainSingle();
        sessie.Update(Streek.Aanvraag(Streek.Een, "1", "a b c"));
        sessie.Vuur().Weigeringen.Should().BeEmpty();
        sessie.Uitkomsten().Should().Equal("een/1 ja");
        sessie.Update(Streek.Aanvraag(Streek.Een, "1", "a b c", new ToetsOpties()));
        sessie.Query<Toetsfeit>().Should().BeEmpty();
        sessie.Vuur().Weigeringen.Should().ContainSingle();
        sessie.Query<Toetsfeit>().Should().ContainSingle();
    }

    private static string NietTeToetsen(ToetsOpties opties)
    {
        var weigering = Weigering(Streek.Aanvraag(Streek.Een, "1", "a b c", opties));
        weigering.Grond.Should().Be(Weigeringsgrond.NietTeToetsen);
        return weigering.Melding;
    }

    /// <summary>The refusal of this application, and nothing else of it; the one beside it is tested as ever.</summary>
    private static Weigering Weigering(Aanvraagfeit aanvraag)
    {
        var sessie = Streek.Sessie(Streek.Een, Streek.Twee);
        sessie.InsertAll([aanvraag, Streek.Aanvraag(Streek.Een, "goed", "a b c")]);
        var vuur = sessie.Vuur();
        vuur.Voltooid.Should().BeTrue();
        sessie.Query<Toetsfeit>().Where(feit => feit.Sleutel.Id == "1").Should().Equal(vuur.Weigeringen);
        sessie.Uitkomsten().Should().Equal("een/goed ja");
        return vuur.Weigeringen.Should().ContainSingle().Subject.Weigering;
    }
}
