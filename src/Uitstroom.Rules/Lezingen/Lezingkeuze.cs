using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>From chosen readings to a world.</summary>
internal static class Lezingkeuze
{
    /// <summary>The world for a decision: chosen readings, then the standard ones; the rest is open.</summary>
    public static Wereld Wereld(Regeling regeling, ImmutableSortedDictionary<string, string> gekozen)
    {
        var wereld = Gekozen(regeling, gekozen);
        foreach (var lezing in regeling.Lezingen)
        {
            if (lezing.Standaard is { } standaard && wereld.Optie(lezing) is null)
            {
                wereld = wereld.Met(lezing, lezing.IndexVan(standaard));
            }
        }

        return wereld;
    }

    /// <summary>The world in which only what a person chose is settled.</summary>
    public static Wereld Gekozen(Regeling regeling, ImmutableSortedDictionary<string, string> gekozen)
    {
        var wereld = Rules.Wereld.Open(regeling.Lezingen.Length);
        foreach (var (naam, optie) in gekozen)
        {
            var lezing = regeling.Lezing(naam) ?? throw new ArgumentException($"`{regeling.Naam}` kent geen lezing `{naam}`", nameof(gekozen));
            var index = lezing.IndexVan(optie);
            wereld = index >= 0
                ? wereld.Met(lezing, index)
                : throw new ArgumentException($"lezing `{naam}` kent geen optie `{optie}`", nameof(gekozen));
        }

        return wereld;
    }
}
