using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>The provisions on which an outcome rests.</summary>
internal static class Beslissendebepalingen
{
    /// <summary>Of the criteria that brought it about, then of the label; without doubles.</summary>
    public static ImmutableArray<string> Van(Toetsing toetsing)
    {
        if (toetsing.Looptijd != Uitslag.Waar)
        {
            return toetsing.Regeling.Looptijd.Bron;
        }

        var criteria = toetsing.Criteria;
        var brengt = criteria.Where((criterium, i) => toetsing.Plan.Criteria[i].Telt && Brengt(toetsing, criterium, i));
        return [.. brengt.SelectMany(criterium => criterium.Bron).Concat(toetsing.Label.Bron).Distinct()];
    }

    private static bool Brengt(Toetsing toetsing, CriteriumUitslag criterium, int i) => criterium.Status switch
    {
        CriteriumStatus.Voldaan => toetsing.Soort == UitkomstSoort.Voldoet,
        CriteriumStatus.NietVoldaan => toetsing.Plan.Labels.Any(labels => labels.BijNietVoldaan[i] == toetsing.Voorlopig.Label),
        CriteriumStatus.Open => !toetsing.Vast,
        _ => false,
    };
}
