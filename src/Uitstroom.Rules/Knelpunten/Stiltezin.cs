namespace Uitstroom.Rules;

/// <summary>Says in Dutch on what the source is silent.</summary>
internal static class Stiltezin
{
    // What a key is about, as the subject of a sentence. A key that is not here is named itself.
    private static readonly Dictionary<string, string> _onderwerpen = new(StringComparer.Ordinal)
    {
        ["oordeel_door"] = "wie dat beoordeelt",
        ["door"] = "wie dat beslist",
        ["beslist"] = "wie beslist",
        ["wie"] = "wie het doet",
        ["aan"] = "aan wie",
        ["met"] = "met wie",
        ["binnen"] = "de termijn",
        ["vanaf"] = "vanaf wanneer",
        ["bij"] = "wanneer het begint",
        ["tot"] = "tot wanneer",
        ["inhoud"] = "de inhoud",
        ["gevolg"] = "wat er volgt",
        ["vervolg"] = "wat er volgt",
        ["bij_tekort"] = "wat er bij een tekort volgt",
        ["duur"] = "de duur",
        ["verlengen"] = "of verlengen kan",
        ["einde"] = "hoe het eindigt",
        ["naar"] = "wat ervan wordt",
        ["werking"] = "wat er gebeurt",
        ["per"] = "vanaf welke dag",
        ["vorm"] = "in welke vorm",
        ["minstens"] = "hoelang minstens",
        ["aantal"] = "het aantal",
        ["totaal"] = "het totaal",
        ["gewichten"] = "de gewichten",
        ["binnen_groep"] = "de verdeling binnen een groep",
        ["van"] = "de eerste dag",
        ["hardheidsclausule"] = "of de hardheidsclausule hier werkt",
        ["soort"] = "wat er volgt",
        ["rest"] = "wie de centen krijgt die overblijven",
        ["toerekenen"] = "wie de kosten draagt",
        ["drager"] = "wie de kosten draagt",
        ["peildatum"] = "op welke dag getoetst wordt",
        ["stand"] = "of er een koppelbeding is",
    };

    /// <param name="pad">The path below the part, such as <c>binnen</c> or <c>antwoorden.route.kies.anders.dan</c>; may be empty.</param>
    /// <param name="woord">The word that stands there.</param>
    public static string Van(string pad, string woord)
    {
        if (woord == "onvolledig")
        {
            return "de lijst is niet volledig";
        }

        var delen = pad.Split('.', StringSplitOptions.RemoveEmptyEntries).ToList();
        var lezing = Lezing(delen);
        return $"{Onderwerp(delen)} {Gezegde(woord)}{lezing}";
    }

    /// <summary>In which reading; the parts of it are taken out.</summary>
    private static string Lezing(List<string> delen)
    {
        var plaats = delen.FindIndex(deel => deel == "lezing");
        if (plaats < 0 || plaats + 2 >= delen.Count)
        {
            return "";
        }

        var tekst = $" (bij lezing `{delen[plaats + 1]}` = `{delen[plaats + 2]}`)";
        delen.RemoveRange(plaats, 3);
        return tekst;
    }

    private static string Onderwerp(List<string> delen) => delen switch
    {
        [] => "dit",
        ["ontbreekt_in_bron", var wat] => Weergave.Leesbaar(wat),
        ["waarden", var dag] => $"de waarde vanaf {dag}",
        ["antwoorden", var wat, ..] => Weergave.Leesbaar(wat) + Rij(delen),
        ["wanneer" or "eis" or "uitgesloten_als" or "voorkeur" or "afgeleid", ..] => "een van de gevallen",
        [var sleutel, ..] when _onderwerpen.TryGetValue(sleutel, out var onderwerp) => onderwerp + Rij(delen),
        _ => Weergave.Leesbaar(string.Join(", ", delen)),
    };

    private static string Rij(List<string> delen) => delen.IndexOf("kies") is >= 0 and var plaats && plaats + 1 < delen.Count ? $" ({Weergave.Leesbaar(delen[plaats + 1])})" : "";

    private static string Gezegde(string woord) => woord switch
    {
        "niet_genoemd" => "staat er niet",
        "niet_geregeld" => "is niet geregeld",
        _ => "staat niet in de bron",
    };
}
