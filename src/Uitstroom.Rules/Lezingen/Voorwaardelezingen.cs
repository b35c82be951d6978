namespace Uitstroom.Rules;

/// <summary>Finds every reading on which a condition may hang, in its comparisons, parameters and named conditions too.</summary>
internal static class Voorwaardelezingen
{
    public static IEnumerable<Lezing> Van(IEnumerable<Voorwaarde> voorwaarden)
    {
        var gezien = new HashSet<Feit>();
        return voorwaarden.SelectMany(voorwaarde => Van(voorwaarde, gezien)).Distinct();
    }

    private static IEnumerable<Lezing> Van(Voorwaarde voorwaarde, HashSet<Feit> gezien)
    {
        foreach (var deel in voorwaarde.Boom())
        {
            if (deel is Voorwaarde.PerLezing keuze)
            {
                yield return keuze.Lezing;
            }

            if (deel is Voorwaarde.Blad blad)
            {
                var afgeleid = blad.Feit.Afgeleid is { } ander && gezien.Add(blad.Feit) ? Van(ander, gezien) : [];
                foreach (var lezing in Van(blad.Vergelijking).Concat(afgeleid))
                {
                    yield return lezing;
                }
            }
        }
    }

    private static IEnumerable<Lezing> Van(Vergelijking vergelijking) => vergelijking switch
    {
        Vergelijking.PerLezing keuze => keuze.Opties.SelectMany(Van).Prepend(keuze.Lezing),
        Vergelijking.EenVan een => een.Delen.SelectMany(Van),
        Vergelijking.Tussen tussen => Van(tussen.Onder).Concat(Van(tussen.Boven)),
        _ => [],
    };

    private static IEnumerable<Lezing> Van(Grens? grens) => grens?.Bron is Grensbron.VanParameter van
        ? van.Parameter.Waarden.SelectMany(waarde => waarde.Waarde.Lezingen())
        : [];
}
