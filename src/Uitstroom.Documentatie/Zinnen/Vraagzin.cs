namespace Uitstroom.Documentatie;

/// <summary>
/// A question of the region file as a sentence with its answer in it: <c>Heeft de cliënt schulden?</c> with ja is <c>de cliënt heeft schulden</c>. Dutch
/// puts the finite verb second, so what stands before it must be one whole part of the sentence. Where that is not sure, or where a negation has no
/// sure place, the question itself is quoted with its answer: never a sentence that is wrong.
/// </summary>
internal static class Vraagzin
{
    private static readonly HashSet<string> _bijwoorden = new(StringComparer.Ordinal) { "volledig", "goed", "schriftelijk", "zelf", "samen" };
    private static readonly string[] _wanneer = ["Op welke dag ", "Sinds wanneer ", "Wanneer "];
    private static readonly string[] _deelwoord = ["ge", "be", "ver", "ont", "her", "aange", "afge", "meege", "opge", "inge", "overle", "toege", "voorge"];
    private static readonly HashSet<string> _bijzin = new(StringComparer.Ordinal) { "dat", "of", "waar", "waarom", "hoe", "die", "om" };

    /// <summary>The answer is ja or nee.</summary>
    public static string JaNee(string vraag, bool ja)
    {
        var kern = Kern(vraag);
        if (Zinsdelen.Ontleed(kern) is not { } zin)
        {
            return Citaat(kern, ja ? "ja" : "nee");
        }

        return ja ? zin.Met("") : Ontkend(zin) ?? Citaat(kern, "nee");
    }

    /// <summary>The answer is something else: it takes the place of the question word, or stands behind the question.</summary>
    public static string Met(string vraag, string antwoord)
    {
        var kern = Kern(vraag);
        foreach (var vraagwoord in _wanneer.Where(woord => kern.StartsWith(woord, StringComparison.Ordinal)))
        {
            if (Tijdsbepaling(vraagwoord, antwoord) is { } tijd && Zinsdelen.Ontleed(kern[vraagwoord.Length..]) is { } zin)
            {
                return zin.Met(tijd);
            }
        }

        return Keuze(kern, antwoord) ?? Citaat(kern, antwoord);
    }

    /// <summary>The answer is a day: <c>op welke dag</c> and <c>wanneer</c> with it are <c>op 16 juni 2025</c>, <c>sinds wanneer</c> is <c>sinds 16 juni 2025</c>.</summary>
    public static string Dag(string vraag, string dag)
    {
        const string watIs = "Wat is ";
        var kern = Kern(vraag);
        if (kern.StartsWith(watIs, StringComparison.Ordinal))
        {
            return $"{kern[watIs.Length..]} is {dag}";
        }

        var vraagwoord = _wanneer.FirstOrDefault(woord => kern.StartsWith(woord, StringComparison.Ordinal));
        return vraagwoord is not null && Zinsdelen.Ontleed(kern[vraagwoord.Length..]) is { } zin ? zin.Met($"{(vraagwoord[0] == 'S' ? "sinds" : "op")} {dag}") : Citaat(kern, dag);
    }

    /// <summary>An answer on time as a part of a sentence: <c>sinds wanneer</c> with <c>minstens 1 jaar geleden</c> is <c>al minstens 1 jaar</c>.</summary>
    private static string? Tijdsbepaling(string vraagwoord, string antwoord)
    {
        const string geleden = " geleden";
        if (antwoord.EndsWith(geleden, StringComparison.Ordinal))
        {
            return vraagwoord[0] != 'S' ? antwoord : antwoord.StartsWith("minstens ", StringComparison.Ordinal) ? $"al {antwoord[..^geleden.Length]}" : $"sinds {antwoord}";
        }

        return vraagwoord[0] != 'S' && (antwoord.StartsWith("op of ", StringComparison.Ordinal) || antwoord.StartsWith("voor ", StringComparison.Ordinal) || antwoord.StartsWith("na ", StringComparison.Ordinal))
            ? antwoord
            : null;
    }

