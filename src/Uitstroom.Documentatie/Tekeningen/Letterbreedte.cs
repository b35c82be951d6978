namespace Uitstroom.Documentatie;

/// <summary>How wide words are, on the safe side for any font a reader may have, and how they are broken over lines.</summary>
internal static class Letterbreedte
{
    // In hundredths of the font size; rather too wide than too narrow.
    private const int Smal = 38;
    private const int Gewoon = 64;
    private const int Breed = 95;

    /// <summary>The width in units, at a font size in units.</summary>
    public static int Van(string tekst, int grootte) => (tekst.Sum(Teken) * grootte / 100) + 1;

    /// <summary>The words over lines of at most this width; a word that is too long is broken, what does not fit in the lines ends in dots.</summary>
    public static IReadOnlyList<string> Breek(string tekst, int breedte, int grootte, int hoogstens = int.MaxValue)
    {
        var regels = new List<string>();
        var regel = "";
        foreach (var woord in tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(woord => Stukken(woord, breedte, grootte)))
        {
            var langer = regel.Length == 0 ? woord : $"{regel} {woord}";
            if (regel.Length > 0 && Van(langer, grootte) > breedte)
            {
                regels.Add(regel);
                regel = woord;
            }
            else
            {
                regel = langer;
            }
        }

        regels.Add(regel);
        return regels.Count <= hoogstens ? regels : [.. regels.Take(hoogstens - 1), Kort(regels[hoogstens - 1], breedte, grootte)];
    }

    private static string Kort(string regel, int breedte, int grootte)
    {
        while (regel.Length > 1 && Van(regel + " …", grootte) > breedte)
        {
            regel = regel[..^1];
        }

        return regel.TrimEnd() + " …";
    }

    private static IEnumerable<string> Stukken(string woord, int breedte, int grootte)
    {
        while (Van(woord, grootte) > breedte && woord.Length > 2)
        {
            var lengte = woord.Length - 1;
            while (lengte > 1 && Van(woord[..lengte] + "-", grootte) > breedte)
            {
                lengte--;
            }

            yield return woord[..lengte] + "-";
            woord = woord[lengte..];
        }

        yield return woord;
    }

    private static int Teken(char teken) => teken switch
    {
        'i' or 'j' or 'l' or 't' or 'f' or 'r' or '.' or ',' or ':' or ';' or '\'' or '|' or ' ' or '(' or ')' or '-' => Smal,
        'm' or 'w' or 'M' or 'W' or '…' or '—' or '€' => Breed,
        >= 'A' and <= 'Z' => 76,
        > '\u2E80' => 110,
        _ => Gewoon,
    };
}
