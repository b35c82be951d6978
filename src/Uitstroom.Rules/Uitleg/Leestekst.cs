namespace Uitstroom.Rules;

/// <summary>The readings that make a difference, as a tree in Dutch text.</summary>
internal static class Leestekst
{
    public static IEnumerable<string> Schrijf(Betwisting betwisting)
    {
        if (betwisting.Lezingen.IsEmpty)
        {
            yield break;
        }

        yield return "";
        yield return betwisting.IsBetwist ? "Betwist: de tekst is op meer manieren te lezen" : "Niet uitgezocht: een andere lezing vraagt meer gegevens";
        foreach (var lezing in betwisting.Lezingen)
        {
            var nodig = lezing.Nodig.IsEmpty ? "" : $" (daarvoor nodig: {string.Join(", ", lezing.Nodig.Select(feit => feit.Naam))})";
            yield return $"  {lezing.Lezing.Naam}: {lezing.Lezing.Vraag}{nodig}  [{string.Join(", ", lezing.Lezing.Bron)}]";
        }

        foreach (var regel in Boom(betwisting.Boom, 4))
        {
            yield return regel;
        }

        if (betwisting.Afgekapt)
        {
            yield return "    … er zijn meer uitkomsten dan hier staan";
        }
    }

    private static IEnumerable<string> Boom(Leesboom boom, int diepte)
    {
        if (boom is not Leesboom.Tak tak)
        {
            yield break;
        }

        for (var i = 0; i < tak.Opties.Length; i++)
        {
            var optie = tak.Lezing.Opties[i];
            var standaard = tak.Lezing.Standaard == optie.Naam ? " (standaard)" : "";
            var blad = tak.Opties[i] as Leesboom.Blad;
            var uitkomst = blad is null ? ":" : " → " + Weergave.Leesbaar(blad.Uitkomst.Naam);
            yield return new string(' ', diepte) + optie.Tekst + standaard + uitkomst;
            foreach (var regel in Boom(tak.Opties[i], diepte + 2))
            {
                yield return regel;
            }
        }
    }
}
