using NodaTime;

namespace Uitstroom.Rules;

/// <summary>The date facts that follow from a contract and its events. What the caller gave itself stands.</summary>
internal static class Contractdagen
{
    public static Aanvraag Vul(Contract contract, Contractgebeurtenis? gebeurtenis, LocalDate datum, Aanvraag feiten)
    {
        var regels = contract.Regeling.Contracten.Regels;
        var dagen = new Dictionary<Feit, LocalDate>();
        foreach (var stap in contract.Geschiedenis)
        {
            Voeg(regels.Gebeurtenis(stap.Gebeurtenis)?.Feit, stap.Op);
        }

        Voeg(gebeurtenis?.Feit, datum);
        if (!contract.IsBeeindigd && contract.IngangGeregeld)
        {
            Voeg(regels.Ingang, contract.Ingang);
            Voeg(regels.Einde, contract.Einde);
        }

        return Met(contract.Regeling, feiten, dagen);

        void Voeg(Feit? feit, LocalDate? dag)
        {
            if (feit is not null && dag is { } bekend)
            {
                dagen[feit] = bekend;
            }
        }
    }

    /// <summary>The facts with days added where nothing was known.</summary>
    public static Aanvraag Met(Regeling regeling, Aanvraag feiten, IReadOnlyDictionary<Feit, LocalDate> dagen)
    {
        var nieuw = dagen.Where(dag => feiten.Waarden[dag.Key.Slot].IsOnbekend).ToList();
        if (nieuw.Count == 0)
        {
            return feiten;
        }

        var opbouw = Aanvraag.Voor(regeling, feiten);
        foreach (var (feit, dag) in nieuw)
        {
            opbouw.Met(feit.Naam, dag);
        }

        return opbouw.Bouw().Aanvraag!;
    }
}
