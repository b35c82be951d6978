namespace Uitstroom.Rules;

/// <summary>Evaluates a condition that is no part of a test itself, such as an example or the row of an answer.</summary>
internal static class Lossevoorwaarde
{
    /// <summary>The <see cref="Uitslag"/> in the world of a decision, for its application and date.</summary>
    /// <param name="toetsing">The decision.</param>
    /// <param name="voorwaarde">The condition; it cannot ask for doelgroepen.</param>
    /// <param name="peildatum">The date on which it is evaluated; null for that of the test.</param>
    /// <param name="wereld">The readings; null for those of the decision.</param>
    public static byte Evalueer(Toetsing toetsing, Voorwaarde voorwaarde, Keus<Feit?>? peildatum = null, Wereld? wereld = null)
    {
        var plan = toetsing.Plan;
        wereld ??= plan.Wereld;
        var aanvraag = toetsing.Aanvraag;
        var plaatsing = new Plaatsing();
        var knoop = new Compiler(plaatsing, wereld, peildatum ?? plan.Toets.Peildatum).Compileer(voorwaarde);
        var regels = plaatsing.Grenzen.AsSpan();
        var peildata = new Grenzen?[plaatsing.Peildata.Length];
        for (var i = 0; i < peildata.Length; i++)
        {
            var dag = plaatsing.Peildata[i] is { } feit ? aanvraag.Waarden[feit.Slot] : Feitwaarde.Van(Dag.Nummer(toetsing.Peildatum));
            peildata[i] = dag.IsBekend ? Grenzen.Bereken(regels, dag.Getal) : null;
        }

        return knoop.Evaluatie(new Stand(aanvraag, peildata, [], wereld));
    }
}
