using System.Text.Json;
using System.Text.Json.Nodes;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>What the text says of a form of contract, as a case names it.</summary>
internal static class Contractvormuitkomst
{
    private const string NietGenoemd = "niet_genoemd";

    public static JsonElement Van(Contractvorm vorm) => Gevaluitkomst.Element(new JsonObject
    {
        ["duur"] = vorm.Duur.ToString(),
        ["verlengen"] = vorm.Verlengen,
        ["begeleiding"] = vorm.Begeleiding?.Minstens ?? NietGenoemd,
        ["koppelbeding"] = vorm.Koppelbeding?.Stand ?? NietGenoemd,
        ["koppelbeding_bij"] = Gevaluitkomst.Lijst(vorm.Koppelbeding?.Gebeurtenissen ?? []),
        ["keten"] = Gevaluitkomst.Naast(vorm.Keten, schakel => schakel.Naam, schakel => schakel.Vorm),
        ["verhuurder"] = vorm.Keten.FirstOrDefault()?.Verhuurder ?? NietGenoemd,
        ["huurder"] = vorm.Hoofdhuurder ?? NietGenoemd,
        ["gevolgen"] = Gevaluitkomst.Lijst(vorm.Gevolgen.Select(gevolg => gevolg.Naam)),
    });
}
