using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// Whether conditions can hold together. When it says they cannot, no facts make all of them true; when it says they can, it may not have
/// seen that they exclude each other: bounds that move with the day are only compared with the same bound.
/// </summary>
internal sealed class Samengaan
{
    // More ways to make conditions true than this no real rule has; past it they are taken to go together.
    private const int HoogstensTakken = 5_000;

    private int _takken;

    public static bool Kan(IEnumerable<Voorwaarde> voorwaarden)
    {
        var samen = new Samengaan();
        IEnumerable<Tak> takken = [Tak.Leeg];
        foreach (var voorwaarde in voorwaarden)
        {
            takken = takken.SelectMany(tak => samen.Vul(tak, voorwaarde, waar: true));
        }

        return takken.Any();
    }

    /// <summary>Every way in which a condition can turn out so, on top of what holds already.</summary>
    private IEnumerable<Tak> Vul(Tak tak, Voorwaarde voorwaarde, bool waar)
    {
        if (++_takken > HoogstensTakken)
        {
            return [tak];
        }

        return voorwaarde switch
        {
            Voorwaarde.Vast vast => vast.Waar == waar ? [tak] : [],
            Voorwaarde.Stil => [],
            Voorwaarde.AlleVan alle => waar ? Alle(tak, alle.Delen, waar) : Een(tak, alle.Delen, waar),
            Voorwaarde.EenVan een => waar ? Een(tak, een.Delen, waar) : Alle(tak, een.Delen, waar),
            Voorwaarde.Niet niet => Vul(tak, niet.Deel, !waar),
            Voorwaarde.PerLezing keuze => Opties(tak, keuze.Lezing, (optie, verder) => Vul(verder, keuze.Opties[optie], waar)),
            Voorwaarde.Blad blad => Blad(tak, blad.Feit, blad.Vergelijking, waar),
            _ => [tak],
        };
    }

    private IEnumerable<Tak> Alle(Tak tak, ImmutableArray<Voorwaarde> delen, bool waar) =>
        delen.Aggregate<Voorwaarde, IEnumerable<Tak>>([tak], (takken, deel) => takken.SelectMany(een => Vul(een, deel, waar)));

    private IEnumerable<Tak> Een(Tak tak, ImmutableArray<Voorwaarde> delen, bool waar) => delen.SelectMany(deel => Vul(tak, deel, waar));

    private static IEnumerable<Tak> Opties(Tak tak, Lezing lezing, Func<int, Tak, IEnumerable<Tak>> verder) =>
        Enumerable.Range(0, lezing.Opties.Length).SelectMany(optie => tak.Lees(lezing, optie) is { } gelezen ? verder(optie, gelezen) : []);

    private static IEnumerable<Tak> Blad(Tak tak, Feit feit, Vergelijking vergelijking, bool waar)
    {
        var alles = Waardeset.Alles(feit);
        switch (vergelijking)
        {
            case Vergelijking.PerLezing keuze:
                return Opties(tak, keuze.Lezing, (optie, verder) => Blad(verder, feit, keuze.Opties[optie], waar));
            case Vergelijking.EenVan een when waar:
                return een.Delen.SelectMany(deel => Blad(tak, feit, deel, waar));
            case Vergelijking.EenVan een:
                return een.Delen.Aggregate<Vergelijking, IEnumerable<Tak>>([tak], (takken, deel) => takken.SelectMany(verder => Blad(verder, feit, deel, waar)));
            case Vergelijking.IsGeen or Vergelijking.IsAanwezig:
                return tak.Met(feit, vergelijking is Vergelijking.IsGeen == waar ? alles with { Keuzes = 0, Waarde = false } : alles with { Geen = false });
            case Vergelijking.InKeuzes keuzes:
                return tak.Met(feit, waar ? alles with { Keuzes = keuzes.Keuzes, Geen = false } : alles with { Keuzes = ~keuzes.Keuzes });
            case Vergelijking.Tussen tussen when waar:
                return tak.Met(feit, alles with { Geen = false, Onder = Lijst(tussen.Onder), Boven = Lijst(tussen.Boven) });
            case Vergelijking.Tussen tussen:
                return Buiten(tak, feit, tussen, alles);
            default:
                return [tak];
        }
    }

