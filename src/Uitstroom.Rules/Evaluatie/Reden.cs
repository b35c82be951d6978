namespace Uitstroom.Rules;

/// <summary>Why something is unknown. The values combine: of several undecided parts the reasons are united.</summary>
[Flags]
public enum Reden
{
    /// <summary>It is not unknown.</summary>
    Geen = 0,

    /// <summary>A fact is missing.</summary>
    Feit = 1,

    /// <summary>A judgement is missing that a person or body must give.</summary>
    Oordeel = 2,

    /// <summary>A count of earlier cases is missing.</summary>
    Teller = 4,

    /// <summary>The text can be read in more ways, and they differ here.</summary>
    Lezing = 8,

    /// <summary>The agreement is silent.</summary>
    Bron = 16,

    /// <summary>A day lies outside the years for which the calendar knows which days are off.</summary>
    Kalender = 32,
}
