namespace Uitstroom.Rules;

/// <summary>Writes a condition out, with the named conditions, figures and facts that it hangs on.</summary>
internal static class Voorwaardeafdruk
{
    public static Afdruk Voeg(Afdruk afdruk, Voorwaarde? voorwaarde) => voorwaarde switch
    {
        null => afdruk.Voeg((string?)null),
        Voorwaarde.Vast vast => afdruk.Voeg(vast.Waar ? "altijd" : "nooit"),
        Voorwaarde.Stil stil => afdruk.Voeg(stil.Woord),
        Voorwaarde.PerLezing per when afdruk.Wereld.Optie(per.Lezing) is { } optie => Voeg(afdruk, per.Opties[optie]),
        Voorwaarde.PerLezing per => afdruk.Voeg("lezing").Voeg(per.Lezing.Naam)
            .Elk(per.Opties.Zip(per.Lezing.Opties), paar => Voeg(afdruk.Voeg(paar.Second.Naam), paar.First)),
        Voorwaarde.Blad blad => Voeg(afdruk.Voeg(blad.Feit), blad.Vergelijking),
        Voorwaarde.VanDoelgroep van => afdruk.Voeg("doelgroep").Elk(van.Doelgroepen, groep => Voeg(afdruk.Voeg(groep.Naam), groep.Wanneer)),
        _ => afdruk.Voeg(voorwaarde.GetType().Name).Elk(voorwaarde.Kinderen(), kind => Voeg(afdruk, kind)),
    };

    private static Afdruk Voeg(Afdruk afdruk, Vergelijking vergelijking) => vergelijking switch
    {
        Vergelijking.InKeuzes keuzes => afdruk.Voeg("keuzes").Voeg((long)keuzes.Keuzes),
        Vergelijking.Tussen tussen => Voeg(Voeg(afdruk.Voeg("tussen"), tussen.Onder), tussen.Boven),
        Vergelijking.EenVan een => afdruk.Voeg("een").Elk(een.Delen, deel => Voeg(afdruk, deel)),
        Vergelijking.PerLezing per when afdruk.Wereld.Optie(per.Lezing) is { } optie => Voeg(afdruk, per.Opties[optie]),
        Vergelijking.PerLezing per => afdruk.Voeg("lezing").Voeg(per.Lezing.Naam)
            .Elk(per.Opties.Zip(per.Lezing.Opties), paar => Voeg(afdruk.Voeg(paar.Second.Naam), paar.First)),
        _ => afdruk.Voeg(vergelijking.GetType().Name),
    };

    private static Afdruk Voeg(Afdruk afdruk, Grens? grens) => grens is null
        ? afdruk.Voeg((string?)null)
        : afdruk.Voeg(grens.Soort.ToString()).Voeg(grens.Bron).Voeg(grens.Verschuiving).Voeg(grens.Schaal).Voeg(grens.Eenheid?.ToString());
}
