using System.Text.Json.Nodes;

namespace Uitstroom.Regions;

/// <summary>The schema of conditions: the facts of the region with what each can be compared with, and the words that join conditions.</summary>
internal sealed class Voorwaardeschema(Schemanamen namen, Definities definities, Leesschema lezingen)
{
    private const string Fout = "hier hoort een voorwaarde: feiten met een vergelijking, een lijst van voorwaarden, of `altijd`, `nooit`, `niet_in_bron` of `niet_geregeld`";

    private static readonly string[] _woorden = ["altijd", "nooit", "niet_in_bron", "niet_geregeld"];

    private readonly Vergelijkingschema _vergelijkingen = new(namen, definities, lezingen);
    private readonly Dictionary<bool, string> _gemaakt = [];

    public JsonObject Van(bool metDoelgroepen)
    {
        if (!_gemaakt.TryGetValue(metDoelgroepen, out var naam))
        {
            naam = definities.Reserveer(metDoelgroepen ? "voorwaarde_van_toets" : "voorwaarde");
            _gemaakt.Add(metDoelgroepen, naam);
            definities.Vul(naam, Maak(Schemadeel.Verwijs(naam), metDoelgroepen));
        }

        return Schemadeel.Verwijs(naam);
    }

    private JsonObject Maak(JsonObject zelf, bool metDoelgroepen)
    {
        var (sleutels, tellers) = (new JsonObject(), new JsonObject());
        foreach (var feit in namen.Feiten)
        {
            var vergelijking = _vergelijkingen.Van(feit);
            vergelijking["description"] = Vergelijkingschema.Uitleg(feit);
            (feit.IsTeller ? tellers : sleutels)[feit.IsTeller ? $"^{feit.Naam}$" : feit.Naam] = vergelijking;
        }

        if (metDoelgroepen)
        {
            sleutels["doelgroep"] = Doelgroep();
        }

        sleutels["een_van"] = Delen(zelf, "Minstens één van deze voorwaarden geldt.");
        sleutels["geen_van"] = Delen(zelf, "Geen van deze voorwaarden geldt.");
        sleutels["alle_van"] = Delen(zelf, "Al deze voorwaarden gelden.");
        sleutels["niet"] = Omschreven(zelf, "Het omgekeerde van deze voorwaarde.");
        lezingen.Voeg(sleutels, zelf);
        var schema = new JsonObject
        {
            ["properties"] = sleutels,
            ["items"] = zelf.DeepClone(),
            ["errorMessage"] = $"dit is geen feit van deze regeling, en geen woord dat voorwaarden verbindt; {Schemateksten.Vernieuw}",
            ["anyOf"] = new JsonArray(Schemadeel.Woorden([.. _woorden.Select(Schemateksten.Woord)], Fout), Schemadeel.Soort(Fout, Schemadeel.Groep, Schemadeel.Lijst)),
            ["allOf"] = new JsonArray(NietLeeg()),
        };
        if (namen.Open)
        {
            schema["patternProperties"] = Leesschema.Vrij(zelf);
            schema["additionalProperties"] = new JsonObject();
        }
        else
        {
            Schemadeel.Zwijgend(schema, tellers);
            schema["additionalProperties"] = false;
        }

        return schema;
    }

    /// <summary>An empty group or list is no condition; the keywords for it have no message of their own.</summary>
    private static JsonObject NietLeeg() => new()
    {
        ["if"] = new JsonObject { ["maxProperties"] = 0, ["maxItems"] = 0, ["type"] = Schemadeel.Rij([Schemadeel.Groep, Schemadeel.Lijst]) },
        ["then"] = Schemadeel.Soort("hier staat nog geen voorwaarde", Schemadeel.Tekst),
    };

    private JsonObject Doelgroep()
    {
        var groepen = namen.Open
            ? Bladschema.Vrij()
            : Bladschema.Gesloten(
                [new Naamuitleg("aanwezig", "Er geldt een doelgroep."), .. namen[Naamsoort.Doelgroep]], [], Schemateksten.Blad(new Blad { Namen = [Naamsoort.Doelgroep], Woorden = ["aanwezig"] }));
        var lijst = new JsonObject { ["type"] = Schemadeel.Rij([Schemadeel.Lijst]), ["items"] = groepen, ["errorMessage"] = Schemateksten.Lijst };
        return Omschreven(Schemadeel.EenVan([groepen.DeepClone().AsObject(), lijst]), "De doelgroep waar iemand bij hoort.");
    }

    private static JsonObject Delen(JsonObject zelf, string omschrijving) => Omschreven(
        new JsonObject { ["type"] = Schemadeel.Lijst, ["items"] = zelf.DeepClone(), ["errorMessage"] = Schemateksten.Lijst }, omschrijving);

    private static JsonObject Omschreven(JsonObject deel, string omschrijving)
    {
        var kopie = deel.DeepClone().AsObject();
        kopie["description"] = omschrijving;
        return kopie;
    }
}
