using NRules;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.NRules.Tests.Sessies;

/// <summary>A factory is made once for a content, and serves all threads.</summary>
public class FabriekTests
{
    [Fact]
    public void The_same_content_gives_the_same_factory_also_when_loaded_anew_and_in_another_order()
    {
        var fabrieken = new Sessiefabrieken();
        var fabriek = fabrieken.Voor(Regelrepository.Van(Streek.Een, Streek.Twee).Repository!).Fabriek;
        fabrieken.Voor(Regelrepository.Van(Streek.Laad("twee"), Streek.Laad("een")).Repository!).Fabriek.Should().BeSameAs(fabriek);
    }

    [Fact]
    public void Other_content_gives_another_factory()
    {
        var fabrieken = new Sessiefabrieken();
        var fabriek = fabrieken.Voor(Regelrepository.Van(Streek.Een).Repository!).Fabriek;
        fabrieken.Voor(Regelrepository.Van(Streek.Laad("een", vraag: "anders gevraagd?")).Repository!).Fabriek.Should().NotBeSameAs(fabriek);
        fabrieken.Voor(Regelrepository.Van(Streek.Een, Streek.Twee).Repository!).Fabriek.Should().NotBeSameAs(fabriek);
        new Sessiefabrieken().Voor(Regelrepository.Van(Streek.Een).Repository!).Fabriek.Should().NotBeSameAs(fabriek);
    }

    [Fact]
    public void A_store_that_is_full_starts_anew_and_goes_on_working()
    {
        var fabrieken = new Sessiefabrieken();
        var eerste = fabrieken.Voor(Regelrepository.Van(Streek.Een).Repository!).Fabriek;
        for (var i = 0; i < 16; i++)
        {
            fabrieken.Voor(Regelrepository.Van(Streek.Laad($"streek{i}")).Repository!).Fabriek.Should().NotBeNull();
        }

        fabrieken.Voor(Regelrepository.Van(Streek.Een).Repository!).Fabriek.Should().NotBeNull().And.NotBeSameAs(eerste);
    }

    [Fact]
    public async Task Two_threads_with_a_session_each_on_one_factory_give_what_the_engine_gives()
    {
        var regelingen = Regelingen.Namen.Select(naam => Regelingen.Zoek(naam)!).ToList();
        var fabrieken = new Sessiefabrieken();
        var draden = Enumerable.Range(0, 2).Select(draad => Task.Factory.StartNew(
            () =>
            {
                for (var i = 0; i < 25; i++)
                {
                    // Both ask for the factory at once, the first time.
                    var sessie = fabrieken.Voor(Regelrepository.Van(regelingen).Repository!).Fabriek!.CreateSession();
                    Controleer(sessie, [.. Voorbeelden.Alle(dagen: i + draad)]);
                }
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        await Task.WhenAll(draden);
    }

    private static void Controleer(ISession sessie, List<Aanvraagfeit> aanvragen)
    {
        sessie.InsertAll(aanvragen);
        sessie.Vuur().Voltooid.Should().BeTrue();
        var toetsingen = sessie.Query<Toetsingfeit>().AsEnumerable().ToDictionary(feit => feit.Sleutel, feit => feit.Toetsing.ToJson());
        var criteria = sessie.Query<Criteriumfeit>().AsEnumerable().ToLookup(feit => feit.Sleutel, feit => (feit.Naam, feit.Status));
        toetsingen.Should().HaveCount(4);
        foreach (var aanvraag in aanvragen)
        {
            var verwacht = aanvraag.Regeling.Toets(aanvraag.Aanvraag, aanvraag.Opties);
            toetsingen[aanvraag.Sleutel].Should().Be(verwacht.ToJson());
            criteria[aanvraag.Sleutel].Should().BeEquivalentTo(
                verwacht.Criteria.Where(uitslag => uitslag.Status != CriteriumStatus.NietGetoetst).Select(uitslag => (uitslag.Naam, uitslag.Status)));
        }
    }

    [Fact]
    public async Task Many_threads_that_ask_at_once_get_one_factory()
    {
        var fabrieken = new Sessiefabrieken();
        var repository = Regelrepository.Van(Streek.Een).Repository!;
        var gegeven = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => fabrieken.Voor(repository).Fabriek)));
        gegeven.Distinct().Should().ContainSingle().Which.Should().NotBeNull();
    }
}
