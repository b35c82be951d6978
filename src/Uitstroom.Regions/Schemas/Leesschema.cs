using System.Text.Json.Nodes;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>The schema of values that may differ per reading, and of readings that a person chose.</summary>
internal sealed class Leesschema(Schemanamen namen, Definities definities)
{
    private const string Melding = $"dit is geen lezing van deze regeling; {Schemateksten.Vernieuw}";

    private readonly Dictionary<string, JsonObject> _gemaakt = new(StringComparer.Ordinal);

    /// <summary>A value, or <c>lezing.NAAM</c> with one per option.</summary>
    /// <param name="naam">What the piece is called.</param>
    /// <param name="waarde">The value.</param>
    public JsonObject Van(string naam, JsonObject waarde)
    {
        var sleutel = waarde.ToJsonString();
        if (!_gemaakt.TryGetValue(sleutel, out var verwijzing))
        {
            var eigen = definities.Reserveer(naam);
            verwijzing = Schemadeel.Verwijs(eigen);
            _gemaakt.Add(sleutel, verwijzing);
            definities.Vul(eigen, Schemadeel.EenVan([waarde.DeepClone().AsObject(), Groep(verwijzing)]));
        }

        return verwijzing.DeepClone().AsObject();
    }

    /// <summary><c>lezing.NAAM</c> for every reading, with a value per option.</summary>
    public void Voeg(JsonObject sleutels, JsonObject inhoud)
    {
        foreach (var lezing in namen.Lezingen)
        {
            sleutels[Keusbinder.Voorvoegsel + lezing.Naam] = new JsonObject
            {
                ["description"] = lezing.Vraag,
                ["allOf"] = new JsonArray(Opties(lezing), new JsonObject { ["additionalProperties"] = inhoud.DeepClone() }),
            };
        }
    }

    /// <summary>A group of <c>lezing.NAAM</c>, with a value per option.</summary>
    public JsonObject Groep(JsonObject inhoud)
    {
        if (namen.Open)
        {
            return new JsonObject
            {
                ["type"] = Schemadeel.Rij([Schemadeel.Groep]),
                ["patternProperties"] = Vrij(inhoud),
                ["additionalProperties"] = false,
                ["errorMessage"] = Melding,
            };
        }

        var sleutels = new JsonObject();
        foreach (var lezing in namen.Lezingen)
        {
            sleutels[Keusbinder.Voorvoegsel + lezing.Naam] = Opties(lezing);
        }

        // Which options there are is said once; what stands at them, here.
        var alle = definities.Deel("lezingen", new JsonObject
        {
            ["type"] = Schemadeel.Rij([Schemadeel.Groep]),
            ["properties"] = sleutels,
            ["additionalProperties"] = false,
            ["errorMessage"] = Melding,
        });
        var waarden = new JsonObject { ["additionalProperties"] = new JsonObject { ["additionalProperties"] = inhoud.DeepClone() } };
        return new JsonObject { ["type"] = Schemadeel.Rij([Schemadeel.Groep]), ["errorMessage"] = Melding, ["allOf"] = new JsonArray(alle, waarden) };
    }

    /// <summary>The pattern of <c>lezing.NAAM</c> where readings are not known.</summary>
    public static JsonObject Vrij(JsonObject inhoud) => new()
    {
        ["^lezing\\."] = new JsonObject { ["type"] = Schemadeel.Groep, ["additionalProperties"] = inhoud.DeepClone(), ["errorMessage"] = Schemateksten.Groep },
    };

    /// <summary>Readings, each with the option that a person chose.</summary>
    public JsonObject Keuzes()
    {
        var schema = new JsonObject { ["type"] = Schemadeel.Groep };
        if (namen.Open)
        {
            schema["additionalProperties"] = Bladschema.Vrij();
            schema["errorMessage"] = Schemateksten.Groep;
            return schema;
        }

        var sleutels = new JsonObject();
        foreach (var lezing in namen.Lezingen)
        {
            var deel = Schemadeel.Woorden([.. lezing.Opties.Select(optie => new Naamuitleg(optie.Naam, optie.Tekst))], Optiemelding(lezing));
            deel["description"] = lezing.Vraag;
            sleutels[lezing.Naam] = deel;
        }

        schema["properties"] = sleutels;
        schema["additionalProperties"] = false;
        schema["errorMessage"] = Schemateksten.Onbekend(Naamsoort.Lezing);
        return definities.Deel("leeskeuzes", schema);
    }

    private JsonObject Opties(Lezing lezing)
    {
        var opties = new JsonObject();
        foreach (var optie in lezing.Opties)
        {
            opties[optie.Naam] = new JsonObject { ["description"] = optie.Tekst };
        }

        return definities.Deel($"lezing_{lezing.Naam}", new JsonObject
        {
            ["type"] = Schemadeel.Groep,
            ["description"] = lezing.Vraag,
            ["properties"] = opties,
            ["required"] = Schemadeel.Rij(lezing.Opties.Select(optie => optie.Naam)),
            ["additionalProperties"] = false,
            ["errorMessage"] = $"bij lezing `{lezing.Naam}` horen precies de opties {Schemateksten.Rij(lezing.Opties.Select(optie => optie.Naam))}",
        });
    }

    private static string Optiemelding(Lezing lezing) => $"lezing `{lezing.Naam}` heeft de opties {Schemateksten.Rij(lezing.Opties.Select(optie => optie.Naam))}";
}
