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
            Delen = status == Statusbyte.NietGetoetst ? [] : Delen(plan, status),
        };
    }

    private ImmutableArray<UitlegRegel> Delen(Criteriumplan plan, byte status)
    {
        var stand = toetsing.Stand;
        if (status == Statusbyte.Nvt)
        {
            return [Regel(plan.Wanneer!, stand, beslissend: true)];
        }

        if (Statusbyte.IsOpen(status))
        {
            return [Regel(plan.Open(stand), stand, beslissend: true)];
        }

        // A demand that never holds says nothing by itself: what made it apply is the reason.
        return status == Uitslag.Onwaar && plan.Wanneer is not null
            ? [Regel(plan.Wanneer, stand, beslissend: true), Regel(plan.Eis, stand, beslissend: true)]
            : [Regel(plan.Eis, stand, beslissend: true)];
    }

    private UitlegRegel Regel(Knoop knoop, in Stand stand, bool beslissend) => Regel(knoop, knoop.Evaluatie(stand), stand, beslissend);

    private UitlegRegel Regel(Knoop knoop, byte uitslag, in Stand stand, bool beslissend)
    {
        var delen = ImmutableArray<UitlegRegel>.Empty;
        if (knoop is Knoop.Doelgroepen doelgroepen)
        {
            delen = Doelgroepen(doelgroepen, stand, uitslag, beslissend);
        }
        else if (knoop is not Knoop.Blad)
        {
            var kinderen = knoop.Dragers(stand);
            var regels = ImmutableArray.CreateBuilder<UitlegRegel>(kinderen.Length);
            foreach (var kind in kinderen)
            {
                var deel = kind.Evaluatie(stand);
                regels.Add(Regel(kind, deel, stand, beslissend && Telt(knoop, uitslag, deel)));
            }

            delen = regels.MoveToImmutable();
        }

        return new UitlegRegel(VanUitslag(uitslag), knoop, toetsing)
        {
            Pad = knoop.Bron.Pad,
            Beslissend = beslissend,
            Feit = (knoop as Knoop.Blad)?.Van.Feit,
            Delen = delen,
            Bron = knoop switch
            {
                Knoop.Afgeleid afgeleid => afgeleid.Feit.Bron,
                Knoop.Open open => open.Lezing.Bron,
                _ => [],
            },
        };
    }

    /// <summary>A line per doelgroep, with its condition under it.</summary>
    private ImmutableArray<UitlegRegel> Doelgroepen(Knoop.Doelgroepen knoop, in Stand stand, byte uitslag, bool beslissend)
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
                Delen = [Regel(knoop.Delen[i], deel, stand, telt)],
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
