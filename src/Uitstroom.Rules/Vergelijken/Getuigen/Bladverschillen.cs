using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Finds the comparisons in which two versions part for one application.</summary>
internal static class Bladverschillen
{
    public static ImmutableArray<Bladverschil> Zoek(Toetsing oud, ImmutableArray<Knoop> knopenOud, Toetsing nieuw, ImmutableArray<Knoop> knopenNieuw)
    {
        var links = Bladen(oud, knopenOud, inNieuw: false);
        var rechts = Bladen(nieuw, knopenNieuw, inNieuw: true);
        return [.. links.Where(blad => !rechts.Exists(ander => Zelfde(blad, ander))), .. rechts.Where(blad => !links.Exists(ander => Zelfde(blad, ander)))];
    }

    // What it says includes the bounds with their values, so a parameter that changed makes another comparison.
    private static bool Zelfde(Bladverschil een, Bladverschil twee) => een.Feit == twee.Feit && een.Tekst == twee.Tekst && een.Stand == twee.Stand;

    private static List<Bladverschil> Bladen(Toetsing toetsing, ImmutableArray<Knoop> knopen, bool inNieuw)
    {
        var bladen = new List<Bladverschil>();
        foreach (var knoop in knopen)
        {
            Voeg(knoop, toetsing, inNieuw, bladen);
        }

        return [.. bladen.Distinct()];
    }

    private static void Voeg(Knoop knoop, Toetsing toetsing, bool inNieuw, List<Bladverschil> bladen)
    {
        var stand = toetsing.Stand;
        if (knoop is Knoop.Blad or Knoop.Vast)
        {
            var uitslag = knoop.Evaluatie(stand);
            var hoe = uitslag == Uitslag.Waar ? UitlegStand.Ja : uitslag == Uitslag.Onwaar ? UitlegStand.Nee : UitlegStand.Onbekend;
            bladen.Add(new Bladverschil(inNieuw, knoop.Bron.Pad, Regeltekst.Van(knoop, toetsing), hoe, (knoop as Knoop.Blad)?.Van.Feit.Naam ?? ""));
        }

        foreach (var kind in knoop.Dragers(stand))
        {
            Voeg(kind, toetsing, inNieuw, bladen);
        }
    }
}
