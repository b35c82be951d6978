using Uitstroom.Rules;

namespace Uitstroom.Benchmarks.Tests;

/// <summary>Compares everything that the two results hold.</summary>
internal static class Vergelijking
{
    /// <summary>What differs, or null.</summary>
    public static string? Verschil(Toetsing toetsing, WestfrieslandBesluit besluit)
    {
        var statussen = toetsing.Statussen.ToArray();
        var groepen = toetsing.Doelgroepstanden.ToArray();
        for (var i = 0; i < besluit.Standen.Length; i++)
        {
            var stand = i < groepen.Length ? groepen[i] : statussen[i - groepen.Length];
            if (stand != besluit.Standen[i])
            {
                var naam = i < groepen.Length ? toetsing.Plan.Doelgroepen[i].Doelgroep.Naam : toetsing.Toets.Criteria[i - groepen.Length].Naam;
                return $"{naam}: engine {stand}, by hand {besluit.Standen[i]}";
            }
        }

        if (groepen.Length + statussen.Length != besluit.Standen.Length)
        {
            return "another number of doelgroepen and criteria";
        }

        var mogelijk = toetsing.Toets.Uitkomsten.Where((_, label) => (besluit.Mogelijk >> label & 1) != 0);
        var ontbreekt = Enum.GetValues<WestfrieslandFeit>().Where(feit => (besluit.Ontbreekt >> (int)feit & 1) != 0).Select(Omzetting.Naam);
        return Verschil("label", toetsing.Uitkomst, Waardetekst.Slang(besluit.Label.ToString()))
            ?? Verschil("vast", toetsing.Vast.ToString(), besluit.Vast.ToString())
            ?? Verschil("mogelijk", Lijst(toetsing.Mogelijk.Select(label => label.Naam)), Lijst(mogelijk.Select(label => label.Naam)))
            ?? Verschil("ontbreekt", Lijst(toetsing.Ontbreekt.Select(feit => feit.Naam)), Lijst(ontbreekt));
    }

    private static string? Verschil(string wat, string engine, string hand) => engine == hand ? null : $"{wat}: engine {engine}, by hand {hand}";

    private static string Lijst(IEnumerable<string> namen) => string.Join(", ", namen.Order(StringComparer.Ordinal));
}
