using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Finds readings that tests rest on, but of which every option decides every application alike.</summary>
internal static class Lezingonderzoek
{
    public static IEnumerable<Bevinding> Van(Regeling regeling, LocalDate peildatum, int hoogstens)
    {
        foreach (var lezing in regeling.Lezingen)
        {
            var toetsen = regeling.Toetsen.Where(toets => Rust(toets, regeling, lezing)).ToList();
            if (toetsen.Count > 0 && toetsen.TrueForAll(toets => Gelijk(regeling, toets, lezing, peildatum, hoogstens)))
            {
                yield return new Bevinding(
                    Bevindingsoort.LezingMaaktNietUit, $"lezingen.{lezing.Naam}", $"hoe `{lezing.Naam}` gelezen wordt, maakt voor geen enkele aanvraag uit", lezing.Bron, null);
            }
        }
    }

    private static bool Rust(Toets toets, Regeling regeling, Lezing lezing)
    {
        var voorwaarden = toets.Criteria.SelectMany(criterium => new[] { criterium.Wanneer, criterium.Voorwaarde }).OfType<Voorwaarde>()
            .Concat(toets.GebruiktDoelgroepen ? regeling.Doelgroepen.Select(groep => groep.Wanneer) : []);
        return Voorwaardelezingen.Van(voorwaarden).Concat(Labelregels.Lezingen(toets)).Contains(lezing);
    }

    private static bool Gelijk(Regeling regeling, Toets toets, Lezing lezing, LocalDate peildatum, int hoogstens)
    {
        var wereld = Lezingkeuze.Wereld(regeling, regeling.GekozenLezingen);
        Zijde Zijde(int nummer, int optie) => new(nummer, regeling.Plan(toets, wereld.Met(lezing, optie)), peildatum);
        return Enumerable.Range(1, lezing.Opties.Length - 1)
            .All(optie => Toetsvergelijker.Vergelijk(Zijde(0, 0), Zijde(1, optie), hoogstens, (_, label) => label.Naam).Uitkomst.Betekenis == Betekenis.Gelijk);
    }
}