    /// <summary><c>Uit welke gemeente komt de cliënt?</c> is <c>de cliënt komt uit deze gemeente: …</c>; null for another question.</summary>
    private static string? Keuze(string kern, string antwoord)
    {
        var woorden = kern.Split(' ');
        if (woorden.Length < 6 || woorden[1] is not ("welk" or "welke") || antwoord == "geen")
        {
            return null;
        }

        var werkwoord = woorden[2] == "soort" ? 4 : 3;
        var naam = string.Join(' ', woorden[2..werkwoord]);
        var voorzetsel = char.ToLowerInvariant(woorden[0][0]) + woorden[0][1..];
        return !Zinsdelen.IsVoorzetsel(woorden[werkwoord]) && Zinsdelen.Ontleed(string.Join(' ', woorden[werkwoord..])) is { } zin && (zin.Rest.Count == 0 || zin.Rest[^1] != voorzetsel)
            ? $"{zin.Met("")} {voorzetsel} {(woorden[1] == "welk" ? "dit" : "deze")} {naam}: {antwoord}"
            : null;
    }

    /// <summary>The question with its answer behind it.</summary>
    public static string Citaat(string vraag, string antwoord) => $"op de vraag „{Kern(vraag)}?” is het antwoord: {antwoord}";

    /// <summary>The question itself, without its mark and without what is explained behind it.</summary>
    public static string Kern(string vraag) => vraag.IndexOf('?') is >= 0 and var einde ? vraag[..einde].Trim() : vraag.Trim();

    private static string? Ontkend(Zinsdelen zin)
    {
        if (zin.Rest.Count == 0 || zin.Rest.Any(woord => woord.EndsWith(',') || _bijzin.Contains(woord)))
        {
            return null;
        }

        // `een` becomes `geen`, also behind who says so: volgens de corporatie een zelfstandig contract.
        var een = zin.Rest[0] == "een" ? 0 : zin.Rest[0] == "volgens" ? zin.Rest.ToList().IndexOf("een") : -1;
        if (een >= 0)
        {
            return zin.Met("", [.. zin.Rest.Take(een), "geen", .. zin.Rest.Skip(een + 1)]);
        }

        if (zin.Onderwerp == "er")
        {
            return zin.Rest.Count <= 2 && !zin.Rest.Any(woord => woord is "iets" or "nog" or "na" || IsDeelwoord(woord)) ? zin.Met("", ["geen", .. zin.Rest]) : null;
        }

        // `de cliënt heeft schulden`: one bare word after a form of hebben takes `geen`.
        if (zin.Rest.Count == 1 && zin.Werkwoord is "heeft" or "hebben" && !IsDeelwoord(zin.Rest[0]))
        {
            return zin.Met("", ["geen", zin.Rest[0]]);
        }

        if (IsDeelwoord(zin.Rest[^1]) && (Zinsdelen.IsVoorzetsel(zin.Rest[0]) || zin.Rest[0] == "samen"))
        {
            return zin.Met("", ["niet", .. zin.Rest]);
        }

        return zin.Rest[0] is "voldoende" or "genoeg" ? zin.Met("", ["niet", .. zin.Rest]) : IsDeelwoord(zin.Rest[^1]) ? VoorDeelwoord(zin) : null;
    }

    /// <summary><c>niet</c> stands before the participle, and before a word that belongs to it: niet volledig ingevuld.</summary>
    private static string VoorDeelwoord(Zinsdelen zin)
    {
        var plaats = zin.Rest.Count - 1;
        while (plaats > 0 && _bijwoorden.Contains(zin.Rest[plaats - 1]))
        {
            plaats--;
        }

        return zin.Met("", [.. zin.Rest.Take(plaats), "niet", .. zin.Rest.Skip(plaats)]);
    }

    private static bool IsDeelwoord(string woord) => woord.Length > 4 && _deelwoord.Any(begin => woord.StartsWith(begin, StringComparison.Ordinal))
        && (woord.EndsWith('d') || woord.EndsWith('t') || woord.EndsWith("en", StringComparison.Ordinal));
}
