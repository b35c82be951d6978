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
    public sealed record Waarde(string Wat) : Vorm
    {
        /// <summary>What it may be exactly, which the reader checks where its meaning is known; null for any text.</summary>
        public Blad? Blad { get; init; }
    }

    /// <summary>One of some words.</summary>
    public sealed record Woord(ImmutableArray<string> Woorden) : Vorm
    {
        /// <summary>What each word means, in the same order, as an editor shows it; empty where the words speak for themselves.</summary>
        public ImmutableArray<string> Uitleg { get; init; } = [];
    }

    /// <summary>A list.</summary>
    public sealed record Lijst(Vorm Deel) : Vorm;

    /// <summary>One of something, or a list of it.</summary>
    public sealed record EenOfMeer(Vorm Deel) : Vorm;

    /// <summary>A mapping with fixed keys.</summary>
    public sealed record Groep(ImmutableArray<Sleutel> Sleutels) : Vorm
    {
        /// <summary>Keys of which at most one can be there; which the reader checks where their meaning is known.</summary>
        public ImmutableArray<ImmutableArray<string>> HoogstensEen { get; init; } = [];

        /// <summary>Keys of which at least one must be there; which the reader checks where their meaning is known.</summary>
        public ImmutableArray<ImmutableArray<string>> MinstensEen { get; init; } = [];
    }

    /// <summary>A mapping from names that the writer chooses.</summary>
    public sealed record Namen(Vorm Inhoud, bool VrijeNamen = false) : Vorm
    {
        /// <summary>The names that can stand here, where they must be known; null where the writer makes them up.</summary>
        public Naamsoort? Uit { get; init; }

        /// <summary>How the names are written, where they are no names but days; null for any.</summary>
        public Schrijfwijze? Schrijfwijze { get; init; }
    }

    /// <summary>A condition, or a value that may differ per reading: checked where its meaning is known.</summary>
    /// <param name="Wat">What it is, in Dutch.</param>
    /// <param name="Inhoud">How it is built, for editors; null where that depends on what stands around it.</param>
    public sealed record Vrij(string Wat, Vorm? Inhoud = null) : Vorm;

    /// <summary>Inside <see cref="Vrij"/>: a value, or <c>lezing.NAAM</c> with one per option.</summary>
    public sealed record PerLezing(Vorm Inhoud) : Vorm;

    /// <summary>Inside <see cref="Vrij"/>: one of some forms.</summary>
    public sealed record Keuze(ImmutableArray<Vorm> Vormen) : Vorm;

    /// <summary>Inside <see cref="Vrij"/>: a condition.</summary>
    /// <param name="MetDoelgroepen">Whether it may ask for a doelgroep.</param>
    public sealed record Voorwaarde(bool MetDoelgroepen) : Vorm;

    /// <summary>Inside <see cref="Vrij"/>: facts of an application, each with its value.</summary>
    public sealed record Feitwaarden : Vorm;

    /// <summary>Inside <see cref="Vrij"/>: readings, each with the option that a person chose.</summary>
    public sealed record Leeskeuzes : Vorm;
}

/// <summary>A key of a mapping.</summary>
/// <param name="Naam">The key.</param>
/// <param name="Vorm">How its value is built.</param>
/// <param name="Omschrijving">What it means, in Dutch, as an editor shows it.</param>
/// <param name="Verplicht">Whether it must be there.</param>
internal sealed record Sleutel(string Naam, Vorm Vorm, string Omschrijving, bool Verplicht = false)
{
    /// <summary>What counts when the key is left out; null when that cannot be written.</summary>
    public string? Standaard { get; init; }
}
