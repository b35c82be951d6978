using System.Collections.Immutable;

namespace Uitstroom.Regions;

/// <summary>The small changes in a comparison with a fact, such as <c>minstens 5 jaar geleden</c> or <c>[rood, blauw]</c>.</summary>
internal static class Vergelijkingsmutaties
{
    // The day or number itself in or out; the longest words first, as some begin with others.
    private static readonly ImmutableArray<(string Woord, string Ander)> _randen =
    [
        ("op of voor ", "voor "), ("op of na ", "na "), ("voor ", "op of voor "), ("na ", "op of na "),
        ("minstens ", "meer dan "), ("meer dan ", "minstens "), ("hoogstens ", "minder dan "), ("minder dan ", "hoogstens "),
    ];

    /// <summary>The mutants of a comparison, or of a list of them.</summary>
    public static IEnumerable<Mutant> Van(YamlNode knoop, Mutatieplek plek) => knoop switch
    {
        YamlScalar vergelijking => Een(vergelijking, plek),
        YamlSequence reeks => reeks.Items.SelectMany((item, i) => Van(item, plek.Onder(reeks, i))).Concat(Weglaten(reeks, plek)),
        YamlMapping groep => groep.Entries.Where(entry => entry.Sleutel.Tekst.StartsWith(Keusbinder.Voorvoegsel, StringComparison.Ordinal) && entry.Waarde is YamlMapping)
            .SelectMany(entry => Opties((YamlMapping)entry.Waarde, plek.Onder(groep, entry))),
        _ => [],
    };

    private static IEnumerable<Mutant> Opties(YamlMapping opties, Mutatieplek plek) => opties.Entries.SelectMany(optie => Van(optie.Waarde, plek.Onder(opties, optie)));

    private static IEnumerable<Mutant> Weglaten(YamlSequence reeks, Mutatieplek plek) => reeks.Items.Length < 2 ? [] : reeks.Items.Select((item, i) =>
        plek.Wordt(Mutatiesoort.Keuze, item, Mutatietekst.Van(item), "weggelaten", new YamlSequence(reeks.Items.RemoveAt(i), reeks.Plaats)));

    private static IEnumerable<Mutant> Een(YamlScalar vergelijking, Mutatieplek plek) => Rand(vergelijking.Tekst) is { } ander
        ? Waarde(vergelijking, plek).Append(plek.Wordt(Mutatiesoort.Operator, vergelijking, ander))
        : Waarde(vergelijking, plek);

    private static IEnumerable<Mutant> Waarde(YamlScalar vergelijking, Mutatieplek plek) => vergelijking.Tekst switch
    {
        "ja" => [plek.Wordt(Mutatiesoort.Keuze, vergelijking, "nee")],
        "nee" => [plek.Wordt(Mutatiesoort.Keuze, vergelijking, "ja")],
        "geen" => [plek.Wordt(Mutatiesoort.Keuze, vergelijking, "aanwezig")],
        "aanwezig" => [plek.Wordt(Mutatiesoort.Keuze, vergelijking, "geen")],
        var tekst => Stapwaarden.Van(tekst).Select(nieuw => plek.Wordt(Mutatiesoort.Grens, vergelijking, nieuw)),
    };

    private static string? Rand(string tekst)
    {
        var rand = _randen.FirstOrDefault(paar => tekst.StartsWith(paar.Woord, StringComparison.Ordinal));
        return rand.Woord is not null ? rand.Ander + tekst[rand.Woord.Length..]
            : !tekst.StartsWith("van ", StringComparison.Ordinal) ? null
            : tekst.Contains(" tot en met ", StringComparison.Ordinal) ? tekst.Replace(" tot en met ", " tot ", StringComparison.Ordinal)
            : tekst.Replace(" tot ", " tot en met ", StringComparison.Ordinal);
    }
}
