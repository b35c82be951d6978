namespace Uitstroom.Rules;

/// <summary>How firm an afspraak is, in the words of the text.</summary>
public enum Aard
{
    /// <summary>It must be done; what follows when it is not is what the text says, and nothing more.</summary>
    Hard,

    /// <summary>It is aimed at.</summary>
    Streven,

    /// <summary>One must make an effort; failing is not by itself a breach.</summary>
    Inspanning,

    /// <summary>It is preferred.</summary>
    Voorkeur,

    /// <summary>It guides, and does not bind.</summary>
    Richtsnoer,

    /// <summary>It may be done; nobody has to.</summary>
    Mag,
}
