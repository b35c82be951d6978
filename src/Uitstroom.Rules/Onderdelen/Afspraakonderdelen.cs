namespace Uitstroom.Rules;

/// <summary>The parts of the sections <c>werkdagen</c>, <c>afspraken</c> and <c>deelname</c>.</summary>
internal static class Afspraakonderdelen
{
    public static IEnumerable<Onderdeel> Van(Regeling regeling) =>
    [
        .. Werkdagen(regeling.Werkdagen),
        .. regeling.Afspraken.SelectMany(afspraak => Afspraak(afspraak, $"afspraken.{afspraak.Naam}", Onderdeelsoort.Afspraak)),
        .. Deelname(regeling.Deelname),
    ];

    private static IEnumerable<Onderdeel> Werkdagen(Werkdagen? werkdagen)
    {
        if (werkdagen is not null)
        {
            yield return new Onderdeel("werkdagen", Onderdeelsoort.Werkdagen, "de werkdagen", werkdagen.Bron) { Steun = Steun.Geen.Met(werkdagen.Lezingen) };
        }
    }

    private static IEnumerable<Onderdeel> Afspraak(Afspraak afspraak, string pad, Onderdeelsoort soort)
    {
        var titel = afspraak.Doet.Length > 0 ? $"{Weergave.Opsomming(afspraak.Wie.Select(rol => Weergave.Leesbaar(rol.Naam)), "en")} {afspraak.Doet}" : afspraak.Titel;
        yield return new Onderdeel(pad, soort, titel, afspraak.Bron) { Steun = Afspraaksteun.Van(afspraak) };
        foreach (var (sleutel, wie) in new[] { ("wie", afspraak.Doeners), ("aan", afspraak.Ontvangers), ("met", afspraak.Deelnemers) })
        {
            foreach (var rij in wie.Rijen.Where(rij => rij.Naam is not null))
            {
                yield return new Onderdeel($"{pad}.{sleutel}.{(wie.Alle ? "kies_alle" : "kies")}.{rij.Naam}", soort, $"{titel}: {Weergave.Leesbaar(rij.Naam!)}", rij.Bron);
            }
        }
    }

    private static IEnumerable<Onderdeel> Deelname(Deelname? deelname)
    {
        if (deelname is null)
        {
            yield break;
        }

        foreach (var weg in deelname.Eindigt)
        {
            foreach (var onderdeel in Afspraak(weg.Afspraak, $"deelname.eindigt.{weg.Naam}", Onderdeelsoort.Deelname))
            {
                yield return onderdeel with { Steun = onderdeel.Steun.Met(weg.Mits) };
            }
        }

        if (!deelname.BlijftGelden.IsEmpty)
        {
            yield return new Onderdeel("deelname.blijft_gelden", Onderdeelsoort.Deelname, "wat na uittreden blijft gelden", deelname.BlijftGelden)
            {
                Steun = Steun.Geen.Met(deelname.Doorloop.Select(regel => regel.Mits)),
            };
        }
    }
}
