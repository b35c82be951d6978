namespace Uitstroom.Rules.Tests.Naslag;

/// <summary>
/// The meaning of conditions by simple recursion over the model, for one application and under one peildatum. It takes two
/// questions at once: what the value is, and, through <see cref="Boom(Voorwaarde, Leeskeuze, Func{Doelgroep, Openboom})"/>, what is left to decide.
/// </summary>
internal sealed class Voorwaardenaslag(Dossier dossier, Keus<Feit?> peildatum, Func<Doelgroep, Waarheid> doelgroep)
{
    public Waarheid Van(Voorwaarde voorwaarde, Leeskeuze keuze) => voorwaarde switch
    {
        Voorwaarde.Vast vast => Waarheid.Van(vast.Waar),
        Voorwaarde.Stil => Waarheid.Onbekend(Reden.Bron),
        Voorwaarde.AlleVan alle => Waarheid.Alle([.. alle.Delen.Select(deel => Van(deel, keuze))]),
        Voorwaarde.EenVan een => Waarheid.EenVan([.. een.Delen.Select(deel => Van(deel, keuze))]),
        Voorwaarde.Niet niet => Waarheid.Niet(Van(niet.Deel, keuze)),
        Voorwaarde.PerLezing per => PerLezing(per.Lezing, keuze, (i, verder) => Van(per.Opties[i], verder)),
        Voorwaarde.VanDoelgroep van => Waarheid.EenVan([.. van.Doelgroepen.Select(doelgroep)]),
        Voorwaarde.Blad blad => Blad(blad.Feit, blad.Vergelijking, keuze),
        _ => throw new ArgumentException(voorwaarde.ToString()),
    };

    private Waarheid Blad(Feit feit, Vergelijking vergelijking, Leeskeuze keuze)
    {
        switch (vergelijking)
        {
            case Vergelijking.EenVan een:
                return Waarheid.EenVan([.. een.Delen.Select(deel => Blad(feit, deel, keuze))]);
            case Vergelijking.PerLezing per:
                return PerLezing(per.Lezing, keuze, (i, verder) => Blad(feit, per.Opties[i], verder));
            case Vergelijking.InKeuzes keuzes when feit.Afgeleid is not null && dossier.IsOnbekend(feit):
                var afgeleid = Van(feit.Afgeleid, keuze);
                return keuzes.Keuzes == 1 ? Waarheid.Niet(afgeleid) : afgeleid;
            case Vergelijking.Tussen tussen when OpenLezing(tussen, keuze) is { } lezing:
                return PerLezing(lezing, keuze, (_, verder) => Blad(feit, tussen, verder));
            default:
                return Enkel(feit, vergelijking, keuze);
        }
    }

    private Waarheid Enkel(Feit feit, Vergelijking vergelijking, Leeskeuze keuze)
    {
        if (dossier.IsOnbekend(feit) && feit.Berekend is Berekening.Leeftijd leeftijd && vergelijking is Vergelijking.Tussen jaren)
        {
            return Leeftijd(leeftijd.Geboortedatum, jaren, keuze);
        }

        var waarde = dossier.Waarde(feit);
        return waarde switch
        {
            { IsGeen: true } => Waarheid.Van(vergelijking is Vergelijking.IsGeen),
            { IsOnbekend: true } => Waarheid.Onbekend(WaaromOnbekend(feit)),
            _ => vergelijking switch
            {
                Vergelijking.IsGeen => Waarheid.Van(false),
                Vergelijking.IsAanwezig => Waarheid.Van(true),
                Vergelijking.InKeuzes keuzes => Waarheid.Van((keuzes.Keuzes & (1UL << (int)waarde.Getal)) != 0),
                Vergelijking.Tussen tussen => Tussen(tussen, keuze, (grens, dag) => Grensnaslag.Minstens(waarde.Getal, grens, dag, keuze)),
                _ => throw new ArgumentException(vergelijking.Tekst),
            },
        };
    }

