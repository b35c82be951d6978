using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Works out, after the decision, which doelgroepen apply and what follows from that.</summary>
internal static class Doelgroepuitslagen
{
    public static ImmutableArray<DoelgroepUitslag> Maak(Toetsing toetsing)
    {
        var standen = toetsing.Doelgroepstanden;
        var uitslagen = ImmutableArray.CreateBuilder<DoelgroepUitslag>(standen.Length);
        for (var i = 0; i < standen.Length; i++)
        {
            if (standen[i] == Statusbyte.NietGetoetst)
            {
                return [];
            }

            uitslagen.Add(Maak(toetsing, toetsing.Plan.Doelgroepen[i].Doelgroep, standen[i]));
        }

        return uitslagen.MoveToImmutable();
    }

    private static DoelgroepUitslag Maak(Toetsing toetsing, Doelgroep groep, byte stand)
    {
        var geldt = Uitslag.IsOnbekend(stand) ? (bool?)null : stand == Uitslag.Waar;
        var antwoorden = geldt == false ? [] : groep.Antwoorden.Select(regel => Antwoord(toetsing, groep, regel)).ToImmutableArray();
        var uitslag = new DoelgroepUitslag(groep, geldt, geldt is null ? (Reden)stand : Reden.Geen, antwoorden);
        return groep.Maximum is { } maximum ? Tel(toetsing, maximum, uitslag) : uitslag;
    }

    private static DoelgroepUitslag Tel(Toetsing toetsing, Maximum maximum, DoelgroepUitslag uitslag)
    {
        var wereld = toetsing.Plan.Wereld;
        if (maximum.Hoofdteller(wereld) is not { } teller || toetsing.Aanvraag.Waarden[teller.Slot] is not { IsBekend: true } stand
            || maximum.Aantal.In(wereld) is not Grootheid.Getal aantal)
        {
            return uitslag;
        }

        return uitslag with { Volgnummer = stand.Getal + 1, Resterend = Math.Max(0, (long)aantal.Waarde - stand.Getal - 1) };
    }

    /// <summary>The first row that holds; a row that may hold makes the answer unknown.</summary>
    private static Antwoord Antwoord(Toetsing toetsing, Doelgroep groep, Antwoordregel regel)
    {
        foreach (var rij in regel.Rijen)
        {
            var geldt = rij.Wanneer is null
                ? Uitslag.Waar
                : Lossevoorwaarde.Evalueer(toetsing, rij.Wanneer, groep.Peildatum);
            if (geldt == Uitslag.Onwaar)
            {
                continue;
            }

            var tekst = Uitslag.IsOnbekend(geldt) ? "onbekend"
                : rij.Dan.OpenLezing(toetsing.Plan.Wereld) is not null && rij.Dan.Alle().Distinct().Count() > 1 ? "betwist"
                : rij.Dan.In(toetsing.Plan.Wereld);
            return new Antwoord(regel.Naam, tekst, rij.Bron.IsEmpty ? groep.Bron : rij.Bron);
        }

        return new Antwoord(regel.Naam, "niet_geregeld", groep.Bron);
    }
}
