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
        Grens = afspraak.Grens is { } grens ? Dagregel.Van(grens, wereld) : null;
        Herhaling = afspraak.Herhaling?.In(wereld);
        PasNa = afspraak.PasNa?.In(wereld);
        Slot = afspraak.Slot?.In(wereld);
        KlaarBij = afspraak.KlaarBij?.In(wereld);
    }

    public Afspraakplan Plan { get; }

    public Afspraak Afspraak => Plan.Afspraak;

    /// <summary>How firm it is; null where the world leaves that open.</summary>
    public Aard? Aard { get; }

    /// <summary>The events that each start it; empty when it holds all along.</summary>
    public ImmutableArray<Dagbron> Start { get; }

    /// <summary>The event that starts it, when there is one that happens once.</summary>
    public Dagbron? EneStart { get; }

    public Dagregel? Grens { get; }

    public Herhaling? Herhaling { get; }

    /// <summary>The event up to and including whose day times fall away.</summary>
    public Dagbron? PasNa { get; }

    public Slotdag? Slot { get; }

    public Feit? KlaarBij { get; }
}
