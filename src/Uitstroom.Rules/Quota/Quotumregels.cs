using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>On what condition a number may be exceeded or changed, and who decides that.</summary>
internal sealed record HogerMits(Voorwaarde Wanneer, Rol? Beslist, ImmutableArray<string> Bron);

/// <summary>How a shortfall passes to the next year. A surplus never does.</summary>
internal sealed record Doorschuifregel
{
    /// <summary>What stops it; null when nothing does.</summary>
    public Voorwaarde? Tenzij { get; init; }

    /// <summary>Who takes the decision that stops it; null when nobody is named.</summary>
    public Rol? Beslist { get; init; }

    /// <summary>Whether the shortfall is taken over the whole taakstelling, what was carried over before included.</summary>
    public Keus<bool> Stapelt { get; init; } = new Keus<bool>.Vast(true);

    /// <summary>Whether it is taken per group and receiver; else over all groups of a receiver together.</summary>
    public Keus<bool> PerGroep { get; init; } = new Keus<bool>.Vast(true);

    public ImmutableArray<string> Bron { get; init; } = [];
}

/// <summary>What the text says, or leaves open, when a number passes another quotum.</summary>
internal enum Begrenzingswijze
{
    /// <summary>Nothing: it is reported and people decide.</summary>
    Melden,

    /// <summary>The other quotum goes first: no more than that is offered.</summary>
    GaatVoor,

    /// <summary>What was carried over counts in the year that it comes from, so that all of it is offered.</summary>
    TeltInOudJaar,
}

/// <summary>Another quotum that this one may not pass unseen. Nothing is ever cut in silence.</summary>
internal sealed record Quotumgrens(string Quotum, Keus<Begrenzingswijze> Wijze, Rol? Beslist, ImmutableArray<string> Bron);

/// <summary>What must happen: who does what.</summary>
/// <param name="Doet">What, in Dutch.</param>
/// <param name="Door">Who.</param>
/// <param name="Bron">The provisions.</param>
public sealed record Vervolgstap(string Doet, Rol Door, ImmutableArray<string> Bron);
