namespace Uitstroom.Rules;

/// <summary>How an afspraak stands on a day.</summary>
public enum AfspraakStand
{
    /// <summary>It does not hold: its condition is false, or what it waits for can no longer happen.</summary>
    Nvt,

    /// <summary>What starts it has not happened yet.</summary>
    NietBegonnen,

    /// <summary>It holds all along, without a last day.</summary>
    Doorlopend,

    /// <summary>It runs: there is still time, or the text gives no last day.</summary>
    Loopt,

    /// <summary>Today is the last day.</summary>
    Vandaag,

    /// <summary>It was done, and in time where there is a last day.</summary>
    Gehaald,

    /// <summary>It was done too late, or it is known that it was not done and the last day is over.</summary>
    NietGehaald,

    /// <summary>It held until a day that is over.</summary>
    Afgelopen,

    /// <summary>It cannot be told: a fact is missing, the text is silent or can be read in more ways, or a last day is over and nobody knows whether it was done.</summary>
    Open,

    /// <summary>The regeling is not in force on this day, and the afspraak does not outlive it.</summary>
    BuitenLooptijd,
}
