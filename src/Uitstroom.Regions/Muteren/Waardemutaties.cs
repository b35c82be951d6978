namespace Uitstroom.Regions;

/// <summary>The small changes in a value that is not a condition: a number, an amount, a day, a period, also per reading or per date.</summary>
internal static class Waardemutaties
{
    /// <summary>The mutants of a value.</summary>
    public static IEnumerable<Mutant> Van(YamlNode knoop, Mutatieplek plek) => knoop switch
    {
        YamlScalar waarde => Stapwaarden.Van(waarde.Tekst).Select(nieuw => plek.Wordt(Soort(waarde.Tekst), waarde, nieuw)).Concat(JaNee(waarde, plek)),
        YamlSequence reeks => reeks.Items.SelectMany((item, i) => Van(item, plek.Onder(reeks, i))),
        YamlMapping groep => groep.Entries.Where(entry => entry.Sleutel.Tekst is not ("bron" or "titel" or "toelichting" or "vraag"))
            .SelectMany(entry => entry.Sleutel.Tekst == "wanneer" ? Voorwaardemutaties.Van(entry.Waarde, plek.Onder(groep, entry)) : Van(entry.Waarde, plek.Onder(groep, entry))),
        _ => [],
    };

    private static IEnumerable<Mutant> JaNee(YamlScalar waarde, Mutatieplek plek) =>
        waarde.Tekst is "ja" or "nee" ? [plek.Wordt(Mutatiesoort.Keuze, waarde, waarde.Tekst == "ja" ? "nee" : "ja")] : [];

    // A bare number counts or weighs; with a unit or as a day it says how long or when.
    private static Mutatiesoort Soort(string tekst) =>
        tekst.All(teken => char.IsAsciiDigit(teken) || teken is '.' or ',') || tekst.EndsWith(" euro", StringComparison.Ordinal) ? Mutatiesoort.Gewicht : Mutatiesoort.Termijn;
}
