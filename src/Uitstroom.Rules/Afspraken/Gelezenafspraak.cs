using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>An afspraak as one world reads it: every choice made once, so that nothing is looked up per question.</summary>
internal sealed class Gelezenafspraak
{
    public Gelezenafspraak(Afspraakplan plan, Wereld wereld)
    {
        var afspraak = plan.Afspraak;
        Plan = plan;
        Aard = afspraak.AardKeus.OpenLezing(wereld) is null ? afspraak.AardKeus.In(wereld) : null;
        Start = afspraak.Start?.In(wereld) ?? [];
        EneStart = Start is [not Dagbron.VanAfspraak and var bron] ? bron : null;
        Startfeit = EneStart is Dagbron.VanFeit { Feit: var feit } ? feit.Slot : -1;
        Wanneer = plan.Wanneer;
        Peildatum = afspraak.Peildatum is not null;
        Grens = afspraak.Grens is { } grens ? Dagregel.Van(grens, wereld) : null;
        Herhaling = afspraak.Herhaling?.In(wereld);
        PasNa = afspraak.PasNa?.In(wereld);
        Slot = afspraak.Slot?.In(wereld);
        KlaarBij = afspraak.KlaarBij?.In(wereld);
        IsZonderVoorbehoud = plan.Blijft is null && PasNa is null;
    }

    public Afspraakplan Plan { get; }

    public Afspraak Afspraak => Plan.Afspraak;

    /// <summary>How firm it is; null where the world leaves that open.</summary>
    public Aard? Aard { get; }

    /// <summary>The events that each start it; empty when it holds all along.</summary>
    public ImmutableArray<Dagbron> Start { get; }

    /// <summary>The event that starts it, when there is one that happens once.</summary>
    public Dagbron? EneStart { get; }

    /// <summary>The slot of the fact that is the event of <see cref="EneStart"/>; -1 when it is no fact.</summary>
    public int Startfeit { get; }

    /// <summary>The condition under which it holds; null when it always does.</summary>
    public Voorwaardeplan? Wanneer { get; }

    /// <summary>Whether its condition is looked at on a day of its own, and not on the day that it starts.</summary>
    public bool Peildatum { get; }

    public Dagregel? Grens { get; }

    public Herhaling? Herhaling { get; }

    /// <summary>The event up to and including whose day times fall away.</summary>
    public Dagbron? PasNa { get; }

    public Slotdag? Slot { get; }

    public Feit? KlaarBij { get; }

    /// <summary>Whether it is in force whenever the regeling is, and at no other time.</summary>
    public bool IsZonderVoorbehoud { get; }
}
