using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Looks at an afspraak in every world that some readings span.</summary>
internal sealed class Leesonderzoek(Func<Wereld, Afspraakuitkomst> bepaal)
{
    /// <summary>The most worlds that are looked at for one afspraak.</summary>
    private const int Hoogstens = 64;

    /// <summary>The outcome in a world, with what readings leave open united: equal outcomes give that one, else it cannot be told.</summary>
    public Afspraakuitkomst Verenigd(Wereld wereld, IReadOnlyList<Lezing> lezingen)
    {
        var open = lezingen.Where(lezing => wereld.Optie(lezing) is null).ToList();
        if (open.Count == 0)
        {
            return bepaal(wereld);
        }

        var uitkomsten = Werelden(wereld, open).Take(Hoogstens + 1).Select(bepaal).ToList();
        var eerste = uitkomsten[0];
        if (uitkomsten.Count <= Hoogstens && uitkomsten.TrueForAll(eerste.IsGelijkAan))
        {
            return uitkomsten.TrueForAll(uitkomst => uitkomst.Aard == eerste.Aard) ? eerste : eerste with { Aard = null };
        }

        var tekort = uitkomsten[0].Tekort.Leeg();
        foreach (var uitkomst in uitkomsten)
        {
            tekort.Voeg(uitkomst.Tekort);
        }

        tekort.Voeg(Uitslag.OnbekendLezing);
        var aard = uitkomsten.TrueForAll(uitkomst => uitkomst.Aard == eerste.Aard) ? eerste.Aard : null;
        return new Afspraakuitkomst(AfspraakStand.Open, aard, [], tekort);
    }

    /// <summary>The outcome per way of reading, in file order; empty when all are the same.</summary>
    public ImmutableArray<Leesvariant> Varianten(Wereld wereld, IReadOnlyList<Lezing> lezingen)
    {
        var open = lezingen.Where(lezing => wereld.Optie(lezing) is null).ToList();
        var werelden = Werelden(wereld, open).Take(Hoogstens).ToList();
        var uitkomsten = werelden.Select(bepaal).ToList();
        var verschil = open.Where(lezing => MaaktUit(lezing, werelden, uitkomsten)).ToList();
        if (verschil.Count == 0)
        {
            return [];
        }

        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var varianten = ImmutableArray.CreateBuilder<Leesvariant>();
        foreach (var (hier, uitkomst) in werelden.Zip(uitkomsten))
        {
            var keuze = verschil.ToImmutableSortedDictionary(lezing => lezing.Naam, lezing => lezing.Opties[hier.Optie(lezing)!.Value].Naam, StringComparer.Ordinal);
            if (gezien.Add(string.Join(' ', keuze.Select(paar => $"{paar.Key}={paar.Value}"))))
            {
                varianten.Add(new Leesvariant(keuze, uitkomst.Stand, uitkomst.Aard, uitkomst.Termijnen));
            }
        }

        return varianten.ToImmutable();
    }

    /// <summary>Whether two worlds that differ in this reading alone give different outcomes.</summary>
    private static bool MaaktUit(Lezing lezing, List<Wereld> werelden, List<Afspraakuitkomst> uitkomsten)
    {
        var opWereld = werelden.Zip(uitkomsten).ToDictionary(paar => paar.First, paar => paar.Second);
        return werelden.Zip(uitkomsten).Any(paar => opWereld.TryGetValue(paar.First.Met(lezing, 0), out var ander)
            && (!paar.Second.IsGelijkAan(ander) || paar.Second.Aard != ander.Aard));
    }

    private static IEnumerable<Wereld> Werelden(Wereld wereld, IEnumerable<Lezing> open) => open.Aggregate(
        Enumerable.Repeat(wereld, 1),
        (werelden, lezing) => werelden.SelectMany(hier => Enumerable.Range(0, lezing.Opties.Length).Select(optie => hier.Met(lezing, optie))));
}
