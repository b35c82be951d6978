using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>What a regeling is called beside others.</summary>
internal static class Gebiednamen
{
    /// <summary>The area that holds every gemeente of the regeling, or the areas that hold each of them once; else the name of the regeling.</summary>
    public static string Gebiednaam(this Regeling regeling)
    {
        var gemeenten = regeling.Partijen.FirstOrDefault(groep => groep.Naam == "gemeenten")?.Leden.Select(lid => lid.Naam).Order(StringComparer.Ordinal).ToList() ?? [];
        if (gemeenten.Count > 0 && regeling.Gebieden.FirstOrDefault(gebied => gebied.Leden.Order(StringComparer.Ordinal).SequenceEqual(gemeenten)) is { } heel)
        {
            return heel.Titel;
        }

        return gemeenten.Count > 0 && regeling.Gebieden.SelectMany(gebied => gebied.Leden).Order(StringComparer.Ordinal).SequenceEqual(gemeenten)
            ? Weergave.Opsomming(regeling.Gebieden.Select(gebied => gebied.Titel), "en")
            : Weergave.Leesbaar(regeling.Naam).Replace('-', ' ');
    }
}
