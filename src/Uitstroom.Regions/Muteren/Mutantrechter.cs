using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Says what becomes of mutants, one after the other. Not for more threads at a time.</summary>
internal sealed class Mutantrechter(Laadbron bron, Laadstukken stukken, Regeling regeling, Mutantgevallen gevallen)
{
    // What the tests of the agreement rest on.
    private static readonly string[] _vanToetsen = ["geldig", "parameters", "feiten", "lezingen", "doelgroepen", "toetsen"];

    private readonly Voorwaardeproef _voorwaarden = new(stukken, regeling);
    private readonly Merkgevalzoeker _merkgevallen = new(gevallen, regeling);

    // Mutants beside each other are mostly noticed by the same case.
    private int _laatste = -1;

    public Mutantuitslag Oordeel(Mutant mutant)
    {
        var boom = mutant.Boom();
        var anders = stukken.Bind(boom, stukken.Register, stukken.Bestanden).Regeling;
        anders?.Oorsprong = bron with { Boom = boom };
        return anders is null ? Uitslag(mutant, Mutantstand.Ongeldig) : IsOpgemerkt(mutant, anders) ? Uitslag(mutant, Mutantstand.Opgemerkt) : Overlevende(mutant, anders);
    }

    private static Mutantuitslag Uitslag(Mutant mutant, Mutantstand stand) => new(mutant.Soort, mutant.Pad, mutant.Plaats, mutant.Van, mutant.Naar, stand)
    {
        IsVoorwaarde = mutant.Voorwaarde is not null,
    };

    private Mutantuitslag Overlevende(Mutant mutant, Regeling anders)
    {
        var verschil = mutant switch
        {
            { Voorwaarde: { } voorwaarde } => _voorwaarden.Vergelijk(voorwaarde.Oud, voorwaarde.Nieuw()),
            _ when mutant.Pad.Split('.') is ["toetsen", var toets, "uitkomsten", ..] => _voorwaarden.Vergelijk(anders, toets),
            _ => Voorwaardeverschil.NietBewezen,
        };
        if (verschil.IsGelijk)
        {
            return Uitslag(mutant, Mutantstand.Gelijk) with { Bewijs = verschil.Bewijs };
        }

        var toetsen = _vanToetsen.Contains(mutant.Onderdeel) ? _voorwaarden.InToetsen(anders, Mutantschetsen.Lezing(mutant.Pad)) : Voorwaardeverschil.NietBewezen;
        var merkgeval = _merkgevallen.Zoek(mutant, anders, verschil, toetsen);
        return Uitslag(mutant, Mutantstand.Overleeft) with { Getuige = verschil.Getuige ?? toetsen.Getuige, Voorstel = merkgeval?.Voorstel, Verschillen = merkgeval?.Verschillen ?? [] };
    }

    private bool IsOpgemerkt(Mutant mutant, Regeling anders)
    {
        if (_laatste >= 0 && !gevallen.Klopt(_laatste, anders))
        {
            return true;
        }

        foreach (var nummer in gevallen.Volgorde(mutant.Pad))
        {
            if (!gevallen.Klopt(nummer, anders))
            {
                _laatste = nummer;
                return true;
            }
        }

        return false;
    }
}
