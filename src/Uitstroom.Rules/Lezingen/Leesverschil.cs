using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Tells from a tree of readings which of them are disputed and which are not looked into yet.</summary>
internal static class Leesverschil
{
    /// <param name="boom">The outcomes per reading.</param>
    /// <param name="hoofd">The facts that are missing under the main reading.</param>
    public static ImmutableArray<BetwisteLezing> Zoek(Leesboom boom, ImmutableArray<Feit> hoofd)
    {
        var gevonden = new SortedDictionary<int, BetwisteLezing>();
        Loop(boom, hoofd, gevonden);
        return [.. gevonden.Values];
    }

    private static void Loop(Leesboom boom, ImmutableArray<Feit> hoofd, SortedDictionary<int, BetwisteLezing> gevonden)
    {
        if (boom is not Leesboom.Tak tak)
        {
            return;
        }

        for (var i = 0; i < tak.Opties.Length; i++)
        {
            for (var j = i + 1; j < tak.Opties.Length; j++)
            {
                Vergelijk(tak.Lezing, tak.Opties[i], tak.Opties[j], hoofd, gevonden);
            }

            Loop(tak.Opties[i], hoofd, gevonden);
        }
    }

    /// <summary>Walks two options side by side, every other reading equal.</summary>
    private static void Vergelijk(
        Lezing lezing, Leesboom een, Leesboom twee, ImmutableArray<Feit> hoofd, SortedDictionary<int, BetwisteLezing> gevonden)
    {
        var volgende = (een, twee) switch
        {
            (Leesboom.Tak links, Leesboom.Tak rechts) => links.Lezing.Index <= rechts.Lezing.Index ? links.Lezing : rechts.Lezing,
            (Leesboom.Tak links, _) => links.Lezing,
            (_, Leesboom.Tak rechts) => rechts.Lezing,
            _ => null,
        };
        if (volgende is not null)
        {
            for (var i = 0; i < volgende.Opties.Length; i++)
            {
                Vergelijk(lezing, Optie(een, volgende, i), Optie(twee, volgende, i), hoofd, gevonden);
            }

            return;
        }

        var (links1, rechts1) = ((Leesboom.Blad)een, (Leesboom.Blad)twee);
        if (links1.Uitkomst.Naam == rechts1.Uitkomst.Naam)
        {
            return;
        }

        var zelfde = links1.Ontbreekt.SequenceEqual(rechts1.Ontbreekt);
        var nodig = zelfde ? [] : links1.Ontbreekt.Union(rechts1.Ontbreekt).Except(hoofd);
        var eerder = gevonden.GetValueOrDefault(lezing.Index) ?? new BetwisteLezing(lezing, false, []);
        gevonden[lezing.Index] = new BetwisteLezing(
            lezing, eerder.IsBetwist || zelfde, [.. eerder.Nodig.Union(nodig).OrderBy(feit => feit.Slot)]);
    }

    private static Leesboom Optie(Leesboom boom, Lezing lezing, int optie) =>
        boom is Leesboom.Tak tak && tak.Lezing == lezing ? tak.Opties[optie] : boom;
}
