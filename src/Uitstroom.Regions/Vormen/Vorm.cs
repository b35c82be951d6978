using System.Collections.Immutable;

namespace Uitstroom.Regions;

/// <summary>
/// How a piece of a file is built. The reader checks files against these descriptions, and editors get theirs from the same.
/// </summary>
internal abstract record Vorm
{
    private Vorm()
    {
    }

    /// <summary>One value; what it may be is described in Dutch.</summary>
    public sealed record Waarde(string Wat) : Vorm;

    /// <summary>One of some words.</summary>
    public sealed record Woord(ImmutableArray<string> Woorden) : Vorm;

    /// <summary>A list.</summary>
    public sealed record Lijst(Vorm Deel) : Vorm;

    /// <summary>One of something, or a list of it.</summary>
    public sealed record EenOfMeer(Vorm Deel) : Vorm;

    /// <summary>A mapping with fixed keys.</summary>
    public sealed record Groep(ImmutableArray<Sleutel> Sleutels) : Vorm;

    /// <summary>A mapping from names that the writer chooses.</summary>
    public sealed record Namen(Vorm Inhoud, bool VrijeNamen = false) : Vorm;

    /// <summary>A condition, or a value that may differ per reading: checked where its meaning is known.</summary>
    public sealed record Vrij(string Wat) : Vorm;
}

/// <summary>A key of a mapping.</summary>
/// <param name="Naam">The key.</param>
/// <param name="Vorm">How its value is built.</param>
/// <param name="Omschrijving">What it means, in Dutch, as an editor shows it.</param>
/// <param name="Verplicht">Whether it must be there.</param>
internal sealed record Sleutel(string Naam, Vorm Vorm, string Omschrijving, bool Verplicht = false);
