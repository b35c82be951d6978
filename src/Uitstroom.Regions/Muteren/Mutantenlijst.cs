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
        ["geldig", "parameters", "feiten", "lezingen", "doelgroepen", "toetsen", "verdeelsleutels", "quota", "kosten", "ladders", "contracten", "werkdagen", "afspraken", "deelname"];

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
                lijst.Loop(entry.Waarde, sleutel.Vorm, new Mutatieplek(sleutel.Naam, nieuw => root.Met(entry, nieuw)));
            }
        }

        return [.. lijst._mutanten.OrderBy(mutant => mutant.Plaats.Regel).ThenBy(mutant => mutant.Plaats.Kolom)];
    }

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
                foreach (var entry in inhoud.Entries)
                {
                    Loop(entry.Waarde, namen.Inhoud, plek.Onder(inhoud, entry));
                }

                break;
            case (Vorm.Lijst(var deel), YamlSequence reeks):
                foreach (var (item, i) in reeks.Items.Select((item, i) => (item, i)))
                {
                    Loop(item, deel, plek.Onder(reeks, i));
                }

                break;
            case (Vorm.Woord(var woorden), YamlScalar woord) when !plek.Pad.StartsWith("feiten.", StringComparison.Ordinal):
                Neem(woorden.Where(ander => ander != woord.Tekst).Take(1).Select(ander => plek.Wordt(Mutatiesoort.Keuze, woord, ander)));
                break;
            case (Vorm.Vrij { Wat: var wat }, _) when wat == ((Vorm.Vrij)Bouwstenen.Voorwaarde).Wat:
                Neem(Voorwaardemutaties.Van(knoop, plek));
                break;
            case (Vorm.Vrij or Vorm.Waarde { Wat: "getal" or "datum" }, _):
                Neem(Waardemutaties.Van(knoop, plek));
                break;
        }
    }

    private void Sleutel(YamlNode knoop, Sleutel sleutel, YamlMapping groep, Mutatieplek plek)
    {
        switch (sleutel.Naam, knoop)
        {
            case ("standaard", YamlScalar keuze) when groep["opties"] is YamlMapping opties:
                Neem(opties.Entries.Select(optie => optie.Sleutel.Tekst).Where(optie => optie != keuze.Tekst).Select(optie => plek.Wordt(Mutatiesoort.Lezing, keuze, optie)));
                break;
            case ("aard", YamlScalar aard):
                Neem([plek.Wordt(Mutatiesoort.Keuze, aard, aard.Tekst == "hard" ? "inspanning" : "hard")]);
                break;
            default:
                Loop(knoop, sleutel.Vorm, plek);
                break;
        }
    }

    private void Neem(IEnumerable<Mutant> mutanten) => _mutanten.AddRange(mutanten);
}
