using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Under which label each criterion falls and in which order labels are looked at, in one world.</summary>
/// <param name="BijNietVoldaan">Per criterion the label when it is not met.</param>
/// <param name="BijOnbekend">Per criterion the label while a fact is missing.</param>
/// <param name="Volgorde">The labels in order; the one for success last.</param>
internal sealed record Labelregels(int[] BijNietVoldaan, int[] BijOnbekend, int[] Volgorde)
{
    /// <summary>The rules of a world that may leave readings open: one set per combination of their options.</summary>
    public static ImmutableArray<Labelregels> Maak(Toets toets, Wereld wereld)
    {
        var open = Open(toets, wereld);
        if (open is null)
        {
            return [In(toets, wereld)];
        }

        return [.. Enumerable.Range(0, open.Opties.Length).SelectMany(optie => Maak(toets, wereld.Met(open, optie)))];
    }

    /// <summary>The readings on which labels and their order depend.</summary>
    public static IEnumerable<Lezing> Lezingen(Toets toets) => toets.Criteria
        .SelectMany(criterium => criterium.BijNietVoldaan.Lezingen().Concat(criterium.BijOnbekend?.Lezingen() ?? []))
        .Concat(toets.Volgorde.Lezingen())
        .Distinct();

    private static Lezing? Open(Toets toets, Wereld wereld) => Lezingen(toets).FirstOrDefault(lezing => wereld.Optie(lezing) is null);

    private static Labelregels In(Toets toets, Wereld wereld) => new(
        [.. toets.Criteria.Select(criterium => toets.Label(criterium.BijNietVoldaan.In(wereld)))],
        [.. toets.Criteria.Select(criterium => toets.Label(criterium.BijOnbekend?.In(wereld) ?? toets.Onvolledig))],
        [.. toets.Volgorde.In(wereld).Select(toets.Label)]);
}
