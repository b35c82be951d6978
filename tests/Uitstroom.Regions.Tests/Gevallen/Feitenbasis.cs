using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Gevallen;

/// <summary>What a set of facts that cases build on gives, and what the tests of those cases look at.</summary>
internal sealed record Basis(string Naam, HashSet<string> Gegeven, HashSet<string> Vereist);

internal static class Feitenbasis
{
    public static IEnumerable<Basis> Basisfeiten(this Regio regio)
    {
        var root = YamlReader.ReadFile(Path.Combine(Regio.Map, "gevallen", regio.Naam + ".yaml")).Root;
        foreach (var basis in root.Onder("basis").Namen())
        {
            var gegeven = basis.Waarde.Onder("feiten").Namen().Select(feit => feit.Sleutel.Tekst).ToHashSet();
            var gevallen = root.Onder("gevallen").Namen().Where(geval => geval.Waarde.Onder("basis").Tekst() == basis.Sleutel.Tekst);
            var toetsen = gevallen.Select(geval => geval.Waarde.Onder("toets").Tekst() ?? basis.Waarde.Onder("toets").Tekst() ?? regio.Regeling.Toetsen[0].Naam);
            yield return new Basis(basis.Sleutel.Tekst, gegeven, [.. toetsen.Distinct().SelectMany(toets => Vereist(regio.Regeling, toets))]);
        }
    }

    private static IEnumerable<string> Vereist(Regeling regeling, string toets) =>
        from criterium in regeling.Toetsen.Single(t => t.Naam == toets).Criteria
        from voorwaarde in new[] { criterium.Voorwaarde, criterium.Wanneer }.Concat(Doelgroepen(criterium))
        from feit in Feiten(voorwaarde)
        where !feit.VolgtUitAndere && !feit.IsTeller
        select feit.Naam;

    private static IEnumerable<Voorwaarde?> Doelgroepen(Criterium criterium) =>
        criterium.Voorwaarde.Boom().OfType<Voorwaarde.VanDoelgroep>().SelectMany(deel => deel.Doelgroepen).Select(groep => groep.Wanneer);

    private static IEnumerable<Feit> Feiten(Voorwaarde? voorwaarde) =>
        (voorwaarde?.Boom() ?? []).OfType<Voorwaarde.Blad>().SelectMany(blad => Feiten(blad.Feit));

    private static IEnumerable<Feit> Feiten(Feit feit) => Feiten(feit.Afgeleid).Concat(feit.Berekend?.Uit ?? []).Prepend(feit);
}
