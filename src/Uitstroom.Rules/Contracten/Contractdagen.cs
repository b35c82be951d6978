using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>The facts that follow from a contract and its events: days and its form. What the caller gave itself stands.</summary>
internal static class Contractdagen
{
    public static Aanvraag Vul(Contract contract, Contractgebeurtenis? gebeurtenis, LocalDate datum, Aanvraag feiten) =>
        Met(contract.Regeling, feiten, Van(contract, gebeurtenis, datum));

    /// <summary>What follows from every contract that can stand; on what they differ nothing is known.</summary>
    public static Aanvraag Vul(ImmutableArray<Contract> mogelijk, Contractgebeurtenis gebeurtenis, LocalDate datum, Aanvraag feiten)
    {
        var gedeeld = Van(mogelijk[0], gebeurtenis, datum);
        foreach (var ander in mogelijk.Skip(1).Select(contract => Van(contract, gebeurtenis, datum)))
        {
            foreach (var (feit, waarde) in gedeeld.ToList().Where(een => !ander.GetValueOrDefault(een.Key).Equals(een.Value)))
            {
                gedeeld.Remove(feit);
            }
        }

        return Met(mogelijk[0].Regeling, feiten, gedeeld);
    }

    /// <summary>The facts with values added where nothing was known.</summary>
    public static Aanvraag Met(Regeling regeling, Aanvraag feiten, IEnumerable<KeyValuePair<Feit, Feitwaarde>> waarden) =>
        Zet(regeling, feiten, waarden.Where(een => feiten.Waarden[een.Key.Slot].IsOnbekend));

    /// <summary>The facts with values changed.</summary>
    public static Aanvraag Zet(Regeling regeling, Aanvraag feiten, IEnumerable<KeyValuePair<Feit, Feitwaarde>> waarden)
    {
        Aanvraagopbouw? opbouw = null;
        foreach (var (feit, waarde) in waarden)
        {
            if (opbouw is null)
            {
                opbouw = new Aanvraagopbouw(regeling, AanvraagOpties.Standaard);
                opbouw.Begin(feiten);
            }

            opbouw.Zet(feit, waarde);
        }

        return opbouw?.Bouw().Aanvraag! ?? feiten;
    }

    /// <summary>The contract, or what it was before it ended or became something else.</summary>
    private static Contract? Laatste(Contract contract, Func<Contract, bool> telt)
    {
        for (var een = contract; een is not null; een = een.Vorige)
        {
            if (!een.IsBeeindigd && telt(een))
            {
                return een;
            }
        }

        return null;
    }

    private static IEnumerable<Feit> Slotfeiten(ImmutableArray<Overgang> overgangen) =>
        overgangen.SelectMany(overgang => new[] { overgang.LaatsteDag, overgang.EersteDag }).OfType<Feit>();

    /// <summary>The life is all that happened to the contract: what is not in it has not happened yet. Of one that ended some day, the day may be unknown.</summary>
    private static IEnumerable<Feit> NogNiet(Contract contract, HashSet<Feit> voorbij)
    {
        var overgangen = contract.Regeling.Contracten.Overgangen;
        if (contract.Beschrijving is null)
        {
            voorbij.UnionWith(overgangen.Select(overgang => overgang.LaatsteDag).OfType<Feit>());
        }

        return Slotfeiten(overgangen).Where(feit => feit.KanOntbreken && !voorbij.Contains(feit));
    }

    private static Dictionary<Feit, Feitwaarde> Van(Contract contract, Contractgebeurtenis? gebeurtenis, LocalDate datum)
    {
        var contracten = contract.Regeling.Contracten;
        var waarden = new Dictionary<Feit, Feitwaarde>();
        var voorbij = new HashSet<Feit>();
        foreach (var stap in contract.Geschiedenis)
        {
            VoegAlle(contracten.Gebeurtenis(stap.Gebeurtenis), stap.Op);
            if (stap.Overgang is { } naam && contracten.Overgangen.FirstOrDefault(overgang => overgang.Naam == naam) is { } overgang)
            {
                Voeg(overgang.LaatsteDag, stap.LaatsteDag);
                Voeg(overgang.EersteDag, stap.EersteDag);
                voorbij.UnionWith(Slotfeiten([overgang]));
            }
        }

        foreach (var feit in NogNiet(contract, voorbij))
        {
            waarden[feit] = Feitwaarde.Geen;
        }

        VoegAlle(gebeurtenis, datum);
        if (Laatste(contract, een => contracten.Regels.Dagvormen is not { IsEmpty: false } vormen || vormen.Contains(een.Vorm)) is { IngangGeregeld: true } metDagen)
        {
            Voeg(contracten.Regels.Ingang, metDagen.Ingang);
            Voeg(contracten.Regels.Einde, metDagen.Einde);
        }

        if (contracten.Regels.Vormfeit is { } vormfeit && Laatste(contract, _ => true) is { Beschrijving: not null } levend)
        {
            VoegVorm(vormfeit, levend.Vorm);
        }

        return waarden;

        void VoegAlle(Contractgebeurtenis? deze, LocalDate dag)
        {
            foreach (var feit in deze?.Feiten ?? [])
            {
                Voeg(feit, dag);
            }
        }

        void VoegVorm(Feit feit, string vorm)
        {
            if (Math.Max(feit.Waarden.IndexOf(vorm), feit.Waarden.IndexOf("anders")) is >= 0 and var anders)
            {
                waarden[feit] = Feitwaarde.Van(feit.Waarden.IndexOf(vorm) is >= 0 and var eigen ? eigen : anders);
            }
        }

        void Voeg(Feit? feit, LocalDate? dag)
        {
            if (feit?.Type == FeitType.Datum && dag is { } bekend)
            {
                waarden[feit] = Feitwaarde.Van(Dag.Nummer(bekend));
            }
        }
    }
}
