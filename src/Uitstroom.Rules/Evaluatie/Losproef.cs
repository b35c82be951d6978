using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>How a condition outside a test comes out, and which facts it lacks.</summary>
/// <param name="Stand">The <see cref="Uitslag"/>.</param>
/// <param name="Ontbreekt">The facts whose absence keeps it undecided, in file order.</param>
internal sealed record Losproef(byte Stand, ImmutableArray<Feit> Ontbreekt)
{
    /// <summary>What holds without a condition.</summary>
    public static Losproef Altijd { get; } = new(Uitslag.Waar, []);

    public bool IsWaar => Stand == Uitslag.Waar;

    public bool IsOnwaar => Stand == Uitslag.Onwaar;

    public Reden Redenen => Uitslag.IsOnbekend(Stand) ? (Reden)Stand : Reden.Geen;

    /// <param name="voorwaarde">The condition; it cannot ask for doelgroepen. Null always holds.</param>
    /// <param name="aanvraag">The facts.</param>
    /// <param name="dag">The day on which is tested; null when it is unknown: what hangs on it then is too.</param>
    /// <param name="wereld">The readings.</param>
    /// <param name="peildatum">The date that the condition looks at; null for the day itself.</param>
    public static Losproef Van(Voorwaarde? voorwaarde, Aanvraag aanvraag, LocalDate? dag, Wereld wereld, Keus<Feit?>? peildatum = null)
    {
        if (voorwaarde is null)
        {
            return Altijd;
        }

        var plaatsing = new Plaatsing();
        var knoop = new Compiler(plaatsing, wereld, peildatum ?? new Keus<Feit?>.Vast(null)).Compileer(voorwaarde);
        var regels = plaatsing.Grenzen.AsSpan();
        var dagen = new Grenzen?[plaatsing.Peildata.Length];
        for (var i = 0; i < dagen.Length; i++)
        {
            var waarde = plaatsing.Peildata[i] is { } feit ? aanvraag.Waarden[feit.Slot]
                : dag is { } bekend ? Feitwaarde.Van(Dag.Nummer(bekend)) : Feitwaarde.Onbekend;
            dagen[i] = waarde.IsBekend ? Grenzen.Bereken(regels, waarde.Getal) : null;
        }

        var stand = new Stand(aanvraag, dagen, [], wereld);
        var uitslag = knoop.Evaluatie(stand);
        if (!Uitslag.IsOnbekend(uitslag))
        {
            return new Losproef(uitslag, []);
        }

        var mist = new Feitenset(aanvraag.Feiten.Alle.Length);
        Ontbrekend.Verzamel(knoop, stand, plaatsing.Peildata, mist);
        return new Losproef(uitslag, mist.Lijst(aanvraag.Feiten));
    }
}
