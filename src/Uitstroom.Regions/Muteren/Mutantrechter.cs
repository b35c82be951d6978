using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Says what becomes of mutants, one after the other. Not for more threads at a time.</summary>
internal sealed class Mutantrechter(Laadstukken stukken, Regeling regeling, Mutantgevallen gevallen)
{
    private readonly Voorwaardeproef _voorwaarden = new(stukken, regeling);

    // Mutants beside each other are mostly noticed by the same case.
    private int _laatste = -1;

    public Mutantuitslag Oordeel(Mutant mutant) => Stand(mutant) is var stand && stand != Mutantstand.Overleeft
        ? new(mutant.Soort, mutant.Pad, mutant.Plaats, mutant.Van, mutant.Naar, stand)
        : Overlevende(mutant);

    private Mutantuitslag Overlevende(Mutant mutant)
    {
        var verschil = mutant.Voorwaarde is { } voorwaarde ? _voorwaarden.Vergelijk(voorwaarde.Oud, voorwaarde.Nieuw()) : Voorwaardeverschil.NietBewezen;
        return new(mutant.Soort, mutant.Pad, mutant.Plaats, mutant.Van, mutant.Naar, verschil.IsGelijk ? Mutantstand.Gelijk : Mutantstand.Overleeft)
        {
            Bewijs = verschil.Bewijs,
            Getuige = verschil.Getuige,
        };
    }

    private Mutantstand Stand(Mutant mutant)
    {
        var load = stukken.Bind(mutant.Boom(), stukken.Register, stukken.Bestanden);
        if (load.Regeling is not { } anders)
        {
            return Mutantstand.Ongeldig;
        }

        if (_laatste >= 0 && !gevallen.Klopt(_laatste, anders))
        {
            return Mutantstand.Gedood;
        }

        foreach (var nummer in gevallen.Volgorde(mutant.Pad))
        {
            if (!gevallen.Klopt(nummer, anders))
            {
                _laatste = nummer;
                return Mutantstand.Gedood;
            }
        }

        return Mutantstand.Overleeft;
    }
}
