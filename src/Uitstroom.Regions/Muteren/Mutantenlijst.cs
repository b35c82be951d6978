using System.Collections.Immutable;

namespace Uitstroom.Regions;

/// <summary>
/// Every region file that differs from this one in one small thing that decides: a bound, an operator, a choice, a weight, a period, a reading. The walk
/// follows the forms of the file format, so that texts, names and provisions stay what they are.
/// </summary>
internal sealed class Mutantenlijst
{
    // What decides. Elsewhere stand names, texts and who meets whom.
    private static readonly ImmutableArray<string> _onderdelen =
        ["geldig", "parameters", "feiten", "lezingen", "doelgroepen", "toetsen", "verdeelsleutels", "quota", "kosten", "ladders", "contracten", "werkdagen", "afspraken", "deelname", "gegevensdeling"];

    // What a fact may be at all is for reading applications, and decides of none.
    private static readonly ImmutableArray<string> _vanFeiten = ["afgeleid", "berekend"];

    // A condition by itself, to change and compare it without the rest of the file.
    private const string Los = "voorwaarde";
    private static readonly Func<YamlNode, YamlMapping> _los = nieuw => new YamlMapping([new YamlEntry(new YamlScalar(Los, Aangehaald: false, nieuw.Plaats), nieuw)], nieuw.Plaats);

    private readonly ImmutableArray<Mutant>.Builder _mutanten = ImmutableArray.CreateBuilder<Mutant>();

    private Mutantenlijst()
    {
    }

    /// <summary>The mutants in file order.</summary>
    public static ImmutableArray<Mutant> Van(YamlMapping root)
    {
        var lijst = new Mutantenlijst();
        foreach (var sleutel in Regelvormen.Regeling.Sleutels.Where(sleutel => _onderdelen.Contains(sleutel.Naam)))
        {
            if (root.Find(sleutel.Naam) is { } entry)
            {
                lijst.Loop(entry.Waarde, sleutel.Naam == "feiten" ? Feiten(sleutel.Vorm) : sleutel.Vorm, new Mutatieplek(sleutel.Naam, nieuw => root.Met(entry, nieuw)));
            }
        }

        return [.. lijst._mutanten.OrderBy(mutant => mutant.Plaats.Regel).ThenBy(mutant => mutant.Plaats.Kolom).Select((mutant, i) => mutant with { Nummer = i + 1 })];
    }

    private static Vorm Feiten(Vorm vorm) =>
        vorm is Vorm.Namen { Inhoud: Vorm.Groep feit } ? new Vorm.Namen(new Vorm.Groep([.. feit.Sleutels.Where(sleutel => _vanFeiten.Contains(sleutel.Naam))])) : vorm;

    private void Loop(YamlNode knoop, Vorm vorm, Mutatieplek plek)
    {
        switch (vorm, knoop)
        {
            case (Vorm.Groep groep, YamlMapping inhoud):
                foreach (var entry in inhoud.Entries)
                {
                    if (groep.Sleutels.FirstOrDefault(sleutel => sleutel.Naam == entry.Sleutel.Tekst) is { } sleutel && sleutel.Naam != "bron")
                    {
                        Sleutel(entry.Waarde, sleutel, inhoud, plek.Onder(inhoud, entry));
                    }
                }

                break;
            case (Vorm.Namen namen, YamlMapping inhoud):
                Onder(inhoud, namen.Inhoud, plek);
                break;
            case (Vorm.PerLezing per, YamlMapping { Entries: [var lezing] } inhoud) when IsLezing(lezing):
                Onder((YamlMapping)lezing.Waarde, per.Inhoud, plek.Onder(inhoud, lezing));
                break;
            case (Vorm.PerLezing per, _):
                Loop(knoop, per.Inhoud, plek);
                break;
            case (Vorm.Lijst(var deel), YamlSequence reeks):
                Onder(reeks, deel, plek);
                break;
            case (Vorm.EenOfMeer(var deel), YamlSequence reeks):
                Onder(reeks, deel, plek);
                break;
            case (Vorm.EenOfMeer(var deel), _):
                Loop(knoop, deel, plek);
                break;
            case (Vorm.Vrij { Inhoud: { } inhoud }, _):
                Loop(knoop, inhoud, plek);
                break;
            case (Vorm.Keuze(var vormen), _):
                if (vormen.FirstOrDefault(een => Past(een, knoop)) is { } past)
                {
                    Loop(knoop, past, plek);
                }

                break;
            case (Vorm.Voorwaarde, _):
                Neem(Voorwaardemutaties.Van(knoop, new Mutatieplek(plek.Pad, _los)).Select(mutant => mutant with
                {
                    Boom = () => plek.Zet(mutant.Boom()[Los]!),
                    Voorwaarde = new Mutantvoorwaarde(knoop, () => mutant.Boom()[Los]!),
                }));
                break;
            default:
                Blad(knoop, vorm, plek);
                break;
        }
    }

