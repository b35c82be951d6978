using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>
/// How many combinations of readings come together in one comparison. Each is a leaf of its own when the rules are compiled,
/// so a file that is made to multiply them is refused.
/// </summary>
internal static class Leescombinaties
{
    /// <summary>The most combinations in one comparison, maximum or date; a real file has two or three.</summary>
    public const int Hoogstens = 64;

    /// <summary>The combinations in the bounds of a comparison.</summary>
    public static int Van(Grens? onder, Grens? boven) => Van(Parameters(onder).Concat(Parameters(boven)).Distinct()
        .SelectMany(parameter => parameter.Waarden).SelectMany(waarde => waarde.Waarde.Lezingen()));

    /// <summary>The combinations of some readings; those that come more than once count once.</summary>
    public static int Van(IEnumerable<Lezing> lezingen)
    {
        var aantal = 1L;
        foreach (var lezing in lezingen.Distinct())
        {
            aantal = Math.Min(aantal * lezing.Opties.Length, int.MaxValue);
        }

        return (int)aantal;
    }

    /// <summary>How many leaves a comparison stands for.</summary>
    public static long Bladen(Vergelijking vergelijking) => vergelijking switch
    {
        Vergelijking.Tussen tussen => Van(tussen.Onder, tussen.Boven),
        Vergelijking.EenVan een => een.Delen.Sum(Bladen),
        Vergelijking.PerLezing keuze => keuze.Opties.Sum(Bladen),
        _ => 1,
    };

    private static IEnumerable<Parameter> Parameters(Grens? grens) => grens?.Bron is Grensbron.VanParameter van ? [van.Parameter] : [];
}
