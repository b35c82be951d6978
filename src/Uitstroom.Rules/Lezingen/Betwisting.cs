using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What other readings of the text would give.</summary>
public sealed class Betwisting
{
    /// <summary>The most outcomes that are shown.</summary>
    public const int HoogstensBladen = 64;

    // The most worlds that are looked at for one decision; far more than any real file needs.
    private const int HoogstensWerelden = 2048;

    // The most nodes of plans that are made for one decision, so that a file with many rules does not take long either.
    private const int HoogstensKnopen = 200_000;

    private Betwisting(Leesboom boom, ImmutableArray<BetwisteLezing> lezingen, bool afgekapt)
    {
        Boom = boom;
        Lezingen = lezingen;
        Afgekapt = afgekapt;
    }

    /// <summary>The outcome per reading: questions in file order, equal branches merged.</summary>
    public Leesboom Boom { get; }

    /// <summary>The readings that make a difference, in file order; empty when none does.</summary>
    public ImmutableArray<BetwisteLezing> Lezingen { get; }

    /// <summary>Whether there were more outcomes than <see cref="HoogstensBladen"/>, so that not all are shown.</summary>
    public bool Afgekapt { get; }

    /// <summary>Whether some reading gives another outcome with the facts that are known.</summary>
    public bool IsBetwist => Lezingen.Any(lezing => lezing.IsBetwist);

    internal static Betwisting Onderzoek(Toetsing toetsing)
    {
        var werk = (Werelden: 0, Knopen: 0);
        var begin = Lezingkeuze.Gekozen(toetsing.Regeling, toetsing.Lezingen);
        var boom = Verken(toetsing, toetsing.Regeling.Plan(toetsing.Toets, begin), begin, ref werk);
        var lezingen = Leesverschil.Zoek(boom, toetsing.Ontbreekt);
        return new Betwisting(boom, lezingen, IsTeVeel(werk) || boom.Bladen > HoogstensBladen);
    }

    private static bool IsTeVeel((int Werelden, int Knopen) werk) => werk.Werelden > HoogstensWerelden || werk.Knopen > HoogstensKnopen;

    private static Leesboom Verken(Toetsing toetsing, Toetsplan plan, Wereld wereld, ref (int Werelden, int Knopen) werk)
    {
        werk = (werk.Werelden + 1, werk.Knopen + plan.Omvang);
        var hier = plan.In(wereld).Voer(toetsing.Aanvraag, toetsing.Peildatum, toetsing.Lezingen);
        var lezing = OpenLezingen.Eerste(hier);
        if (lezing is null || IsTeVeel(werk))
        {
            return new Leesboom.Blad(hier.Label, hier.Ontbreekt);
        }

        var opties = ImmutableArray.CreateBuilder<Leesboom>(lezing.Opties.Length);
        for (var i = 0; i < lezing.Opties.Length; i++)
        {
            opties.Add(IsTeVeel(werk) ? new Leesboom.Blad(hier.Label, hier.Ontbreekt) : Verken(toetsing, plan, wereld.Met(lezing, i), ref werk));
        }

        return opties.All(optie => optie.IsGelijkAan(opties[0])) ? opties[0] : new Leesboom.Tak(lezing, opties.MoveToImmutable());
    }
}

/// <summary>A reading that makes a difference for this application.</summary>
/// <param name="Lezing">The reading.</param>
/// <param name="IsBetwist">Whether two options, all else equal and with the same facts missing, give different outcomes.</param>
/// <param name="Nodig">
/// The facts that an option needs and the main reading does not, so that it is not looked into yet; empty when there are none.
/// </param>
public sealed record BetwisteLezing(Lezing Lezing, bool IsBetwist, ImmutableArray<Feit> Nodig);
