using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Compiles conditions, in one world and under one peildatum, to nodes with delegates over slots.</summary>
internal sealed class Compiler(Plaatsing plaatsing, Wereld wereld, Keus<Feit?> peildatum)
{
    public Knoop Compileer(Voorwaarde voorwaarde)
    {
        switch (voorwaarde)
        {
            case Voorwaarde.Vast vast:
                return new Knoop.Vast(vast, Evaluaties.Vast(Uitslag.Van(vast.Waar)));
            case Voorwaarde.Stil stil:
                return new Knoop.Vast(stil, Evaluaties.Vast(Uitslag.OnbekendBron));
            case Voorwaarde.AlleVan alle:
                return Alle(alle, [.. alle.Delen.Select(Compileer)]);
            case Voorwaarde.EenVan een:
                return Een(een, [.. een.Delen.Select(Compileer)]);
            case Voorwaarde.Niet niet:
                return Niet(niet, Compileer(niet.Deel));
            case Voorwaarde.PerLezing keuze when wereld.Optie(keuze.Lezing) is { } optie:
                return Compileer(keuze.Opties[optie]);
            case Voorwaarde.PerLezing keuze:
                return Open(keuze, keuze.Lezing, (optie, compiler) => compiler.Compileer(keuze.Opties[optie]));
            case Voorwaarde.VanDoelgroep doelgroep:
                return plaatsing.Doelgroepen(doelgroep);
            case Voorwaarde.Blad blad:
                return Blad(blad, blad.Vergelijking);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private Knoop Blad(Voorwaarde.Blad blad, Vergelijking vergelijking)
    {
        switch (vergelijking)
        {
            case Vergelijking.PerLezing keuze when wereld.Optie(keuze.Lezing) is { } optie:
                return Blad(blad, keuze.Opties[optie]);
            case Vergelijking.PerLezing keuze:
                return Open(blad, keuze.Lezing, (optie, compiler) => compiler.Blad(blad, keuze.Opties[optie]));
            case Vergelijking.EenVan een:
                return Een(blad, [.. een.Delen.Select(deel => Blad(blad, deel))]);
        }

        var feit = blad.Feit;
        var gegeven = OpSlot(blad, vergelijking, feit);
        if (feit.Afgeleid is { } voorwaarde && vergelijking is Vergelijking.InKeuzes keuzes)
        {
            var deel = Compileer(voorwaarde);
            return Afgeleid(blad, feit, gegeven, keuzes.Keuzes == 1 ? Niet(blad, deel) : deel);
        }

        return feit.Berekend is Berekening.Leeftijd leeftijd && vergelijking is Vergelijking.Tussen tussen
            ? Afgeleid(blad, feit, gegeven, OpSlot(blad, OpGeboortedatum(tussen), leeftijd.Geboortedatum))
            : gegeven;
    }

    /// <summary>An age between two bounds is a day of birth between two others, the other way round.</summary>
    private static Vergelijking.Tussen OpGeboortedatum(Vergelijking.Tussen leeftijd) => new(
        leeftijd.Tekst,
        leeftijd.Boven is { } boven ? boven with { Soort = Grenssoort.GeborenVanaf } : null,
        leeftijd.Onder is { } onder ? onder with { Soort = Grenssoort.GeborenUiterlijk } : null);

    /// <summary>A leaf on the slot of a fact. Readings in its bounds are settled first: per option a leaf of its own.</summary>
    private Knoop OpSlot(Voorwaarde.Blad blad, Vergelijking vergelijking, Feit feit)
    {
        if (vergelijking is Vergelijking.Tussen tussen && OpenLezing(tussen) is { } lezing)
        {
            return Open(blad, lezing, (_, compiler) => compiler.OpSlot(blad, vergelijking, feit));
        }

        var (test, regels) = Test(vergelijking, feit);
        return new Knoop.Blad(blad with { Feit = feit }, Evaluaties.Blad(test), vergelijking, test, regels);
    }

    private Lezing? OpenLezing(Vergelijking.Tussen tussen)
    {
        foreach (var grens in new[] { tussen.Onder, tussen.Boven })
        {
            if (grens?.Bron is Grensbron.VanParameter van)
            {
                foreach (var waarde in van.Parameter.Waarden)
                {
                    if (waarde.Waarde.OpenLezing(wereld) is { } lezing)
                    {
                        return lezing;
                    }
                }
            }

            if (grens is { VolgtPeildatum: true } && peildatum.OpenLezing(wereld) is { } open)
            {
                return open;
            }
        }

        return null;
    }

    private (Bladtest Test, ImmutableArray<int> Regels) Test(Vergelijking vergelijking, Feit feit)
    {
        var test = new Bladtest
        {
            Slot = feit.Slot,
            Onder = Bladtest.Geen,
            Boven = Bladtest.Geen,
        };
        switch (vergelijking)
        {
            case Vergelijking.IsGeen:
                return (test with { BijGeen = Uitslag.Waar, BijBekend = Uitslag.Onwaar }, []);
            case Vergelijking.IsAanwezig:
                return (test with { BijBekend = Uitslag.Waar }, []);
            case Vergelijking.InKeuzes keuzes:
                return (test with { MetKeuzes = true, Keuzes = keuzes.Keuzes, VraagtJa = feit.Type == FeitType.JaNee && keuzes.Keuzes == 2 }, []);
            case Vergelijking.Tussen tussen:
                var volgt = tussen.Onder is { VolgtPeildatum: true } || tussen.Boven is { VolgtPeildatum: true };
                var onder = tussen.Onder is { } laag ? plaatsing.Grens(laag, wereld) : Bladtest.Geen;
                var boven = tussen.Boven is { } hoog ? plaatsing.Grens(hoog, wereld) : Bladtest.Geen;
                test = test with { Onder = onder, Boven = boven, Peil = volgt ? plaatsing.Peil(peildatum.In(wereld)) : 0 };
                return (test, [.. new[] { onder, boven }.Where(regel => regel != Bladtest.Geen)]);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>A node per option of a reading that this world leaves open.</summary>
    private Knoop.Open Open(Voorwaarde bron, Lezing lezing, Func<int, Compiler, Knoop> compileer)
    {
        var opties = ImmutableArray.CreateBuilder<Knoop>(lezing.Opties.Length);
        for (var i = 0; i < lezing.Opties.Length; i++)
        {
            opties.Add(compileer(i, new Compiler(plaatsing, wereld.Met(lezing, i), peildatum)));
        }

        return new Knoop.Open(bron, Evaluaties.Open(lezing, opties), lezing, opties.MoveToImmutable());
    }

    public static Knoop.Alle Alle(Voorwaarde bron, ImmutableArray<Knoop> delen) => new(bron, Evaluaties.Alle(new Delen(delen)), delen);

    private static Knoop.Een Een(Voorwaarde bron, ImmutableArray<Knoop> delen) => new(bron, Evaluaties.Een(new Delen(delen)), delen);

    public static Knoop.Niet Niet(Voorwaarde bron, Knoop deel) => new(bron, Evaluaties.Niet(deel.Evaluatie), deel);

    private static Knoop.Afgeleid Afgeleid(Voorwaarde bron, Feit feit, Knoop gegeven, Knoop deel) =>
        new(bron, Evaluaties.Afgeleid(feit.Slot, gegeven.Evaluatie, deel.Evaluatie), feit, gegeven, deel);
}
