using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Readings of which every option decides every application alike, however the others are read.</summary>
internal sealed class Lezingonderzoek(Regeling regeling, Func<Toets, Toetsbeelden> beelden, LocalDate peildatum)
{
    private const int HoogstensKnopen = 2_000_000;

    public IEnumerable<Bevinding> Van(Lezing lezing)
    {
        var delen = Delen().Where(deel => Toetslezingen.Van(regeling, deel).Contains(lezing)).ToList();
        if (regeling.GekozenLezingen.ContainsKey(lezing.Naam) || delen.Count == 0 || Elders(lezing) || !Gelijk(delen, lezing))
        {
            yield break;
        }

        var andere = beelden(regeling.Toetsen[0]).Vrij(delen.SelectMany(deel => Toetslezingen.Van(regeling, deel)).Where(ander => ander != lezing));
        yield return new Bevindingmaker($"lezingen.{lezing.Naam}", lezing.Bron, andere)
            .Maak(Bevindingsoort.LezingMaaktNietUit, OnderzoekDiagnostics.LezingMaaktNietUit(lezing.Plaats, lezing.Naam));
    }

    /// <summary>
    /// What is decided of applications, in parts that are equal on their own if and only if they are equal together: each criterion and doelgroep, and whole tests
    /// only where the order of labels hangs on a reading.
    /// </summary>
    private IEnumerable<Toets> Delen()
    {
        var keuze = regeling.Contractregels.Keuze;
        return regeling.Toetsen.SelectMany(toets => toets.Criteria.Select(criterium => Deeltoets.Met(toets, criterium)))
            .Concat(regeling.Toetsen.Where(toets => toets.GebruiktDoelgroepen).SelectMany(toets => regeling.Doelgroepen.Select(groep => Deeltoets.Met(toets, groep))))
            .Concat(regeling.Contractregels.Overgangen.Select(overgang => overgang.Toets))
            .Concat(keuze.Rijen.IsEmpty ? [] : [keuze.Toets.Toets])
            .Concat(regeling.Toetsen.Where(toets => toets.Volgorde.Lezingen().Any()));
    }

    /// <summary>Whether something else hangs on it than who meets what: an answer, a ceiling, a duty, who sits at a table.</summary>
    private bool Elders(Lezing lezing)
    {
        var los = regeling.Onderdelen.Where(onderdeel => onderdeel.Soort is not (Onderdeelsoort.Criterium or Onderdeelsoort.Toets or Onderdeelsoort.Doelgroep
            or Onderdeelsoort.Contractkeuze or Onderdeelsoort.Overgang or Onderdeelsoort.Ladderstap or Onderdeelsoort.Lezing)).ToList();
        var bijlagen = Toetsonderdelen.Steun(regeling.Doelgroepen.SelectMany(groep => groep.Antwoorden).SelectMany(antwoord => antwoord.Rijen))
            .Met(regeling.Contractregels.Overgangen.SelectMany(overgang => overgang.Stappen).SelectMany(stap => stap.Wie).Select(rij => rij.Wanneer))
            .Met(regeling.Doelgroepen.Select(groep => groep.Maximum).OfType<Maximum>().SelectMany(maximum => maximum.Per.Lezingen().Concat(maximum.Telt?.Lezingen() ?? []).Concat(maximum.Aantal.Lezingen())));
        los.Add(new Onderdeel("", Onderdeelsoort.Antwoord, "", []) { Steun = bijlagen });
        return new Gebruik(los).Raakt(new Onderdeel("", Onderdeelsoort.Lezing, "", []) { Lezing = lezing });
    }

    /// <summary>Whether no part differs; a part that is too large matters only where no other part differs.</summary>
    private bool Gelijk(IEnumerable<Toets> delen, Lezing lezing)
    {
        Diagramgrens? grens = null;
        foreach (var deel in delen)
        {
            try
            {
                if (!Gelijk(deel, lezing))
                {
                    return false;
                }
            }
            catch (Diagramgrens fout)
            {
                grens = fout;
            }
        }

        return grens is null ? true : throw grens;
    }

    private bool Gelijk(Toets deel, Lezing lezing)
    {
        var andere = Toetslezingen.Van(regeling, deel).Where(ander => ander != lezing);
        return beelden(deel).Werelden(andere).All(wereld => Enumerable.Range(1, lezing.Opties.Length - 1).All(optie => Gelijk(deel, wereld, lezing, optie)));
    }

    private bool Gelijk(Toets toets, Wereld wereld, Lezing lezing, int optie)
    {
        Zijde Zijde(int nummer, int welke) => new(nummer, regeling.Plan(toets, wereld.Met(lezing, welke)), peildatum);
        var keuze = regeling.Contractregels.Keuze;
        var isKeuze = !keuze.Rijen.IsEmpty && toets.Naam == keuze.Toets.Toets.Naam;
        var vergelijking = Toetsvergelijker.Vergelijk(Zijde(0, 0), Zijde(1, optie), HoogstensKnopen, (_, label) => isKeuze ? Regelingvergelijker.Vormen(keuze, label) : label.Naam);
        return vergelijking.Uitkomst.Betekenis == Betekenis.NietBewezen ? throw new Diagramgrens()
            : isKeuze ? vergelijking.Uitkomst.Betekenis == Betekenis.Gelijk : vergelijking.IsGelijk;
    }
}
