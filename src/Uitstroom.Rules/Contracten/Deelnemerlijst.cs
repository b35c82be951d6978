using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Works out who takes part in a step. It never changes an answer: it only says whom to invite.</summary>
internal static class Deelnemerlijst
{
    public static ImmutableArray<Deelnemer> Maak(Toetsing toetsing, Ladderstap stap) =>
        [.. stap.Wie.SelectMany(rij => Van(toetsing, stap, rij))];

    private static IEnumerable<Deelnemer> Van(Toetsing toetsing, Ladderstap stap, Deelnemerrij rij)
    {
        var geldt = Geldt(toetsing, rij, toetsing.Plan.Wereld);
        var open = Geldt(toetsing, rij, Lezingkeuze.Gekozen(toetsing.Regeling, toetsing.Lezingen));
        var lezingen = open != geldt || ((Reden)geldt).HasFlag(Reden.Lezing) ? Lezingen(rij) : [];
        if (geldt == Uitslag.Onwaar && lezingen.IsEmpty)
        {
            return [];
        }

        var bron = rij.Bron.IsEmpty ? stap.Bron : rij.Bron;
        return rij.Wie.Select(rol => new Deelnemer(
            rol.Voor(toetsing.Aanvraag.Waarden), Uitslag.IsOnbekend(geldt) ? null : geldt == Uitslag.Waar, lezingen, bron));
    }

    private static byte Geldt(Toetsing toetsing, Deelnemerrij rij, Wereld wereld) =>
        rij.Wanneer is { } wanneer ? Lossevoorwaarde.Evalueer(toetsing.Aanvraag, wanneer, toetsing.Peildatum, wereld) : Uitslag.Waar;

    private static ImmutableArray<Lezing> Lezingen(Deelnemerrij rij) =>
        [.. rij.Wanneer!.Boom().OfType<Voorwaarde.PerLezing>().Select(deel => deel.Lezing).Distinct()];
}
