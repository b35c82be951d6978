using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Where a complaint, an objection or a dispute goes, in which steps. Immutable.</summary>
public sealed class Loket
{
    internal Loket(string naam) => Naam = naam;

    /// <summary>The name in files and results.</summary>
    public string Naam { get; }

    /// <summary>What it is about, as people read it.</summary>
    public string Onderwerp { get; internal init; } = "";

    /// <summary>What can be brought here; at least one.</summary>
    public ImmutableArray<Loketsoort> Soorten { get; internal init; } = [];

    /// <summary>The subjects as words, for asking by them; may be empty.</summary>
    public ImmutableArray<string> Over { get; internal init; } = [];

    /// <summary>Whether it may be about nothing else than <see cref="Over"/>, according to the text.</summary>
    public bool AlleenOver { get; internal init; }

    /// <summary>Who can go there.</summary>
    public ImmutableArray<string> Van { get; internal init; } = [];

    /// <summary>Where it goes: the body or party; <c>niet_geregeld</c> when the text names none.</summary>
    public string Bij { get; internal init; } = "";

    /// <summary>The steps, in order, with their terms.</summary>
    public ImmutableArray<Afspraak> Stappen { get; internal init; } = [];

    /// <summary>Who decides in the end; null when the text names nobody.</summary>
    public string? Beslist { get; internal init; }

    /// <summary>What comes after the last step when it did not help; <c>niet_geregeld</c> when the text does not say.</summary>
    public string Daarna { get; internal init; } = "niet_geregeld";

    /// <summary>The provisions.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>A remark for the reader; empty when there is none.</summary>
    public string Toelichting { get; internal init; } = "";

    /// <summary>Every provision on it, those of its steps included, without doubles.</summary>
    public ImmutableArray<string> Bepalingen => [.. Bron.Concat(Stappen.SelectMany(stap => stap.Bron)).Distinct(StringComparer.Ordinal)];

    /// <inheritdoc />
    public override string ToString() => Naam;
}

/// <summary>What can be brought to a loket.</summary>
public enum Loketsoort
{
    /// <summary>A complaint about how something is done.</summary>
    Klacht,

    /// <summary>An objection to a decision.</summary>
    Bezwaar,

    /// <summary>A dispute between parties.</summary>
    Geschil,

    /// <summary>A party does not keep to what was agreed.</summary>
    Naleving,

    /// <summary>Those who decide on one case together do not agree.</summary>
    Meningsverschil,

    /// <summary>The agreement itself should change.</summary>
    Herziening,
}
