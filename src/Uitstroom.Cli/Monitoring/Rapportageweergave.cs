using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Which reports an agreement asks for: who reports what to whom, and when.</summary>
internal static class Rapportageweergave
{
    public static void Toon(Scherm scherm, Regeling regeling, Monitoring monitoring)
    {
        var stukken = new Stukken(scherm);
        foreach (var rapport in monitoring.Rapportages)
        {
            stukken.Kop(rapport.Titel);
            stukken.Regels("wie, wanneer", rapport.Afspraken.Select(Stukken.Zin));
            stukken.Regel("cijfers", rapport.Stilte is { } stilte ? $"{Stukken.Leesbaar(stilte)}: de tekst zegt niet welke" : string.Join(", ", rapport.Cijfers.Select(cijfer => cijfer.Titel)));
            stukken.Regel("let op", rapport.Toelichting);
            stukken.Regel("bepalingen", string.Join(", ", rapport.Bron.Concat(rapport.Afspraken.SelectMany(afspraak => afspraak.Bron)).Distinct()));
        }

        stukken.Kop($"Cijfers die `uitstroom monitoring {regeling.Naam} --bestand` telt");
        stukken.Regels("", monitoring.Cijfers.Select(cijfer =>
            $"{cijfer.Titel}{(cijfer.Genoemd ? "" : " (niet zelf genoemd)")}: {string.Join(", ", cijfer.Telt.Select(soort => soort.Titel))}{(cijfer.BinnenTekst is { } binnen ? $" binnen {binnen}" : "")} ({string.Join(", ", cijfer.Bron)})"));
        stukken.Regel("let op", monitoring.Toelichting);
    }
}
