using System.Globalization;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>The words around a question: what may be answered, and who must judge.</summary>
internal static class Vraagtekst
{
    public static IEnumerable<string> Toelichting(Feit feit, Aanvraag aanvraag)
    {
        if (feit.OordeelDoor is { } rol)
        {
            yield return $"Dit is een oordeel van: {rol.Voor(aanvraag)}.";
        }

        if (feit.Over != "client")
        {
            yield return $"Dit gaat over: {feit.Over.Replace('_', ' ')}.";
        }

        if (feit.Type == FeitType.Keuze)
        {
            for (var i = 0; i < feit.Waarden.Length; i++)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{i + 1,3}. {feit.Waarden[i]}");
            }
        }

        yield return $"Antwoord: {Mogelijk(feit)}{(feit.KanOntbreken ? ", of `geen`" : "")}; `?` als u het niet weet, `stop` om te stoppen.";
    }

    private static string Mogelijk(Feit feit) => feit.Type switch
    {
        FeitType.JaNee => "`ja` of `nee`",
        FeitType.Keuze => "een van deze keuzes of het nummer ervan",
        FeitType.Datum => "een datum als `jjjj-mm-dd`",
        FeitType.Tijdstip => "een tijdstip als `jjjj-mm-ddTuu:mm`",
        FeitType.Bedrag => "een bedrag in euro",
        _ when feit.Eenheid is { } eenheid => $"een getal ({eenheid})",
        _ => "een getal",
    };
}
