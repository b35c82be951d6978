using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>What the cases of an agreement notice of small changes in its text. Immutable.</summary>
/// <param name="Regeling">The agreement.</param>
/// <param name="Uitslagen">Each mutant, in file order.</param>
public sealed record Mutatieproef(Regeling Regeling, ImmutableArray<Mutantuitslag> Uitslagen)
{
    /// <summary>Tries every mutant of an agreement on its cases.</summary>
    /// <param name="bestanden">The files with cases of one agreement; at least one.</param>
    /// <param name="opties">Which mutants.</param>
    public static Mutatieproef Draai(IReadOnlyList<Gevallenbestand> bestanden, MuteerOpties opties)
    {
        ArgumentNullException.ThrowIfNull(bestanden);
        ArgumentNullException.ThrowIfNull(opties);
        var regeling = bestanden[0].Regeling;
        var bron = (Laadbron)regeling.Oorsprong!;
        var stukken = Laadstukken.Lees(bron.Document, bron.Kast).Stukken!;
        var gevallen = Mutantgevallen.Van(bestanden);
        ImmutableArray<Mutant> mutanten = [.. Mutantenlijst.Van(stukken.Root).Where(opties.Telt)];
        var uitslagen = new Mutantuitslag[mutanten.Length];
        Parallel.For(0, mutanten.Length, () => new Mutantrechter(stukken, regeling, gevallen), (i, _, rechter) =>
        {
            uitslagen[i] = rechter.Oordeel(mutanten[i]);
            return rechter;
        }, _ => { });
        return new Mutatieproef(regeling, [.. uitslagen]);
    }
}
