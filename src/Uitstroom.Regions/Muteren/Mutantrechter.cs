using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Says what becomes of mutants, one after the other. Not for more threads at a time.</summary>
internal sealed class Mutantrechter(Laadstukken stukken, Mutantgevallen gevallen)
{
    // Mutants beside each other are mostly noticed by the same case.
    private int _laatste = -1;

    public Mutantuitslag Oordeel(Mutant mutant) => new(mutant.Soort, mutant.Pad, mutant.Plaats, mutant.Van, mutant.Naar, Stand(mutant));

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
