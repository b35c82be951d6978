using System.Collections.Immutable;

namespace Uitstroom.Documentatie;

/// <summary>A drawing of lines, boxes and words in whole units; how it is written is for the form of the page.</summary>
internal sealed record Tekening(int Breedte, int Hoogte, ImmutableArray<Vorm> Vormen);

/// <summary>One thing in a drawing. A class says how it looks, so that dark and print have their own colours.</summary>
internal abstract record Vorm(string Klasse)
{
    /// <summary>A box, with its corners rounded by so much.</summary>
    public sealed record Vak(int X, int Y, int Breedte, int Hoogte, string Klasse, int Rond = 0) : Vorm(Klasse);

    /// <summary>A line through points, with an arrow at its end or not.</summary>
    public sealed record Lijn(ImmutableArray<(int X, int Y)> Punten, string Klasse, bool Pijl = false) : Vorm(Klasse);

    /// <summary>A line of words; the point is their left, middle or right end, on the line that they stand on.</summary>
    public sealed record Woorden(int X, int Y, string Tekst, string Klasse, Uitlijning Uitlijning = Uitlijning.Links) : Vorm(Klasse);

    /// <summary>A dot.</summary>
    public sealed record Stip(int X, int Y, int Straal, string Klasse) : Vorm(Klasse);
}

/// <summary>Which end of words a point is.</summary>
internal enum Uitlijning
{
    Links,
    Midden,
    Rechts,
}
