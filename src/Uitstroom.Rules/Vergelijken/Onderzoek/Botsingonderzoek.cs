using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Finds transitions that follow by themselves on one event from one form and can both apply, with the application for which they do.</summary>
internal static class Botsingonderzoek
{
    public static IEnumerable<Bevinding> Van(Regeling regeling, LocalDate peildatum, int hoogstens)
    {
        var vanzelf = regeling.Contractregels.Overgangen.Where(overgang => overgang.Werking == Overgangswerking.Vanzelf).ToList();
        foreach (var (een, i) in vanzelf.Select((overgang, i) => (overgang, i)))
        {
            foreach (var twee in vanzelf.Skip(i + 1).Where(ander => een.Van.Intersect(ander.Van).Any() && een.Bij.Intersect(ander.Bij).Any()))
            {
                if (Samen(regeling, een, twee, peildatum, hoogstens) is { } getuige)
                {
                    yield return new Bevinding(
                        Bevindingsoort.Botsing, $"contracten.overgangen.{een.Naam}", $"`{een.Naam}` en `{twee.Naam}` volgen allebei vanzelf", [.. een.Bron.Union(twee.Bron)], getuige);
                }
            }
        }
    }

    private static Aanvraag? Samen(Regeling regeling, Overgang een, Overgang twee, LocalDate peildatum, int hoogstens)
    {
        try
        {
            Zijde[] zijden = [new(0, regeling.Plan(een.Toets), peildatum), new(1, regeling.Plan(twee.Toets), peildatum)];
            var ruimte = new Aanvraagruimte(zijden, hoogstens);
            var samen = zijden.Select(zijde => new Toetsdiagram(ruimte, zijde)).Select(toets => ruimte.Diagrammen.Is(toets.Uitkomst, eind => toets.Label(eind).Soort == UitkomstSoort.Voldoet))
                .Aggregate(ruimte.Geldig, (links, rechts) => ruimte.Diagrammen.Pas(ruimte.Diagrammen.En, links, rechts));
            return new Goedkoopste(ruimte).Zoek(samen) is { } stukken ? Invulling.Van(ruimte, stukken)?.Voor(zijden[0]) : null;
        }
        catch (Diagramgrens)
        {
            return null;
        }
    }
}
