using System.Text.Json.Nodes;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>How a printed table agrees with its key, as a case names it: the figures that do not follow and the sums that do not add up, a text for each.</summary>
internal static class Aansluitinguitkomst
{
    public static JsonObject Van(Aansluiting aansluiting) => new()
    {
        ["klopt"] = aansluiting.Klopt,
        ["cellen"] = Cellen(aansluiting.Cellen),
        ["via_percentages"] = Cellen(aansluiting.ViaPercentages),
        ["som_via_percentages"] = Gevaluitkomst.Getal(aansluiting.SomViaPercentages),
        ["sommen"] = Gevaluitkomst.Lijst(aansluiting.Sommen.Select(som => $"{som.Wat} {som.Naam}: {som.Som}, gedrukt {som.Hoort}")),
        ["deelsommen"] = Gevaluitkomst.Naast(aansluiting.Sleutel.Gedrukt?.Deelsommen ?? [], som => som.Groep ?? som.Ontvanger ?? "", som => Gevaluitkomst.Getal(som.Waarde)),
        ["richtgetallen"] = Gevaluitkomst.Getal(aansluiting.Richtgetallen?.Som),
        ["richtgetallen_per_jaar"] = Gevaluitkomst.Getal(aansluiting.Richtgetallen?.PerJaar),
        ["geldend"] = Gevaluitkomst.Lijst(aansluiting.Geldend),
    };

    private static JsonArray Cellen(IEnumerable<Celafwijking> cellen) =>
        Gevaluitkomst.Lijst(cellen.Select(cel => $"{ToetsingJson.Naam(cel.Soort)} {(cel.Groep is { } groep ? $"{groep} " : "")}{cel.Ontvanger}: {cel.Gedrukt}"));
}
