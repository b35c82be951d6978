using Uitstroom.Regions;

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
    public void Threads_with_a_session_each_on_one_factory_give_what_the_engine_gives()
    {
        var regelingen = Regelingen.Namen.Select(naam => Regelingen.Zoek(naam)!).ToList();
        var fabrieken = new Sessiefabrieken();
        var gedaan = 0;
        var gelijk = 0;
        var draden = Enumerable.Range(0, 2).Select(draad => new Thread(() =>
        {
            for (var i = 0; i < 25; i++)
            {
                // Both ask for the factory at once, the first time.
                var sessie = fabrieken.Voor(Regelrepository.Van(regelingen).Repository!).Fabriek!.CreateSession();
                var aanvragen = Voorbeelden.Alle(dagen: i + draad).ToList();
                sessie.InsertAll(aanvragen);
                var voltooid = sessie.Vuur().Voltooid;
                foreach (var aanvraag in aanvragen)
                {
                    Interlocked.Increment(ref gedaan);
                    var toetsing = sessie.Query<Toetsingfeit>().Single(feit => feit.Sleutel == aanvraag.Sleutel).Toetsing;
                    var verwacht = aanvraag.Regeling.Toets(aanvraag.Aanvraag, aanvraag.Opties);
                    var criteria = sessie.Query<Criteriumfeit>().Count(feit => feit.Sleutel == aanvraag.Sleutel);
                    if (voltooid && toetsing.ToJson() == verwacht.ToJson() && criteria == verwacht.Criteria.Count(uitslag => uitslag.Status != Rules.CriteriumStatus.NietGetoetst))
                    {
                        Interlocked.Increment(ref gelijk);
                    }
                }
            }
        })).ToList();
        draden.ForEach(draad => draad.Start());
        draden.ForEach(draad => draad.Join());
        (gedaan, gelijk).Should().Be((200, 200));
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
