using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Another value for a fact.</summary>
internal readonly record struct Kandidaat(Feit Feit, Feitwaarde Waarde);

/// <summary>The facts on which conditions hang, and the values at which these turn.</summary>
internal static class Kandidaten
{
    private const int HoogstensKeuzes = 12;

    /// <summary>The values to try of the facts under some nodes, in the order of these.</summary>
    /// <param name="knopen">The compiled conditions.</param>
    /// <param name="peildata">The bounds on each date on which is tested; null for a date that is unknown.</param>
    /// <param name="aanvraag">What is known now: a value that is there already is left out.</param>
    public static ImmutableArray<Kandidaat> Van(IEnumerable<Knoop> knopen, Grenzen?[] peildata, Aanvraag aanvraag)
    {
        var kandidaten = new OrderedDictionary<Kandidaat, bool>();
        foreach (var knoop in knopen.SelectMany(Alle))
        {
            // What the engine calculates is not given: then the facts behind it would say something else.
            foreach (var kandidaat in knoop is Knoop.Blad { Van.Feit.Berekend: null } blad ? Waarden(blad, peildata[blad.Test.Peil]) : knoop is Knoop.Afgeleid { Feit.Berekend: null } afgeleid ? Waarden(afgeleid.Feit) : [])
            {
                if (!kandidaat.Waarde.Equals(aanvraag.Waarden[kandidaat.Feit.Slot]))
                {
                    kandidaten.TryAdd(kandidaat, true);
                }
            }
        }

        // What a condition looks at itself comes before a derived fact that was given.
        return [.. kandidaten.Keys.OrderBy(kandidaat => kandidaat.Feit.VolgtUitAndere)];
    }

    private static IEnumerable<Knoop> Alle(Knoop knoop) => knoop.Kinderen.SelectMany(Alle).Prepend(knoop);

    private static IEnumerable<Kandidaat> Waarden(Knoop.Blad blad, Grenzen? grenzen)
    {
        var feit = blad.Van.Feit;
        foreach (var nummer in grenzen is null ? [] : blad.Regels.Where(nummer => grenzen.Redenen[nummer] == 0))
        {
            foreach (var stap in new[] { 0, -1, 1 })
            {
                if (Past(feit, grenzen!.Waarden[nummer] + stap))
                {
                    yield return new Kandidaat(feit, Feitwaarde.Van(grenzen!.Waarden[nummer] + stap));
                }
            }
        }

        foreach (var kandidaat in Waarden(feit))
        {
            yield return kandidaat;
        }

        if (feit.OpGrondVan is { } grond)
        {
            yield return new Kandidaat(grond, Feitwaarde.Van(true));
        }
    }

    private static IEnumerable<Kandidaat> Waarden(Feit feit)
    {
        var getallen = feit.Type switch
        {
            FeitType.JaNee => [1L, 0L],
            FeitType.Keuze => Enumerable.Range(0, Math.Min(feit.Waarden.Length, HoogstensKeuzes)).Select(nummer => (long)nummer),
            _ => [],
        };
        foreach (var getal in getallen)
        {
            yield return new Kandidaat(feit, Feitwaarde.Van(getal));
        }

        if (feit.KanOntbreken)
        {
            yield return new Kandidaat(feit, Feitwaarde.Geen);
        }

        yield return new Kandidaat(feit, Feitwaarde.Onbekend);
    }

    public static bool Past(Feit feit, long waarde) => feit.Type switch
    {
        FeitType.Datum => waarde >= Dag.Nummer(Dag.Eerste) && waarde <= Dag.Nummer(Dag.Laatste),
        _ => !((decimal)waarde / feit.Schaal < feit.Minimum) && !((decimal)waarde / feit.Schaal > feit.Maximum),
    };
}
