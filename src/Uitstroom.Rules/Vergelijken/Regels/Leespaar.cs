namespace Uitstroom.Rules;

/// <summary>One way to read what both versions leave open.</summary>
/// <param name="Tekst">The choice in Dutch; empty when nothing is open.</param>
/// <param name="Oud">The old version, read so.</param>
/// <param name="Nieuw">The new version, read so.</param>
internal sealed record Leespaar(string Tekst, Wereld Oud, Wereld Nieuw)
{
    /// <summary>Every way; null when there are more than are looked at.</summary>
    public static IReadOnlyList<Leespaar>? Van(Versiepaar versies, IEnumerable<Lezing> oud, IEnumerable<Lezing> nieuw)
    {
        var openOud = Open(oud, versies.WereldOud);
        var openNieuw = Open(nieuw, versies.WereldNieuw);
        List<Leespaar> paren = [new("", versies.WereldOud, versies.WereldNieuw)];
        foreach (var naam in openNieuw.Keys.Union(openOud.Keys))
        {
            var keuzes = Keuzes(naam, openOud.GetValueOrDefault(naam), openNieuw.GetValueOrDefault(naam)).ToList();
            if (paren.Count * keuzes.Count > Leeswerelden.Hoogstens)
            {
                return null;
            }

            paren = [.. paren.SelectMany(paar => keuzes.Select(keuze => keuze(paar)))];
        }

        return paren;
    }

    private static IEnumerable<Func<Leespaar, Leespaar>> Keuzes(string naam, Lezing? oud, Lezing? nieuw)
    {
        var optiesOud = oud?.Opties.Select(optie => optie.Naam).ToList() ?? [];
        var optiesNieuw = nieuw?.Opties.Select(optie => optie.Naam).ToList() ?? [];
        if (oud is null || nieuw is null || optiesOud.ToHashSet().SetEquals(optiesNieuw))
        {
            return (nieuw is null ? optiesOud : optiesNieuw).Select<string, Func<Leespaar, Leespaar>>(optie => paar => paar.Met($"{naam} = {optie}", oud, optie, nieuw, optie));
        }

        return optiesOud.SelectMany(een => optiesNieuw.Select<string, Func<Leespaar, Leespaar>>(twee => paar => paar.Met($"{naam} = {een} (oud), {twee} (nieuw)", oud, een, nieuw, twee)));
    }

    private Leespaar Met(string tekst, Lezing? oud, string optieOud, Lezing? nieuw, string optieNieuw) => new(
        Tekst.Length == 0 ? tekst : $"{Tekst}, {tekst}",
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
