namespace Uitstroom.Rules;

/// <summary>The parts of the sections after the rules: oordelen, voorrang, definities, hardheidsclausule and zonder_regel.</summary>
internal static class Slotonderdelen
{
    public static IEnumerable<Onderdeel> Van(Regeling regeling) =>
    [
        .. regeling.Oordelen.Select(oordeel => new Onderdeel($"oordelen.{oordeel.Naam}", Onderdeelsoort.Oordeel, oordeel.Vraag, oordeel.Bron) { Steun = Steun.Geen.Met(oordeel.Door) }),
        .. regeling.Voorrang.Select(regel => new Onderdeel($"voorrang.{regel.Naam}", Onderdeelsoort.Voorrang, regel.Onderwerp, regel.Bron) { Steun = Steun.Geen.Met(regel.EerstKeus) }),
        .. regeling.Definities.Select(definitie => new Onderdeel($"definities.{definitie.Naam}", Onderdeelsoort.Definitie, definitie.Betekenis, definitie.Bron)),
        .. Hardheid(regeling.Hardheidsclausule),
        .. regeling.ZonderRegel.Select(soort => new Onderdeel($"zonder_regel.{soort.Key}", Onderdeelsoort.ZonderRegel, Weergave.Leesbaar(soort.Key), soort.Value)),
    ];

    private static IEnumerable<Onderdeel> Hardheid(Hardheidsclausule? clausule)
    {
        if (clausule is null)
        {
            yield break;
        }

        yield return new Onderdeel("hardheidsclausule", Onderdeelsoort.Hardheidsclausule, "de hardheidsclausule", clausule.Bron)
        {
            Steun = Steun.Geen.Met(clausule.AlleenVoorKeus).Met(clausule.Beslist, clausule.MeldtAan).Met(clausule.Voorbeelden.Select(voorbeeld => voorbeeld.Wanneer)),
        };
        foreach (var voorbeeld in clausule.Voorbeelden)
        {
            yield return new Onderdeel($"hardheidsclausule.voorbeelden.{voorbeeld.Naam}", Onderdeelsoort.Hardheidsclausule, Weergave.Leesbaar(voorbeeld.Naam), voorbeeld.Bron);
        }
    }
}
