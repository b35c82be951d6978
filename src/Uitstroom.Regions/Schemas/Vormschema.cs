using System.Text.Json.Nodes;

namespace Uitstroom.Regions;

/// <summary>Turns forms into JSON Schema.</summary>
internal sealed class Vormschema
{
    private readonly Schemanamen _namen;
    private readonly Definities _definities = new();
    private readonly Bladschema _bladen;
    private readonly Leesschema _lezingen;
    private readonly Voorwaardeschema _voorwaarden;
    private readonly Feitwaardeschema _feitwaarden;
    private readonly Dictionary<Vorm, string> _groepen = new(ReferenceEqualityComparer.Instance);

    public Vormschema(Schemanamen namen)
    {
        _namen = namen;
        _bladen = new Bladschema(namen, _definities);
        _lezingen = new Leesschema(namen, _definities);
        _voorwaarden = new Voorwaardeschema(namen, _definities, _lezingen);
        _feitwaarden = new Feitwaardeschema(namen, _definities);
    }

    /// <summary>Writes the schema of a file, with the pieces that it points at.</summary>
    public void Schrijf(JsonObject schema, Vorm.Groep vorm)
    {
        foreach (var (sleutel, waarde) in Groep(vorm, ""))
        {
            schema[sleutel] = waarde?.DeepClone();
        }

        schema["$defs"] = _definities.Stukken;
    }

    private JsonObject Deel(Vorm vorm, string pad) => vorm switch
    {
        Vorm.Waarde waarde => _definities.Deel(Naam("waarde", pad), _bladen.Van(waarde.Blad)),
        Vorm.Woord woord => _definities.Deel(Naam("woord", pad), Woord(woord)),
        Vorm.Lijst lijst => Lijst(Deel(lijst.Deel, pad)),
        Vorm.EenOfMeer meer => _definities.Deel(Naam("een_of_meer", pad), Schemadeel.EenVan([Deel(meer.Deel, pad), Lijst(Deel(meer.Deel, pad), inKeuze: true)])),
        Vorm.Groep groep => Verwijs(groep, pad),
        Vorm.Namen namen => Namen(namen, pad),
        Vorm.Vrij { Inhoud: { } inhoud } => Deel(inhoud, pad),
        Vorm.Vrij => [],
        Vorm.PerLezing lezing => _lezingen.Van(Naam("per_lezing", pad), Deel(lezing.Inhoud, pad)),
        Vorm.Keuze keuze => _definities.Deel(Naam("keuze", pad), Schemadeel.EenVan(keuze.Vormen.Select(een => Deel(een, pad)))),
        Vorm.Voorwaarde voorwaarde => _voorwaarden.Van(voorwaarde.MetDoelgroepen),
        Vorm.Feitwaarden => _feitwaarden.Van(),
        Vorm.Leeskeuzes => _lezingen.Keuzes(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Naam(string soort, string pad) => pad.Length == 0 ? soort : $"{soort}_{pad}";

    private static JsonObject Woord(Vorm.Woord woord) => Schemadeel.Woorden(
        [.. woord.Woorden.Select((een, i) => woord.Uitleg.IsEmpty ? Schemateksten.Woord(een) : new Naamuitleg(een, woord.Uitleg[i]))],
        $"kies uit {Schemateksten.Rij(woord.Woorden)}");

    private static JsonObject Lijst(JsonObject deel, bool inKeuze = false) => new()
    {
        ["type"] = inKeuze ? Schemadeel.Rij([Schemadeel.Lijst]) : Schemadeel.Lijst,
        ["items"] = deel,
        ["errorMessage"] = Schemateksten.Lijst,
    };

    private JsonObject Verwijs(Vorm.Groep groep, string pad)
    {
        if (!_groepen.TryGetValue(groep, out var naam))
        {
            naam = _definities.Reserveer(pad.Length == 0 ? "groep" : pad);
            _groepen.Add(groep, naam);
            _definities.Vul(naam, Groep(groep, pad));
        }

        return Schemadeel.Verwijs(naam);
    }

    private JsonObject Groep(Vorm.Groep groep, string pad)
    {
        var sleutels = new JsonObject();
        foreach (var sleutel in groep.Sleutels)
        {
            var deel = Deel(sleutel.Vorm, pad.Length == 0 ? sleutel.Naam : $"{pad}_{sleutel.Naam}");
            deel["description"] = sleutel.Omschrijving;
            if (sleutel.Standaard is { } standaard)
            {
                deel["default"] = standaard;
            }

            sleutels[sleutel.Naam] = deel;
        }

        var schema = new JsonObject
        {
            ["type"] = Schemadeel.Groep,
            ["properties"] = sleutels,
            ["additionalProperties"] = false,
            ["errorMessage"] = Schemateksten.Sleutels(groep.Sleutels.Select(sleutel => sleutel.Naam)),
        };
        Sleutelregels.Schrijf(schema, groep);
        return schema;
    }

    private JsonObject Namen(Vorm.Namen namen, string pad)
    {
        var inhoud = Deel(namen.Inhoud, pad);
        var schema = new JsonObject { ["type"] = Schemadeel.Groep };
        if (namen.Uit is { } soort && !_namen.Open)
        {
            var sleutels = new JsonObject();
            foreach (var naam in _namen[soort])
            {
                var deel = inhoud.DeepClone().AsObject();
                deel["description"] = naam.Uitleg;
                sleutels[naam.Naam] = deel;
            }

            schema["properties"] = sleutels;
            schema["additionalProperties"] = false;
            schema["errorMessage"] = Schemateksten.Onbekend(soort);
            return schema;
        }

        schema["additionalProperties"] = inhoud;
        schema["errorMessage"] = Schemateksten.Groep;
        if (namen.Schrijfwijze is { } wijze)
        {
            schema["propertyNames"] = Naamregel($"^({wijze.Patroon})$", $"hier hoort {wijze.Wat}, zoals `{wijze.Voorbeeld}`", wijze.Voorbeeld);
        }
        else if (!namen.VrijeNamen)
        {
            schema["propertyNames"] = Naamregel("^[a-z][a-z0-9_]{0,79}$", Schemateksten.Naam, "naam");
        }

        return schema;
    }

    private static JsonObject Naamregel(string patroon, string melding, string titel) =>
        new() { ["title"] = titel, ["pattern"] = patroon, ["patternErrorMessage"] = melding };
}
