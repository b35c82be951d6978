namespace Uitstroom.NRules;

/// <summary>
/// The priorities of the rules, by phase: higher fires first. Own rules that react to what comes out stay below
/// <see cref="Toetsing"/>, as the default 0 does; otherwise they may see what an update has overtaken.
/// </summary>
public static class Prioriteit
{
    /// <summary>Criteria that must be met before anything else is looked at.</summary>
    public const int Vooraf = 400;

    /// <summary>Doelgroepen.</summary>
    public const int Doelgroepen = 300;

    /// <summary>All other criteria.</summary>
    public const int Criteria = 200;

    /// <summary>The result, and the refusal of what cannot be tested.</summary>
    public const int Toetsing = 100;
}
