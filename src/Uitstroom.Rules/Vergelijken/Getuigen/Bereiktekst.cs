using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Pieces of a fact in words, with their exact ends.</summary>
internal static class Bereiktekst
{
    /// <summary>The values; none when the fact need not be known, or when the values hang on another date.</summary>
    public static ImmutableArray<string> Van(Variabele variabele, bool[] welke)
    {
        var stukken = variabele.Stukken.Where((_, i) => welke[i]).ToList();
        if (stukken.Exists(stuk => stuk.IsOnbekend || (stuk.Waarde is not null && stuk.Bereiken.IsEmpty)))
        {
            return [];
        }

        var geen = stukken.Exists(stuk => stuk.IsGeen) ? new[] { "geen" } : [];
        return [.. geen, .. Samen(stukken.SelectMany(stuk => stuk.Bereiken)).Select(bereik => Tekst(variabele.Domein!, bereik))];
    }

    /// <summary>Ranges that touch are one.</summary>
    private static List<(long Van, long TotEnMet)> Samen(IEnumerable<(long Van, long TotEnMet)> bereiken)
    {
        var samen = new List<(long Van, long TotEnMet)>();
        foreach (var (van, totEnMet) in bereiken.Order())
        {
            if (samen.Count > 0 && samen[^1].TotEnMet == van - 1)
            {
                samen[^1] = (samen[^1].Van, totEnMet);
            }
            else
            {
                samen.Add((van, totEnMet));
            }
        }

        return samen;
    }

    private static string Tekst(Feitdomein domein, (long Van, long TotEnMet) bereik)
    {
        if (domein.IsKeuze)
        {
            return string.Join(", ", Enumerable.Range((int)bereik.Van, (int)(bereik.TotEnMet - bereik.Van) + 1).Select(keuze => domein.Leesbaar(keuze)));
        }

        return (bereik.Van > domein.Laagste, bereik.TotEnMet < domein.Hoogste) switch
        {
            (true, true) when bereik.Van == bereik.TotEnMet => domein.Leesbaar(bereik.Van),
            (true, true) => $"van {domein.Leesbaar(bereik.Van)} tot en met {domein.Leesbaar(bereik.TotEnMet)}",
            (true, false) => $"vanaf {domein.Leesbaar(bereik.Van)}",
            (false, true) => $"tot en met {domein.Leesbaar(bereik.TotEnMet)}",
            _ => "elke waarde",
        };
    }
}
