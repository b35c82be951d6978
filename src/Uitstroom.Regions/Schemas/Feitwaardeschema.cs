using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>The schema of the facts of an application: per fact a value, or a judgement with who gave it.</summary>
internal sealed class Feitwaardeschema(Schemanamen namen, Definities definities)
{
    private const int HoogstensGenoemd = 20;
    private const string GeenFeit = "dit is geen feit van deze regeling; ";

    public JsonObject Van()
    {
        var (sleutels, tellers) = (new JsonObject(), new JsonObject());
        foreach (var feit in namen.Feiten)
        {
            var deel = definities.Deel($"waarde_{feit.Naam}", Schemadeel.EenVan(Delen(feit)));
            deel["description"] = Vergelijkingschema.Uitleg(feit);
            (feit.IsTeller ? tellers : sleutels)[feit.IsTeller ? $"^{feit.Naam}$" : feit.Naam] = deel;
        }

        var schema = new JsonObject { ["type"] = Schemadeel.Groep, ["properties"] = sleutels };
        Schemadeel.Zwijgend(schema, tellers);
        if (!namen.Open)
        {
            schema["additionalProperties"] = false;
        }

        schema["errorMessage"] = GeenFeit + Schemateksten.Vernieuw;
        return definities.Deel("feitwaarden", schema);
    }

    private JsonObject[] Delen(Feit feit)
    {
        var waarde = Waarde(feit);
        return feit.OordeelDoor is null || namen.Open
            ? [waarde, Oordeel(feit, waarde)]
            : [Oordeel(feit, waarde), Schemadeel.Woorden([Schemateksten.Woord(Feitwoorden.Onbekend)], Oordeelmelding(feit))];
    }

    private static string Oordeelmelding(Feit feit) => feit.OordeelDoor is null
        ? "hier hoort een waarde, of een oordeel met `waarde`, `door`, `op` en `motivering`"
        : "dit is een oordeel: schrijf `waarde` en `door` eronder, zo nodig ook `op` en `motivering`";

    private static JsonObject Oordeel(Feit feit, JsonObject waarde)
    {
        var schema = new JsonObject
        {
            ["type"] = Schemadeel.Rij([Schemadeel.Groep]),
            ["properties"] = new JsonObject
            {
                ["waarde"] = Met(waarde.DeepClone().AsObject(), "Wat het oordeel is."),
                ["door"] = Met(Bladschema.Vrij(), "Wie het oordeel gaf."),
                ["op"] = Met(Bladschema.Gesloten([], [Schrijfwijze.Datum], "hier hoort een datum, zoals `2025-07-01`"), "De dag van het oordeel."),
                ["motivering"] = Met(Bladschema.Vrij(), "Waarom."),
            },
            ["additionalProperties"] = false,
            ["required"] = Schemadeel.Rij(feit.OordeelDoor is null ? ["waarde"] : ["waarde", "door"]),
            ["errorMessage"] = Oordeelmelding(feit),
        };
        return schema;
    }

    private static JsonObject Met(JsonObject deel, string omschrijving)
    {
        deel["description"] = omschrijving;
        return deel;
    }

    private JsonObject Waarde(Feit feit)
    {
        string[] keuzes = feit.Type switch { FeitType.JaNee => ["ja", "nee"], FeitType.Keuze => [.. feit.Waarden], _ => [] };
        string[] los = feit.KanOntbreken ? [Feitwoorden.Onbekend, Feitwoorden.Geen] : [Feitwoorden.Onbekend];
        ImmutableArray<Schrijfwijze> schrijfwijzen = feit.Type switch
        {
            FeitType.Datum => [Schrijfwijze.Datum],
            FeitType.Tijdstip => [Schrijfwijze.Tijdstip],
            FeitType.Getal or FeitType.Bedrag => [Getal(feit)],
            _ => [],
        };
        return namen.Open && feit.Type == FeitType.Keuze
            ? Bladschema.Vrij()
            : Bladschema.Gesloten(
                [.. keuzes.Select(keuze => new Naamuitleg(keuze, "")), .. los.Select(Schemateksten.Woord)], schrijfwijzen,
                Schemateksten.Blad(new Blad { Schrijfwijzen = schrijfwijzen, Woorden = [.. keuzes.Take(HoogstensGenoemd), .. los] }));
    }

    private static Schrijfwijze Getal(Feit feit) => Schrijfwijze.Getal with
    {
        Wat = feit.Type == FeitType.Bedrag ? "een bedrag" : "een getal",
        Minimum = feit.Minimum is { } minimum && decimal.Truncate(minimum) == minimum && minimum >= int.MinValue ? (int)minimum : null,
        Maximum = feit.Maximum is { } maximum && decimal.Truncate(maximum) == maximum && maximum <= int.MaxValue ? (int)maximum : null,
    };
}
