namespace Uitstroom.Documentatie;

/// <summary>A question without its question word, taken apart: the finite verb, the first part of the sentence, and the rest.</summary>
internal sealed record Zinsdelen(string Werkwoord, string Onderwerp, IReadOnlyList<string> Rest)
{
    private static readonly HashSet<string> _lidwoorden = new(StringComparer.Ordinal) { "de", "het", "een", "deze", "die", "dit", "dat", "alle", "elke", "zijn", "haar" };
    private static readonly HashSet<string> _losse = new(StringComparer.Ordinal) { "er", "dit", "dat", "hij", "zij", "daarbij", "daardoor", "daarna", "partijen" };
    private static readonly HashSet<string> _voorzetsels = new(StringComparer.Ordinal)
    {
        "aan", "bij", "binnen", "buiten", "door", "in", "langs", "met", "na", "naar", "om", "onder", "op", "over", "per", "rond", "sinds", "tegen", "tijdens", "tot",
        "tussen", "uit", "van", "volgens", "voor", "wegens", "zonder",
    };

    // What follows a noun with these belongs to the noun.
    private static readonly HashSet<string> _bijvoegsels = new(StringComparer.Ordinal) { "van", "uit", "over", "tegen", "rond", "tussen" };
    private static readonly HashSet<string> _plaatsen = new(StringComparer.Ordinal) { "in", "uit", "op", "volgens", "van" };
    private static readonly HashSet<string> _nietAf = new(StringComparer.Ordinal) { "of", "die", "dat", "waar", "waarmee", "dan", "om" };
    private static readonly HashSet<string> _personen = new(StringComparer.Ordinal) { "cliënt", "partner", "aanvrager", "huurder", "uitstromer", "jongvolwassene", "gemeente" };

    // Who decides or acts: what follows such a noun is seldom a part of it, save with `van`.
    private static readonly string[] _partijen = ["organisatie", "corporatie", "aanbieder", "begeleider", "coördinator", "partij", "tafel", "gemeente", "groep"];
    private static readonly HashSet<string> _naHet = new(StringComparer.Ordinal) { "nog", "een", "mogelijk", "nodig", "waar" };

    /// <summary>The parts, or null when where the first part ends is not sure.</summary>
    public static Zinsdelen? Ontleed(string vraag)
    {
        var woorden = vraag.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (woorden.Length < 2 || HeeftTweedeVraag(woorden))
        {
            return null;
        }

        var werkwoord = char.ToLowerInvariant(woorden[0][0]) + woorden[0][1..];
        var meervoud = werkwoord.EndsWith("en", StringComparison.Ordinal) || werkwoord == "zijn";
        var einde = Eerste(woorden, meervoud);
        return einde <= 1 || woorden[einde - 1].EndsWith(',') ? null : new Zinsdelen(werkwoord, string.Join(' ', woorden[1..einde]), woorden[einde..]);
    }

    /// <summary>Whether a word is a preposition.</summary>
    public static bool IsVoorzetsel(string woord) => _voorzetsels.Contains(woord);

    /// <summary>The sentence, with something right after the verb.</summary>
    public string Met(string tussen) => Met(tussen, Rest);

    /// <summary>The sentence with another rest.</summary>
    public string Met(string tussen, IReadOnlyList<string> rest) =>
        string.Join(' ', new[] { Onderwerp, Werkwoord, tussen }.Concat(rest).Where(deel => deel.Length > 0));

    /// <summary>Two questions in one: only the first would be turned.</summary>
    private static bool HeeftTweedeVraag(string[] woorden) =>
        Enumerable.Range(2, Math.Max(0, woorden.Length - 4)).Any(nummer => woorden[nummer] is "of" or "en" && woorden[nummer + 1].EndsWith('t') && woorden[nummer + 2] is "de" or "het" or "een" or "hij" or "zij"
            && !_lidwoorden.Contains(woorden[nummer + 1]) && !_voorzetsels.Contains(woorden[nummer + 1]))
        || woorden.Zip(woorden.Skip(1)).Any(paar => paar.Second is "hij" or "zij" && (paar.First is "heeft" or "moet" or "is" or "kan" or "wil" or "stroomt"));

