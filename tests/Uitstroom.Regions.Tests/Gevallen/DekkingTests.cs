using Uitstroom.Rules;
using Uitstroom.Tests;

namespace Uitstroom.Regions.Tests.Gevallen;

/// <summary>Whether the example cases show every criterion met, not met and open.</summary>
public class DekkingTests
{
    public static TheoryData<string> Regios => Regio.Namen;

    /// <summary>
    /// What no case shows stands in the approved file, a line each: the criterion cannot turn out so, or a case is still missing.
    /// A line more is a criterion that lost its case; a line less is a case gained.
    /// </summary>
    [Theory]
    [MemberData(nameof(Regios))]
    public void Each_criterion_is_shown_met_not_met_and_open(string regio)
    {
        var gezien = Regio.Alle[regio].Gevallen.Where(geval => geval.Verwacht.VraagtToets).Select(geval => Regio.Alle[regio].Regeling.Toets(geval.Aanvraag, new ToetsOpties()))
            .SelectMany(toetsing => toetsing.Criteria.Select(criterium => (toetsing.Toets, criterium.Criterium, criterium.Status))).ToHashSet();
        var gaten =
            from toets in Regio.Alle[regio].Regeling.Toetsen
            from criterium in toets.Criteria
            where criterium.Soort != Criteriumsoort.Voorkeur
            from status in new[] { CriteriumStatus.Voldaan, CriteriumStatus.NietVoldaan, CriteriumStatus.Open }
            where !gezien.Contains((toets, criterium, status))
            select $"{toets.Naam}.{criterium.Naam}: {status}\n";
        Golden.Matches($"zonder-geval-{regio}.txt", string.Concat(gaten));
    }
}
