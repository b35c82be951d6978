namespace Uitstroom.Rules;

/// <summary>Which afspraken a party has: by its role, its group, its own name, or as one of all parties.</summary>
internal static class Partijkeuze
{
    private static readonly string[] _iedereen = ["partijen", "partij", "alle partijen", "alle", "elke partij", "iedere partij", "ondertekenaar", "ondertekenaars"];

    public static bool Doet(Regeling regeling, Afspraak afspraak, string partij) =>
        afspraak.Doeners.Rollen.Any(rol => Is(regeling, rol.Naam, partij));

    /// <summary>Whether a role as the agreement calls it is, or holds, the party that is asked for.</summary>
    public static bool Is(Regeling regeling, string naam, string partij)
    {
        var (rol, gevraagd) = (Gewoon(naam), Gewoon(partij));
        var groep = regeling.Partijen.FirstOrDefault(groep => Gelijk(Gewoon(groep.Naam), gevraagd)
            || groep.Leden.Any(lid => lid.OokGenoemd.Prepend(lid.Naam).Any(naam => Gewoon(naam) == gevraagd)));
        return Gelijk(rol, gevraagd)
            || rol.EndsWith(' ' + gevraagd, StringComparison.Ordinal)
            || (groep is not null && (Gelijk(rol, Gewoon(groep.Naam)) || _iedereen.Contains(rol) || IsLidVan(groep, rol, gevraagd)));
    }

    /// <summary>Whether the role is one member of the group that is asked for as a whole: <c>gemeente Voorbeeldstad</c> for <c>gemeente</c>.</summary>
    private static bool IsLidVan(Partijgroep groep, string rol, string gevraagd) =>
        Gelijk(Gewoon(groep.Naam), gevraagd) && groep.Leden.Any(lid => rol.EndsWith(Gewoon(lid.Naam), StringComparison.Ordinal));

    /// <summary>Every role that acts in some afspraak, in file order.</summary>
    public static IEnumerable<string> Rollen(Regeling regeling) => regeling.Afspraken.SelectMany(afspraak => afspraak.Doeners.Rollen).Select(rol => rol.Naam).Distinct();

    /// <summary>Whether two roles differ in number at most: <c>gemeente</c> and <c>gemeenten</c>, <c>corporatie</c> and <c>corporaties</c>.</summary>
    private static bool Gelijk(string een, string twee) => een == twee || een == twee + "s" || een == twee + "n" || twee == een + "s" || twee == een + "n";

    private static string Gewoon(string naam) => Kalenaam.Van(naam);
}
