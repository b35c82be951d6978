namespace Uitstroom.Rules;

/// <summary>Days of a contract that cannot stand together, where they are given as facts and not as the life of a contract.</summary>
internal static class Contractdagcontrole
{
    /// <returns>What is wrong, with the facts that are then unknown.</returns>
    public static IEnumerable<(Diagnostic Melding, IEnumerable<Feit> Feiten)> Controleer(Regeling regeling, Aanvraag aanvraag, Func<string, SourceSpan> plaats)
    {
        var regels = regeling.Contracten.Regels;
        if (regels is { Ingang: { } ingang, Einde: { } einde } && Bekend(aanvraag, ingang) is { } eerste && Bekend(aanvraag, einde) is { } laatste && laatste < eerste)
        {
            yield return (ContractDiagnostics.EindeVoorIngang(plaats(einde.Naam), einde.Naam, Iso(laatste), ingang.Naam, Iso(eerste)), [ingang, einde]);
        }

        var omgezet = regels.Overgangen.Select(overgang => overgang.EersteDag).OfType<Feit>().Distinct();
        var verder = omgezet.Any(feit => Bekend(aanvraag, feit) is not null);
        var geeindigd = regels.Overgangen.Select(overgang => overgang.LaatsteDag).OfType<Feit>().Distinct().ToList();

        // A contract that was not converted ends on or after its first day.
        if (!verder && regels.Ingang is { } begin && Bekend(aanvraag, begin) is { } vanaf
            && geeindigd.Find(feit => feit != regels.Einde && Bekend(aanvraag, feit) is { } op && op < vanaf) is { } voorIngang)
        {
            yield return (ContractDiagnostics.EindeVoorIngang(plaats(voorIngang.Naam), voorIngang.Naam, Iso(Bekend(aanvraag, voorIngang)!.Value), begin.Naam, Iso(vanaf)), [begin, voorIngang]);
        }

        // A conversion starts on the day after the last one of the old contract, or before that contract ended otherwise.
        foreach (var omzetting in omgezet.Where(feit => Bekend(aanvraag, feit) is not null))
        {
            var dag = Bekend(aanvraag, omzetting)!.Value;
            if (geeindigd.Find(feit => Bekend(aanvraag, feit) is { } op && op < dag - 1) is { } slot)
            {
                yield return (ContractDiagnostics.OmzettingNaEinde(plaats(omzetting.Naam), omzetting.Naam, Iso(dag), slot.Naam, Iso(Bekend(aanvraag, slot)!.Value)), [omzetting]);
            }
        }
    }

    private static long? Bekend(Aanvraag aanvraag, Feit feit) => aanvraag.Waarden[feit.Slot] is { IsBekend: true } waarde ? waarde.Getal : null;

    private static string Iso(long dag) => Weergave.Iso(Dag.Van(dag));
}
