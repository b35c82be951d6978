using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Whether a bound matters in a case: whether anything turns when the fact goes from one side of it to the other.</summary>
internal static class Grensproef
{
    public static bool Telt(Toetsing toetsing, Grensblad grens, long waarde) =>
        Met(toetsing, grens.Feit, waarde) is { } binnen && Met(toetsing, grens.Feit, waarde + (grens.IsOnder ? -1 : 1)) is { } buiten
            && !(binnen.Statussen.SequenceEqual(buiten.Statussen) && binnen.Doelgroepstanden.SequenceEqual(buiten.Doelgroepstanden));

    private static Toetsing? Met(Toetsing toetsing, Feit feit, long waarde)
    {
        if (!Kandidaten.Past(feit, waarde))
        {
            return null;
        }

        var opbouw = new Aanvraagopbouw(toetsing.Regeling, AanvraagOpties.Standaard);
        opbouw.Begin(toetsing.Aanvraag);
        opbouw.Zet(feit, Feitwaarde.Van(waarde));
        return toetsing.Plan.Voer(opbouw.Bouw().Aanvraag!, toetsing.Peildatum, toetsing.Lezingen);
    }
}
