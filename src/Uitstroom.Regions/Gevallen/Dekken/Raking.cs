using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Which sides of which points a case touches, by the keys of <see cref="Puntenlijst"/>.</summary>
internal sealed class Raking
{
    private readonly HashSet<(string Punt, string Zijde)> _geraakt = [];

    private Raking()
    {
    }

    public IReadOnlySet<(string Punt, string Zijde)> Geraakt => _geraakt;

    /// <summary>Runs a case as it would be checked: only what it expects something of counts.</summary>
    public static Raking Van(Geval geval)
    {
        var raking = new Raking();
        var verwacht = geval.Verwacht;
        if (verwacht.VraagtToets && geval.Aanvraag.Peildatum is { } dag)
        {
            raking.Toets(geval.Regeling, geval.Aanvraag, dag);
        }

        raking.Plafonds(geval);
        if (verwacht.Contract is not null)
        {
            raking.Contract(geval.Regeling.Contracten.Verloop(geval.Verloop, geval.Tot));
        }

        if (Afspraakgevalcontrole.Overzicht(geval) is { } overzicht)
        {
            var namen = verwacht.Afspraken.Where(een => !een.Pad.IsEmpty).Select(een => een.Pad[0]).ToHashSet(StringComparer.Ordinal);
            raking.Looptijd(geval.Regeling, overzicht.Op);
            raking.Afspraken(overzicht, namen);
        }

        return raking;
    }

    /// <summary>What testing an application touches.</summary>
    public static Raking Van(Regeling regeling, Aanvraag aanvraag, LocalDate dag)
    {
        var raking = new Raking();
        raking.Toets(regeling, aanvraag, dag);
        return raking;
    }

    private void Voeg(string punt, string? zijde)
    {
        if (zijde is not null)
        {
            _geraakt.Add((punt, zijde));
        }
    }

    private void Toets(Regeling regeling, Aanvraag aanvraag, LocalDate dag)
    {
        Looptijd(regeling, dag);
        var toetsing = regeling.Toets(aanvraag, new ToetsOpties { Peildatum = dag });
        foreach (var uitslag in toetsing.Criteria)
        {
            Voeg($"toetsen.{toetsing.Toets.Naam}.criteria.{uitslag.Naam}", uitslag.Status switch
            {
                CriteriumStatus.Voldaan => Zijde.Voldaan,
                CriteriumStatus.NietVoldaan => Zijde.NietVoldaan,
                CriteriumStatus.Open => Zijde.Onbekend,
                _ => null,
            });
        }

        foreach (var groep in toetsing.Doelgroepen)
        {
            Voeg($"doelgroepen.{groep.Naam}", groep.Geldt switch { true => Zijde.Voldaan, false => Zijde.NietVoldaan, _ => Zijde.Onbekend });
        }

        Grenzen(toetsing);
    }

    /// <summary>The bounds that something hangs on: of criteria and doelgroepen that were looked at.</summary>
    private void Grenzen(Toetsing toetsing)
    {
        if (toetsing.Looptijd != Uitslag.Waar)
        {
            return;
        }

        var plan = toetsing.Plan;
        var knopen = new List<Knoop>();
        for (var i = 0; i < plan.Doelgroepen.Length; i++)
        {
            if (toetsing.Doelgroepstanden[i] != Statusbyte.NietGetoetst)
            {
                knopen.Add(plan.Doelgroepen[i].Knoop);
            }
        }

        for (var i = 0; i < plan.Criteria.Length; i++)
        {
            if (toetsing.Statussen[i] != Statusbyte.NietGetoetst)
            {
                knopen.AddRange(new[] { plan.Criteria[i].Wanneer, plan.Criteria[i].Eis }.OfType<Knoop>());
            }
        }

        var stand = toetsing.Stand;
        foreach (var grens in knopen.SelectMany(knoop => Grensblad.Onder(knoop, nummer => plan.Regels[nummer])).DistinctBy(grens => grens.Sleutel))
        {
            if (grens.Afstand(stand) is { } afstand && Zijde.Van(afstand, grens.IsDag) is { } zijde && Grensproef.Telt(toetsing, grens, grens.Waarde(stand)!.Value))
            {
                Voeg(grens.Sleutel, zijde);
            }
        }
    }

