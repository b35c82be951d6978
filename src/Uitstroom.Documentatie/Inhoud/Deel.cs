using System.Collections.Immutable;

namespace Uitstroom.Documentatie;

/// <summary>A part of a page with a heading: a chapter, a section or one rule.</summary>
/// <param name="Id">Where links to it arrive: the path in the region file where there is one.</param>
/// <param name="Titel">The heading.</param>
/// <param name="Blokken">What stands under the heading.</param>
/// <param name="Delen">The parts below it.</param>
internal sealed record Deel(string Id, string Titel, ImmutableArray<Blok> Blokken, ImmutableArray<Deel> Delen)
{
    public Deel(string id, string titel, IEnumerable<Blok> blokken)
        : this(id, titel, [.. blokken], [])
    {
    }

    public Deel(string id, string titel, IEnumerable<Deel> delen)
        : this(id, titel, [], [.. delen])
    {
    }

    /// <summary>The heading, with a capital.</summary>
    public string Titel { get; } = Schrijfwijze.Hoofdletter(Titel);

    /// <summary>Marks and provisions, set beside or under the heading.</summary>
    public Tekst Kenmerken { get; init; } = Tekst.Leeg;

    /// <summary>Whether it is one rule, shown as one.</summary>
    public bool IsRegel { get; init; }

    public bool IsLeeg => Blokken.IsEmpty && Delen.IsEmpty;
}
