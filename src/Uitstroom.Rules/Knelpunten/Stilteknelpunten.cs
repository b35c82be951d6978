namespace Uitstroom.Rules;

/// <summary>The places in the rules where the source is silent, each as a sentence.</summary>
internal static class Stilteknelpunten
{
    public static IEnumerable<Knelpunt> Van(Regeling regeling)
    {
        var onderdelen = regeling.Onderdelen.ToDictionary(onderdeel => onderdeel.Pad, StringComparer.Ordinal);
        foreach (var stilte in regeling.Stiltes)
        {
            var onderdeel = Onderdeel(onderdelen, stilte.Pad);
            yield return new Knelpunt(stilte.Pad, Knelpuntsoort.Leemte, Knelpuntherkomst.Regel, Tekst(onderdeel, stilte), stilte.Bron)
            {
                Raakt = onderdeel is null ? [] : [onderdeel.Pad],
                Opmerkingen = [.. Registerknelpunten.Opmerkingen(regeling, stilte.Bron)],
            };
        }
    }

    /// <summary>The smallest part that a path lies in.</summary>
    private static Onderdeel? Onderdeel(Dictionary<string, Onderdeel> onderdelen, string pad)
    {
        for (var deel = pad; deel.Length > 0; deel = deel[..Math.Max(0, deel.LastIndexOf('.'))])
        {
            if (onderdelen.TryGetValue(deel, out var gevonden))
            {
                return gevonden;
            }
        }

        return null;
    }

    private static string Tekst(Onderdeel? onderdeel, Stilte stilte)
    {
        if (onderdeel is null)
        {
            return $"{Weergave.Leesbaar(stilte.Pad)}: {Stiltezin.Van("", stilte.Woord)}";
        }

        var zin = Stiltezin.Van(stilte.Pad[onderdeel.Pad.Length..].TrimStart('.'), stilte.Woord);
        return onderdeel.Titel.EndsWith('?') ? $"{onderdeel.Titel} {char.ToUpperInvariant(zin[0])}{zin[1..]}" : $"{onderdeel.Titel}: {zin}";
    }
}
