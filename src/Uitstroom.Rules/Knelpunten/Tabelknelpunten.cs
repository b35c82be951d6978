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

            foreach (var (onder, tekst) in Zinnen(aansluiting))
            {
                yield return new Knelpunt($"verdeelsleutels.{sleutel.Naam}.gedrukt{onder}", Knelpuntsoort.Tabel, Knelpuntherkomst.Tabel, $"{sleutel.Titel}: {tekst}", sleutel.Bron)
                {
                    Raakt = [$"verdeelsleutels.{sleutel.Naam}"],
                    Opmerkingen = [.. Registerknelpunten.Opmerkingen(regeling, sleutel.Bron)],
                };
            }
        }
    }

    private static IEnumerable<(string Onder, string Tekst)> Zinnen(Aansluiting aansluiting) =>
    [
        .. aansluiting.Sommen.Select(som => ("", $"{som.Wat} bij {som.Naam} is {som.Som}, en hoort {som.Hoort} te zijn")),
        .. aansluiting.Cellen.Select(Cel),
        .. aansluiting.ZonderOntvanger.Select(deel => ($".aantallen.{deel.Groep}", $"bij {deel.Groep} noemt de tabel niemand voor {deel.Minstens}")),
        .. aansluiting.ZonderRij.Select(naam => ("", $"{naam} heeft geen rij in de tabel")),
    ];

    private static (string Onder, string Tekst) Cel(Celafwijking cel)
    {
        var waar = cel.Groep is null ? cel.Ontvanger : $"{cel.Ontvanger} in {cel.Groep}";
        var uitkomsten = cel.Uitkomsten.Where(uitkomst => uitkomst.Aantal != cel.Gedrukt)
            .Select(uitkomst => $"{uitkomst.Aantal?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "onbeslist"} ({Weergave.Leesbaar(uitkomst.Methode)})");
        var (naam, sleutel) = cel.Soort switch
        {
            Celsoort.Percentage => ("percentage", "percentages"),
            Celsoort.Richtgetal => ("richtgetal", "richtgetallen"),
            _ => ("aantal", "aantallen"),
        };
        return ($".{sleutel}.{(cel.Groep is null ? "" : cel.Groep + ".")}{cel.Ontvanger}", $"het {naam} van {waar} is {cel.Gedrukt} gedrukt, en de sleutel geeft {string.Join(" of ", uitkomsten)}");
    }
}
