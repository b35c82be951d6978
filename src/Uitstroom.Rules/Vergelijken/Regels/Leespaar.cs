using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>One way to read what both versions leave open.</summary>
/// <param name="Keuzes">Per reading that is open how it is taken, in Dutch.</param>
/// <param name="Oud">The old version, read so.</param>
/// <param name="Nieuw">The new version, read so.</param>
internal sealed record Leespaar(ImmutableArray<string> Keuzes, Wereld Oud, Wereld Nieuw)
{
    /// <summary>Every way; null when there are more than are looked at.</summary>
    public static IReadOnlyList<Leespaar>? Van(Versiepaar versies, IEnumerable<Lezing> oud, IEnumerable<Lezing> nieuw)
    {
        var openOud = Open(oud, versies.WereldOud);
        var openNieuw = Open(nieuw, versies.WereldNieuw);
        List<Leespaar> paren = [new([], versies.WereldOud, versies.WereldNieuw)];
        foreach (var naam in openNieuw.Keys.Union(openOud.Keys))
        {
            var keuzes = Wijzen(naam, openOud.GetValueOrDefault(naam), openNieuw.GetValueOrDefault(naam)).ToList();
            if (paren.Count * keuzes.Count > Leeswerelden.Hoogstens)
            {
                return null;
            }

            paren = [.. paren.SelectMany(paar => keuzes.Select(keuze => keuze(paar)))];
        }

        return paren;
    }

    /// <summary>What comes out per way to read, each once: a reading that never makes a difference is left out.</summary>
    /// <param name="alles">What comes out of every way.</param>
    /// <param name="beeld">The same as text, to compare.</param>
    /// <returns>The ways that differ with their readings in Dutch, empty where all agree.</returns>
    public static IEnumerable<(string Lezing, T Uit)> Samen<T>(IEnumerable<(Leespaar Paar, T Uit)> alles, Func<T, string> beeld)
    {
        var rijen = alles.Select(een => (een.Paar.Keuzes, een.Uit, Beeld: beeld(een.Uit))).ToList();
        for (var lezing = rijen[0].Keuzes.Length - 1; lezing >= 0; lezing--)
        {
            var hier = lezing;
            var groepen = rijen.GroupBy(rij => string.Join('\n', rij.Keuzes.RemoveAt(hier))).ToList();
            if (groepen.TrueForAll(groep => groep.Select(rij => rij.Beeld).Distinct().Count() == 1))
            {
                rijen = [.. groepen.Select(groep => groep.First()).Select(rij => (rij.Keuzes.RemoveAt(hier), rij.Uit, rij.Beeld))];
            }
        }

        return rijen.Select(rij => (string.Join(", ", rij.Keuzes), rij.Uit));
    }

    private static IEnumerable<Func<Leespaar, Leespaar>> Wijzen(string naam, Lezing? oud, Lezing? nieuw)
    {
        var optiesOud = oud?.Opties.Select(optie => optie.Naam).ToList() ?? [];
        var optiesNieuw = nieuw?.Opties.Select(optie => optie.Naam).ToList() ?? [];
        if (oud is null || nieuw is null || optiesOud.ToHashSet().SetEquals(optiesNieuw))
        {
            return (nieuw is null ? optiesOud : optiesNieuw).Select<string, Func<Leespaar, Leespaar>>(optie => paar => paar.Met($"{naam} = {optie}", oud, optie, nieuw, optie));
        }

        return optiesOud.SelectMany(een => optiesNieuw.Select<string, Func<Leespaar, Leespaar>>(twee => paar => paar.Met($"{naam} = {een} (oud) en {twee} (nieuw)", oud, een, nieuw, twee)));
    }

    private Leespaar Met(string tekst, Lezing? oud, string optieOud, Lezing? nieuw, string optieNieuw) => new(
        Keuzes.Add(tekst),
        oud is null ? Oud : Oud.Met(oud, oud.IndexVan(optieOud)),
        nieuw is null ? Nieuw : Nieuw.Met(nieuw, nieuw.IndexVan(optieNieuw)));

    private static OrderedDictionary<string, Lezing> Open(IEnumerable<Lezing> lezingen, Wereld wereld)
    {
        var open = new OrderedDictionary<string, Lezing>(StringComparer.Ordinal);
        foreach (var lezing in lezingen.Where(lezing => wereld.Optie(lezing) is null).Distinct().OrderBy(lezing => lezing.Index))
        {
            open.Add(lezing.Naam, lezing);
        }

        return open;
    }
}
