using System.Text.Json;
using System.Text.Json.Nodes;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>What is shared and withheld, as a case names it.</summary>
internal static class Gegevensuitkomst
{
    public static JsonElement Van(Verstrekking verstrekking) => Gevaluitkomst.Element(new JsonObject
    {
        ["gedeeld"] = Met(verstrekking, Deelstand.Mag),
        ["plicht"] = Gevaluitkomst.Lijst(verstrekking.Gedeeld.Where(Verplicht).Select(uitslag => uitslag.Categorie.Naam)),
        ["plichten"] = Gevaluitkomst.Naast(verstrekking.Gedeeld.Where(Verplicht), uitslag => uitslag.Categorie.Naam, uitslag => Regels(uitslag.Regels.Where(regel => regel.Plicht))),
        ["regels"] = Gevaluitkomst.Naast(verstrekking.Gedeeld, uitslag => uitslag.Categorie.Naam, uitslag => Regels(uitslag.Regels)),
        ["open"] = Met(verstrekking, Deelstand.Open),
        ["niet"] = Met(verstrekking, Deelstand.Niet),
        ["gronden"] = Gevaluitkomst.Naast(verstrekking.Achtergehouden, uitslag => uitslag.Categorie.Naam, uitslag => ToetsingJson.Naam(uitslag.Grond)),
        ["feiten"] = Gevaluitkomst.Lijst(verstrekking.Gedeeld.SelectMany(uitslag => uitslag.Feiten).Select(feit => feit.Naam)),
        ["onderdelen"] = Gevaluitkomst.Lijst(verstrekking.Gedeeld.SelectMany(uitslag => uitslag.Onderdelen).Select(deel => deel.Naam)),
        ["onderdelen_niet"] = Gevaluitkomst.Lijst(verstrekking.Achtergehouden.SelectMany(uitslag => uitslag.Onderdelen).Concat(verstrekking.OnderdelenNietIngedeeld).Select(deel => deel.Naam)),
        ["botsingen"] = Gevaluitkomst.Lijst(verstrekking.Botsingen.Select(botsing => botsing.Categorie.Naam).Distinct()),
        ["betwist"] = Gevaluitkomst.Lijst(verstrekking.Botsingen.SelectMany(botsing => botsing.Lezingen).Select(deel => deel.Lezing.Naam).Distinct()),
        ["ontbreekt"] = Gevaluitkomst.Lijst(verstrekking.Categorieen.SelectMany(uitslag => uitslag.Ontbreekt).Select(feit => feit.Naam).Distinct()),
        ["bepalingen"] = Gevaluitkomst.Lijst(verstrekking.Bepalingen),
    });

    private static bool Verplicht(Categorieuitslag uitslag) => uitslag.Regels.Any(regel => regel.Plicht);

    private static JsonArray Regels(IEnumerable<Deelregel> regels) => Gevaluitkomst.Lijst(regels.Select(regel => regel.Naam));

    private static JsonArray Met(Verstrekking verstrekking, Deelstand stand) =>
        Gevaluitkomst.Lijst(verstrekking.Categorieen.Where(uitslag => uitslag.Stand == stand).Select(uitslag => uitslag.Categorie.Naam));
}