    private Waarheid Leeftijd(Feit geboortedatum, Vergelijking.Tussen jaren, Leeskeuze keuze)
    {
        var geboren = dossier.Waarde(geboortedatum);
        if (!geboren.IsBekend)
        {
            return Waarheid.Onbekend(Reden.Feit);
        }

        return Peildag(keuze) is { } dag
            ? Tussen(jaren, keuze, (grens, _) => Grensnaslag.Minstens(Kalender.Leeftijd(geboren.Getal, dag), grens, dag, keuze), altijdPeildag: true)
            : Waarheid.Onbekend(Reden.Feit);
    }

    /// <summary>Both bounds; <paramref name="minstens"/> compares with one and gives null where the bound is unknown.</summary>
    private Waarheid Tussen(
        Vergelijking.Tussen tussen, Leeskeuze keuze, Func<Grens, long, (bool Minstens, bool Hoogstens)?> minstens, bool altijdPeildag = false)
    {
        if (!altijdPeildag && !Volgt(tussen))
        {
            return Beide(dossier.Toetsdag);
        }

        return Peildag(keuze) is { } dag ? Beide(dag) : Waarheid.Onbekend(Reden.Feit);

        Waarheid Beide(long peildag) => Waarheid.Alle(
        [
            tussen.Onder is { } onder ? Een(minstens(onder, peildag)?.Minstens) : Waarheid.Van(true),
            tussen.Boven is { } boven ? Een(minstens(boven, peildag)?.Hoogstens) : Waarheid.Van(true),
        ]);

        static Waarheid Een(bool? waar) => waar is { } bekend ? Waarheid.Van(bekend) : Waarheid.Onbekend(Reden.Bron);
    }

    /// <summary>What is left to decide of a condition.</summary>
    public Openboom Boom(Voorwaarde voorwaarde, Leeskeuze keuze, Func<Doelgroep, Openboom> vanDoelgroep)
    {
        if (Van(voorwaarde, keuze).Waar is { } waar)
        {
            return new Openboom.Beslist(waar);
        }

        Openboom Deel(Voorwaarde deel) => Boom(deel, keuze, vanDoelgroep);
        return voorwaarde switch
        {
            Voorwaarde.AlleVan alle => new Openboom.Alle([.. alle.Delen.Select(Deel)]),
            Voorwaarde.EenVan een => new Openboom.Een([.. een.Delen.Select(Deel)]),
            Voorwaarde.Niet niet => new Openboom.Niet(Deel(niet.Deel)),
            Voorwaarde.PerLezing per => PerOptie(per.Lezing, keuze, (i, verder) => Boom(per.Opties[i], verder, vanDoelgroep)),
            Voorwaarde.VanDoelgroep van => new Openboom.Een([.. van.Doelgroepen.Select(vanDoelgroep)]),
            Voorwaarde.Blad blad => Boom(blad.Feit, blad.Vergelijking, keuze, vanDoelgroep),
            _ => new Openboom.Blad([], []),
        };
    }

    private Openboom Boom(Feit feit, Vergelijking vergelijking, Leeskeuze keuze, Func<Doelgroep, Openboom> vanDoelgroep)
    {
        if (Blad(feit, vergelijking, keuze).Waar is { } waar)
        {
            return new Openboom.Beslist(waar);
        }

        switch (vergelijking)
        {
            case Vergelijking.EenVan een:
                return new Openboom.Een([.. een.Delen.Select(deel => Boom(feit, deel, keuze, vanDoelgroep))]);
            case Vergelijking.PerLezing per:
                return PerOptie(per.Lezing, keuze, (i, verder) => Boom(feit, per.Opties[i], verder, vanDoelgroep));
            case Vergelijking.InKeuzes keuzes when feit.Afgeleid is not null && dossier.IsOnbekend(feit):
                var afgeleid = Boom(feit.Afgeleid, keuze, vanDoelgroep);
                return keuzes.Keuzes == 1 ? new Openboom.Niet(afgeleid) : afgeleid;
            case Vergelijking.Tussen tussen when OpenLezing(tussen, keuze) is { } lezing:
                return PerOptie(lezing, keuze, (_, verder) => Boom(feit, tussen, verder, vanDoelgroep));
            default:
                return new Openboom.Blad(Ontbreekt(feit, vergelijking, keuze, metOordeel: true), Ontbreekt(feit, vergelijking, keuze, metOordeel: false));
        }
    }

