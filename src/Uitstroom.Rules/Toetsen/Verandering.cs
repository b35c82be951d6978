using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>What turns by the passing of time alone.</summary>
/// <param name="Op">The first day on which it is different.</param>
/// <param name="Wordt">The outcome from that day.</param>
/// <param name="Criteria">The criteria that turn, with how they turn out from that day.</param>
public sealed record Verandering(LocalDate Op, Uitkomstlabel Wordt, ImmutableArray<CriteriumUitslag> Criteria)
{
    internal static Verandering? Zoek(Toetsing toetsing)
    {
        var versie = toetsing.Regeling.Versies?.Na(toetsing.Peildatum);
        foreach (var dag in Draaidagen(toetsing))
        {
            if (versie is { } begin && dag >= Dag.Nummer(begin))
            {
                break;
            }

            var dan = toetsing.Plan.Voer(toetsing.Aanvraag, Dag.Van(dag), toetsing.Lezingen);
            if (!dan.Statussen.SequenceEqual(toetsing.Statussen) || dan.Uitkomst != toetsing.Uitkomst)
            {
                var nu = toetsing.Criteria;
                var anders = dan.Criteria.Where((criterium, i) => criterium != nu[i]).ToImmutableArray();
                return new Verandering(Dag.Van(dag), dan.Label, anders);
            }
        }

        // From there on other rules hold.
        return versie is { } later && later <= Dag.Laatste ? Versiegang.Daarna(toetsing, later) : null;
    }

    /// <summary>Every later day on which a comparison can turn, in order. Between two of them nothing changes.</summary>
    private static IEnumerable<long> Draaidagen(Toetsing toetsing)
    {
        var dagen = new SortedSet<long>();
        var plan = toetsing.Plan;
        var waarden = toetsing.Aanvraag.Waarden;
        foreach (var blad in plan.Dagbladen)
        {
            foreach (var regel in blad.Regels)
            {
                Voeg(dagen, plan.Regels[regel], waarden[blad.Test.Slot]);
            }
        }

        var looptijd = toetsing.Regeling.Looptijd;
        if (looptijd.Van is { } van)
        {
            dagen.Add(Dag.Nummer(van));
        }

        if (looptijd.Einde(waarden) is { } einde)
        {
            dagen.Add(Dag.Nummer(einde) + 1);
        }

        var nu = Dag.Nummer(toetsing.Peildatum);
        var laatste = Dag.Nummer(Dag.Laatste);
        return dagen.Where(dag => dag > nu && dag <= laatste);
    }

    private static void Voeg(SortedSet<long> dagen, Grensregel regel, Feitwaarde waarde)
    {
        if (regel.Grens.Bron is Grensbron.VanParameter van)
        {
            dagen.UnionWith(van.Parameter.Waarden.Where(w => w.Vanaf is not null).Select(w => Dag.Nummer(w.Vanaf!.Value)));
        }

        if (!waarde.IsBekend || regel.Grens.Soort == Grenssoort.Waarde)
        {
            return;
        }

        var feit = Dag.Van(waarde.Getal);
        foreach (var duur in Duren(regel))
        {
            var dag = Dag.Nummer(duur.Na(feit));
            dagen.Add(dag);
            dagen.Add(dag + 1);
        }
    }

    // The periods after the fact on which this bound can turn: one per value that a dated parameter ever has.
    private static IEnumerable<Duur> Duren(Grensregel regel)
    {
        if (regel.Grens.Soort == Grenssoort.Peildatum)
        {
            return [new Duur(0, Tijdseenheid.Dagen)];
        }

        var grootheden = regel.Grens.Bron switch
        {
            Grensbron.Geschreven geschreven => [geschreven.Waarde],
            Grensbron.VanParameter van => van.Parameter.Waarden.Select(waarde => waarde.Waarde.In(regel.Wereld)),
            _ => [],
        };
        return grootheden.SelectMany<Grootheid, Duur>(grootheid => grootheid switch
        {
            Grootheid.Periode periode => [periode.Duur],
            Grootheid.Getal jaren => [.. Enumerable.Range(-1, 4).Select(meer => (int)jaren.Waarde + meer)
                .Where(jaar => jaar >= 0).Select(jaar => new Duur(jaar, Tijdseenheid.Jaren))],
            _ => [],
        });
    }
}
