using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>The parts of the section <c>quota</c>; the maxima of doelgroepen stand with those.</summary>
internal static class Quotumonderdelen
{
    public static IEnumerable<Onderdeel> Van(Regeling regeling) => regeling.Quota.Where(quotum => quotum.Doelgroep is null).SelectMany(Quotum);

    private static IEnumerable<Onderdeel> Quotum(Quotum quotum)
    {
        var pad = $"quota.{quotum.Naam}";
        yield return new Onderdeel(pad, Onderdeelsoort.Quotum, quotum.Titel, quotum.Bron)
        {
            Steun = Steun.Geen.Met(quotum.Voorwaarden()).Met(quotum.Waardelezingen()).Met(quotum.Aantal?.Alle() ?? []).Met(quotum.Houder),
        };
        foreach (var groep in quotum.Groepen)
        {
            yield return new Onderdeel($"{pad}.telt_mee.{groep.Naam}", Onderdeelsoort.Quotum, groep.Titel, groep.Bron);
        }

        foreach (var (sleutel, titel, bron) in Regels(quotum))
        {
            if (bron is { } ids)
            {
                yield return new Onderdeel($"{pad}.{sleutel}", Onderdeelsoort.Quotum, $"{quotum.Titel}: {titel}", ids);
            }
        }
    }

    private static IEnumerable<(string Sleutel, string Titel, ImmutableArray<string>? Bron)> Regels(Quotum quotum) =>
    [
        ("hoger_mits", "een ander aantal", quotum.HogerMits?.Bron),
        ("doorschuiven", "doorschuiven van een tekort", quotum.Doorschuiven?.Bron),
        ("begrensd_door", "begrenzing", quotum.BegrensdDoor?.Bron),
        ("bij_meer", "meer vraag dan aanbod", quotum.BijMeer?.Bron),
        ("vervolg", "wat er moet gebeuren", quotum.Vervolg?.Bron),
    ];
}
