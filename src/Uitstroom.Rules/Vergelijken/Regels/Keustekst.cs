namespace Uitstroom.Rules;

/// <summary>How a value reads under the readings that are settled; where one is open, every value that it may be.</summary>
internal static class Keustekst
{
    public static string? Van<T>(Keus<T>? keus, Wereld wereld, Func<T, string> tekst) => keus is null ? null : string.Join(" of ", In(keus, wereld).Select(tekst).Distinct());

    /// <summary>A figure of the agreement, with its days when it has more than one value.</summary>
    public static string? Van(Parameter? parameter, Wereld wereld) => parameter is null ? null
        : Weergave.Opsomming(parameter.Waarden.Select(waarde => Van(waarde.Waarde, wereld, grootheid => grootheid.ToString()!) + (waarde.Vanaf is { } dag ? $" vanaf {Weergave.Datum(dag)}" : "")), "en");

    private static IEnumerable<T> In<T>(Keus<T> keus, Wereld wereld) => keus switch
    {
        Keus<T>.PerLezing per when wereld.Optie(per.Lezing) is { } optie => In(per.Opties[optie], wereld),
        Keus<T>.PerLezing per => per.Opties.SelectMany(optie => In(optie, wereld)),
        _ => keus.Alle(),
    };
}
