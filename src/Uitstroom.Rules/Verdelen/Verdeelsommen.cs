using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Adds up the parts of a division by area and by receiver.</summary>
internal static class Verdeelsommen
{
    /// <summary>The areas of which every gemeente is a receiver, or a group.</summary>
    public static ImmutableArray<Verdeelsom> PerGebied(Verdeelsleutel sleutel, ImmutableArray<Verdeelgroep> groepen)
    {
        var perNaam = groepen is [{ Naam: null } enige]
            ? enige.Delen.ToDictionary(deel => deel.Ontvanger ?? "", deel => (deel.Aantal, deel.Minstens), StringComparer.Ordinal)
            : groepen.ToDictionary(groep => groep.Naam ?? "", groep => (groep.Verdeeld, groep.Delen.Sum(deel => deel.Minstens)), StringComparer.Ordinal);
        return
        [
            .. from gebied in sleutel.Regeling?.Gebieden ?? []
               where gebied.Leden.Length > 0 && gebied.Leden.All(perNaam.ContainsKey)
               let delen = gebied.Leden.Select(lid => perNaam[lid]).ToList()
               select new Verdeelsom(gebied.Naam, delen.All(deel => deel.Item1 is not null) ? delen.Sum(deel => deel.Item1) : null, delen.Sum(deel => deel.Item2))
               {
                   Gedrukt = sleutel.Gedrukt?.Deelsommen.FirstOrDefault(som => som.Ontvanger == gebied.Naam)?.Waarde,
               },
        ];
    }

    /// <summary>Receivers over all groups in the order of the parties, then parties without a row: silence, never 0.</summary>
    public static ImmutableArray<Verdeelsom> PerOntvanger(Verdeelsleutel sleutel, ImmutableArray<Verdeelgroep> groepen)
    {
        if (groepen.IsEmpty || groepen is [{ Naam: null }])
        {
            return [];
        }

        var delen = groepen.SelectMany(groep => groep.Delen).ToLookup(deel => deel.Ontvanger);
        var tenMinste = delen[null].Any(deel => deel.Minstens > 0);
        var namen = sleutel.Over.Leden.Select(lid => lid.Naam);
        return
        [
            .. namen.Union(delen.Select(groep => groep.Key).OfType<string>()).Select(naam => delen.Contains(naam)
                ? Som(naam, [.. delen[naam]]) with { TenMinste = tenMinste }
                : new Verdeelsom(naam, null, 0) { Stilte = tenMinste ? "onbekend" : "niet_geregeld", TenMinste = tenMinste }),
        ];
    }

    private static Verdeelsom Som(string naam, List<Deel> alle)
    {
        var gedrukt = alle.All(deel => deel.Gedrukt is not null) ? alle.Sum(deel => deel.Gedrukt) : null;
        return new Verdeelsom(naam, alle.All(deel => deel.Aantal is not null) ? alle.Sum(deel => deel.Aantal) : null, alle.Sum(deel => deel.Minstens))
        {
            Gedrukt = gedrukt,
            Berekend = alle.All(deel => deel.Berekend is not null) ? alle.Sum(deel => deel.Berekend) : null,
        };
    }
}
