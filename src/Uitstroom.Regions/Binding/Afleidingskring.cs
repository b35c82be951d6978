using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>
/// Refuses facts that follow from each other in a circle, and named conditions that grow without bounds when they are
/// written out: each may name the one before it many times.
/// </summary>
internal sealed class Afleidingskring
{
    /// <summary>The most comparisons that one named condition may stand for.</summary>
    public const int HoogsteOmvang = 2_000;

    /// <summary>The longest chain of facts that follow from each other.</summary>
    private const int LangsteKeten = 32;

    private readonly Bindcontext _context;
    private readonly Dictionary<Feit, int> _omvang = [];
    private readonly Dictionary<Feit, int> _lengte = [];
    private readonly List<Feit> _keten = [];

    private Afleidingskring(Bindcontext context) => _context = context;

    public static void Controleer(Bindcontext context)
    {
        var kring = new Afleidingskring(context);
        foreach (var feit in context.Feiten.Values)
        {
            context.Omvang[feit] = kring.Omvang(feit);
        }
    }

    /// <summary>How many comparisons a condition stands for when every named condition in it is written out.</summary>
    public static int Omvang(Voorwaarde? voorwaarde, Func<Feit, int> vanFeit)
    {
        long omvang = 0;
        foreach (var deel in voorwaarde?.Boom() ?? [])
        {
            omvang += deel is Voorwaarde.Blad blad ? vanFeit(blad.Feit) * Leescombinaties.Bladen(blad.Vergelijking) : 1;
            omvang = Math.Min(omvang, int.MaxValue);
        }

        return (int)omvang;
    }

    private static IEnumerable<Feit> Uit(Feit feit) =>
        (feit.Afgeleid?.Boom() ?? []).OfType<Voorwaarde.Blad>().Select(blad => blad.Feit).Concat(feit.Berekend?.Uit ?? []);

    private int Omvang(Feit feit)
    {
        if (_omvang.TryGetValue(feit, out var bekend))
        {
            return bekend;
        }

        if (_keten.Contains(feit) || _keten.Count > LangsteKeten)
        {
            var namen = _keten.SkipWhile(ander => ander != feit).Append(feit).Select(ander => $"`{ander.Naam}`").ToList();
            _context.Meld(_keten.Contains(feit)
                ? VoorwaardeDiagnostics.Kring(feit.Plaats, string.Join(" → ", namen))
                : VoorwaardeDiagnostics.TeGroot(feit.Plaats, feit.Naam, HoogsteOmvang));
            return _omvang[feit] = 1;
        }

        _keten.Add(feit);
        foreach (var uit in feit.Berekend?.Uit ?? [])
        {
            Omvang(uit);
        }

        var omvang = Math.Max(1, Omvang(feit.Afgeleid, Omvang));
        _keten.RemoveAt(_keten.Count - 1);

        // What is known already is not walked again, so the length of the chain is kept with it.
        var lengte = 1 + Uit(feit).Select(uit => _lengte.GetValueOrDefault(uit)).DefaultIfEmpty().Max();
        _lengte[feit] = Math.Min(lengte, LangsteKeten);
        if (omvang > HoogsteOmvang || lengte > LangsteKeten)
        {
            _context.Meld(VoorwaardeDiagnostics.TeGroot(feit.Plaats, feit.Naam, HoogsteOmvang));
            omvang = 1;
        }

        return _omvang[feit] = omvang;
    }
}
