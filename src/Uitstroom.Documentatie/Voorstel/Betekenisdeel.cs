using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Chapter: what the change means, part by part, each with somebody whom it touches.</summary>
internal static class Betekenisdeel
{
    public static Deel Maak(Regelingvergelijking vergelijking, Versiebronnen bronnen)
    {
        var anders = vergelijking.Alles.Where(toets => !toets.IsGelijk).ToList();
        var gelijk = vergelijking.Alles.Where(toets => toets.IsGelijk).Select(toets => (Punt)(Tekst)Schrijfwijze.Hoofdletter(toets.Nieuw.Titel)).ToImmutableArray();
        var delen = anders.Select(toets => Toets(toets, vergelijking.Toetsen.Contains(toets) ? Onderwerp.Toets : Onderwerp.Contract, bronnen)).ToList();
        if (!gelijk.IsEmpty)
        {
            delen.Add(new Deel("betekenis.gelijk", "Wat gelijk blijft", [new Blok.Alinea("Dit betekent in oud en nieuw voor elke aanvraag hetzelfde:"), new Blok.Lijst(gelijk)]));
        }

        ImmutableArray<(string Titel, ImmutableArray<string> Namen)> alleen = [("Vervalt, dus niet vergeleken", vergelijking.AlleenOud), ("Nieuw, dus niet vergeleken", vergelijking.AlleenNieuw)];
        ImmutableArray<Term> termen = [.. alleen.Where(een => !een.Namen.IsEmpty).Select(een => new Term(null, een.Titel, string.Join(", ", een.Namen.Select(Weergave.Leesbaar))))];
        if (!termen.IsEmpty)
        {
            delen.Add(new Deel("betekenis.alleen", "Wat maar een van beide heeft", [new Blok.Termen(termen)]));
        }

        return new Deel("betekenis", "Wat het betekent", delen)
        {
            Blokken = [new Blok.Alinea(anders.Count == 0
                ? "Voor geen enkele aanvraag verandert er iets aan wat is vergeleken."
                : "Per onderdeel: wordt het strenger of ruimer, en een voorbeeld van iemand voor wie dat verschil maakt. Het voorbeeld is verzonnen: het is de aanvraag met de minste gegevens die het verschil laat zien, in oud en nieuw nagerekend.")],
        };
    }

    private static Deel Toets(Toetsvergelijking toets, Onderwerp onderwerp, Versiebronnen bronnen)
    {
        var delen = toets.Onderdelen.Where(deel => deel.Betekenis != Betekenis.Gelijk).ToList();
        var gelijk = toets.Onderdelen.Count() - delen.Count;

        return new Deel($"betekenis.{toets.Nieuw.Naam}", toets.Nieuw.Titel, delen.Select(deel => Onderdeel(toets, deel, Over(toets, deel, onderwerp), bronnen)))
        {
            Kenmerken = bronnen.Bij(toets.Nieuw.Bron),
            Blokken =
            [
                new Blok.Alinea($"{(delen.Count == 1 ? "1 onderdeel verandert" : $"{delen.Count} onderdelen veranderen")} van betekenis"
                    + (gelijk > 0 ? $"; {(gelijk == 1 ? "1 onderdeel blijft" : $"{gelijk} onderdelen blijven")} gelijk." : ".")),
            ],
        };
    }

    private static Onderwerp Over(Toetsvergelijking toets, Onderdeelvergelijking deel, Onderwerp onderwerp) =>
        toets.Doelgroepen.Contains(deel) ? Onderwerp.Doelgroep : deel == toets.Uitkomst || onderwerp == Onderwerp.Contract ? onderwerp : Onderwerp.Criterium;

    private static Deel Onderdeel(Toetsvergelijking toets, Onderdeelvergelijking deel, Onderwerp onderwerp, Versiebronnen bronnen)
    {
        var titel = deel == toets.Uitkomst ? "De uitkomst" : deel.Titel;
        return Onderdeel($"betekenis.{toets.Nieuw.Naam}.{deel.Pad}", titel, deel, onderwerp, bronnen);
    }

    /// <summary>A part with its meaning and its examples.</summary>
    public static Deel Onderdeel(string id, string titel, Onderdeelvergelijking deel, Onderwerp onderwerp, Versiebronnen bronnen) => new(id, titel,
        [
            new Blok.Alinea(Betekeniszin.Van(deel, onderwerp)),
            .. deel.Getuigen.SelectMany((getuige, nummer) => Voorbeeld.Maak(getuige, deel.Getuigen.Length > 1 ? nummer + 1 : null)),
        ])
    {
        IsRegel = true,
        Kenmerken = Tekst.Merk(Betekeniszin.Kort(deel.Betekenis), deel.Betekenis == Betekenis.NietBewezen ? Merksoort.Open : Merksoort.Gewoon) + bronnen.Bij(deel.Bron),
    };
}
