using NodaTime;
using NRules;
using Uitstroom.Rules;
using Uitstroom.Rules.Tests.Willekeurig;

namespace Uitstroom.NRules.Tests.Feiten;

/// <summary>The law of this package: after firing, the facts in a session are what the engine says of the applications in it.</summary>
public class GelijkheidTests
{
    // Applications come, change and go; at most so many at once.
    private static readonly string[] _dossiers = ["1", "2", "3"];

    [Fact]
    public void The_facts_of_random_regelingen_and_applications_are_those_of_the_engine() =>
        Proef.Houdt(150, 1, (regeling, situatie, random) =>
        {
            var sessie = Streek.Sessie(regeling);
            var aanvragen = new Dictionary<string, Aanvraagfeit>();
            Zet(sessie, aanvragen, Feit(regeling, situatie, "1"));
            Vergelijk(sessie, aanvragen.Values, $"na {situatie}");
            for (var stap = 0; stap < 12; stap++)
            {
                var id = _dossiers[random.Next(_dossiers.Length)];
                if (aanvragen.Remove(id, out var weg) && random.Next(3) == 0)
                {
                    sessie.Retract(weg);
                    sessie.Query<Toetsfeit>().Should().NotContain(feit => feit.Sleutel.Id == id);
                }
                else
                {
                    // Some knowledge more or less, another day, or another application altogether.
                    situatie = random.Next(3) == 0 ? Situatie.Maak(random, volgend: true) : Anders(situatie, random);
                    Zet(sessie, aanvragen, Feit(regeling, situatie, id), weg is not null);
                }

                // Now and then several changes come before the session fires.
                if (random.Next(3) > 0)
                {
                    Vergelijk(sessie, aanvragen.Values, $"na {situatie}");
                }
            }

            Vergelijk(sessie, aanvragen.Values, "aan het eind");
        });

    [Fact]
    public void The_sample_applications_get_the_facts_of_the_engine_in_two_years_around_them()
    {
        var fabriek = new Sessiefabrieken().Voor(Regelrepository.Van(Voorbeelden.Alle().Select(aanvraag => aanvraag.Regeling)).Repository!).Fabriek!;
        var sessie = fabriek.CreateSession();
        var aanvragen = Voorbeelden.Alle().ToList();
        sessie.InsertAll(aanvragen);
        for (var dagen = -365; dagen <= 365; dagen += 73)
        {
            aanvragen = [.. Voorbeelden.Alle(dagen)];
            sessie.UpdateAll(aanvragen);
            Vergelijk(sessie, aanvragen, $"{dagen} dagen later");
        }
    }

    private static void Zet(ISession sessie, Dictionary<string, Aanvraagfeit> aanvragen, Aanvraagfeit aanvraag, bool bestaat = false)
    {
        aanvragen[aanvraag.Sleutel.Id] = aanvraag;
        if (bestaat)
        {
            sessie.Update(aanvraag);
        }
        else
        {
            sessie.Insert(aanvraag);
        }
    }

    private static Situatie Anders(Situatie situatie, Random random)
    {
        var namen = situatie.Feiten.Keys.ToArray();
        var minder = namen.Length > 0 && random.Next(2) == 0 ? situatie.Zonder(namen[random.Next(namen.Length)]) : situatie;
        var meer = minder.Aanvulling(random).Take(random.Next(4)).Aggregate(minder, (stand, feit) => stand.Met(feit.Naam, feit.Waarde));
        return random.Next(3) == 0 ? meer with { Toetsdatum = meer.Toetsdatum + Period.FromMonths(random.Next(-4, 5)) } : meer;
    }

    private static Aanvraagfeit Feit(Regeling regeling, Situatie situatie, string id) =>
        new(id, regeling, situatie.Voor(regeling), new ToetsOpties { Peildatum = situatie.Toetsdatum });

    private static void Vergelijk(ISession sessie, IReadOnlyCollection<Aanvraagfeit> aanvragen, string waarom)
    {
        var vuur = sessie.Vuur();
        (vuur.Stand, vuur.Weigeringen.Length).Should().Be((Vuurstand.Voltooid, 0), waarom);
        Feitregels(sessie).Should().BeEquivalentTo(aanvragen.SelectMany(Regels), waarom);
    }

    private static IEnumerable<string> Feitregels(ISession sessie) => sessie.Query<Toetsfeit>().AsEnumerable().Select(feit => feit switch
    {
        Criteriumfeit criterium => $"{feit.Sleutel.Id} {feit.Pad} {criterium.Uitslag.Naam} {criterium.Status} {criterium.Uitslag.Redenen}",
        Doelgroepfeit groep => $"{feit.Sleutel.Id} {feit.Pad} {Tekst(groep.Uitslag)}",
        Toetsingfeit toetsing => $"{feit.Sleutel.Id} {feit.Pad} {toetsing.Toetsing.ToJson(uitleg: true)}",
        _ => feit.ToString()!,
    });

    /// <summary>What the engine says, in the same words.</summary>
    private static IEnumerable<string> Regels(Aanvraagfeit aanvraag)
    {
        var toetsing = aanvraag.Regeling.Toets(aanvraag.Aanvraag, aanvraag.Opties);
        var (id, toets) = (aanvraag.Sleutel.Id, toetsing.Toets.Naam);
        return toetsing.Criteria.Where(uitslag => uitslag.Status != CriteriumStatus.NietGetoetst)
            .Select(uitslag => $"{id} toetsen.{toets}.criteria.{uitslag.Naam} {uitslag.Naam} {uitslag.Status} {uitslag.Redenen}")
            .Concat(toetsing.Doelgroepen.Select(uitslag => $"{id} doelgroepen.{uitslag.Naam} {Tekst(uitslag)}"))
            .Append($"{id} toetsen.{toets} {toetsing.ToJson(uitleg: true)}");
    }

    private static string Tekst(DoelgroepUitslag uitslag) =>
        $"{uitslag.Naam} {uitslag.Geldt} {uitslag.Redenen} {uitslag.Volgnummer} {uitslag.Resterend} {string.Join("; ", uitslag.Antwoorden.Select(antwoord => antwoord.Tekst))}";
}
