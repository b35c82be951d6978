using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>One thing that a toets asks of an application.</summary>
public sealed class Criterium
{
    internal Criterium(string naam, Criteriumsoort soort, Voorwaarde voorwaarde)
    {
        Naam = naam;
        Soort = soort;
        Voorwaarde = voorwaarde;
    }

    /// <summary>The name in files and results.</summary>
    public string Naam { get; }

    /// <summary>The name as people read it.</summary>
    public string Titel { get; internal init; } = "";

    /// <summary>Whether it must hold, must not hold, or is merely preferred.</summary>
    public Criteriumsoort Soort { get; }

    /// <summary>Whether nothing else is tested until this is met.</summary>
    public bool Vooraf { get; internal init; }

    /// <summary>Whom it is about: <c>client</c> or, for instance, <c>aanvrager</c>.</summary>
    public string Over { get; internal init; } = "client";

    /// <summary>The provisions that it executes; the first is the one that it stands for.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>A remark for the reader; empty when there is none.</summary>
    public string Toelichting { get; internal init; } = "";

    /// <summary>Who decides on this criterion; null when it is who decides on the toets.</summary>
    public Rol? Beslist { get; internal init; }

    /// <summary>When it applies at all; null is always.</summary>
    internal Voorwaarde? Wanneer { get; init; }

    /// <summary>What must hold, must not hold, or is preferred.</summary>
    internal Voorwaarde Voorwaarde { get; }

    /// <summary>The label when it is not met.</summary>
    internal Keus<string> BijNietVoldaan { get; init; } = new Keus<string>.Vast("");

    /// <summary>The label while a fact is missing; null for the incomplete label of the toets.</summary>
    internal Keus<string>? BijOnbekend { get; init; }

    /// <summary>The date on which it is tested; null when it is that of the toets.</summary>
    internal Keus<Feit?>? Peildatum { get; init; }

    /// <summary>The path in the region file; null when it stands among the criteria of a test of the file.</summary>
    internal string? Pad { get; init; }

    internal SourceSpan Plaats { get; init; } = SourceSpan.Whole("");

    /// <inheritdoc />
    public override string ToString() => Naam;
}

/// <summary>What a criterion does with its condition.</summary>
public enum Criteriumsoort
{
    /// <summary>It must hold.</summary>
    Eis,

    /// <summary>It must not hold.</summary>
    UitgeslotenAls,

    /// <summary>It is preferred: it never changes an outcome and is never asked for.</summary>
    Voorkeur,
}
