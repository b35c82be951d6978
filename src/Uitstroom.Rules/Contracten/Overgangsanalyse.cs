using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Looks at the transitions as a whole: what clashes, and which forms cannot be reached or left.</summary>
internal static class Overgangsanalyse
{
    /// <summary>The pairs that follow by themselves on one event from one form and can both hold, with that form and event.</summary>
    public static IEnumerable<(Overgang Een, Overgang Twee, string Van, string Bij)> Botsingen(ImmutableArray<Overgang> overgangen)
    {
        var vanzelf = overgangen.Where(overgang => overgang.Werking == Overgangswerking.Vanzelf).ToList();
        for (var i = 0; i < vanzelf.Count; i++)
        {
            for (var j = i + 1; j < vanzelf.Count; j++)
            {
                var (een, twee) = (vanzelf[i], vanzelf[j]);
                if (een.Van.Intersect(twee.Van).FirstOrDefault() is { } van && een.Bij.Intersect(twee.Bij).FirstOrDefault() is { } bij
                    && Samengaan.Kan(new[] { een.Wanneer, een.Eis, twee.Wanneer, twee.Eis }.OfType<Voorwaarde>()))
                {
                    yield return (een, twee, van, bij);
                }
            }
        }
    }

    /// <summary>The forms that neither the choice nor a transition leads to.</summary>
    public static IEnumerable<Contractvorm> Onbereikbaar(Contractregels regels)
    {
        var bereikt = regels.Keuze.Rijen.SelectMany(rij => rij.Dan.Alle()).SelectMany(dan => dan.Vormen).ToHashSet(StringComparer.Ordinal);
        for (var eerder = -1; eerder != bereikt.Count;)
        {
            eerder = bereikt.Count;
            bereikt.UnionWith(regels.Overgangen.Where(overgang => overgang.Van.Any(bereikt.Contains)).Select(overgang => overgang.Naar).OfType<string>());
        }

        return regels.Vormen.Where(vorm => !bereikt.Contains(vorm.Naam));
    }

    /// <summary>The forms from which no transition leads away, and of which the file does not say that the text is silent on that.</summary>
    public static IEnumerable<Contractvorm> Onverlaatbaar(Contractregels regels) => regels.Vormen.Where(vorm => !vorm.EindeNietGeregeld
        && !regels.Overgangen.Any(overgang => overgang.Van.Contains(vorm.Naam) && overgang.Naar is { } naar && naar != vorm.Naam));
}
