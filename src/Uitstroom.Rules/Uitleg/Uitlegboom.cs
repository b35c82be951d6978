using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Builds the lines of an explanation from compiled conditions.</summary>
internal sealed class Uitlegboom(Toetsing toetsing)
{
    private readonly Toetsplan _plan = toetsing.Plan;

    public UitlegRegel Criterium(int nummer)
    {
        var plan = _plan.Criteria[nummer];
        var criterium = plan.Criterium;
        var status = toetsing.Statussen[nummer];
        return new UitlegRegel(VanStatus(status), criterium.Titel)
        {
            Pad = criterium.Pad ?? $"toetsen.{toetsing.Toets.Naam}.criteria.{criterium.Naam}",
            Beslissend = true,
            Bron = criterium.Bron,
            Toelichting = criterium.Toelichting,
            Delen = status == Statusbyte.NietGetoetst ? [] : Delen(plan, status, criterium.Bron),
        };
    }

    private ImmutableArray<UitlegRegel> Delen(Criteriumplan plan, byte status, ImmutableArray<string> boven)
    {
        var stand = toetsing.Stand;
        if (status == Statusbyte.Nvt)
        {
            return [Regel(plan.Wanneer!, stand, beslissend: true, boven)];
        }

        if (Statusbyte.IsOpen(status))
        {
            return [Regel(plan.Open(stand), stand, beslissend: true, boven)];
        }

        // A demand that never holds says nothing by itself: what made it apply is the reason.
        return status == Uitslag.Onwaar && plan.Wanneer is not null
            ? [Regel(plan.Wanneer, stand, beslissend: true, boven), Regel(plan.Eis, stand, beslissend: true, boven)]
            : [Regel(plan.Eis, stand, beslissend: true, boven)];
    }

    private UitlegRegel Regel(Knoop knoop, in Stand stand, bool beslissend, ImmutableArray<string> boven) =>
        Regel(knoop, knoop.Evaluatie(stand), stand, beslissend, boven);

    /// <param name="knoop">The condition.</param>
    /// <param name="uitslag">How it turned out.</param>
    /// <param name="stand">What is known.</param>
    /// <param name="beslissend">Whether it decides.</param>
    /// <param name="boven">The provisions that the lines above cite.</param>
    private UitlegRegel Regel(Knoop knoop, byte uitslag, in Stand stand, bool beslissend, ImmutableArray<string> boven)
    {
        var bron = knoop switch
        {
            Knoop.Afgeleid afgeleid => afgeleid.Feit.Bron,
            Knoop.Open open => open.Lezing.Bron,
            Knoop.Blad blad => Getallen(blad, stand, boven),
            _ => [],
        };
        var delen = ImmutableArray<UitlegRegel>.Empty;
        if (knoop is Knoop.Doelgroepen doelgroepen)
        {
            delen = Doelgroepen(doelgroepen, stand, uitslag, beslissend, boven);
        }
        else if (knoop is not Knoop.Blad)
        {
            var kinderen = knoop.Dragers(stand);
            var regels = ImmutableArray.CreateBuilder<UitlegRegel>(kinderen.Length);
            foreach (var kind in kinderen)
            {
                var deel = kind.Evaluatie(stand);
                regels.Add(Regel(kind, deel, stand, beslissend && Telt(knoop, uitslag, deel), boven.AddRange(bron)));
            }

            delen = regels.MoveToImmutable();
        }

        return new UitlegRegel(VanUitslag(uitslag), knoop, toetsing)
        {
            Pad = knoop.Bron.Pad,
            Beslissend = beslissend,
            Feit = (knoop as Knoop.Blad)?.Van.Feit,
            Delen = delen,
            Bron = bron,
        };
    }

    /// <summary>The provisions that set the figures of a comparison, on the day that it looks at, as far as no line above cites them.</summary>
    private ImmutableArray<string> Getallen(Knoop.Blad blad, in Stand stand, ImmutableArray<string> boven)
    {
        if (blad.Regels.Length == 0)
        {
            return [];
        }

        var dag = stand.Peildata[blad.Test.Peil] is { } grenzen ? Dag.Van(grenzen.Dag) : toetsing.Peildatum;
        return
        [
            .. blad.Regels.Select(regel => _plan.Regels[regel].Grens.Bron).OfType<Grensbron.VanParameter>()
                .SelectMany(van => van.Parameter.BronOp(dag)).Distinct().Where(id => !boven.Contains(id)),
        ];
    }

    /// <summary>A line per doelgroep, with its condition under it.</summary>
    private ImmutableArray<UitlegRegel> Doelgroepen(Knoop.Doelgroepen knoop, in Stand stand, byte uitslag, bool beslissend, ImmutableArray<string> boven)
    {
        var groepen = ((Voorwaarde.VanDoelgroep)knoop.Bron).Doelgroepen;
        var regels = ImmutableArray.CreateBuilder<UitlegRegel>(groepen.Length);
        for (var i = 0; i < groepen.Length; i++)
        {
            var groep = groepen[i];
            var deel = knoop.Delen[i].Evaluatie(stand);
            var telt = beslissend && Telt(knoop, uitslag, deel);
            regels.Add(new UitlegRegel(VanUitslag(deel), groep.Titel + ":")
            {
                Pad = $"doelgroepen.{groep.Naam}",
                Beslissend = telt,
                Bron = groep.Bron,
                Delen = [Regel(knoop.Delen[i], deel, stand, telt, boven.AddRange(groep.Bron))],
            });
        }

        return regels.MoveToImmutable();
    }

    /// <summary>Of an alternative that holds the true parts decide, of a conjunction that fails the false ones, else those that are open.</summary>
    private static bool Telt(Knoop ouder, byte uitslag, byte deel) => ouder switch
    {
        Knoop.Alle or Knoop.Een or Knoop.Doelgroepen => deel == uitslag || (Uitslag.IsOnbekend(uitslag) && Uitslag.IsOnbekend(deel)),
        _ => true,
    };

    private static UitlegStand VanUitslag(byte uitslag) => uitslag switch
    {
        Uitslag.Waar => UitlegStand.Ja,
        Uitslag.Onwaar => UitlegStand.Nee,
        _ => UitlegStand.Onbekend,
    };

    private static UitlegStand VanStatus(byte status) => status switch
    {
        Statusbyte.Nvt => UitlegStand.Nvt,
        Statusbyte.NietGetoetst => UitlegStand.NietGetoetst,
        _ => VanUitslag(status),
    };
}
