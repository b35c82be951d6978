namespace Uitstroom.Rules;

/// <summary>The parts of the sections before the rules: looptijd, partijen, gebieden, parameters, feiten, gebeurtenissen, lezingen.</summary>
internal static class Basisonderdelen
{
    public static IEnumerable<Onderdeel> Van(Regeling regeling) =>
    [
        .. Looptijd(regeling.Looptijd),
        .. regeling.Partijen.SelectMany(Partijen),
        .. regeling.Gebieden.Select(gebied => new Onderdeel($"gebieden.{gebied.Naam}", Onderdeelsoort.Gebied, Weergave.Leesbaar(gebied.Naam), gebied.Bron)),
        .. regeling.Parameters.SelectMany(Parameters),
        .. regeling.Feiten.Where(feit => !feit.IsTeller).Select(Feit),
        .. regeling.Lezingen.Select(lezing => new Onderdeel($"lezingen.{lezing.Naam}", Onderdeelsoort.Lezing, lezing.Vraag, lezing.Bron) { Lezing = lezing }),
    ];

    private static IEnumerable<Onderdeel> Looptijd(Looptijd looptijd)
    {
        yield return new Onderdeel("geldig", Onderdeelsoort.Looptijd, "de looptijd", looptijd.Bron) { Steun = Steun.Geen.Met(looptijd.VerlengdTotEnMet) };
        if (!looptijd.BlijftGelden.IsEmpty)
        {
            yield return new Onderdeel("geldig.blijft_gelden", Onderdeelsoort.Looptijd, "wat na het einde blijft gelden", looptijd.BlijftGelden)
            {
                Steun = Steun.Geen.Met(looptijd.Doorloop.Select(regel => regel.Mits)),
            };
        }
    }

    private static IEnumerable<Onderdeel> Partijen(Partijgroep groep)
    {
        var pad = $"partijen.{groep.Naam}";
        var steun = Steun.Geen.Met(groep.Leden.Select(lid => lid.AlleenBij?.Lezing).OfType<Lezing>());
        yield return new Onderdeel(pad, Onderdeelsoort.Partij, Weergave.Leesbaar(groep.Naam), groep.Bron) { Steun = steun };
        foreach (var lid in groep.Leden.Where(lid => !lid.Bron.IsEmpty))
        {
            yield return new Onderdeel($"{pad}.leden.{lid.Naam}", Onderdeelsoort.Partij, lid.Naam, lid.Bron);
        }
    }

    private static IEnumerable<Onderdeel> Parameters(Parameter parameter)
    {
        var pad = $"parameters.{parameter.Naam}";
        yield return new Onderdeel(pad, Onderdeelsoort.Parameter, Weergave.Leesbaar(parameter.Naam), parameter.Bron) { Parameter = parameter };
        foreach (var waarde in parameter.Waarden.Where(waarde => !waarde.Bron.IsEmpty))
        {
            var titel = $"{Weergave.Leesbaar(parameter.Naam)} vanaf {Weergave.Datum(waarde.Vanaf!.Value)}";
            yield return new Onderdeel($"{pad}.waarden.{Weergave.Iso(waarde.Vanaf.Value)}", Onderdeelsoort.Parameter, titel, waarde.Bron) { Parameter = parameter };
        }
    }

    private static Onderdeel Feit(Feit feit) => feit.IsGebeurtenis
        ? new Onderdeel($"gebeurtenissen.{feit.Naam}", Onderdeelsoort.Gebeurtenis, feit.Vraag, feit.Bron) { Feit = feit }
        : new Onderdeel($"feiten.{feit.Naam}", Onderdeelsoort.Feit, feit.Vraag, feit.Bron) { Feit = feit };
}