    private void Blad(YamlNode knoop, Vorm vorm, Mutatieplek plek)
    {
        switch (vorm, knoop)
        {
            case (Vorm.Woord(var woorden), YamlScalar woord):
                Woord(woord, woorden, plek);
                break;
            case (Vorm.Waarde { Blad: { Open: false, Namen.IsEmpty: true, Schrijfwijzen.IsEmpty: true } blad }, YamlScalar woord):
                Woord(woord, blad.Woorden, plek);
                break;
            case (Vorm.Vrij or Vorm.Waarde { Blad.Schrijfwijzen.IsEmpty: false }, _):
                Neem(Waardemutaties.Van(knoop, plek));
                break;
        }
    }

    private void Onder(YamlMapping groep, Vorm vorm, Mutatieplek plek)
    {
        foreach (var entry in groep.Entries)
        {
            Loop(entry.Waarde, vorm, plek.Onder(groep, entry));
        }
    }

    private void Onder(YamlSequence reeks, Vorm vorm, Mutatieplek plek)
    {
        for (var i = 0; i < reeks.Items.Length; i++)
        {
            Loop(reeks.Items[i], vorm, plek.Onder(reeks, i));
        }
    }

    // One other word will do: what notices that a word changed does not depend on which it became.
    private void Woord(YamlScalar woord, ImmutableArray<string> woorden, Mutatieplek plek) =>
        Neem(woorden.Where(ander => ander != woord.Tekst && ander is not ("niet_in_bron" or "niet_geregeld")).Take(1).Select(ander => plek.Wordt(Mutatiesoort.Keuze, woord, ander)));

    private static bool IsLezing(YamlEntry entry) => entry.Waarde is YamlMapping && entry.Sleutel.Tekst.StartsWith(Keusbinder.Voorvoegsel, StringComparison.Ordinal);

    private static bool Past(Vorm vorm, YamlNode knoop) => (vorm, knoop) switch
    {
        (Vorm.PerLezing, YamlMapping { Entries: [var lezing] }) when IsLezing(lezing) => true,
        (Vorm.PerLezing(var inhoud), _) => Past(inhoud, knoop),
        (Vorm.Vrij { Inhoud: { } inhoud }, _) => Past(inhoud, knoop),
        (Vorm.Keuze(var vormen), _) => vormen.Any(een => Past(een, knoop)),
        (Vorm.EenOfMeer(var deel), _) => knoop is YamlSequence || Past(deel, knoop),
        (Vorm.Groep groep, YamlMapping inhoud) => inhoud.Entries.All(entry => groep.Sleutels.Any(sleutel => sleutel.Naam == entry.Sleutel.Tekst)),
        (Vorm.Woord(var woorden), YamlScalar woord) => woorden.Contains(woord.Tekst),
        (Vorm.Namen or Vorm.Voorwaarde, YamlMapping) => true,
        (Vorm.Lijst or Vorm.Voorwaarde, YamlSequence) => true,
        (Vorm.Waarde or Vorm.Voorwaarde, YamlScalar) => true,
        _ => false,
    };

    private void Sleutel(YamlNode knoop, Sleutel sleutel, YamlMapping groep, Mutatieplek plek)
    {
        switch (sleutel.Naam, knoop)
        {
            case ("standaard", YamlScalar keuze) when groep["opties"] is YamlMapping opties:
                Neem(opties.Entries.Select(optie => optie.Sleutel.Tekst).Where(optie => optie != keuze.Tekst).Select(optie => plek.Wordt(Mutatiesoort.Lezing, keuze, optie)));
                break;
            default:
                Loop(knoop, sleutel.Vorm, plek);
                break;
        }
    }

    private void Neem(IEnumerable<Mutant> mutanten) => _mutanten.AddRange(mutanten);
}
