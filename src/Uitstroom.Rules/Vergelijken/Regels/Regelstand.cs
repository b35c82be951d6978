namespace Uitstroom.Rules;

/// <summary>How a key, a number, an afspraak or a rule on contracts of one version stands beside that of the other.</summary>
public enum Regelstand
{
    /// <summary>Both versions say the same, so it is equal for every number and every day.</summary>
    Gelijk,

    /// <summary>The versions say it otherwise, and nothing came out otherwise for any of the numbers or days that were looked at.</summary>
    GelijkBekeken,

    /// <summary>Something differs.</summary>
    Anders,

    /// <summary>The versions say it otherwise, and what that does cannot be told from the file: <see cref="Regelvergelijking.NietVergeleken"/> says why.</summary>
    NietVergeleken,
}
