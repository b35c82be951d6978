namespace Uitstroom.Rules;

/// <summary>The parts of the sections <c>overleggen</c>, <c>loketten</c> and <c>monitoring</c>.</summary>
internal static class Overlegonderdelen
{
    public static IEnumerable<Onderdeel> Van(Regeling regeling) =>
    [
        .. regeling.Overleggen.SelectMany(Overleg),
        .. regeling.Loketten.Select(loket => new Onderdeel($"loketten.{loket.Naam}", Onderdeelsoort.Loket, loket.Onderwerp, loket.Bron)),
        .. Monitoring(regeling.Monitoring),
    ];

    private static IEnumerable<Onderdeel> Overleg(Overleg overleg)
    {
        var pad = $"overleggen.{overleg.Naam}";
        yield return new Onderdeel(pad, Onderdeelsoort.Overleg, overleg.Titel, overleg.Bron)
        {
            Steun = overleg.Leden.Aggregate(Steun.Geen, (steun, lid) => steun.Met(lid.AantalKeus)),
        };
        foreach (var lid in overleg.Leden.Where(lid => lid.Sleutel is not null))
        {
            yield return new Onderdeel($"{pad}.leden.{lid.Sleutel}", Onderdeelsoort.Overleg, $"{overleg.Titel}: {lid.Tekst}", lid.Bron);
        }

        foreach (var besluit in overleg.Besluiten)
        {
            yield return new Onderdeel($"{pad}.besluiten.{besluit.Naam}", Onderdeelsoort.Overleg, $"{overleg.Titel}: {besluit.Wat}", besluit.Bron)
            {
                Steun = Steun.Geen.Met(besluit.MeerderheidKeus),
            };
        }
    }

    private static IEnumerable<Onderdeel> Monitoring(Monitoring? monitoring)
    {
        if (monitoring is null)
        {
            yield break;
        }

        yield return new Onderdeel("monitoring", Onderdeelsoort.Monitoring, "de monitoring", monitoring.Bron)
        {
            Steun = monitoring.Meetpunten.Aggregate(Steun.Geen, (steun, meetpunt) => steun.Met(meetpunt.Cijfer)),
        };
        foreach (var soort in monitoring.Registraties)
        {
            yield return new Onderdeel($"monitoring.registraties.{soort.Naam}", Onderdeelsoort.Registratie, soort.Titel, soort.Bron);
        }

        foreach (var cijfer in monitoring.Cijfers)
        {
            yield return new Onderdeel($"monitoring.cijfers.{cijfer.Naam}", Onderdeelsoort.Monitoring, cijfer.Titel, cijfer.Bron) { Steun = Steun.Geen.Met(cijfer.Sinds) };
        }

        foreach (var rapport in monitoring.Rapportages)
        {
            yield return new Onderdeel($"monitoring.rapporten.{rapport.Naam}", Onderdeelsoort.Monitoring, rapport.Titel, rapport.Bron);
        }
    }
}
