using System.Collections.Immutable;

namespace Uitstroom.Documentatie;

/// <summary>A block of a page. The set is closed: every form walks it with a switch.</summary>
internal abstract record Blok
{
    private Blok()
    {
    }

    /// <summary>A paragraph.</summary>
    public sealed record Alinea(Tekst Tekst) : Blok;

    /// <summary>A remark beside the text, set smaller.</summary>
    public sealed record Noot(Tekst Tekst) : Blok;

    /// <summary>A list of points, which may hold points of their own; or of the ways in which something can be read.</summary>
    public sealed record Lijst(ImmutableArray<Punt> Punten, bool IsKeuze = false) : Blok;

    /// <summary>Terms with what they are.</summary>
    public sealed record Termen(ImmutableArray<Term> Rijen) : Blok;

    /// <summary>A table with a caption.</summary>
    public sealed record Tabel(string Bijschrift, ImmutableArray<Kolom> Kolommen, ImmutableArray<Rij> Rijen) : Blok
    {
        /// <summary>The last row, with sums; null when there is none.</summary>
        public Rij? Voet { get; init; }

        /// <summary>Whether the heading above already says what the caption does: it is then only there for who hears the page.</summary>
        public bool KopZegtHet { get; init; }

        /// <summary>Whether all columns but the first are as wide as each other.</summary>
        public bool GelijkeKolommen { get; init; }
    }

    /// <summary>The text of a file, folded away under a line that says what it is.</summary>
    public sealed record Vouw(string Kop, string Inhoud) : Blok;

    /// <summary>A drawing; <paramref name="Omschrijving"/> says in words what it shows, so that nothing stands in the drawing alone.</summary>
    public sealed record Figuur(string Id, string Titel, string Omschrijving, Tekening Tekening) : Blok
    {
        /// <summary>Whether the heading above already says what the caption does.</summary>
        public bool KopZegtHet { get; init; }
    }
}

/// <summary>A point of a list, with the points under it.</summary>
internal sealed record Punt(Tekst Tekst, ImmutableArray<Punt> Delen)
{
    public Punt(Tekst tekst)
        : this(tekst, [])
    {
    }

    public static implicit operator Punt(Tekst tekst) => new(tekst);
}

/// <summary>A term, what it is, and where links to it arrive; null where none do.</summary>
internal sealed record Term(string? Id, Tekst Naam, Tekst Uitleg)
{
    public ImmutableArray<Punt> Punten { get; init; } = [];
}

/// <summary>A column: its heading, whether it holds numbers, which stand right, and whether it holds most of the words.</summary>
internal sealed record Kolom(string Kop, bool IsGetal = false, bool IsBreed = false)
{
    public static implicit operator Kolom(string kop) => new(kop);
}

/// <summary>A row; the first cell is its heading. Where links to it arrive; null where none do.</summary>
internal sealed record Rij(string? Id, ImmutableArray<Cel> Cellen);

/// <summary>A cell: text, and points under it.</summary>
internal sealed record Cel(Tekst Tekst, ImmutableArray<Punt> Punten)
{
    public Cel(Tekst tekst)
        : this(tekst, [])
    {
    }

    public static implicit operator Cel(Tekst tekst) => new(tekst);

    public static implicit operator Cel(string tekst) => new((Tekst)tekst);
}
