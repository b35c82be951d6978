using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Evaluates a condition that is no part of a test itself, such as an example or the row of an answer.</summary>
internal static class Lossevoorwaarde
{
    private static readonly Keus<Feit?> _toetsdatum = new Keus<Feit?>.Vast(null);

    /// <summary>The <see cref="Uitslag"/> in the world of a decision, for its application and date.</summary>
    /// <param name="toetsing">The decision.</param>
    /// <param name="voorwaarde">The condition; it cannot ask for doelgroepen.</param>
    /// <param name="peildatum">The date on which it is evaluated; null for that of the test.</param>
    public static byte Evalueer(Toetsing toetsing, Voorwaarde voorwaarde, Keus<Feit?>? peildatum = null) =>
        Evalueer(toetsing.Aanvraag, voorwaarde, toetsing.Peildatum, toetsing.Plan.Wereld, peildatum ?? toetsing.Plan.Toets.Peildatum);

    /// <summary>The <see cref="Uitslag"/> of a condition outside any test.</summary>
    /// <param name="aanvraag">What is known.</param>
    /// <param name="voorwaarde">The condition; it cannot ask for doelgroepen.</param>
    /// <param name="datum">The date on which it is evaluated.</param>
    /// <param name="wereld">The readings.</param>
    /// <param name="peildatum">The fact that holds another date to evaluate on; null for <paramref name="datum"/>.</param>
    public static byte Evalueer(Aanvraag aanvraag, Voorwaarde voorwaarde, LocalDate datum, Wereld wereld, Keus<Feit?>? peildatum = null)
    {
        var plaatsing = new Plaatsing();
        var knoop = new Compiler(plaatsing, wereld, peildatum ?? _toetsdatum).Compileer(voorwaarde);
        var regels = plaatsing.Grenzen.AsSpan();
        var peildata = new Grenzen?[plaatsing.Peildata.Length];
        for (var i = 0; i < peildata.Length; i++)
        {
            var dag = plaatsing.Peildata[i] is { } feit ? aanvraag.Waarden[feit.Slot] : Feitwaarde.Van(Dag.Nummer(datum));
            peildata[i] = dag.IsBekend ? Grenzen.Bereken(regels, dag.Getal) : null;
        }

        return knoop.Evaluatie(new Stand(aanvraag, peildata, [], wereld));
    }
}
