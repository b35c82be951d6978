using System.Collections.Immutable;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Quota;

/// <summary>Laws of counts and cents on random numbers, the same in every run.</summary>
public class GetallenwettenTests
{
    private readonly Random _random = new(8122);

    [Fact]
    public void Cents_always_add_up_and_no_part_is_further_than_the_rest_from_its_exact_share()
    {
        foreach (var (regeling, post) in Regio.Alle.Values.Select(regio => regio.Regeling).Append(Streek.Regeling).SelectMany(regeling => regeling.Kosten.Select(post => (regeling, post))))
        {
            for (var i = 0; i < 300; i++)
            {
                var bedrag = i < 20 ? i : _random.NextInt64(KostenOpties.HoogsteBedrag);
                var uit = regeling.Kostenverdeling(post.Naam, new KostenOpties { Bedrag = bedrag });
                foreach (var verdeling in new[] { uit.Toegerekend, uit.Betaald }.OfType<Centenverdeling>())
                {
                    (verdeling.Delen.Sum(deel => deel.Cent!.Value) + verdeling.RestCenten).Should().Be(bedrag);
                    verdeling.RestCenten.Should().BeInRange(0, verdeling.Delen.Length - 1);
                    verdeling.Delen.Should().OnlyContain(deel => deel.Cent >= 0);
                    verdeling.Delen.Aggregate(Breuk.Van(0), (som, deel) => som + deel.Precies!.Value).Should().Be(Breuk.Van(bedrag));
                }
            }
        }
    }

    [Fact]
    public void A_shortfall_is_never_negative_a_surplus_never_passes_on_and_the_parts_make_the_whole()
    {
        var regeling = Regio.Alle["ijmond-zk"].Regeling;
        var rijen = regeling.Quotumstand(new Quotumopgave { Jaar = 2021 }).Stand("taakstelling")!.Rijen;
        var nee = Aanvraag.Voor(regeling).Met("besluit_tegen_doorschuiven", false).Bouw().Aanvraag!;
        for (var i = 0; i < 60; i++)
        {
            var jaren = Enumerable.Range(2021, 4).ToImmutableSortedDictionary(jaar => jaar, _ => new Telling(
                [.. rijen.Select(rij => new Telregel(rij.Groep, rij.Ontvanger, _random.Next(45)))]));
            var opgave = new Quotumopgave
            {
                Feiten = nee,
                Quota = ImmutableSortedDictionary<string, Quotumtelling>.Empty.Add("taakstelling", new Quotumtelling { Jaren = jaren }),
            };
            foreach (var jaar in Enumerable.Range(2022, 3))
            {
                var vorig = regeling.Quotumstand(opgave with { Jaar = jaar - 1 }).Stand("taakstelling")!;
                var stand = regeling.Quotumstand(opgave with { Jaar = jaar }).Stand("taakstelling")!;
                stand.Rijen.Select(rij => rij.Doorgeschoven).Should().Equal(vorig.Rijen.Select(rij => rij.Tekort));
                stand.Rijen.Should().OnlyContain(rij => rij.Doorgeschoven >= 0 && rij.Tekort >= 0 && rij.Taakstelling >= rij.Basis);
                stand.Doorgeschoven.Should().Be(stand.Rijen.Sum(rij => rij.Doorgeschoven));
                stand.PerOntvanger.Where(rij => rij.Stilte is null).Sum(rij => rij.Taakstelling).Should().Be(stand.Totaal);
            }
        }
    }

    [Fact]
    public void Knowledge_never_changes_an_answer_about_room_that_was_fixed()
    {
        var regeling = Regio.Alle["ijmond-zk"].Regeling;
        var vol = Exgedetineerde.Uit("Haarlem", "{ ex_gedetineerden: 5, straatdaklozen: 5, woningen: 178 }", "  bestuurlijke_instemming: { waarde: nee, door: bestuurlijk_overleg }");
        string[] namen = ["dakloos", "ex_gedetineerd", "verblijft_op_straat", "kan_en_wil_in_opvang", "verblijft_in", "intramurale_voorziening", "verblijft_in_netwerk"];
        for (var i = 0; i < 150; i++)
        {
            var feiten = namen.Select(naam => (Naam: naam, Waarde: Waarde(naam))).OrderBy(_ => _random.Next()).ToList();
            var tellers = new[] { ("ex_gedetineerden", _random.Next(4, 7)), ("straatdaklozen", _random.Next(4, 7)), ("woningen", _random.Next(177, 180)) }.OrderBy(_ => _random.Next()).ToList();
            var bouw = Aanvraag.Voor(regeling).Met("herkomstgemeente", "Haarlem").Oordeel("bestuurlijke_instemming", new GegevenOordeel("nee", "bestuurlijk_overleg"));
            bouw = bouw.Oordeel("complexe_problematiek", new GegevenOordeel("nee", "beoordelingstafel Haarlem")).Oordeel("onnodig_verblijf_te_voorkomen", new GegevenOordeel("nee", "beoordelingstafel Haarlem"));
            var eerder = regeling.Ruimte(bouw.Bouw().Aanvraag!, Exgedetineerde.Dag);
            foreach (var stap in Enumerable.Range(0, namen.Length + tellers.Count))
            {
                bouw = stap < namen.Length ? bouw.Met(feiten[stap].Naam, feiten[stap].Waarde) : bouw.Teller(tellers[stap - namen.Length].Item1, tellers[stap - namen.Length].Item2);
                var later = regeling.Ruimte(bouw.Bouw().Aanvraag!, Exgedetineerde.Dag);
                if (eerder.Oordeel != Ruimteoordeel.Onbekend)
                {
                    later.Oordeel.Should().Be(eerder.Oordeel);
                }

                if (eerder.Toelating != Ruimteoordeel.Onbekend)
                {
                    later.Toelating.Should().Be(eerder.Toelating);
                }

                eerder = later;
            }

            eerder.Redenen.Should().Be(Reden.Geen, "all was given");
        }

        regeling.Ruimte(vol, Exgedetineerde.Dag).Oordeel.Should().Be(Ruimteoordeel.Nee);
    }

    [Fact]
    public void More_counted_never_gives_more_room()
    {
        var regeling = Streek.Regeling;
        var opgave = new Quotumopgave { Jaar = 2031 };
        long? vorige = null;
        foreach (var geteld in Enumerable.Range(0, 40))
        {
            var telling = new Quotumtelling { Jaren = ImmutableSortedDictionary<int, Telling>.Empty.Add(2031, Telling.Van(geteld)) };
            var stand = regeling.Quotumstand(opgave with { Quota = opgave.Quota.SetItem("woningen", telling) }).Stand("woningen")!;
            (stand.Resteert + stand.TeltMee - stand.Boven).Should().Be(stand.Totaal);
            (stand.Resteert <= (vorige ?? long.MaxValue)).Should().BeTrue();
            vorige = stand.Resteert;
        }
    }

    private string Waarde(string naam) => naam switch
    {
        "verblijft_in_netwerk" => "nee",
        "verblijft_in" => _random.Next(3) == 0 ? "beschermd_wonen" : "geen",
        _ => _random.Next(2) == 0 ? "ja" : "nee",
    };
}
