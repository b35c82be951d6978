using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Finds the points on which the source of a regeling leaves something to settle, with the example cases that each of them affects.</summary>
public static class Knelpuntonderzoek
{
    /// <summary>Finds the points, and runs every case under every option of every reading.</summary>
    /// <param name="regeling">The regeling.</param>
    /// <param name="gevallen">The path of a file with cases; null for the ones that come with an embedded regeling, and none for any other.</param>
    /// <returns>The points; without cases when there are none or the file cannot be read. And everything that was wrong with the file.</returns>
    public static KnelpuntenResult Voer(Regeling regeling, string? gevallen = null)
    {
        ArgumentNullException.ThrowIfNull(regeling);
        var knelpunten = regeling.Knelpunten;
        var document = gevallen is not null ? YamlReader.ReadFile(gevallen)
            : ReferenceEquals(Regelingen.Zoek(regeling.Naam), regeling) ? new Bestandskast.Ingebed().Lees($"gevallen/{regeling.Naam}.yaml")
            : null;
        if (document is null)
        {
            return new KnelpuntenResult(knelpunten, []);
        }

        var (gelezen, meldingen) = Gevallezer.Lees(document, regeling);
        return meldingen.Any(melding => melding.Severity == Severity.Error)
            ? new KnelpuntenResult(knelpunten, meldingen)
            : new KnelpuntenResult(MetGevallen(knelpunten, [.. gelezen.Where(geval => !geval.HeeftWijziging).DistinctBy(geval => geval.Plaats)]), meldingen);
    }

    /// <summary>The cases as they are written; what one expects under other readings is not another case.</summary>
    private static Knelpunten MetGevallen(Knelpunten knelpunten, ImmutableArray<Geval> gevallen)
    {
        var lezingen = new Leesvergelijking(knelpunten.Regeling, gevallen);
        var stiltes = new Stiltegevallen(knelpunten.Regeling, gevallen);
        return knelpunten.MetGevallen(gevallen.Length, knelpunt => knelpunt switch
        {
            { Lezing: { } lezing } => lezingen.Geraakt(lezing, knelpunt.Raakt),
            { Herkomst: Knelpuntherkomst.Regel } => stiltes.Geraakt(knelpunt.Naam),
            _ => [],
        });
    }
}

/// <summary>The points of a regeling, and what was wrong with the file of cases.</summary>
/// <param name="Knelpunten">The points.</param>
/// <param name="Diagnostics">Everything that was wrong with the file of cases; empty when all is well or there is none.</param>
public sealed record KnelpuntenResult(Knelpunten Knelpunten, ImmutableArray<Diagnostic> Diagnostics);
