namespace Uitstroom.Rules;

/// <summary>Finds which facts are held against each other, and of each such group the one date that all of it hangs on.</summary>
internal static class Samenhangen
{
    /// <summary>The groups, each with its date; null where a group has no such date.</summary>
    public static IEnumerable<(string? Midden, IReadOnlyList<Stukvraag> Vragen)> Zoek(Vragenlijst lijst)
    {
        var over = lijst.Vragen.Where(vraag => vraag.Met is not null).ToList();
        while (over.Count > 0)
        {
            var groep = Groep(over);
            over.RemoveAll(groep.Contains);
            yield return (Midden(groep, lijst), [.. groep]);
        }
    }

    private static HashSet<Stukvraag> Groep(List<Stukvraag> over)
    {
        var namen = new HashSet<string>(StringComparer.Ordinal) { over[0].Over };
        for (var eerder = 0; eerder != namen.Count;)
        {
            eerder = namen.Count;
            namen.UnionWith(over.Where(vraag => Namen(vraag).Any(namen.Contains)).SelectMany(Namen));
        }

        return [.. over.Where(vraag => namen.Contains(vraag.Over))];
    }

    private static string? Midden(HashSet<Stukvraag> groep, Vragenlijst lijst) => groep.Any(vraag => vraag is { IsPaar: true, Peil: not null })
        ? null
        : lijst.Domeinen.Where(domein => domein.Feit.Type == FeitType.Datum)
            .FirstOrDefault(domein => groep.All(vraag => vraag.Met == domein.Sleutel || (vraag.Over == domein.Sleutel && (vraag.IsPaar || vraag.Berekend is null))))?.Sleutel;

    private static IEnumerable<string> Namen(Stukvraag vraag) => new[] { vraag.Over, vraag.Met, vraag.Peil }.OfType<string>();
}