    /// <summary>Where the first part ends; 0 when that is not sure.</summary>
    private static int Eerste(string[] woorden, bool meervoud)
    {
        var eerste = woorden[1];
        if (eerste == "het" && woorden.Length > 2 && (_voorzetsels.Contains(woorden[2]) || _naHet.Contains(woorden[2])))
        {
            return woorden[2] is "mogelijk" ? 0 : 2;
        }

        if (_losse.Contains(eerste) || (char.IsUpper(eerste[0]) && woorden.Length > 3))
        {
            return 2;
        }

        // Bare words with `en` between them: zorgaanbieder en cliënt.
        if (meervoud && woorden.Length > 4 && woorden[2] == "en" && !_lidwoorden.Contains(eerste))
        {
            return 4;
        }

        var naamwoord = _plaatsen.Contains(eerste) ? Naamwoord(woorden, 2) : Naamwoord(woorden, 1);
        if (_plaatsen.Contains(eerste))
        {
            return naamwoord;
        }

        return naamwoord == 0 ? 0 : MetBijvoegsel(woorden, naamwoord, meervoud);
    }

    /// <summary>The end of an article with its adjectives and noun that begin at a place; 0 when there is none or it goes on.</summary>
    private static int Naamwoord(string[] woorden, int plaats)
    {
        if (plaats >= woorden.Length || !_lidwoorden.Contains(woorden[plaats]))
        {
            return plaats < woorden.Length && woorden[plaats] == "tevoren" ? plaats + 1 : 0;
        }

        var einde = plaats + 1;
        while (einde < woorden.Length - 1 && IsBijvoeglijk(woorden[einde]) && !_voorzetsels.Contains(woorden[einde + 1]) && !_lidwoorden.Contains(woorden[einde + 1]))
        {
            einde++;
        }

        return einde < woorden.Length ? einde + 1 : 0;
    }

    private static int MetBijvoegsel(string[] woorden, int einde, bool meervoud)
    {
        while (einde < woorden.Length)
        {
            if (woorden[einde] == "en" && meervoud && Naamwoord(woorden, Math.Min(einde + 1, woorden.Length - 1)) is > 0 and var tweede)
            {
                einde = tweede;
            }
            else if (HeeftBijvoegsel(woorden, einde))
            {
                einde = _lidwoorden.Contains(woorden[einde + 1]) ? Naamwoord(woorden, einde + 1) : einde + 2;
                if (einde == 0)
                {
                    return 0;
                }
            }
            else
            {
                break;
            }
        }

        return einde < woorden.Length && (woorden[einde] == "en" || (_nietAf.Contains(woorden[einde]) && woorden[0] != "Twijfelt")) ? 0 : einde;
    }

    // Adjectives after an article end in -e; so do some nouns, which end in -tie, -te and the like.
    private static bool IsBijvoeglijk(string woord) => woord is "eigen" or "aangeboden"
        || (woord.EndsWith('e') && !_personen.Contains(woord) && !woord.EndsWith("tie", StringComparison.Ordinal) && !woord.EndsWith("ie", StringComparison.Ordinal)
            && (!woord.EndsWith("te", StringComparison.Ordinal) || woord.EndsWith("ste", StringComparison.Ordinal)));

    private static bool HeeftBijvoegsel(string[] woorden, int einde) => _bijvoegsels.Contains(woorden[einde]) && !_personen.Contains(woorden[einde - 1]) && einde + 1 < woorden.Length
        && (woorden[einde] == "van" || !_partijen.Any(partij => woorden[einde - 1].EndsWith(partij, StringComparison.Ordinal)));
}
