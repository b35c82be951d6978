using System.Globalization;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Reads what a user types on dividing.</summary>
internal static class Verdeelkeuzes
{
    private static readonly Dictionary<string, Verdeelmethode> _methoden = new(StringComparer.Ordinal)
    {
        ["grootste_resten"] = Verdeelmethode.GrootsteResten,
        ["afronden_per_regel"] = Verdeelmethode.AfrondenPerRegel,
        ["gelijke_delen"] = Verdeelmethode.GelijkeDelen,
    };

    /// <summary>A whole number from 0 up to and including 10^18.</summary>
    public static long Totaal(string tekst) =>
        long.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var totaal) && totaal <= 1_000_000_000_000_000_000
            ? totaal
            : throw new Gebruiksfout($"`{tekst}` is geen aantal om te verdelen", "geef een geheel getal van 0 tot en met 10^18");

    public static Verdeelmethode Methode(string tekst) => _methoden.TryGetValue(tekst, out var methode)
        ? methode
        : throw new Gebruiksfout($"onbekende methode `{tekst}`", Suggestion.For(tekst, _methoden.Keys) ?? $"kies uit {string.Join(", ", _methoden.Keys.Select(naam => $"`{naam}`"))}");
}
