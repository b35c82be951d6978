using System.Text.Json.Nodes;

namespace Uitstroom.Regions;

/// <summary>Which keys of a group must be there and which do not go together, each with a message of its own.</summary>
internal static class Sleutelregels
{
    public static void Schrijf(JsonObject schema, Vorm.Groep groep)
    {
        var regels = new JsonArray();
        foreach (var sleutel in groep.Sleutels.Where(sleutel => sleutel.Verplicht))
        {
            regels.Add(Nodig(sleutel.Naam, Schemateksten.Ontbreekt(sleutel.Naam)));
        }

        foreach (var sleutels in groep.MinstensEen)
        {
            regels.Add(new JsonObject { ["anyOf"] = new JsonArray([.. sleutels.Select(sleutel => Nodig(sleutel, Schemateksten.MinstensEen(sleutels)))]) });
        }

        foreach (var sleutels in groep.HoogstensEen)
        {
            for (var i = 0; i < sleutels.Length - 1; i++)
            {
                foreach (var ander in sleutels[(i + 1)..])
                {
                    regels.Add(NietSamen(sleutels[i], ander));
                }
            }
        }

        if (regels.Count > 0)
        {
            schema["allOf"] = regels;
        }
    }

    private static JsonObject Nodig(string sleutel, string melding) => new() { ["required"] = Schemadeel.Rij([sleutel]), ["errorMessage"] = melding };

    private static JsonObject NietSamen(string een, string ander) => new()
    {
        ["if"] = new JsonObject { ["required"] = Schemadeel.Rij([een]) },
        ["then"] = new JsonObject { ["properties"] = new JsonObject { [ander] = false }, ["errorMessage"] = Schemateksten.Samen(een, ander) },
    };
}
