using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>The results of quota, room and costs as a case names them: by name where a result has lists.</summary>
internal static class Gevaluitkomst
{
    public static JsonElement Van(Quotumstand stand) => Element(new JsonObject
    {
        ["van"] = Weergave.Iso(stand.Van),
        ["tot_en_met"] = Weergave.Iso(stand.TotEnMet),
        ["aantal"] = Getal(stand.Aantal),
        ["stilte"] = stand.Stilte,
        ["naar_rato"] = stand.NaarRato?.ToString(),
        ["doorgeschoven"] = Getal(stand.Doorgeschoven),
        ["doorgeschoven_minstens"] = stand.DoorgeschovenMinstens,
        ["totaal"] = Getal(stand.Totaal),
        ["telt_mee"] = Getal(stand.TeltMee),
        ["telt_mee_minstens"] = stand.TeltMeeMinstens,
        ["resteert"] = Getal(stand.Resteert),
        ["boven"] = Getal(stand.Boven),
        ["tekort"] = Getal(stand.Tekort),
        ["aan_te_bieden"] = Getal(stand.AanTeBieden),
        ["rijen"] = Rijen(stand),
        ["per_ontvanger"] = Naast(stand.PerOntvanger.Where(rij => rij.Ontvanger is not null), rij => rij.Ontvanger!, Rij),
        ["telt"] = stand.Telt ?? "niet_genoemd",
        ["signalen"] = Lijst(stand.Signalen.Select(signaal => signaal.Naam).Distinct()),
        ["beslist"] = Lijst(stand.Signalen.Select(signaal => signaal.Beslist).OfType<string>().Distinct()),
        ["vervolg"] = Lijst(stand.Signalen.Where(signaal => signaal.Naam is "geen_aantal" or "meer_vraag_dan_aanbod" or "tekort").Select(signaal => signaal.Tekst)),
        ["redenen"] = Lijst(ToetsingJson.Redenen(stand.Redenen)),
        ["ontbreekt"] = Lijst(stand.Ontbreekt.Select(feit => feit.Naam)),
        ["ontbrekende_tellers"] = Lijst(stand.OntbrekendeTellers),
        ["betwist"] = Lijst(stand.AndereLezingen.Where(ander => ander.Stand.OntbrekendeTellers.Length <= stand.OntbrekendeTellers.Length).Select(ander => ander.Lezing.Naam).Distinct()),
    });

    public static JsonElement Van(Ruimte ruimte) => Element(new JsonObject
    {
        ["oordeel"] = ToetsingJson.Naam(ruimte.Oordeel),
        ["toelating"] = ToetsingJson.Naam(ruimte.Toelating),
        ["doelgroepen"] = Lijst(ruimte.Doelgroepen.Select(groep => groep.Naam)),
        ["plafonds"] = Naast(ruimte.Plafonds, plafond => plafond.Quotum.Naam, plafond => new JsonObject
        {
            ["oordeel"] = ToetsingJson.Naam(plafond.Oordeel),
            ["van"] = Weergave.Iso(plafond.Van),
            ["tot_en_met"] = Weergave.Iso(plafond.TotEnMet),
            ["aantal"] = Getal(plafond.Aantal),
            ["geteld"] = Getal(plafond.Geteld),
            ["volgnummer"] = Getal(plafond.Volgnummer),
            ["resterend"] = Getal(plafond.Resterend),
            ["raakt_toelating"] = plafond.RaaktToelating,
            ["uitwegen"] = Lijst(plafond.Uitwegen.Select(uitweg => uitweg.Soort)),
            ["uitwegen_niet_geregeld"] = Lijst(plafond.Uitwegen.Where(uitweg => uitweg.Open is null).Select(uitweg => uitweg.Soort)),
            ["beslist"] = Lijst(plafond.Uitwegen.Select(uitweg => uitweg.Beslist)),
        }),
        ["namen"] = Lijst(ruimte.Plafonds.Select(plafond => plafond.Quotum.Naam)),
        ["redenen"] = Lijst(ToetsingJson.Redenen(ruimte.Redenen)),
        ["ontbreekt"] = Lijst(ruimte.Ontbreekt.Select(feit => feit.Naam)),
        ["ontbrekende_tellers"] = Lijst(ruimte.OntbrekendeTellers),
        ["betwist"] = Lijst(ruimte.AndereLezingen.Where(ander => ander.Ruimte.Oordeel != Ruimteoordeel.Onbekend).Select(ander => ander.Lezing.Naam).Distinct()),
    });

