using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Somebody who must judge, advise or decide.</summary>
/// <param name="Wie">The role with the place filled in: <c>beoordelingstafel Voorbeeldstad</c>.</param>
/// <param name="Rol">What is expected of them.</param>
/// <param name="Waarover">On what, in Dutch.</param>
/// <param name="Bron">The provisions that give them this.</param>
public sealed record Beslisser(string Wie, BeslisserRol Rol, string Waarover, ImmutableArray<string> Bron);

/// <summary>What is expected of a <see cref="Beslisser"/>.</summary>
public enum BeslisserRol
{
    /// <summary>To give a judgement that the outcome waits for.</summary>
    Oordeel,

    /// <summary>To say how the text is to be read.</summary>
    Lezing,

    /// <summary>To advise before the decision.</summary>
    Advies,

    /// <summary>To decide; the engine only says what the text points to.</summary>
    Besluit,
}

/// <summary>Finds who must judge, advise and decide.</summary>
internal static class Beslissers
{
    public static ImmutableArray<Beslisser> Maak(Toetsing toetsing)
    {
        var toets = toetsing.Toets;
        var feiten = toetsing.Aanvraag.Waarden;
        var lijst = ImmutableArray.CreateBuilder<Beslisser>();
        if (toetsing.Soort == UitkomstSoort.BuitenLooptijd)
        {
            return [];
        }

        if (!toetsing.Vast)
        {
            lijst.AddRange(toetsing.KanUitmaken.Where(feit => feit.OordeelDoor is not null).Select(feit =>
                new Beslisser(feit.OordeelDoor!.Voor(feiten), BeslisserRol.Oordeel, feit.Vraag, feit.Bron)));
            lijst.AddRange(TeBeslissen(toetsing).Select(lezing => new Beslisser(
                (lezing.Beslist ?? toets.Beslist)?.Voor(feiten) ?? Rol.Ongenoemd, BeslisserRol.Lezing, lezing.Vraag, lezing.Bron)));
        }

        lijst.AddRange(toetsing.Criteria
            .Where(criterium => criterium is { Criterium.Beslist: not null, Status: CriteriumStatus.NietVoldaan or CriteriumStatus.Open })
            .Select(criterium => new Beslisser(
                criterium.Criterium.Beslist!.Voor(feiten), BeslisserRol.Besluit, criterium.Criterium.Titel, criterium.Bron)));

        if (toets.NaAdviesVan is { } advies)
        {
            lijst.Add(new Beslisser(advies.Voor(feiten), BeslisserRol.Advies, toets.Titel, toets.Bron));
        }

        foreach (var groep in toetsing.Doelgroepen)
        {
            if (groep.Geldt == true && groep.Doelgroep.Beslist is { } beslist)
            {
                lijst.Add(new Beslisser(beslist.Voor(feiten), BeslisserRol.Besluit, groep.Doelgroep.Titel, groep.Doelgroep.Bron));
            }
        }

        if (toets.Beslist is { } besluit)
        {
            lijst.Add(new Beslisser(besluit.Voor(feiten), BeslisserRol.Besluit, toets.Titel, toets.Bron));
        }

        return lijst.ToImmutable();
    }

    /// <summary>The readings without a standard that make a difference here.</summary>
    private static IEnumerable<Lezing> TeBeslissen(Toetsing toetsing) =>
        OpenLezingen.Van(toetsing).Intersect(toetsing.Betwist.Lezingen.Select(lezing => lezing.Lezing));
}
