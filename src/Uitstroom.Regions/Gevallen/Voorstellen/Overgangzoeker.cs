using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Looks for a life of a contract that touches a side of a transition: an existing life with as few other facts as possible.</summary>
internal sealed class Overgangzoeker(Regeling regeling, ImmutableArray<Geval> gevallen)
{
    private const int HoogstensProeven = 100;

    private readonly Wereld _open = Wereld.Open(regeling.Lezingen.Length);

    public Gevalschets? Zoek(Doel doel, Func<Gevalschets, Geval?> lees)
    {
        foreach (var overgang in regeling.Contracten.Overgangen)
        {
            var plan = regeling.Plan(overgang.Toets, _open);
            var knopen = plan.Criteria.SelectMany(criterium => new[] { criterium.Wanneer, criterium.Eis }).OfType<Knoop>().ToList();
            var isDoel = doel.Sleutel == $"contracten.overgangen.{overgang.Naam}" || knopen.Any(knoop => Grensblad.Onder(knoop, nummer => plan.Regels[nummer]).Any(grens => grens.Sleutel == doel.Sleutel));
            foreach (var begin in isDoel ? gevallen.Where(geval => !geval.Verloop.IsEmpty && geval.Verwacht.Contract is not null).DistinctBy(geval => geval.Plaats) : [])
            {
                if (Zoek(doel, overgang, plan, knopen, begin, lees) is { } schets)
                {
                    return schets;
                }
            }
        }

        return null;
    }

    private Gevalschets? Zoek(Doel doel, Overgang overgang, Toetsplan plan, List<Knoop> knopen, Geval begin, Func<Gevalschets, Geval?> lees)
    {
        var verloop = regeling.Contracten.Verloop(begin.Verloop, begin.Tot);
        var uitslag = verloop.Stappen.SelectMany(stap => stap.Vervolgen).SelectMany(vervolg => vervolg.Overgangen).LastOrDefault(een => een.Naam == overgang.Naam);
        if (uitslag is null)
        {
            return null;
        }

        var kandidaten = Kandidaten.Van(knopen, plan.Stand(uitslag.Toetsing.Aanvraag, uitslag.Peildatum, []).Peildata, uitslag.Toetsing.Aanvraag);
        foreach (var lezing in Leeskeuze.Van(knopen))
        {
            foreach (var keuze in Combinaties.Van(kandidaten, diepte: 2, HoogstensProeven))
            {
                var schets = lezing.Zet(Schets(begin, uitslag, keuze));
                if (lees(schets) is { } geval && Raking.Van(geval).Geraakt.Contains((doel.Sleutel, doel.Zijde)))
                {
                    return schets;
                }
            }
        }

        return null;
    }

    /// <summary>The facts of the case, from which every event starts; where an event says otherwise, there.</summary>
    private static Gevalschets Schets(Geval begin, Overgangsuitslag uitslag, ImmutableArray<Kandidaat> keuze)
    {
        var schets = Gevalschets.Van(begin).Met("verwacht", Gevalschets.Groep(("contract", Gevalschets.Groep())));
        foreach (var (feit, waarde) in keuze)
        {
            var knoop = Gevalschets.Feit(feit, waarde, uitslag.Toetsing.Aanvraag);
            schets = schets.Met("feiten", feit.Naam, knoop);
            if (schets.Knoop["verloop"] is YamlSequence reeks)
            {
                schets = schets.Met("verloop", new YamlSequence([.. reeks.Items.Select(item => Vervang(item, feit.Naam, knoop))], reeks.Plaats));
            }
        }

        return schets;
    }

    private static YamlNode Vervang(YamlNode item, string feit, YamlNode waarde) =>
        item is YamlMapping gebeurtenis && gebeurtenis["feiten"] is YamlMapping feiten && feiten[feit] is not null
            ? new Gevalschets(gebeurtenis).Met("feiten", feit, waarde).Knoop
            : item;
}