    private void Looptijd(Regeling regeling, LocalDate dag)
    {
        var looptijd = regeling.Looptijd;
        foreach (var (naam, grens) in new[] { ("van", looptijd.Van), ("tot_en_met", looptijd.TotEnMet) })
        {
            Voeg($"geldig.{naam}", grens is { } bekend ? Zijde.Van(Dag.Nummer(dag) - Dag.Nummer(bekend), dag: true) : null);
        }
    }

    private void Plafonds(Geval geval)
    {
        var telt = geval.Regeling.Feitenlijst.Alle.Any(feit => feit.IsTeller && geval.Aanvraag.Waarden[feit.Slot].IsBekend);
        if ((telt || !geval.Verwacht.Ruimte.IsEmpty) && geval.Aanvraag.Peildatum is { } dag)
        {
            foreach (var plafond in geval.Regeling.Ruimte(geval.Aanvraag, dag, geval.Tellers).Plafonds.Where(plafond => plafond.Geldt == true))
            {
                Plafond(plafond.Quotum, plafond.Geteld, plafond.Aantal);
            }
        }

        if (!geval.Verwacht.Quotum.IsEmpty)
        {
            var overzicht = geval.Regeling.Quotumstand(Getallencontrole.Opgave(geval));
            foreach (var stand in geval.Verwacht.Quotum.Where(een => !een.Pad.IsEmpty).Select(een => een.Pad[0]).Distinct().Select(overzicht.Stand).OfType<Quotumstand>())
            {
                Plafond(stand.Quotum, stand.TeltMee, stand.Totaal);
            }
        }
    }

    private void Plafond(Quotum quotum, long? geteld, long? aantal)
    {
        var pad = quotum.Doelgroep is { } groep ? $"doelgroepen.{groep.Naam}.maximum" : $"quota.{quotum.Naam}";
        Voeg(pad, geteld is { } telling && aantal is { } grens ? Zijde.Van(telling - grens, dag: false) : null);
    }

    private void Contract(Contractverloop verloop)
    {
        foreach (var uitslag in verloop.Stappen.SelectMany(stap => stap.Vervolgen).SelectMany(vervolg => vervolg.Overgangen))
        {
            if (uitslag.Soort == Overgangsoort.BuitenLooptijd)
            {
                continue;
            }

            Voeg($"contracten.overgangen.{uitslag.Naam}", uitslag.Soort == Overgangsoort.Open ? Zijde.Onbekend
                : uitslag.Toetsing.Label.Soort == UitkomstSoort.Voldoet ? Zijde.Voldaan : Zijde.NietVoldaan);
            Grenzen(uitslag.Toetsing);
        }
    }

    private void Afspraken(Afsprakenoverzicht overzicht, HashSet<string> namen)
    {
        foreach (var uitslag in overzicht.Afspraken.Where(uitslag => namen.Contains(uitslag.Afspraak.Naam)))
        {
            var afspraak = uitslag.Afspraak;
            foreach (var stand in uitslag.Termijnen.Select(termijn => termijn.Stand).Append(uitslag.Stand))
            {
                Voeg($"afspraken.{afspraak.Naam}", Afspraakpunten.Zijdevan(afspraak, stand));
            }

            // While it is open whether the afspraak applies, nothing hangs on its last day.
            foreach (var termijn in uitslag.Termijnen.Where(termijn => Afspraakpunten.HeeftLaatsteDag(afspraak) && termijn.Stand != AfspraakStand.Open))
            {
                var dag = termijn.GedaanOp ?? (termijn.Stand is AfspraakStand.Loopt or AfspraakStand.Vandaag or AfspraakStand.NietGehaald ? overzicht.Op : null);
                Voeg(Afspraakpunten.Grens(afspraak), termijn.Uiterlijk is { } uiterlijk && dag is { } hier ? Zijde.Van(Dag.Nummer(hier) - Dag.Nummer(uiterlijk), dag: true) : null);
            }
        }
    }
}
