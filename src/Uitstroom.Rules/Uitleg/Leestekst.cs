namespace Uitstroom.Rules;

/// <summary>The readings that make a difference, as a tree in Dutch text.</summary>
internal static class Leestekst
{
    /// <param name="betwisting">The readings.</param>
    /// <param name="uitkomst">How an outcome reads; null for the name of its label.</param>
    public static IEnumerable<string> Schrijf(Betwisting betwisting, Func<Uitkomstlabel, string>? uitkomst = null)
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

        foreach (var regel in Boom(betwisting.Boom, 4, uitkomst ?? (label => Weergave.Leesbaar(label.Naam))))
        {
            yield return regel;
        }

        if (betwisting.Afgekapt)
        {
            yield return "    … er zijn meer uitkomsten dan hier staan";
        }
    }

    private static IEnumerable<string> Boom(Leesboom boom, int diepte, Func<Uitkomstlabel, string> tekst)
    {
        if (boom is not Leesboom.Tak tak)
        {
            yield break;
        }

        for (var i = 0; i < tak.Opties.Length; i++)
        {
            var optie = tak.Lezing.Opties[i];
            var standaard = tak.Lezing.Standaard == optie.Naam ? " (standaard)" : "";
            var uitkomst = Enige(tak.Opties[i], tekst);
            yield return new string(' ', diepte) + optie.Tekst + standaard + (uitkomst is null ? ":" : " → " + uitkomst);
            foreach (var regel in uitkomst is null ? Boom(tak.Opties[i], diepte + 2, tekst) : [])
            {
                yield return regel;
            }
        }
    }

    /// <summary>The outcome when it is the same under every reading below; which facts are missing then differs, and is said above.</summary>
    private static string? Enige(Leesboom boom, Func<Uitkomstlabel, string> tekst)
    {
        if (boom is Leesboom.Blad blad)
        {
            return tekst(blad.Uitkomst);
        }

        var uitkomsten = ((Leesboom.Tak)boom).Opties.Select(optie => Enige(optie, tekst)).Distinct().ToList();
        return uitkomsten is [{ } enige] ? enige : null;
    }
}
