using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>The words of the section <c>verdeelsleutels</c> and what they mean.</summary>
internal static class Verdeelwoorden
{
    public static IReadOnlyDictionary<string, Verdeelmethode> Methoden { get; } =
        Enum.GetValues<Verdeelmethode>().ToDictionary(methode => Waardetekst.Slang(methode.ToString()), StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, Gelijkeregel> Gelijkeregels { get; } =
        Enum.GetValues<Gelijkeregel>().ToDictionary(regel => Waardetekst.Slang(regel.ToString()), StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, Restverdeling> Restverdelingen { get; } =
        Enum.GetValues<Restverdeling>().ToDictionary(rest => Waardetekst.Slang(rest.ToString()), StringComparer.Ordinal);

    /// <summary>Whether the printed figures count.</summary>
    public static IReadOnlyDictionary<string, bool> Geldend { get; } =
        new Dictionary<string, bool>(StringComparer.Ordinal) { ["gedrukt"] = true, ["berekend"] = false };

    /// <summary>Whether people outside the rule of origin count as people of unknown origin.</summary>
    public static IReadOnlyDictionary<string, bool> Behandelingen { get; } =
        new Dictionary<string, bool>(StringComparer.Ordinal) { ["als_onbekend"] = true, ["buiten_sleutel"] = false };

    /// <summary>In how many parts a year falls.</summary>
    public static IReadOnlyDictionary<string, int> Jaardelen { get; } =
        new Dictionary<string, int>(StringComparer.Ordinal) { ["maand"] = 12, ["kwartaal"] = 4, ["halfjaar"] = 2 };
}
