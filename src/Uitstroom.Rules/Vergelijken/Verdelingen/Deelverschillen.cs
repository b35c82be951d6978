using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Finds who gets another number.</summary>
internal static class Deelverschillen
{
    /// <summary>The receivers whose number differs, in the order of the new version.</summary>
    public static IEnumerable<Deelverschil> Van(
        OrderedDictionary<(string? Groep, string? Ontvanger), Deel> oud, OrderedDictionary<(string? Groep, string? Ontvanger), Deel> nieuw) =>
        nieuw.Keys.Union(oud.Keys).Select(wie => (Wie: wie, Oud: oud.GetValueOrDefault(wie), Nieuw: nieuw.GetValueOrDefault(wie)))
            .Where(rij => !IsGelijk(rij.Oud, rij.Nieuw))
            .Select(rij => new Deelverschil(rij.Wie.Groep, rij.Wie.Ontvanger, Deellezer.Tekst(rij.Oud), Deellezer.Tekst(rij.Nieuw), Aantal(rij.Nieuw) - Aantal(rij.Oud)));

    /// <summary>Every number of a range divided in both versions.</summary>
    /// <param name="totEnMet">The last number, inclusive; the first is 0.</param>
    /// <param name="oud">The old version.</param>
    /// <param name="nieuw">The new version.</param>
    /// <param name="nietVerdeeld">Gathers the numbers that one version does not divide, or neither.</param>
    public static ImmutableArray<Ontvangerverschil> Bereik(long totEnMet, Deellezer oud, Deellezer nieuw, HashSet<long> nietVerdeeld)
    {
        var perOntvanger = new OrderedDictionary<(string? Groep, string? Ontvanger), ImmutableArray<Aantalverschil>.Builder>();
        var volgorde = new Dictionary<(string? Groep, string? Ontvanger), int>();
        for (var totaal = 0L; totaal <= totEnMet; totaal++)
        {
            if (oud.Van(totaal) is not { } was || nieuw.Van(totaal) is not { } wordt)
            {
                nietVerdeeld.Add(totaal);
                continue;
            }

            foreach (var wie in wordt.Keys.Concat(was.Keys))
            {
                volgorde.TryAdd(wie, volgorde.Count);
            }

            foreach (var deel in Van(was, wordt))
            {
                if (!perOntvanger.TryGetValue((deel.Groep, deel.Ontvanger), out var aantallen))
                {
                    perOntvanger.Add((deel.Groep, deel.Ontvanger), aantallen = ImmutableArray.CreateBuilder<Aantalverschil>());
                }

                if (aantallen.Count > 0 && aantallen[^1] is var vorige && vorige.TotEnMet == totaal - 1 && vorige.Meer == deel.Meer && deel.Meer is not null)
                {
                    aantallen[^1] = vorige with { TotEnMet = totaal };
                }
                else
                {
                    aantallen.Add(new Aantalverschil(totaal, totaal, deel.Meer, deel.Oud, deel.Nieuw));
                }
            }
        }

        return [.. perOntvanger.OrderBy(paar => volgorde[paar.Key]).Select(paar => new Ontvangerverschil(paar.Key.Groep, paar.Key.Ontvanger, paar.Value.ToImmutable()))];
    }

    private static bool IsGelijk(Deel? een, Deel? ander) => (Minstens(een), Hoogstens(een)) == (Minstens(ander), Hoogstens(ander));

    // Who takes no part gets nothing, which is the same as a part of 0.
    private static long? Aantal(Deel? deel) => deel is null ? 0 : deel.Aantal;

    private static long? Minstens(Deel? deel) => deel is null ? 0 : deel.Minstens;

    private static long? Hoogstens(Deel? deel) => deel is null ? 0 : deel.Aantal ?? deel.Hoogstens;
}
