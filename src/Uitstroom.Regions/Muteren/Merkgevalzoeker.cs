using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Looks for a case that notices a mutant, among sketches of cases: one of which something comes out otherwise expects that.</summary>
internal sealed class Merkgevalzoeker(Mutantgevallen gevallen, Regeling regeling)
{
    // A case that expects more than this is no longer read by anybody.
    private const int HoogstensDelen = 3;

    private static readonly SourceSpan _hier = SourceSpan.Whole("voorstel");

    private readonly Mutantschetsen _schetsen = new(gevallen, regeling);

    // What is expected of these is a word in quotes, as other readers of YAML take it for true or false.
    private static readonly string[] _aangehaald = ["uitkomst", "mogelijk"];

    /// <summary>The case and what the mutant changes in it; null when none was found.</summary>
    public (Gevalvoorstel Voorstel, ImmutableArray<string> Verschillen)? Zoek(Mutant mutant, Regeling anders, Voorwaardeverschil verschil, Voorwaardeverschil toetsen)
    {
        foreach (var (nummer, schets) in _schetsen.Van(mutant, verschil, toetsen))
        {
            if (Probeer(mutant, nummer, schets, anders) is { } gevonden)
            {
                return gevonden;
            }
        }

        return null;
    }

    private (Gevalvoorstel, ImmutableArray<string>)? Probeer(Mutant mutant, int nummer, Gevalschets schets, Regeling anders)
    {
        if (gevallen.Lees(nummer, schets, regeling) is not { } oud || gevallen.Lees(nummer, schets, anders) is not { } nieuw)
        {
            return null;
        }

        var na = Gevalopname.Van(nieuw).ToDictionary(deel => string.Join('\u001f', deel.Pad));
        ImmutableArray<(Padverwachting Oud, Padverwachting? Nieuw)> delen =
        [
            .. Gevalopname.Van(oud).Select(deel => (Oud: deel, Nieuw: na.GetValueOrDefault(string.Join('\u001f', deel.Pad))))
                .Where(paar => paar.Nieuw is null || !paar.Oud.Waarden.ToHashSet(StringComparer.Ordinal).SetEquals(paar.Nieuw.Waarden)).Take(HoogstensDelen),
        ];
        if (delen.IsEmpty)
        {
            return null;
        }

        var knoop = delen.Aggregate(new Gevalschets(new YamlMapping([], _hier)).Knoop, (verwacht, deel) => Zet(verwacht, deel.Oud.Pad, Waarde(deel.Oud)));
        var af = schets.Met("verwacht", knoop);
        if (gevallen.Lees(nummer, af, regeling) is not { } geval || !Gevalcontrole.Controleer(geval).Gevonden.IsEmpty
            || (gevallen.Lees(nummer, af, anders) is { } gemuteerd && Gevalcontrole.Controleer(gemuteerd).Gevonden.IsEmpty))
        {
            return null;
        }

        var naam = $"voorstel-{mutant.Nummer}";
        var titel = new YamlScalar($"Voorstel: {mutant.Pad} ({mutant.Van} → {mutant.Naar})", Aangehaald: true, _hier);
        var voorstel = new YamlMapping([new YamlEntry(Gevalschets.Tekst("titel"), titel), .. af.Knoop.Entries], _hier);
        return (new Gevalvoorstel(naam, Gevalschrijver.Schrijf(naam, voorstel), [mutant.Pad]), [.. delen.Select(Tekst)]);
    }

    private static string Tekst((Padverwachting Oud, Padverwachting? Nieuw) deel) =>
        $"{string.Join('.', deel.Oud.Pad)}: {Opsomming(deel.Oud)}, en met de wijziging {(deel.Nieuw is { } nieuw ? Opsomming(nieuw) : "niets")}";

    private static string Opsomming(Padverwachting deel) => deel.Waarden.IsEmpty ? "niets" : string.Join(", ", deel.Waarden);

    private static YamlNode Waarde(Padverwachting deel) => deel.IsLijst
        ? Gevalschets.Lijst(deel.Waarden)
        : new YamlScalar(deel.Waarden[0], Aangehaald: _aangehaald.Contains(deel.Pad[0]), _hier);

    private static YamlMapping Zet(YamlMapping groep, ImmutableArray<string> pad, YamlNode waarde)
    {
        var sleutel = pad[0];
        var nieuw = pad.Length == 1 ? waarde : Zet(groep[sleutel] as YamlMapping ?? new YamlMapping([], _hier), pad.RemoveAt(0), waarde);
        return groep.Find(sleutel) is { } entry ? groep.Met(entry, nieuw) : new YamlMapping(groep.Entries.Add(new YamlEntry(Gevalschets.Tekst(sleutel), nieuw)), _hier);
    }
}