    private static Openboom PerOptie(Lezing lezing, Leeskeuze keuze, Func<int, Leeskeuze, Openboom> optie) =>
        keuze.IsOpen(lezing)
            ? new Openboom.PerLezing([.. lezing.Opties.Select((_, i) => optie(i, keuze.Met(lezing, i)))])
            : optie(keuze.Opties[lezing], keuze);

    /// <summary>The facts that one undecided leaf lacks. Without its evidence a judgement is asked for by its evidence.</summary>
    private HashSet<Feit> Ontbreekt(Feit feit, Vergelijking vergelijking, Leeskeuze keuze, bool metOordeel)
    {
        var set = new HashSet<Feit>();
        if (dossier.IsOnbekend(feit))
        {
            var bewijs = feit.OpGrondVan is { } grond && dossier.IsOnbekend(grond) ? grond : null;
            if (bewijs is not null)
            {
                set.Add(bewijs);
            }

            if (bewijs is null || metOordeel)
            {
                set.UnionWith(Gevraagd(feit));
            }
        }

        var volgt = vergelijking is Vergelijking.Tussen tussen && (Volgt(tussen) || feit.Berekend is Berekening.Leeftijd && dossier.IsOnbekend(feit));
        if (volgt && keuze.Kies(peildatum) is { } peil && dossier.IsOnbekend(peil))
        {
            set.Add(peil);
        }

        return set;
    }

    private List<Feit> Gevraagd(Feit feit)
    {
        var uit = feit.Berekend?.Uit.Where(dossier.IsOnbekend).ToList() ?? [];
        return uit.Count > 0 ? uit : feit.Berekend is Berekening.Leeftijd ? [] : [feit];
    }

    private Reden WaaromOnbekend(Feit feit) =>
        feit.IsTeller ? Reden.Teller
        : feit.OordeelDoor is null ? Reden.Feit
        : feit.OpGrondVan is null || dossier.Waarde(feit.OpGrondVan).IsJa ? Reden.Oordeel
        : Reden.Feit;

    private long? Peildag(Leeskeuze keuze) =>
        keuze.Kies(peildatum) is not { } feit ? dossier.Toetsdag
        : dossier.Waarde(feit) is { IsBekend: true } dag ? dag.Getal
        : null;

    private static bool Volgt(Vergelijking.Tussen tussen) => tussen.Onder is { VolgtPeildatum: true } || tussen.Boven is { VolgtPeildatum: true };

    private Lezing? OpenLezing(Vergelijking.Tussen tussen, Leeskeuze keuze)
    {
        var inGrenzen = new[] { tussen.Onder, tussen.Boven }
            .Select(grens => grens?.Bron).OfType<Grensbron.VanParameter>()
            .SelectMany(van => van.Parameter.Waarden).SelectMany(waarde => waarde.Waarde.Lezingen());
        return inGrenzen.Concat(peildatum.Lezingen()).FirstOrDefault(keuze.IsOpen);
    }

    private static Waarheid PerLezing(Lezing lezing, Leeskeuze keuze, Func<int, Leeskeuze, Waarheid> optie) =>
        keuze.IsOpen(lezing)
            ? Waarheid.PerLezing([.. lezing.Opties.Select((_, i) => optie(i, keuze.Met(lezing, i)))])
            : optie(keuze.Opties[lezing], keuze);
}
