namespace Uitstroom.Rules;

/// <summary>What can be found in the rules of one agreement.</summary>
public enum Bevindingsoort
{
    /// <summary>A criterion that nobody can meet of those to whom it applies.</summary>
    Onhaalbaar,

    /// <summary>A criterion of which nobody can fail.</summary>
    NooitGemist,

    /// <summary>A criterion that applies to nobody.</summary>
    NooitVanToepassing,

    /// <summary>A doelgroep to which nobody can belong.</summary>
    LegeDoelgroep,

    /// <summary>A doelgroep of which everybody also belongs to another.</summary>
    Omvat,

    /// <summary>A row of the choice of a contract that is never reached.</summary>
    NooitGekozen,

    /// <summary>Applications for which no row of the choice of a contract holds.</summary>
    BuitenElkeUitkomst,

    /// <summary>A reading of which every option decides every application alike.</summary>
    LezingMaaktNietUit,

    /// <summary>A label in which no application ends.</summary>
    NooitUitkomst,

    /// <summary>Something that could not be looked at in full, so that nothing is claimed of it.</summary>
    NietOnderzocht,
}
