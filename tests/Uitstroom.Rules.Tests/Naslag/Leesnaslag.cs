using System.Collections.Immutable;

namespace Uitstroom.Rules.Tests.Naslag;

/// <summary>Which readings are disputed or not looked into, by working out every combination of readings.</summary>
internal sealed class Leesnaslag
{
    private readonly HashSet<Feit> _hoofd;

    private Leesnaslag(HashSet<Feit> hoofd) => _hoofd = hoofd;

    public HashSet<Lezing> Betwist { get; } = [];

    public Dictionary<Lezing, HashSet<Feit>> NietUitgezocht { get; } = [];

    /// <param name="regeling">The regeling, for its readings and which of them are standard.</param>
    /// <param name="gekozen">The readings that a person chose.</param>
    /// <param name="toets">The outcome in a world.</param>
    public static Leesnaslag Zoek(Regeling regeling, Leeskeuze gekozen, Func<Leeskeuze, Toetsnaslag> toets)
    {
        var hoofd = toets(MetStandaard(regeling, gekozen)).Ontbreekt;
        var naslag = new Leesnaslag(hoofd);
        var vrij = regeling.Lezingen.Where(gekozen.IsOpen).ToList();
        var werelden = gekozen.Alle(vrij).Select(wereld => (Wereld: wereld, Toets: toets(wereld))).ToList();
        foreach (var lezing in vrij)
        {
            foreach (var groep in werelden.GroupBy(w => string.Join(',', vrij.Where(andere => andere != lezing).Select(andere => w.Wereld.Opties[andere]))))
            {
                var opHoofdpad = vrij.All(andere => andere == lezing || IsHoofd(andere, groep.First().Wereld.Opties[andere]));
                naslag.Vergelijk(lezing, [.. groep.Select(w => w.Toets)], opHoofdpad);
            }
        }

        return naslag;
    }

    public static Leeskeuze MetStandaard(Regeling regeling, Leeskeuze gekozen) => regeling.Lezingen
        .Where(lezing => lezing.Standaard is not null && gekozen.IsOpen(lezing))
        .Aggregate(gekozen, (keuze, lezing) => keuze.Met(lezing, lezing.IndexVan(lezing.Standaard!)));

    private void Vergelijk(Lezing lezing, ImmutableArray<Toetsnaslag> opties, bool opHoofdpad)
    {
        foreach (var (een, twee) in opties.SelectMany((een, i) => opties.Skip(i + 1).Select(twee => (een, twee))))
        {
            if (een.Uitkomst.Label == twee.Uitkomst.Label)
            {
                continue;
            }

            var nodig = een.Ontbreekt.Union(twee.Ontbreekt).Except(_hoofd).ToList();
            if (nodig.Count == 0 && een.Ontbreekt.SetEquals(twee.Ontbreekt))
            {
                Betwist.Add(lezing);
            }
            else if (opHoofdpad && nodig.Count > 0)
            {
                NietUitgezocht.TryAdd(lezing, []);
                NietUitgezocht[lezing].UnionWith(nodig);
            }
        }
    }

    private static bool IsHoofd(Lezing lezing, int optie) => lezing.Standaard is null || lezing.IndexVan(lezing.Standaard) == optie;
}
