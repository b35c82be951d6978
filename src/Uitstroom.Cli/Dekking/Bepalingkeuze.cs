using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Which provisions the user asked for. A name that is not there is a wrong use, so that nothing found never looks like nothing wrong.</summary>
internal sealed class Bepalingkeuze(Dekking dekking, string[] ids, string[] soorten)
{
    public IEnumerable<Bepalingdekking> Kies()
    {
        var bekend = dekking.Bepalingen.Select(een => een.Bepaling.Soort).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var soort in soorten.Where(soort => !bekend.Contains(soort)))
        {
            throw new Gebruiksfout($"onbekende soort `{soort}`", Suggestion.For(soort, bekend) ?? $"kies uit {string.Join(", ", bekend.Select(een => $"`{een}`"))}");
        }

        foreach (var id in ids.Where(id => !dekking.Bepalingen.Any(een => Past(id, een.Bepaling.Id))))
        {
            throw new Gebruiksfout($"onbekende bepaling `{id}`", Suggestion.For(id, dekking.Bepalingen.Select(een => een.Bepaling.Id)) ?? "`uitstroom dekking REGIO` toont alle ids");
        }

        return dekking.Bepalingen.Where(een =>
            (soorten.Length == 0 || soorten.Contains(een.Bepaling.Soort)) && (ids.Length == 0 || ids.Any(id => Past(id, een.Bepaling.Id))));
    }

    /// <summary>The id itself, or with a star every id that begins so.</summary>
    public static bool Past(string gevraagd, string id) =>
        gevraagd.EndsWith('*') ? id.StartsWith(gevraagd[..^1], StringComparison.Ordinal) : id == gevraagd;
}
