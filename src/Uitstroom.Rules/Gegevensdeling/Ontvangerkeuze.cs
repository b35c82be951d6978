namespace Uitstroom.Rules;

/// <summary>Finds the recipient that a caller means: by its role, its group, or the name of one party.</summary>
internal static class Ontvangerkeuze
{
    /// <summary>The recipient, and the party when one was named; nulls when there is none.</summary>
    public static (Ontvanger? Ontvanger, Partij? Lid) Zoek(Gegevensdeling deling, string partij)
    {
        var gevraagd = Gewoon(partij);
        foreach (var ontvanger in deling.Ontvangers)
        {
            var namen = ontvanger.OokGenoemd.Prepend(ontvanger.Titel).Prepend(ontvanger.Naam).Concat(ontvanger.Groep is { } groep ? [groep.Naam] : []);
            if (namen.Any(naam => Gelijk(Gewoon(naam), gevraagd)))
            {
                return (ontvanger, null);
            }
        }

        foreach (var ontvanger in deling.Ontvangers)
        {
            if (ontvanger.Groep?.Leden.FirstOrDefault(lid => lid.OokGenoemd.Prepend(lid.Naam).Any(naam => Gewoon(naam) == gevraagd)) is { } lid)
            {
                return (ontvanger, lid);
            }
        }

        return (null, null);
    }

    public static Deelmoment? Moment(Gegevensdeling deling, string moment)
    {
        var gevraagd = Gewoon(moment);
        return deling.Momenten.FirstOrDefault(een => Gewoon(een.Naam) == gevraagd || Gewoon(een.Titel) == gevraagd);
    }

    /// <summary>Every name that may be asked for.</summary>
    public static IEnumerable<string> Namen(Gegevensdeling deling) => deling.Ontvangers.Select(ontvanger => ontvanger.Naam)
        .Concat(deling.Ontvangers.SelectMany(ontvanger => ontvanger.OokGenoemd))
        .Concat(deling.Ontvangers.SelectMany(ontvanger => ontvanger.Groep?.Leden.Select(lid => lid.Naam) ?? []));

    /// <summary>Whether two names differ in number at most: <c>gemeente</c> and <c>gemeenten</c>.</summary>
    private static bool Gelijk(string een, string twee) => een == twee || een == twee + "s" || een == twee + "n" || twee == een + "s" || twee == een + "n";

    private static string Gewoon(string naam) => Weergave.Leesbaar(naam).ToLowerInvariant().Replace('-', ' ').Replace('ö', 'o').Replace('ë', 'e').Replace('ï', 'i').Trim();
}
