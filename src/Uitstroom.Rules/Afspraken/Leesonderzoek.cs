using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Looks at an afspraak in every world that some readings span.</summary>
/// <param name="plan">The afspraak.</param>
/// <param name="overzicht">What is asked, and when.</param>
/// <param name="lezingen">The readings on which its stand hangs.</param>
/// <param name="bepaal">How it stands in a world.</param>
internal sealed class Leesonderzoek(Afspraakplan plan, Afsprakenoverzicht overzicht, ImmutableArray<Lezing> lezingen, Func<Wereld, Afspraakuitkomst> bepaal)
{
    /// <summary>The most worlds that are looked at for one afspraak.</summary>
    private const int Hoogstens = 64;

    /// <summary>The outcome in the main world, with what readings leave open united.</summary>
    public Afspraakuitkomst Verenigd()
    {
        var open = Open(overzicht.Wereld, lezingen);
        return open.Count == 0 ? bepaal(overzicht.Wereld) : Leesvereniging.Van([.. Werelden(overzicht.Wereld, open).Take(Hoogstens + 1).Select(bepaal)], Hoogstens);
    }

    /// <summary>Who it concerns in the main world: for sure only those who do under every reading that is open there.</summary>
    public ImmutableArray<Betrokkene> Betrokkenen(Betrokkenenplan betrokkenen)
    {
        var werelden = Werelden(overzicht.Wereld, Open(overzicht.Wereld, lezingen)).Take(Hoogstens).ToList();
        var perWereld = werelden.Select(wereld => Betrokkenen(betrokkenen, bepaal(wereld), wereld)).ToList();
        return
        [
            .. perWereld.SelectMany(wie => wie).Select(wie => wie.Wie).Distinct()
                .Select(naam => new Betrokkene(naam, perWereld.TrueForAll(wie => wie.Contains(new Betrokkene(naam, Zeker: true))))),
        ];
    }

    /// <summary>What each way of reading gives, in file order; empty when all give the same. What a person chose is left as it is.</summary>
    public ImmutableArray<Leesvariant> Varianten(Wereld gekozen)
    {
        var open = Open(gekozen, [.. lezingen.Union(plan.Wielezingen).OrderBy(lezing => lezing.Index)]);
        var varianten = Werelden(gekozen, open).Take(Hoogstens).Select(wereld => (Wereld: wereld, Variant: Variant(wereld))).ToList();
        var opWereld = varianten.ToDictionary(paar => paar.Wereld, paar => paar.Variant);
        var verschil = open.Where(lezing => varianten.Exists(paar =>
            opWereld.TryGetValue(paar.Wereld.Met(lezing, 0), out var ander) && !paar.Variant.IsGelijkAan(ander))).ToList();
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        return verschil.Count == 0 ? [] :
        [
            .. varianten.Select(paar => paar.Variant with { Lezingen = Keuze(paar.Wereld, verschil) })
                .Where(variant => gezien.Add(string.Join(' ', variant.Lezingen.Select(keuze => $"{keuze.Key}={keuze.Value}")))),
        ];
    }

    private Leesvariant Variant(Wereld wereld)
    {
        var uitkomst = bepaal(wereld);
        return new Leesvariant(ImmutableSortedDictionary<string, string>.Empty, uitkomst.Stand, uitkomst.Aard, uitkomst.Termijnen)
        {
            Redenen = uitkomst.Redenen,
            Wie = Betrokkenen(plan.Doeners, uitkomst, wereld),
            Aan = Betrokkenen(plan.Ontvangers, uitkomst, wereld),
            Met = Betrokkenen(plan.Deelnemers, uitkomst, wereld),
        };
    }

    private ImmutableArray<Betrokkene> Betrokkenen(Betrokkenenplan betrokkenen, Afspraakuitkomst uitkomst, Wereld wereld) =>
        betrokkenen.Op(overzicht.Gebeurtenissen.Aanvraag, Dag.Nummer(uitkomst.Peildag(plan.Afspraak, overzicht.Op)), wereld);

    private static ImmutableSortedDictionary<string, string> Keuze(Wereld wereld, IEnumerable<Lezing> lezingen) =>
        lezingen.ToImmutableSortedDictionary(lezing => lezing.Naam, lezing => lezing.Opties[wereld.Optie(lezing)!.Value].Naam, StringComparer.Ordinal);

    private static List<Lezing> Open(Wereld wereld, IEnumerable<Lezing> lezingen) => [.. lezingen.Where(lezing => wereld.Optie(lezing) is null)];

    private static IEnumerable<Wereld> Werelden(Wereld wereld, IEnumerable<Lezing> open) => open.Aggregate(
        Enumerable.Repeat(wereld, 1),
        (werelden, lezing) => werelden.SelectMany(hier => Enumerable.Range(0, lezing.Opties.Length).Select(optie => hier.Met(lezing, optie))));
}
