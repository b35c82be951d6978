using NodaTime;

namespace Uitstroom.Rules;

/// <summary>How the last timely day is found, as one world reads it: a <see cref="Grensdag"/> with every choice made.</summary>
internal abstract record Dagregel
{
    private Dagregel()
    {
    }

    /// <summary>So long after the start, whose day is not counted.</summary>
    public sealed record Binnen(Termijnwaarde Duur) : Dagregel;

    /// <summary>At least so long before an event; without a period the day before.</summary>
    public sealed record Voor(Termijnwaarde? Minstens, Dagbron Gebeurtenis) : Dagregel;

    /// <summary>On the day of an event at the latest.</summary>
    public sealed record Uiterlijk(Dagbron Gebeurtenis) : Dagregel;

    /// <summary>On the last such day of a year that lies before an event.</summary>
    public sealed record UiterlijkJaardag(AnnualDate Dag, Dagbron Gebeurtenis) : Dagregel;

    public static Dagregel Van(Grensdag grens, Wereld wereld) => grens switch
    {
        Grensdag.Binnen binnen => new Binnen(binnen.Duur.In(wereld)),
        Grensdag.Voor voor => new Voor(voor.Minstens?.In(wereld), voor.Gebeurtenis.In(wereld)),
        Grensdag.Uiterlijk uiterlijk => new Uiterlijk(uiterlijk.Gebeurtenis.In(wereld)),
        Grensdag.UiterlijkJaardag jaardag => new UiterlijkJaardag(jaardag.Dag, jaardag.Gebeurtenis.In(wereld)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
