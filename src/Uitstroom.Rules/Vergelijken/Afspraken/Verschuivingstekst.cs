using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Which last days move, in Dutch.</summary>
internal static class Verschuivingstekst
{
    // So many rows of start days are named; of more the days of the week are counted.
    private const int MeesteBereiken = 4;

    // Longer rows nobody reads; JSON has them all.
    private const int Meeste = 8;

    private static readonly string[] _weekdagen = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

    public static IEnumerable<string> Regels(ImmutableArray<Termijnverschuiving> verschuivingen, ImmutableArray<Dagbereik> bekeken, string wanneer)
    {
        foreach (var verschuiving in verschuivingen.Take(Meeste))
        {
            yield return verschuiving.Voorbeeld is { } dag
                ? $"{Verschuift(verschuiving)} bij {Dagen(verschuiving, bekeken)}{Lezing(verschuiving.Lezing)}. Als voorbeeld: {wanneer} op {Weergave.Datum(dag)}, dan was de laatste dag {verschuiving.Oud}, en wordt die {verschuiving.Nieuw}."
                : $"De vaste dagen waren {verschuiving.Oud}, en worden {verschuiving.Nieuw}{Lezing(verschuiving.Lezing)}.";
        }

        if (verschuivingen.Length > Meeste)
        {
            yield return $"En nog {verschuivingen.Length - Meeste} zulke verschuivingen; `--json` toont ze alle.";
        }

        if (!bekeken.IsEmpty)
        {
            var slot = verschuivingen.IsEmpty ? ": de laatste dag verschuift op geen daarvan" : "";
            yield return $"Bekeken: {Weergave.Aantal(bekeken.Sum(bereik => bereik.Dagen))} dagen waarop het kan beginnen, {string.Join("; ", bekeken.Select(bereik => $"{(bereik.Dagen == 1 ? "op" : "van")} {bereik}"))}{slot}.";
        }
    }

    /// <summary>Everything of some shifts, to compare.</summary>
    public static string Beeld(ImmutableArray<Termijnverschuiving> verschuivingen) =>
        string.Join('\n', verschuivingen.Select(een => $"{een.Dagen} {een.Uren} {een.Oud} {een.Nieuw} {string.Join(' ', een.Startdagen)}"));

    public static string Lezing(string lezing) => lezing.Length == 0 ? "" : $" (lezing {lezing})";

    private static string Verschuift(Termijnverschuiving verschuiving) => verschuiving switch
    {
        { Dagen: { } dagen } => $"De laatste dag komt {(Math.Abs(dagen) == 1 ? "1 dag" : $"{Math.Abs(dagen)} dagen")} {(dagen > 0 ? "later" : "eerder")}",
        { Uren: { } uren } => $"Het laatste moment komt {Math.Abs(uren)} uur {(uren > 0 ? "later" : "eerder")}",
        _ => "De laatste dag wordt anders",
    };

    private static string Dagen(Termijnverschuiving verschuiving, ImmutableArray<Dagbereik> bekeken)
    {
        var aantal = verschuiving.Aantal;
        var alle = bekeken.Sum(bereik => bereik.Dagen);
        return aantal == alle && verschuiving.Startdagen.SequenceEqual(bekeken) ? "elk begin"
            : verschuiving.Startdagen.Length <= MeesteBereiken ? $"een begin {Weergave.Opsomming(verschuiving.Startdagen.Select(bereik => $"{(bereik.Dagen == 1 ? "op" : "van")} {bereik}"), "en")}"
            : $"een begin op {Weergave.Aantal(aantal)} van de {Weergave.Aantal(alle)} dagen ({Weekdagen(verschuiving)})";
    }

    private static string Weekdagen(Termijnverschuiving verschuiving)
    {
        var perDag = verschuiving.Startdagen.SelectMany(bereik => Enumerable.Range(0, bereik.Dagen).Select(bereik.Van.PlusDays))
            .GroupBy(dag => dag.DayOfWeek).OrderBy(groep => groep.Key);
        return string.Join(", ", perDag.Select(groep => $"{_weekdagen[(int)groep.Key - 1]} {groep.Count()}"));
    }
}
