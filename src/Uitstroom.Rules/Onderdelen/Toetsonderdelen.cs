namespace Uitstroom.Rules;

/// <summary>The parts of doelgroepen and toetsen.</summary>
internal static class Toetsonderdelen
{
    public static IEnumerable<Onderdeel> Van(Regeling regeling) => [.. regeling.Doelgroepen.SelectMany(Doelgroep), .. regeling.Toetsen.SelectMany(Toets)];

    /// <summary>Rows of <c>kies</c>, each with a path of its own.</summary>
    public static IEnumerable<Onderdeel> Rijen(IEnumerable<Antwoordrij> rijen, string pad, Onderdeelsoort soort, string titel) => rijen
        .Where(rij => rij.Naam is not null)
        .Select(rij => new Onderdeel($"{pad}.kies.{rij.Naam}", soort, $"{titel}: {Weergave.Leesbaar(rij.Naam!)}", rij.Bron));

    /// <summary>What rows rest on.</summary>
    public static Steun Steun(IEnumerable<Antwoordrij> rijen)
    {
        var lijst = rijen.ToList();
        return Rules.Steun.Geen.Met(lijst.Select(rij => rij.Wanneer)).Met(lijst.SelectMany(rij => rij.Dan.Lezingen()));
    }

    private static IEnumerable<Onderdeel> Doelgroep(Doelgroep groep)
    {
        var pad = $"doelgroepen.{groep.Naam}";
        yield return new Onderdeel(pad, Onderdeelsoort.Doelgroep, groep.Titel, groep.Bron)
        {
            Steun = Steun(groep.Antwoorden.SelectMany(antwoord => antwoord.Rijen)).Met(groep.Wanneer, groep.Maximum?.Ruimte)
                .Met(groep.Peildatum).Met(groep.Peildatum?.Alle() ?? []).Met(groep.Beslist).Met(groep.Maximum?.Per).Met(groep.Maximum?.Telt),
        };
        foreach (var antwoord in groep.Antwoorden)
        {
            foreach (var rij in Rijen(antwoord.Rijen, $"{pad}.antwoorden.{antwoord.Naam}", Onderdeelsoort.Antwoord, Weergave.Leesbaar(antwoord.Naam)))
            {
                yield return rij;
            }
        }

        if (groep.Maximum is { } maximum)
        {
            yield return new Onderdeel($"{pad}.maximum", Onderdeelsoort.Quotum, $"het maximum van {groep.Titel}", maximum.Bron);
        }
    }

    private static IEnumerable<Onderdeel> Toets(Toets toets)
    {
        var pad = $"toetsen.{toets.Naam}";
        yield return new Onderdeel(pad, Onderdeelsoort.Toets, toets.Titel, toets.Bron)
        {
            Steun = Rules.Steun.Geen.Met(toets.Beslist, toets.NaAdviesVan).Met(toets.Volgorde).Met(toets.Peildatum).Met(toets.Peildatum.Alle()),
        };
        foreach (var label in toets.Uitkomsten.Where(label => !label.Bron.IsEmpty))
        {
            yield return new Onderdeel($"{pad}.uitkomsten.{label.Naam}", Onderdeelsoort.Uitkomst, label.Titel.Length > 0 ? label.Titel : $"uitkomst `{label.Naam}`", label.Bron);
        }

        foreach (var criterium in toets.Criteria)
        {
            yield return new Onderdeel($"{pad}.criteria.{criterium.Naam}", Onderdeelsoort.Criterium, criterium.Titel, criterium.Bron)
            {
                Steun = Rules.Steun.Geen.Met(criterium.Voorwaarde, criterium.Wanneer).Met(criterium.Beslist)
                    .Met(criterium.BijNietVoldaan).Met(criterium.BijOnbekend).Met(criterium.Peildatum).Met(criterium.Peildatum?.Alle() ?? []),
            };
        }
    }
}
