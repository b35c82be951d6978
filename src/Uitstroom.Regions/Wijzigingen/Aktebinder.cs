using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>From an amendment or local agreement as it was read to what the regeling shows of it.</summary>
internal static class Aktebinder
{
    public static Wijziging Bind(Wijzigingsakte akte, ImmutableArray<Wijzigingsdeel> delen, Toetsing? geldigheid)
    {
        var besluit = akte.Root["besluit"];
        return new Wijziging(akte.Naam, akte.Root["titel"].Tekst() ?? akte.Naam, akte.Soort, akte.Van, akte.TotEnMet)
        {
            Gemeenten = akte.Root["gemeenten"].Teksten(),
            Besluit = new Wijzigingsbesluit(
                besluit.Onder("door").Tekst() ?? "", Feitlezer.Datum(besluit.Onder("op").Tekst() ?? ""), besluit.Onder("vorm").Tekst(), geldigheid),
            Delen = delen,
            Bepalingen = [.. Bepalingen(akte).Select(bepaling => bepaling.Id)],
        };
    }

    public static IEnumerable<Bepaling> Bepalingen(Wijzigingsakte akte) => akte.Root["bepalingen"].Namen().Select(entry => new Bepaling(
        entry.Sleutel.Tekst, Veld(entry, "plaats"), Veld(entry, "soort"), Veld(entry, "samenvatting"), Veld(entry, "rekenbaar"))
    {
        Opmerking = Veld(entry, "opmerking"),
        OordeelDoor = entry.Waarde.Onder("oordeel_door").Tekst(),
    });

    private static string Veld(YamlEntry entry, string naam) => entry.Waarde.Onder(naam).Tekst() ?? "";
}
