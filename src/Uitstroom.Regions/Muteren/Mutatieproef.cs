using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>What the cases of an agreement notice of small changes in its text (<c>docs/muteren.md</c>). Immutable.</summary>
/// <param name="Regeling">The agreement.</param>
/// <param name="Gevallen">How many cases were run.</param>
/// <param name="Uitslagen">Each mutant, in file order.</param>
public sealed record Mutatieproef(Regeling Regeling, int Gevallen, ImmutableArray<Mutantuitslag> Uitslagen)
{
    /// <summary>The cases that do not come out as they say without any change: they are left out, as they would notice everything.</summary>
    public ImmutableArray<Gevaluitslag> KloppenNiet { get; init; } = [];

    /// <summary>The score per section, in the order of the file; sections without mutants are left out.</summary>
    public ImmutableArray<Mutatiescore> Scores => [.. Uitslagen.GroupBy(uitslag => uitslag.Onderdeel).Select(groep => Mutatiescore.Van(groep.Key, [.. groep]))];

    /// <summary>The score of all sections together.</summary>
    public Mutatiescore Totaal => Mutatiescore.Van("", Uitslagen);

    /// <summary>Whether the cases hold and notice every mutant that is not proven to mean the same.</summary>
    public bool Slaagt => KloppenNiet.IsEmpty && Uitslagen.All(uitslag => uitslag.Stand != Mutantstand.Overleeft);

    /// <summary>Tries every mutant of an agreement on its cases.</summary>
    /// <param name="bestanden">The files with cases of one agreement; at least one.</param>
    /// <param name="opties">Which mutants; null for all.</param>
    /// <exception cref="ArgumentException">There are no files, the agreement is under an amendment or a local agreement, or it is not from a file.</exception>
    public static Mutatieproef Draai(IReadOnlyList<Gevallenbestand> bestanden, MuteerOpties? opties = null)
    {
        ArgumentNullException.ThrowIfNull(bestanden);
        var regeling = bestanden.Count > 0 ? bestanden[0].Regeling : throw new ArgumentException("er zijn geen bestanden met gevallen", nameof(bestanden));
        if (regeling.Oorsprong is not Laadbron { Wijzigingen.IsEmpty: true, Lokaal: null } bron || Laadstukken.Lees(bron.Document, bron.Kast).Stukken is not { } stukken)
        {
            throw new ArgumentException($"`{regeling.Naam}` komt niet uit een bestand zonder wijzigingen", nameof(bestanden));
        }

        opties ??= new MuteerOpties();
        ImmutableArray<Gevaluitslag> vooraf = [.. bestanden.SelectMany(bestand => bestand.Gevallen).Select(geval => geval.Draai()).Where(uitslag => uitslag.Stand == Gevalstand.Anders)];
        var gevallen = Mutantgevallen.Van(bestanden, vooraf.Select(uitslag => uitslag.Geval.Geval.Knoop.Geval).ToHashSet());
        ImmutableArray<Mutant> mutanten = [.. Mutantenlijst.Van(stukken.Root).Where(opties.Telt)];
        return new Mutatieproef(regeling, gevallen.Aantal, Oordeel(mutanten, () => new Mutantrechter(bron, stukken, regeling, gevallen), opties)) { KloppenNiet = vooraf };
    }

    /// <summary>The results as JSON; <c>docs/json.md</c> describes the form.</summary>
    public string ToJson() => MutatieproefJson.Schrijf(this);

    private static ImmutableArray<Mutantuitslag> Oordeel(ImmutableArray<Mutant> mutanten, Func<Mutantrechter> maak, MuteerOpties opties)
    {
        var uitslagen = new Mutantuitslag[mutanten.Length];
        var gedaan = 0;
        Parallel.For(0, mutanten.Length, maak, (i, _, rechter) =>
        {
            uitslagen[i] = rechter.Oordeel(mutanten[i]);
            opties.Voortgang?.Invoke(Interlocked.Increment(ref gedaan), mutanten.Length);
            return rechter;
        }, _ => { });
        return [.. uitslagen];
    }
}
