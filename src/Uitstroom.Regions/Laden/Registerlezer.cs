using System.Collections.Frozen;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Reads a register of provisions. Only what citations need is taken from it.</summary>
internal static class Registerlezer
{
    public static FrozenDictionary<string, Bepaling> Lees(YamlNode? root)
    {
        var bepalingen = new Dictionary<string, Bepaling>(StringComparer.Ordinal);
        foreach (var knoop in root.Onder("bepalingen") is YamlSequence reeks ? reeks.Items : [])
        {
            if (knoop.Onder("id").Tekst() is { } id)
            {
                bepalingen[id] = new Bepaling(
                    id, Veld(knoop, "plaats"), Veld(knoop, "soort"), Veld(knoop, "samenvatting"), Veld(knoop, "rekenbaar"))
                {
                    Opmerking = Veld(knoop, "opmerking"),
                    OordeelDoor = knoop.Onder("oordeel_door").Tekst(),
                    Volgnummer = bepalingen.Count,
                };
            }
        }

        return bepalingen.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Veld(YamlNode knoop, string naam) => knoop.Onder(naam).Tekst() ?? "";
}
