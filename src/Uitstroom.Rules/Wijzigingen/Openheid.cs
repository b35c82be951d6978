using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Whether a local agreement may touch a part of an agreement: only if each provision of that part is open.</summary>
/// <param name="Gesloten">The provisions that are not open; empty when all are.</param>
/// <param name="Lezingen">The readings under which the others are open, each with its options.</param>
/// <param name="Gronden">What opens them.</param>
internal sealed record Openheid(ImmutableArray<string> Gesloten, ImmutableArray<(Lezing Lezing, ImmutableArray<string> Opties)> Lezingen, ImmutableArray<Openstelling> Gronden)
{
    /// <summary>Whether there is room, under some reading at least.</summary>
    public bool IsOpen => Gesloten.IsEmpty && Lezingen.All(paar => !paar.Opties.IsEmpty);

    public static Openheid Van(IEnumerable<Openstelling> openstellingen, IEnumerable<string> bepalingen, Wijzigingswijze wijze)
    {
        var gesloten = ImmutableArray.CreateBuilder<string>();
        var lezingen = new OrderedDictionary<string, (Lezing Lezing, ImmutableArray<string> Opties)>(StringComparer.Ordinal);
        var gronden = new List<Openstelling>();
        foreach (var id in bepalingen.Distinct())
        {
            var open = openstellingen.SelectMany(opening => opening.Voor(wijze).Select(deel => (Opening: opening, Deel: deel))).Where(paar => paar.Deel.Omvat(id)).ToList();
            if (open.Count == 0)
            {
                gesloten.Add(id);
                continue;
            }

            // What is open in any reading goes before what is open in some.
            var (grond, deel) = open.FirstOrDefault(paar => paar.Deel.Lezing is null, open[0]);
            gronden.Add(grond);
            if (deel.Lezing is { } lezing)
            {
                var opties = open.Where(paar => paar.Deel.Lezing == lezing).SelectMany(paar => paar.Deel.Opties).ToHashSet();
                var eerder = lezingen.TryGetValue(lezing.Naam, out var al) ? al.Opties : [.. lezing.Opties.Select(optie => optie.Naam)];
                lezingen[lezing.Naam] = (lezing, [.. eerder.Where(opties.Contains)]);
            }
        }

        return new Openheid(gesloten.ToImmutable(), [.. lezingen.Values], [.. gronden.Distinct()]);
    }
}
