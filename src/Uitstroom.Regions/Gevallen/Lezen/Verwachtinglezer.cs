using System.Collections.Immutable;

namespace Uitstroom.Regions;

/// <summary>Reads what a case expects.</summary>
internal static class Verwachtinglezer
{
    public static Verwachting Lees(YamlMapping knoop) => new()
    {
        Knoop = knoop,
        Uitkomst = knoop["uitkomst"].Tekst(),
        Soort = knoop["soort"].Tekst(),
        Vast = knoop["vast"].Tekst(),
        Beslist = knoop["beslist"].Tekst(),
        Hardheidsclausule = knoop["hardheidsclausule"].Tekst(),
        Gefaald = Lijst(knoop, "gefaald"),
        Open = Lijst(knoop, "open"),
        Nvt = Lijst(knoop, "nvt"),
        Ontbreekt = Lijst(knoop, "ontbreekt"),
        VraagNu = Lijst(knoop, "vraag_nu"),
        Mogelijk = Lijst(knoop, "mogelijk"),
        Betwist = Lijst(knoop, "betwist"),
        NietUitgezocht = Lijst(knoop, "niet_uitgezocht"),
        Bepalingen = Lijst(knoop, "bepalingen"),
        Doelgroepen = Namen(knoop, "doelgroepen"),
        Voorkeuren = Namen(knoop, "voorkeuren"),
        Antwoorden = Namen(knoop, "antwoorden"),
        Verandert = Namen(knoop, "verandert"),
        Verdeling = Paden(knoop["verdeling"], []),
        Quotum = Paden(knoop["quotum"], []),
        Ruimte = Paden(knoop["ruimte"], []),
        Kosten = Paden(knoop["kosten"], []),
        Afspraken = Paden(knoop["afspraken"], []),
        Deelname = Paden(knoop["deelname"], []),
        Looptijd = Paden(knoop["looptijd"], []),
        Gegevens = Paden(knoop["gegevens"], []),
        Contract = knoop["contract"] is YamlMapping contract ? Contractverwachting.Lees(contract) : null,
    };

    /// <summary>The values under a node, each with its path.</summary>
    public static ImmutableArray<Padverwachting> Paden(YamlNode? knoop, ImmutableArray<string> pad) => knoop switch
    {
        YamlMapping mapping => [.. mapping.Entries.SelectMany(entry => Paden(entry.Waarde, pad.Add(entry.Sleutel.Tekst)))],
        YamlSequence reeks => [new Padverwachting(pad, reeks.Teksten(), IsLijst: true)],
        YamlScalar { Ontbreekt: false } waarde => [new Padverwachting(pad, [waarde.Tekst], IsLijst: false)],
        _ => [],
    };

    private static ImmutableArray<string>? Lijst(YamlMapping knoop, string sleutel) => knoop[sleutel] is { } lijst ? lijst.Teksten() : null;

    private static ImmutableSortedDictionary<string, string>? Namen(YamlMapping knoop, string sleutel) =>
        knoop[sleutel] is { } namen
            ? namen.Namen().ToImmutableSortedDictionary(entry => entry.Sleutel.Tekst, entry => entry.Waarde.Tekst() ?? "", StringComparer.Ordinal)
            : null;
}
