using System.Globalization;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>What somebody typed at a question.</summary>
internal abstract record Antwoord
{
    private Antwoord()
    {
    }

    /// <summary>An answer, still to be checked.</summary>
    public sealed record Waarde(string Tekst) : Antwoord;

    /// <summary>The fact is not known.</summary>
    public sealed record WeetNiet : Antwoord;

    /// <summary>No more questions; also at the end of the input.</summary>
    public sealed record Stop : Antwoord;

    /// <summary>Reads a line; a person may write <c>J</c> for <c>ja</c> and the number of a choice.</summary>
    public static Antwoord Van(string? regel, Feit feit) => regel?.Trim() switch
    {
        null => new Stop(),
        "" or "?" or "onbekend" => new WeetNiet(),
        var tekst when tekst.Equals("stop", StringComparison.OrdinalIgnoreCase) => new Stop(),
        var tekst when feit.Type == FeitType.JaNee => new Waarde(JaNee(tekst)),
        var tekst when feit.Type == FeitType.Keuze => new Waarde(Keuze(tekst, feit)),
        var tekst => new Waarde(tekst),
    };

    private static string JaNee(string tekst) => tekst.ToLowerInvariant() switch
    {
        "j" => "ja",
        "n" => "nee",
        var woord => woord,
    };

    private static string Keuze(string tekst, Feit feit) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer >= 1 && nummer <= feit.Waarden.Length
            ? feit.Waarden[nummer - 1]
            : feit.Waarden.FirstOrDefault(waarde => waarde.Equals(tekst, StringComparison.OrdinalIgnoreCase)) ?? tekst;
}