    public static JsonElement Van(Kostenberekening berekening) => Element(new JsonObject
    {
        ["uitkomst"] = ToetsingJson.Naam(berekening.Uitkomst),
        ["bedrag"] = Euro(berekening.Bedrag),
        ["tekst"] = berekening.Tekst,
        ["beslist"] = berekening.Beslist,
        ["toegerekend"] = Delen(berekening.Toegerekend),
        ["betaald"] = Delen(berekening.Betaald),
        ["restcenten"] = berekening.Toegerekend?.RestCenten,
        ["restcent"] = berekening.Toegerekend is { RestCenten: > 0 } verdeling ? verdeling.Restregel : "geen",
        ["toestemming"] = berekening.Toestemming is null ? "nee" : QuotumJson.JaNee(berekening.Toestemming.Nodig),
        ["van"] = berekening.Toestemming?.Van,
        ["vorm"] = berekening.Toestemming?.Vorm,
        ["gevraagd_door"] = berekening.Toestemming?.GevraagdDoor,
        ["binnen_groep"] = berekening.Post.BinnenGroep,
        ["gedekt_uit"] = berekening.Post.GedektUit,
        ["vooraf"] = berekening.Vooraf ?? "geen",
        ["redenen"] = Lijst(ToetsingJson.Redenen(berekening.Redenen)),
        ["ontbreekt"] = Lijst(berekening.Ontbreekt.Select(feit => feit.Naam)),
        ["betwist"] = Lijst(berekening.AndereLezingen.Select(ander => ander.Lezing.Naam).Distinct()),
    });

    private static JsonObject Rijen(Quotumstand stand) => Naast(
        stand.Rijen.GroupBy(rij => rij.Groep ?? "alle"), groep => groep.Key, groep => Naast(groep, rij => rij.Ontvanger ?? "niet_genoemd", Rij));

    private static JsonObject Rij(Taakstellingstand rij) => new()
    {
        ["basis"] = Getal(rij.Basis),
        ["stilte"] = rij.Stilte,
        ["doorgeschoven"] = Getal(rij.Doorgeschoven),
        ["taakstelling"] = Getal(rij.Taakstelling),
        ["gerealiseerd"] = Getal(rij.Gerealiseerd),
        ["tekort"] = Getal(rij.Tekort),
        ["overschot"] = Getal(rij.Overschot),
        ["richtgetal"] = Getal(rij.GedruktRichtgetal),
    };

    private static JsonObject? Delen(Centenverdeling? verdeling) =>
        verdeling is null ? null : Naast(verdeling.Delen, deel => deel.Groep, deel => (JsonNode?)(Euro(deel.Cent) ?? deel.Aandeel.ToString()));

    /// <summary><c>2500,00</c>.</summary>
    private static string? Euro(long? centen) =>
        centen is { } bekend ? string.Create(CultureInfo.InvariantCulture, $"{bekend / 100},{bekend % 100:00}") : null;

    internal static JsonObject Naast<T>(IEnumerable<T> delen, Func<T, string> naam, Func<T, JsonNode?> inhoud)
    {
        var samen = new JsonObject();
        foreach (var deel in delen)
        {
            samen[naam(deel)] = inhoud(deel);
        }

        return samen;
    }

    internal static JsonArray Lijst(IEnumerable<string> namen) => [.. namen.Select(naam => JsonValue.Create(naam))];

    internal static JsonValue? Getal(long? getal) => getal is { } bekend ? JsonValue.Create(bekend) : null;

    internal static JsonElement Element(JsonObject uitkomst) => JsonSerializer.SerializeToElement(uitkomst, JsonSerializerOptions.Default);
}
