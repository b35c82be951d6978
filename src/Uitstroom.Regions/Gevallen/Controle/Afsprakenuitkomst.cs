using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>How an afspraak stands, as a case names it.</summary>
internal static class Afsprakenuitkomst
{
    public static JsonElement Van(AfspraakUitslag uitslag) => Gevaluitkomst.Element(new JsonObject
    {
        ["stand"] = ToetsingJson.Naam(uitslag.Stand),
        ["uiterlijk"] = Gevaluitkomst.Lijst(uitslag.Termijnen.Select(Uiterlijk).OfType<string>()),
        ["vanaf"] = Gevaluitkomst.Lijst(uitslag.Termijnen.Select(termijn => Dag(termijn.Vanaf)).OfType<string>()),
        ["gedaan_op"] = Gevaluitkomst.Lijst(uitslag.Termijnen.Select(termijn => Dag(termijn.GedaanOp)).OfType<string>()),
        ["vroegste_dag"] = Gevaluitkomst.Lijst(uitslag.Termijnen.Select(termijn => Dag(termijn.VroegsteDag)).OfType<string>()),
        ["woord"] = Gevaluitkomst.Lijst(uitslag.Termijnen.Select(termijn => termijn.Woord).OfType<string>().Distinct()),
        ["aard"] = uitslag.Aard is { } aard ? ToetsingJson.Naam(aard) : "betwist",
        ["wie"] = Wie(uitslag.Wie),
        ["aan"] = Wie(uitslag.Aan),
        ["met"] = Wie(uitslag.Met),
        ["blijft_gelden"] = uitslag.Afspraak.BlijftGelden switch { true => "ja", false => "nee", _ => "onbekend" },
        ["gevolg"] = uitslag.Gevolg ?? "geen",
        ["betwist"] = Gevaluitkomst.Lijst(uitslag.Varianten.SelectMany(variant => variant.Lezingen.Keys).Distinct()),
        ["ontbreekt"] = Gevaluitkomst.Lijst(uitslag.Mist.Select(feit => feit.Naam)),
        ["bepalingen"] = Gevaluitkomst.Lijst(uitslag.Afspraak.Bron),
    });

    /// <summary>A way of leaving, as an afspraak and whether it goes by itself.</summary>
    public static JsonElement Van(DeelnameUitslag weg)
    {
        var groep = JsonObject.Create(Van(weg.Uitslag))!;
        groep["vanzelf"] = weg.Weg.Vanzelf;
        return Gevaluitkomst.Element(groep);
    }

    public static JsonElement Looptijd(Afsprakenoverzicht overzicht) => Gevaluitkomst.Element(new JsonObject
    {
        ["geldt"] = overzicht.InLooptijd switch { true => "ja", false => "nee", _ => "onbekend" },
        ["laatste_dag"] = Dag(overzicht.LaatsteDag) ?? "geen",
        ["blijft_gelden"] = Blijvend(overzicht.BlijftGelden, true),
        ["blijft_misschien_gelden"] = Blijvend(overzicht.BlijftGelden, null),
        ["blijft_gelden_na_uittreden"] = Blijvend(overzicht.BlijftGeldenNaUittreden, true),
        ["blijft_misschien_gelden_na_uittreden"] = Blijvend(overzicht.BlijftGeldenNaUittreden, null),
    });

    private static JsonArray Blijvend(IEnumerable<Blijvendebepaling> bepalingen, bool? geldt) => Gevaluitkomst.Lijst(bepalingen.Where(een => een.Geldt == geldt).Select(een => een.Bepaling));

    /// <summary>The last day or moment of a time, as it is written in a case; null without one.</summary>
    public static string? Uiterlijk(Termijn termijn) =>
        termijn.UiterlijkTijdstip is { } tijd ? LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(tijd.LocalDateTime) : Dag(termijn.Uiterlijk);

    private static string? Dag(LocalDate? dag) => dag is { } bekend ? Weergave.Iso(bekend) : null;

    private static JsonArray Wie(IEnumerable<Betrokkene> wie) => Gevaluitkomst.Lijst(wie.Select(een => een.Wie + (een.Zeker ? "" : " (misschien)")));
}
