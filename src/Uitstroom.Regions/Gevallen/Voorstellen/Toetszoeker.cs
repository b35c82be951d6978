using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Looks for an application that touches a side of a criterion, a doelgroep or a bound in them: an existing case with as few changes as possible.</summary>
internal sealed class Toetszoeker(Regeling regeling, ImmutableArray<Geval> gevallen)
{
    private const int HoogstensGevallen = 6;
    private const int HoogstensProeven = 1500;

    private static readonly SourceSpan _hier = SourceSpan.Whole("voorstel");

    private readonly Wereld _open = Wereld.Open(regeling.Lezingen.Length);

    public Gevalschets? Zoek(Doel doel)
    {
        foreach (var toets in regeling.Toetsen)
        {
            var plan = regeling.Plan(toets, _open);
            var knopen = Knopen(plan, doel).ToList();
            if (knopen.Count == 0)
            {
                continue;
            }

            foreach (var begin in Begin(toets))
            {
                if (Zoek(doel, plan, knopen, begin) is { } schets)
                {
                    return schets;
                }
            }
        }

        return null;
    }

    /// <summary>The conditions on which the side hangs.</summary>
    private static IEnumerable<Knoop> Knopen(Toetsplan plan, Doel doel)
    {
        foreach (var (groep, knoop) in plan.Doelgroepen)
        {
            if (doel.Sleutel == $"doelgroepen.{groep.Naam}" || Heeft(knoop, plan, doel))
            {
                yield return knoop;
            }
        }

        foreach (var criterium in plan.Criteria.Where(criterium => criterium.Telt))
        {
            if (doel.Sleutel == $"toetsen.{plan.Toets.Naam}.criteria.{criterium.Criterium.Naam}" || Heeft(criterium.Wanneer, plan, doel) || Heeft(criterium.Eis, plan, doel))
            {
                foreach (var knoop in new[] { criterium.Wanneer, criterium.Eis }.OfType<Knoop>())
                {
                    yield return knoop;
                }
            }
        }
    }

    private static bool Heeft(Knoop? knoop, Toetsplan plan, Doel doel) =>
        doel.Punt.Soort == Gevalpuntsoort.Grens && Grensblad.Onder(knoop, nummer => plan.Regels[nummer]).Any(grens => grens.Sleutel == doel.Sleutel);

    /// <summary>The cases to start from: those in which everything holds lie nearest to any other.</summary>
    private IEnumerable<Geval> Begin(Toets toets) => gevallen
        .Where(geval => geval.Verwacht.VraagtToets && geval.Aanvraag.Peildatum is not null && (geval.Aanvraag.Toets ?? regeling.Toetsen[0].Naam) == toets.Naam)
        .DistinctBy(geval => geval.Plaats)
        .OrderBy(geval => regeling.Toets(geval.Aanvraag, new ToetsOpties()).Soort != UitkomstSoort.Voldoet)
        .Take(HoogstensGevallen);

    private Gevalschets? Zoek(Doel doel, Toetsplan plan, List<Knoop> knopen, Geval begin)
    {
        var dag = begin.Aanvraag.Peildatum!.Value;
        var kandidaten = Kandidaten.Van(knopen, plan.Stand(begin.Aanvraag, dag, []).Peildata, begin.Aanvraag);
        foreach (var lezing in Leeskeuze.Van(knopen))
        {
            foreach (var keuze in Combinaties.Van(kandidaten, diepte: 3, HoogstensProeven))
            {
                if (Met(begin.Aanvraag, keuze, lezing) is { } aanvraag && Raking.Van(regeling, aanvraag, dag).Geraakt.Contains((doel.Sleutel, doel.Zijde)))
                {
                    return lezing.Zet(Schets(begin, keuze, aanvraag));
                }
            }
        }

        return null;
    }

    private Aanvraag? Met(Aanvraag begin, ImmutableArray<Kandidaat> keuze, Leeskeuze lezing)
    {
        var opbouw = new Aanvraagopbouw(regeling, AanvraagOpties.Standaard);
        opbouw.Begin(begin);
        foreach (var (feit, waarde) in keuze)
        {
            opbouw.Zet(feit, waarde);
        }

        if (lezing.Lezing is { } gekozen)
        {
            opbouw.Lezing(gekozen.Naam, lezing.Optie!, _hier, _hier);
        }

        var gebouwd = opbouw.Bouw();
        return gebouwd.HeeftFouten ? null : gebouwd.Aanvraag;
    }

    public static Gevalschets Schets(Geval begin, ImmutableArray<Kandidaat> keuze, Aanvraag aanvraag) => keuze.Aggregate(
        Gevalschets.Van(begin), (schets, een) => schets.Met("feiten", een.Feit.Naam, Gevalschets.Feit(een.Feit, een.Waarde, aanvraag)));
}
