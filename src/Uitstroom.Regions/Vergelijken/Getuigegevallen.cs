using System.Text;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Writes the witnesses of a comparison as files with cases, which load and hold for the version that they are of.</summary>
public static class Getuigegevallen
{
    /// <summary>The cases for one of the versions: per witness the application, and what that version decides.</summary>
    /// <param name="vergelijking">The comparison.</param>
    /// <param name="nieuw">Whether for the new version; else for the old.</param>
    /// <returns>A file in YAML; null when no test differs. Choices of a contract and transitions are no test, and are left out.</returns>
    public static string? Schrijf(Regelingvergelijking vergelijking, bool nieuw)
    {
        ArgumentNullException.ThrowIfNull(vergelijking);
        var tekst = new StringBuilder();
        foreach (var toets in vergelijking.Toetsen)
        {
            foreach (var deel in toets.Onderdelen)
            {
                for (var i = 0; i < deel.Getuigen.Length; i++)
                {
                    var toetsing = nieuw ? deel.Getuigen[i].ToetsingNieuw : deel.Getuigen[i].ToetsingOud;
                    Geval(tekst, Naam(deel.Pad, i), deel, toetsing);
                }
            }
        }

        var regeling = nieuw ? vergelijking.Nieuw : vergelijking.Oud;
        return tekst.Length == 0 ? null : $"regeling: {regeling.Naam}\ngevallen:\n{tekst}";
    }

    private static string Naam(string pad, int nummer) => pad.Replace('.', '_') + (nummer == 0 ? "" : $"_{nummer + 1}");

    private static void Geval(StringBuilder tekst, string naam, Onderdeelvergelijking deel, Toetsing toetsing)
    {
        tekst.Append($"  {naam}:\n");
        tekst.Append($"    titel: \"{deel.Titel.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"\n");
        tekst.Append($"    toets: {toetsing.Toets.Naam}\n    peildatum: {Weergave.Iso(toetsing.Peildatum)}\n");
        Aanvraagyaml.Schrijf(tekst, toetsing.Aanvraag, "    ");
        if (!toetsing.Lezingen.IsEmpty)
        {
            tekst.Append($"    lezingen: {{ {string.Join(", ", toetsing.Lezingen.Select(lezing => $"{lezing.Key}: {lezing.Value}"))} }}\n");
        }

        tekst.Append($"    verwacht:\n      uitkomst: '{toetsing.Uitkomst}'\n      vast: {(toetsing.Vast ? "ja" : "nee")}\n");
        tekst.Append($"      gefaald: [{Namen(toetsing, CriteriumStatus.NietVoldaan)}]\n      open: [{Namen(toetsing, CriteriumStatus.Open)}]\n");
    }

    private static string Namen(Toetsing toetsing, CriteriumStatus status) => string.Join(", ", toetsing.Criteria
        .Where(criterium => criterium.Status == status && criterium.Criterium.Soort != Criteriumsoort.Voorkeur).Select(criterium => criterium.Naam));
}
