using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Finds an application for which two transitions that follow by themselves both apply.</summary>
internal static class Botsingonderzoek
{
    private const int HoogstensKnopen = 200_000;

    /// <summary>The smallest application on the first day of the agreement, or else on a later day on which its rules turn; null when none was found.</summary>
    public static Aanvraag? Van(Regeling regeling, Overgang een, Overgang twee) => Vergelijkdagen.Van([regeling])
        .Where(dag => !(dag < regeling.Looptijd.Van)).Select(dag => Van(regeling, een, twee, dag)).FirstOrDefault(getuige => getuige is not null);

    /// <summary>An application in one line: <c>op 2025-06-16 met a: ja</c>.</summary>
    public static string Tekst(Aanvraag getuige)
    {
        var met = getuige.BekendeFeiten.Concat(getuige.Lezingen.Select(lezing => KeyValuePair.Create($"lezing {lezing.Key}", lezing.Value))).Select(feit => $"{feit.Key}: {feit.Value}").ToList();
        return $"op {Weergave.Iso(getuige.Peildatum!.Value)} met {(met.Count == 0 ? "een lege aanvraag" : string.Join(", ", met))}";
    }

    /// <summary>The smallest application on one day, in the first combination of readings for which there is one, replayed; null when none was found.</summary>
    public static Aanvraag? Van(Regeling regeling, Overgang een, Overgang twee, LocalDate peildatum)
    {
        try
        {
            var lezingen = Toetslezingen.Van(regeling, een.Toets).Concat(Toetslezingen.Van(regeling, twee.Toets)).ToList();
            return new Toetsbeelden(regeling, een.Toets, peildatum).Bij(lezingen).Select(beeld => Samen(beeld, twee, peildatum)).FirstOrDefault(getuige => getuige is not null);
        }
        catch (Diagramgrens)
        {
            return null;
        }
    }

    private static Aanvraag? Samen(Toetsbeeld beeld, Overgang twee, LocalDate peildatum)
    {
        Zijde[] zijden = [new(0, beeld.Plan, peildatum), new(1, beeld.Plan.Regeling.Plan(twee.Toets, beeld.Plan.Wereld), peildatum)];
        var ruimte = new Aanvraagruimte(zijden, HoogstensKnopen);
        var samen = zijden.Select(zijde => new Toetsdiagram(ruimte, zijde)).Select(toets => ruimte.Diagrammen.Is(toets.Uitkomst, eind => Toetsdiagram.IsVast(eind) && toets.Label(eind).Soort == UitkomstSoort.Voldoet))
            .Aggregate(ruimte.Geldig, (links, rechts) => ruimte.Diagrammen.Pas(ruimte.Diagrammen.En, links, rechts));
        return new Goedkoopste(ruimte).Zoek(samen) is { } stukken && Invulling.Van(ruimte, stukken)?.Voor(zijden[0], beeld.Lezingen) is { } getuige
            && zijden.All(zijde => zijde.Plan.Voer(getuige, peildatum) is { Vast: true, Soort: UitkomstSoort.Voldoet }) ? getuige : null;
    }
}
