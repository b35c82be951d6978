using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// A condition: a closed tree, so that it can be explained, covered, compared and changed leaf by leaf.
/// Its meaning stands in <c>docs/voorwaarden.md</c>.
/// </summary>
/// <param name="Pad">The stable path in the region file, such as <c>toetsen.toelating.criteria.woonduur.eis</c>.</param>
/// <param name="Plaats">Where it stands in the file.</param>
internal abstract record Voorwaarde(string Pad, SourceSpan Plaats)
{
    /// <summary><c>altijd</c> or <c>nooit</c>.</summary>
    public sealed record Vast(string Pad, SourceSpan Plaats, bool Waar) : Voorwaarde(Pad, Plaats);

    /// <summary><c>niet_in_bron</c> or <c>niet_geregeld</c>: the agreement is silent.</summary>
    public sealed record Stil(string Pad, SourceSpan Plaats, string Woord) : Voorwaarde(Pad, Plaats);

    /// <summary>All parts must hold.</summary>
    public sealed record AlleVan(string Pad, SourceSpan Plaats, ImmutableArray<Voorwaarde> Delen) : Voorwaarde(Pad, Plaats);

    /// <summary>At least one part must hold.</summary>
    public sealed record EenVan(string Pad, SourceSpan Plaats, ImmutableArray<Voorwaarde> Delen) : Voorwaarde(Pad, Plaats);

    /// <summary>The part must not hold.</summary>
    public sealed record Niet(string Pad, SourceSpan Plaats, Voorwaarde Deel) : Voorwaarde(Pad, Plaats);

    /// <summary>A part per option of a reading, in the order of the options.</summary>
    public sealed record PerLezing(string Pad, SourceSpan Plaats, Lezing Lezing, ImmutableArray<Voorwaarde> Opties) : Voorwaarde(Pad, Plaats);

    /// <summary>A fact compared with something.</summary>
    public sealed record Blad(string Pad, SourceSpan Plaats, Feit Feit, Vergelijking Vergelijking) : Voorwaarde(Pad, Plaats);

    /// <summary>At least one of the doelgroepen applies; <c>Alle</c> when the text says <c>aanwezig</c>: any doelgroep at all.</summary>
    public sealed record VanDoelgroep(string Pad, SourceSpan Plaats, ImmutableArray<Doelgroep> Doelgroepen, bool Alle)
        : Voorwaarde(Pad, Plaats);

    /// <summary>The direct parts; empty for a leaf.</summary>
    public IEnumerable<Voorwaarde> Kinderen() => this switch
    {
        AlleVan alle => alle.Delen,
        EenVan een => een.Delen,
        Niet niet => [niet.Deel],
        PerLezing lezing => lezing.Opties,
        _ => [],
    };

    /// <summary>This condition and everything under it, in file order; a named condition is not entered.</summary>
    public IEnumerable<Voorwaarde> Boom() => Kinderen().SelectMany(kind => kind.Boom()).Prepend(this);
}
