using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Uitstroom.Regions;

/// <summary>How a set of cases came out. Immutable.</summary>
/// <param name="Uitslagen">Each case that was run, in order.</param>
public sealed record Gevallenproef(ImmutableArray<Gevaluitslag> Uitslagen)
{
    /// <summary>How many came out as expected.</summary>
    public int Goed => Uitslagen.Count(uitslag => uitslag.Stand == Gevalstand.Goed);

    /// <summary>How many came out otherwise.</summary>
    public int Anders => Uitslagen.Count(uitslag => uitslag.Stand == Gevalstand.Anders);

    /// <summary>How many are marked <c>todo</c>.</summary>
    public int Todo => Uitslagen.Count(uitslag => uitslag.Stand == Gevalstand.Todo);

    /// <summary>Whether the cases hold: at least one was run that counts, and none came out otherwise.</summary>
    public bool Slaagt => Anders == 0 && Goed > 0;

    /// <summary>Runs the cases of files.</summary>
    /// <param name="bestanden">The files.</param>
    /// <param name="filter">Part of a name or title of the cases to run, in which <c>*</c> stands for anything and capitals do not count; null for all.</param>
    public static Gevallenproef Draai(IEnumerable<Gevallenbestand> bestanden, string? filter = null)
    {
        ArgumentNullException.ThrowIfNull(bestanden);
        return new([.. bestanden.SelectMany(bestand => bestand.Gevallen).Where(geval => Past(geval, filter)).Select(geval => geval.Draai())]);
    }

    /// <summary>Whether a case is one that a filter means.</summary>
    /// <param name="geval">The case.</param>
    /// <param name="filter">The filter, as in <see cref="Draai"/>.</param>
    public static bool Past(Proefgeval geval, string? filter)
    {
        ArgumentNullException.ThrowIfNull(geval);
        if (string.IsNullOrEmpty(filter))
        {
            return true;
        }

        var patroon = Regex.Escape(filter).Replace("\\*", ".*", StringComparison.Ordinal);
        return new[] { geval.Naam, geval.Titel }.Any(tekst => Regex.IsMatch(tekst, patroon, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));
    }

    /// <summary>The results as JSON; <c>docs/json.md</c> describes the form.</summary>
    public string ToJson() => GevallenJson.Schrijf(this);

    /// <summary>The results as JUnit XML, as pipelines read it: a <c>testsuite</c> per file, a <c>testcase</c> per case. It holds no times, so that the same results give the same bytes.</summary>
    public string ToJUnit() => GevallenJUnit.Schrijf(this);
}