    private static IEnumerable<Tak> Buiten(Tak tak, Feit feit, Vergelijking.Tussen tussen, Waardeset alles)
    {
        var onder = tussen.Onder is { } laag ? tak.Met(feit, alles with { Geen = false, Boven = [laag with { Verschuiving = laag.Verschuiving - 1 }] }) : [];
        var boven = tussen.Boven is { } hoog ? tak.Met(feit, alles with { Geen = false, Onder = [hoog with { Verschuiving = hoog.Verschuiving + 1 }] }) : [];
        return [.. onder, .. boven, .. tak.Met(feit, alles with { Keuzes = 0, Waarde = false })];
    }

    private static ImmutableArray<Grens> Lijst(Grens? grens) => grens is null ? [] : [grens];
}

/// <summary>What a branch of conditions says so far: per fact what it can be, and per reading the option.</summary>
internal sealed record Tak(ImmutableDictionary<Feit, Waardeset> Feiten, ImmutableDictionary<Lezing, int> Lezingen)
{
    public static readonly Tak Leeg = new(ImmutableDictionary<Feit, Waardeset>.Empty, ImmutableDictionary<Lezing, int>.Empty);

    /// <summary>This branch with less room for a fact; none when nothing is left.</summary>
    public ImmutableArray<Tak> Met(Feit feit, Waardeset set)
    {
        var samen = Feiten.TryGetValue(feit, out var eerder) ? eerder.En(set) : set;
        return samen.IsLeeg ? [] : [this with { Feiten = Feiten.SetItem(feit, samen) }];
    }

    /// <summary>This branch with a reading settled; null when it was settled otherwise.</summary>
    public Tak? Lees(Lezing lezing, int optie) =>
        Lezingen.TryGetValue(lezing, out var eerder) ? (eerder == optie ? this : null) : this with { Lezingen = Lezingen.Add(lezing, optie) };
}

/// <summary>What a fact can still be.</summary>
/// <param name="Keuzes">The choices left, bit by bit; all for a fact without choices.</param>
/// <param name="Waarde">Whether it can have a value.</param>
/// <param name="Geen">Whether it can be known not to exist.</param>
/// <param name="Onder">The lower bounds, inclusive.</param>
/// <param name="Boven">The upper bounds, inclusive.</param>
internal readonly record struct Waardeset(ulong Keuzes, bool Waarde, bool Geen, ImmutableArray<Grens> Onder, ImmutableArray<Grens> Boven)
{
    public static Waardeset Alles(Feit feit)
    {
        var aantal = feit.Type == FeitType.JaNee ? 2 : feit.Waarden.Length;
        return new Waardeset(aantal is 0 or >= 64 ? ulong.MaxValue : (1UL << aantal) - 1, true, feit.KanOntbreken, [], []);
    }

    public bool IsLeeg => !Geen && (!Waarde || Keuzes == 0 || Sluiten(this));

    public Waardeset En(Waardeset ander)
    {
        var samen = new Waardeset(Keuzes & ander.Keuzes, Waarde && ander.Waarde, Geen && ander.Geen, [.. Onder, .. ander.Onder], [.. Boven, .. ander.Boven]);
        return samen with { Waarde = samen.Waarde && samen.Keuzes != 0 && !Sluiten(samen) };
    }

    private static bool Sluiten(Waardeset set) => set.Onder.Any(onder => set.Boven.Any(boven => Ligt(onder, boven)));

    /// <summary>Whether a lower bound surely lies above an upper one.</summary>
    private static bool Ligt(Grens onder, Grens boven)
    {
        if (onder with { Verschuiving = 0 } == boven with { Verschuiving = 0 })
        {
            return onder.Verschuiving > boven.Verschuiving;
        }

        return onder is { Soort: Grenssoort.Waarde, Bron: Grensbron.Geschreven } && boven is { Soort: Grenssoort.Waarde, Bron: Grensbron.Geschreven }
            && Getal(onder) is { } laagste && Getal(boven) is { } hoogste && laagste > hoogste;
    }

    private static long? Getal(Grens grens) => new Grensregel(grens, Wereld.Open(0)).Op(Dag.Eerste) is (var waarde, 0) ? waarde : null;
}
