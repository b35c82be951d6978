using System.Collections.Immutable;
using System.Globalization;

namespace Uitstroom.Rules;

/// <summary>The printed tables of which a figure does not follow from the key, or a sum does not add up.</summary>
internal static class Tabelknelpunten
{
    public static IEnumerable<Knelpunt> Van(Regeling regeling)
    {
        foreach (var sleutel in regeling.Verdeelsleutels.Values)
        {
            if (sleutel.Aansluiting() is not { } aansluiting)
            {
                continue;
            }

            ImmutableArray<string> bevindingen = [.. Bevindingen(aansluiting)];
            if (!bevindingen.IsEmpty)
            {
                yield return new Knelpunt($"verdeelsleutels.{sleutel.Naam}.gedrukt", Knelpuntsoort.Tabel, Knelpuntherkomst.Tabel, sleutel.Titel, sleutel.Bron)
                {
                    Bevindingen = bevindingen,
                    Raakt = [$"verdeelsleutels.{sleutel.Naam}"],
                    Opmerkingen = [.. Registerknelpunten.Opmerkingen(regeling, sleutel.Bron)],
                };
            }
        }
    }

    private static IEnumerable<string> Bevindingen(Aansluiting aansluiting) =>
    [
        .. aansluiting.Sommen.Select(som => $"{(som.Naam == "totaal" ? $"de {som.Wat} samen" : $"de {som.Wat} van {Weergave.Leesbaar(som.Naam)}")} zijn {som.Som}, en dat hoort {som.Hoort} te zijn"),
        .. aansluiting.Cellen.Select(Cel),
        .. aansluiting.ZonderOntvanger.Select(deel => $"bij {deel.Groep} noemt de tabel niemand voor {deel.Minstens}"),
        .. aansluiting.ZonderRij.Select(naam => $"{naam} heeft geen rij in de tabel"),
    ];

    private static string Cel(Celafwijking cel)
    {
        var waar = cel.Groep is null ? cel.Ontvanger : $"{cel.Ontvanger} in {cel.Groep}";
        var uitkomsten = cel.Uitkomsten.Where(uitkomst => uitkomst.Aantal != cel.Gedrukt)
            .GroupBy(uitkomst => uitkomst.Aantal, uitkomst => Weergave.Leesbaar(uitkomst.Methode))
            .Select(groep => $"{groep.Key?.ToString(CultureInfo.InvariantCulture) ?? "onbeslist"} ({Weergave.Opsomming(groep, "en")})");
        return $"het {ToetsingJson.Naam(cel.Soort)} van {waar} is gedrukt als {cel.Gedrukt}, en de sleutel geeft {string.Join(" of ", uitkomsten)}";
    }
}
