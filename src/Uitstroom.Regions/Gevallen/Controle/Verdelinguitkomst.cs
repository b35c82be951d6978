using System.Text.Json;
using System.Text.Json.Nodes;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>The result of a division as a case names it: by receiver, and by group where there are groups.</summary>
internal static class Verdelinguitkomst
{
    public static JsonElement Van(Verdeelsleutel sleutel, Verdeling verdeling) => Gevaluitkomst.Element(new JsonObject
    {
        ["totaal"] = Gevaluitkomst.Getal(verdeling.Totaal),
        ["som"] = Gevaluitkomst.Getal(verdeling.Verdeeld),
        ["vast"] = verdeling.Vast,
        ["aantal"] = Delen(verdeling, deel => Gevaluitkomst.Getal(deel.Aantal)),
        ["berekend"] = Delen(verdeling, deel => Gevaluitkomst.Getal(deel.Berekend)),
        ["gedrukt"] = Delen(verdeling, deel => Gevaluitkomst.Getal(deel.Gedrukt)),
        ["richtgetal"] = Delen(verdeling, deel => deel.Richtgetal is { } richtgetal ? $"{richtgetal.Numerator}/{richtgetal.Denominator}" : null),
        ["gedrukt_richtgetal"] = Delen(verdeling, deel => Gevaluitkomst.Getal(deel.GedruktRichtgetal)),
        ["quotum"] = Delen(verdeling, deel => deel.Quotum is { } quotum ? $"{quotum.Numerator}/{quotum.Denominator}" : null),
        ["per_gebied"] = Sommen(verdeling.PerGebied),
        ["per_ontvanger"] = Sommen(verdeling.PerOntvanger),
        ["ten_minste"] = Gevaluitkomst.Lijst(verdeling.PerOntvanger.Where(som => som.TenMinste).Select(som => som.Naam)),
        ["zonder_ontvanger"] = verdeling.ZonderOntvanger,
        ["kandidaten"] = Gevaluitkomst.Lijst(Gelijkstanden(verdeling).SelectMany(stand => stand.Kandidaten)),
        ["plaatsen"] = Gelijkstanden(verdeling).Sum(stand => stand.Plaatsen),
        ["herkomst"] = verdeling.Herkomst is { } herkomst ? Herkomst(herkomst) : null,
        ["betwist"] = Gevaluitkomst.Lijst(verdeling.AndereLezingen.SelectMany(ander => ander.Keuzes).Select(keuze => keuze.Lezing.Naam).Distinct()),
        ["geteld_op"] = sleutel.GeteldOp is { } geteld ? Weergave.Iso(geteld) : "niet_genoemd",
        ["aansluiting"] = sleutel.Aansluiting() is { } aansluiting ? Aansluitinguitkomst.Van(aansluiting) : null,
        ["meldingen"] = Gevaluitkomst.Lijst(verdeling.Meldingen.Select(melding => melding.Id).Distinct()),
    });

    private static IEnumerable<Gelijkstand> Gelijkstanden(Verdeling verdeling) =>
        verdeling.Groepen.Select(groep => groep.Gelijkstand).Append(verdeling.Herkomst?.Gelijkstand).OfType<Gelijkstand>().Where(stand => stand.Loting is null).Distinct();

    private static JsonObject Delen(Verdeling verdeling, Func<Deel, JsonNode?> waarde) => verdeling.Groepen is [{ Naam: null } enige]
        ? Delen(enige, waarde)
        : Gevaluitkomst.Naast(verdeling.Groepen, groep => groep.Naam ?? "", groep => Delen(groep, waarde));

    private static JsonObject Delen(Verdeelgroep groep, Func<Deel, JsonNode?> waarde) => Gevaluitkomst.Naast(groep.Delen, deel => deel.Ontvanger ?? "niet_genoemd", waarde);

    private static JsonObject Sommen(IEnumerable<Verdeelsom> sommen) => Gevaluitkomst.Naast(sommen, som => som.Naam, som => som.Stilte ?? (JsonNode?)Gevaluitkomst.Getal(som.Aantal));

    private static JsonObject Herkomst(Herkomstverdeling herkomst) => new()
    {
        ["te_verdelen"] = herkomst.TeVerdelen,
        ["buiten_sleutel"] = herkomst.BuitenSleutel,
        ["aandeel"] = Naast(herkomst, deel => deel.Aandeel),
        ["ruimte"] = Naast(herkomst, deel => deel.Ruimte),
        ["toegedeeld"] = Naast(herkomst, deel => deel.Toegedeeld),
        ["eindtotaal"] = Naast(herkomst, deel => deel.Eindtotaal),
        ["boven_aandeel"] = Naast(herkomst, deel => deel.BovenAandeel),
        ["beslist"] = Gevaluitkomst.Lijst(herkomst.Beslissingen.Select(beslissing => beslissing.Wie)),
        ["beslist_volgens"] = Gevaluitkomst.Lijst(herkomst.Beslissingen.Select(beslissing => beslissing.Bron)),
    };

    private static JsonObject Naast(Herkomstverdeling herkomst, Func<Herkomstdeel, long?> waarde) =>
        Gevaluitkomst.Naast(herkomst.Delen, deel => deel.Ontvanger, deel => Gevaluitkomst.Getal(waarde(deel)));
}
