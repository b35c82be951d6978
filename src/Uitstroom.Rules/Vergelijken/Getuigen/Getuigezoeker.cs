using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>How one part of a test turns out in a replay.</summary>
/// <param name="Eind">The end that its diagram has for the application.</param>
/// <param name="Tekst">The same in Dutch.</param>
/// <param name="Knopen">The conditions that it rests on.</param>
internal sealed record Naspel(int Eind, string Tekst, ImmutableArray<Knoop> Knopen);

/// <summary>Finds the smallest application for which a part differs, and replays it in both versions before it is shown.</summary>
internal sealed class Getuigezoeker(Aanvraagruimte ruimte)
{
    /// <summary>The witness for the first question for which there is one; null when there is none that the versions decide as the diagrams say.</summary>
    /// <param name="vragen">The questions, the most telling first.</param>
    /// <param name="bereik">The question for which the values of facts are named.</param>
    /// <param name="einden">The diagrams of the part in both versions.</param>
    /// <param name="speel">Replays the part, in the version with a number.</param>
    public Getuige? Zoek(IEnumerable<int> vragen, int bereik, (int Oud, int Nieuw) einden, Func<Toetsing, int, Naspel> speel)
    {
        foreach (var vraag in vragen)
        {
            if (new Goedkoopste(ruimte).Zoek(vraag) is { } stukken && Invulling.Van(ruimte, stukken) is { } invulling && Speel(stukken, invulling, einden, speel) is { } getuige)
            {
                return getuige with { Bereiken = Bereiken(bereik, getuige.Verschillen) };
            }
        }

        return null;
    }

    private Getuige? Speel(int[] stukken, Invulling invulling, (int Oud, int Nieuw) einden, Func<Toetsing, int, Naspel> speel)
    {
        var oud = Voer(ruimte.Zijden[0], invulling);
        var nieuw = Voer(ruimte.Zijden[^1], invulling);
        var (naspelOud, naspelNieuw) = (speel(oud, 0), speel(nieuw, 1));
        if (naspelOud.Eind != Eind(einden.Oud, stukken) || naspelNieuw.Eind != Eind(einden.Nieuw, stukken))
        {
            return null;
        }

        var verschillen = Bladverschillen.Zoek(oud, naspelOud.Knopen, nieuw, naspelNieuw.Knopen);
        return new Getuige(oud.Aanvraag, nieuw.Aanvraag, naspelOud.Tekst, naspelNieuw.Tekst, verschillen, []) { ToetsingOud = oud, ToetsingNieuw = nieuw };
    }

    private static Toetsing Voer(Zijde zijde, Invulling invulling) => zijde.Plan.Voer(invulling.Voor(zijde), zijde.Peildatum);

    private int Eind(int diagram, int[] stukken)
    {
        while (!Diagrammen.IsEind(diagram))
        {
            var niveau = ruimte.Diagrammen.Niveau(diagram);
            diagram = ruimte.Diagrammen.Kind(diagram, niveau, stukken[niveau]);
        }

        return Diagrammen.Waarde(diagram);
    }

    private ImmutableArray<Verschilbereik> Bereiken(int vraag, ImmutableArray<Bladverschil> verschillen)
    {
        var mogelijk = Bereikzoeker.Zoek(ruimte.Diagrammen, vraag);
        var genoemd = verschillen.Select(verschil => verschil.Feit).ToHashSet(StringComparer.Ordinal);
        var bereiken = ImmutableArray.CreateBuilder<Verschilbereik>();
        for (var niveau = 0; niveau < mogelijk.Length; niveau++)
        {
            var variabele = ruimte.Variabelen[niveau];
            if (mogelijk[niveau] is { } stukken && variabele.Domein is { } domein && genoemd.Contains(domein.Feit.Naam) && Bereiktekst.Van(variabele, stukken) is { IsEmpty: false } waarden)
            {
                bereiken.Add(new Verschilbereik(domein.Feit.Naam, waarden));
            }
        }

        return bereiken.ToImmutable();
    }
}
