using System.Collections.Frozen;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Reads a register of provisions: what citations, the coverage and the list of points need of it.</summary>
internal static class Registerlezer
{
    /// <param name="root">The register.</param>
    /// <param name="meldingen">Where findings go.</param>
    public static FrozenDictionary<string, Bepaling> Lees(YamlNode? root, DiagnosticList meldingen)
    {
        var bepalingen = new Dictionary<string, Bepaling>(StringComparer.Ordinal);
        var plaatsen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var knoop in root.Onder("bepalingen") is YamlSequence reeks ? reeks.Items : [])
        {
            if (knoop.Onder("id") is not YamlScalar { Ontbreekt: false } id)
            {
                continue;
            }

            if (!plaatsen.TryAdd(id.Tekst, id.Plaats))
            {
                meldingen.Add(DekkingDiagnostics.DubbeleBepaling(id.Plaats, id.Tekst, plaatsen[id.Tekst].Regel));
            }

            if (knoop.Onder("rekenbaar") is YamlScalar { Ontbreekt: false, Tekst: not ("ja" or "deels" or "nee") } woord)
            {
                meldingen.Add(DekkingDiagnostics.Rekenbaar(woord.Plaats, woord.Tekst));
            }

            bepalingen[id.Tekst] = new Bepaling(id.Tekst, Veld(knoop, "plaats"), Veld(knoop, "soort"), Veld(knoop, "samenvatting"), Veld(knoop, "rekenbaar"))
            {
                Opmerking = Veld(knoop, "opmerking"),
                OordeelDoor = knoop.Onder("oordeel_door").Tekst(),
                Volgnummer = bepalingen.Count,
            };
        }

        return bepalingen.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Veld(YamlNode knoop, string naam) => knoop.Onder(naam).Tekst() ?? "";
}
