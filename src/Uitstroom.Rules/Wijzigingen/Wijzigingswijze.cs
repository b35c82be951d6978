namespace Uitstroom.Rules;

/// <summary>What is done to a part of an agreement.</summary>
public enum Wijzigingswijze
{
    /// <summary>It gets another content.</summary>
    Wijzigt,

    /// <summary>It is new.</summary>
    VoegtToe,

    /// <summary>It ends.</summary>
    Vervalt,
}
