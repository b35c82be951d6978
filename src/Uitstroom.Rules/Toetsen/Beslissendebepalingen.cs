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

        var boom = new Uitlegboom(toetsing);
        var criteria = toetsing.Criteria;
        var brengt = Enumerable.Range(0, criteria.Length).Where(i => toetsing.Plan.Criteria[i].Telt && Brengt(toetsing, criteria[i], i));
        return [.. brengt.SelectMany(i => Beslissend(boom.Criterium(i))).Concat(toetsing.Label.Bron).Distinct()];
    }

    /// <summary>Of a line and everything under it that decides: criteria, named conditions, doelgroepen and readings.</summary>
    private static IEnumerable<string> Beslissend(UitlegRegel regel) =>
        regel.Beslissend ? regel.Bron.Concat(regel.Delen.SelectMany(Beslissend)) : [];

    private static bool Brengt(Toetsing toetsing, CriteriumUitslag criterium, int i) => criterium.Status switch
    {
        CriteriumStatus.Voldaan => toetsing.Soort == UitkomstSoort.Voldoet,
        CriteriumStatus.NietVoldaan => toetsing.Plan.Labels.Any(labels => labels.BijNietVoldaan[i] == toetsing.Voorlopig.Label),
        CriteriumStatus.Open => !toetsing.Vast,
        _ => false,
    };
}
