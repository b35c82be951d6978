using System.Globalization;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>The Dutch texts in schemas.</summary>
internal static class Schemateksten
{
    public const string Vernieuw = "staat het er nog maar net, vernieuw dan het schema met `uitstroom schema`";
    public const string Naam = "een naam bestaat uit kleine letters, cijfers en `_`, en begint met een letter";
    public const string Lijst = "hier hoort een lijst: `[a, b]`, of regels die met `- ` beginnen";
    public const string Groep = "hier hoort een groep van namen met hun inhoud";
    public const string Tekst = "hier hoort één tekst of getal; schrijf `true`, `false` of `null` tussen aanhalingstekens";

    private const int Hoogstens = 24;

    private static readonly Dictionary<string, string> _woorden = new(StringComparer.Ordinal)
    {
        ["niet_geregeld"] = "Het convenant zegt hier niets over.",
        ["niet_in_bron"] = "Het convenant verwijst naar iets dat er niet is.",
        ["niet_genoemd"] = "Het convenant noemt niemand.",
        ["geen"] = "Het is bekend dat het er niet is.",
        ["aanwezig"] = "Het is bekend dat het er is.",
        ["onbekend"] = "Het is niet bekend.",
        ["altijd"] = "Geldt altijd.",
        ["nooit"] = "Geldt nooit.",
        ["toetsdatum"] = "De datum waarop getoetst wordt.",
        ["begin_regeling"] = "De eerste dag van de regeling.",
        ["einde_regeling"] = "De laatste dag van de regeling.",
        ["geen_einde"] = "Er komt geen einde aan.",
        ["geen_begin"] = "Er is geen dag waarna het pas telt.",
        ["kalenderjaar"] = "Van 1 januari tot en met 31 december.",
        ["eigen_partij"] = "Ieder draagt de eigen kosten.",
        ["alles"] = "Alle categorieën.",
        ["alle_andere"] = "Elk feit dat bij geen categorie staat.",
        ["beeindigd"] = "Er is dan geen contract meer.",
    };

    /// <summary>A word with its meaning, where that is the same everywhere.</summary>
    public static Naamuitleg Woord(string woord) => new(woord, _woorden.GetValueOrDefault(woord, ""));

    public static string Sleutels(IEnumerable<string> sleutels) => $"hier passen alleen de sleutels {Rij(sleutels)}";

    public static string Ontbreekt(string sleutel) => $"de sleutel `{sleutel}` ontbreekt";

    public static string Samen(string een, string ander) => $"`{een}` en `{ander}` gaan niet samen";

    public static string MinstensEen(IEnumerable<string> sleutels) => $"een van de sleutels {Weergave.Opsomming(Citeer(sleutels))} is nodig";

    public static string Onbekend(Naamsoort soort) => $"dit is geen {Soortnaam(soort)} van deze regeling; {Vernieuw}";

    public static string Namen(Naamsoort soort) => $"hier hoort een {Soortnaam(soort)}; {Vernieuw}";

    public static string Blad(Blad blad)
    {
        var delen = blad.Namen.Select(soort => "een " + Soortnaam(soort))
            .Concat(blad.Schrijfwijzen.Select(wijze => wijze.Wat.Contains('`', StringComparison.Ordinal) ? wijze.Wat : $"{wijze.Wat}, zoals `{wijze.Voorbeeld}`"))
            .Concat(Citeer(blad.Woorden));
        return $"hier hoort {Weergave.Opsomming(delen)}{(blad.Namen.IsEmpty ? "" : "; " + Vernieuw)}";
    }

    public static string Rij(IEnumerable<string> woorden)
    {
        var lijst = Citeer(woorden).ToList();
        return lijst.Count <= Hoogstens
            ? Weergave.Opsomming(lijst, "en")
            : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", lijst.Take(Hoogstens - 1))} en nog {lijst.Count - Hoogstens + 1} andere");
    }

    public static string Soortnaam(Naamsoort soort) => soort switch
    {
        Naamsoort.Bepaling => "bepaling uit het register",
        Naamsoort.Bepalingspatroon => "bepaling uit het register, zo nodig met `.*`",
        Naamsoort.Datumfeit => "feit van het type `datum`",
        Naamsoort.Dagfeit => "gebeurtenis, of feit dat een dag is",
        Naamsoort.JaNeeFeit => "feit van het type `ja_nee`",
        Naamsoort.Keuzefeit => "feit van het type `keuze`",
        Naamsoort.Kalenderdag => "dag van de kalender",
        Naamsoort.Label => "uitkomst van een toets",
        Naamsoort.Partijgroep => "groep bij `partijen`",
        Naamsoort.Contractgebeurtenis => "gebeurtenis bij `contracten`",
        Naamsoort.Teller => "doelgroep of quotum met een teller",
        _ => soort.ToString().ToLowerInvariant(),
    };

    private static IEnumerable<string> Citeer(IEnumerable<string> woorden) => woorden.Select(woord => $"`{woord}`");
}
