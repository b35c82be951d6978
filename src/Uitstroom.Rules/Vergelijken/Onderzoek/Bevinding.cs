using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Something in the rules of one agreement that is probably not meant, found over all applications on one day.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Pad">Where the part stands in the region file.</param>
/// <param name="Tekst">What was found, as a Dutch sentence without a full stop.</param>
/// <param name="Bron">The provisions of the part.</param>
/// <param name="Getuige">An application that shows it, tested; null where it is about all applications.</param>
public sealed record Bevinding(Bevindingsoort Soort, string Pad, string Tekst, ImmutableArray<string> Bron, Aanvraag? Getuige)
{
    /// <summary>The application as YAML, lines ending in <c>\n</c>; null where there is none.</summary>
    public string? Yaml => Getuige is null ? null : Aanvraagyaml.Schrijf(Getuige);
}

/// <summary>What can be found in the rules of one agreement.</summary>
public enum Bevindingsoort
{
    /// <summary>A criterion that nobody can meet.</summary>
    Onhaalbaar,

    /// <summary>A criterion of which nobody can fail.</summary>
    NooitGemist,

    /// <summary>A doelgroep to which nobody can belong.</summary>
    LegeDoelgroep,

    /// <summary>A doelgroep of which everybody also belongs to another.</summary>
    Omvat,

    /// <summary>A row of the choice of a contract that is never reached.</summary>
    NooitGekozen,

    /// <summary>Two transitions that follow by themselves and can both apply.</summary>
    Botsing,

    /// <summary>A reading of which every option decides every application alike in the tests.</summary>
    LezingMaaktNietUit,

    /// <summary>A label in which no application ends.</summary>
    NooitUitkomst,
}
