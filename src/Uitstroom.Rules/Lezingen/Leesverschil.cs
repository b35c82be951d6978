using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// Tells from a tree of readings which of them are disputed and which are not looked into yet. Outcomes that lack facts
/// which the main reading has no need of do not count as a dispute: those facts were never asked for.
/// </summary>
internal sealed class Leesverschil
{
    // The most pairs of outcomes that are compared: a few hundred for a real decision.
    private const int HoogstensParen = 200_000;

    private readonly ImmutableArray<Feit> _hoofd;
    private readonly SortedDictionary<int, BetwisteLezing> _gevonden = [];

    private int _paren;

    private Leesverschil(ImmutableArray<Feit> hoofd) => _hoofd = hoofd;

    /// <param name="boom">The outcomes per reading.</param>
    /// <param name="hoofd">The facts that are missing under the main reading.</param>
    public static ImmutableArray<BetwisteLezing> Zoek(Leesboom boom, ImmutableArray<Feit> hoofd)
    {
        var verschil = new Leesverschil(hoofd);
        verschil.Loop(boom, hoofdpad: true);
        return [.. verschil._gevonden.Values];
    }

    /// <param name="boom">The part of the tree.</param>
    /// <param name="hoofdpad">Whether every reading above it is read as standard, or has no standard.</param>
    private void Loop(Leesboom boom, bool hoofdpad)
    {
        if (boom is not Leesboom.Tak tak)
        {
            return;
        }

        for (var i = 0; i < tak.Opties.Length; i++)
        {
            for (var j = i + 1; j < tak.Opties.Length; j++)
            {
                Vergelijk(tak.Lezing, tak.Opties[i], tak.Opties[j], hoofdpad);
            }

            Loop(tak.Opties[i], hoofdpad && IsHoofd(tak.Lezing, i));
        }
    }

    /// <summary>Walks two options side by side, every other reading equal.</summary>
    private void Vergelijk(Lezing lezing, Leesboom een, Leesboom twee, bool hoofdpad)
    {
        if (_paren++ > HoogstensParen)
        {
            return;
        }

        if (Volgende(een, twee) is { } volgende)
        {
            for (var i = 0; i < volgende.Opties.Length; i++)
            {
                Vergelijk(lezing, Optie(een, volgende, i), Optie(twee, volgende, i), hoofdpad && IsHoofd(volgende, i));
            }

            return;
        }

        var (links, rechts) = ((Leesboom.Blad)een, (Leesboom.Blad)twee);
        if (links.Uitkomst.Naam == rechts.Uitkomst.Naam)
        {
            return;
        }

        var nodig = links.Ontbreekt.Union(rechts.Ontbreekt).Except(_hoofd).ToList();
        if (links.Ontbreekt.SequenceEqual(rechts.Ontbreekt) && nodig.Count == 0)
        {
            Voeg(lezing, betwist: true, []);
        }
        else if (hoofdpad && nodig.Count > 0)
        {
            Voeg(lezing, betwist: false, nodig);
        }
    }

    private void Voeg(Lezing lezing, bool betwist, List<Feit> nodig)
    {
        var eerder = _gevonden.GetValueOrDefault(lezing.Index) ?? new BetwisteLezing(lezing, false, []);
        _gevonden[lezing.Index] = new BetwisteLezing(
            lezing, eerder.IsBetwist || betwist, [.. eerder.Nodig.Union(nodig).OrderBy(feit => feit.Slot)]);
    }

    private static bool IsHoofd(Lezing lezing, int optie) => lezing.Standaard is null || lezing.IndexVan(lezing.Standaard) == optie;

    private static Lezing? Volgende(Leesboom een, Leesboom twee) => (een, twee) switch
    {
        (Leesboom.Tak links, Leesboom.Tak rechts) => links.Lezing.Index <= rechts.Lezing.Index ? links.Lezing : rechts.Lezing,
        (Leesboom.Tak links, _) => links.Lezing,
        (_, Leesboom.Tak rechts) => rechts.Lezing,
        _ => null,
    };

    // Another reading may stand above it on one side only, so the option is taken wherever the reading occurs.
    private static Leesboom Optie(Leesboom boom, Lezing lezing, int optie) => boom switch
    {
        Leesboom.Tak tak when tak.Lezing == lezing => tak.Opties[optie],
        Leesboom.Tak tak => tak with { Opties = [.. tak.Opties.Select(deel => Optie(deel, lezing, optie))] },
        _ => boom,
    };
}
