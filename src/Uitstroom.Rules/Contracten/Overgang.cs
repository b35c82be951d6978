using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>What can become of a contract on an event, and under which conditions.</summary>
public sealed class Overgang
{
    private Toets? _toets;

    internal Overgang(string naam, Overgangswerking werking)
    {
        Naam = naam;
        Werking = werking;
    }

    /// <summary>The name in files and results.</summary>
    public string Naam { get; }

    /// <summary>The name as people read it.</summary>
    public string Titel { get; internal init; } = "";

    /// <summary>The forms that it starts from.</summary>
    public ImmutableArray<string> Van { get; internal init; } = [];

    /// <summary>The link of the chain that it is about, such as <c>onderhuur</c>; null for the contract as a whole.</summary>
    public string? Schakel { get; internal init; }

    /// <summary>The events on which it is looked at.</summary>
    public ImmutableArray<string> Bij { get; internal init; } = [];

    /// <summary>
    /// The form that it leads to, <see cref="Contractvorm.Beeindigd"/>, or <c>niet_geregeld</c> when the text does not say what becomes of
    /// the contract; null when the contract stays as it is.
    /// </summary>
    public string? Naar { get; internal init; }

    /// <summary>How it works when its conditions hold.</summary>
    public Overgangswerking Werking { get; }

    /// <summary>Who decides; null when nobody need decide.</summary>
    public Rol? Beslist { get; internal init; }

    /// <summary>Who advises before the decision; null when nobody does.</summary>
    public Rol? NaAdviesVan { get; internal init; }

    /// <summary>The first day of what follows, seen from the event.</summary>
    public Overgangsdag Per { get; internal init; }

    /// <summary>How long the lease runs on, counted from the event, whose day is not counted; null when nothing is said.</summary>
    public Period? LooptDoor => Doorloop?.AlsPeriode();

    /// <summary>The steps that come first, those on disagreement last.</summary>
    public ImmutableArray<Ladderstap> Stappen { get; internal init; } = [];

    /// <summary>The date fact that the last day of the contract as it was gives; null when the rules have none.</summary>
    public Feit? LaatsteDag { get; internal init; }

    /// <summary>The date fact that the first day of what follows gives; null when the rules have none.</summary>
    public Feit? EersteDag { get; internal init; }

    /// <summary>What follows besides, when it takes place.</summary>
    public ImmutableArray<Contractgevolg> Gevolgen { get; internal init; } = [];

    /// <summary>What follows instead, when what it asks is not met.</summary>
    public ImmutableArray<Contractgevolg> Anders { get; internal init; } = [];

    /// <summary>The provisions.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>A remark for the reader; empty when there is none.</summary>
    public string Toelichting { get; internal init; } = "";

    /// <summary>When it applies at all; null is always.</summary>
    internal Voorwaarde? Wanneer { get; init; }

    /// <summary>What must hold; null when nothing is asked.</summary>
    internal Voorwaarde? Eis { get; init; }

    internal Duur? Doorloop { get; init; }

    internal SourceSpan Plaats { get; init; } = SourceSpan.Whole("");

    /// <summary>Until which day, inclusive, the lease runs on after an event; null when nothing is said.</summary>
    internal LocalDate? LooptDoorTotEnMet(LocalDate gebeurtenis) => Doorloop is { } duur ? gebeurtenis + duur.AlsPeriode() : null;

    /// <summary>Its conditions as a test, so that reasons, missing facts and readings are found as for any test.</summary>
    internal Toets Toets => LazyInitializer.EnsureInitialized(ref _toets, () => Overgangstoets.Maak(this));

    /// <inheritdoc />
    public override string ToString() => Naam;
}

/// <summary>How a transition works when its conditions hold.</summary>
public enum Overgangswerking
{
    /// <summary>It follows by itself.</summary>
    Vanzelf,

    /// <summary>It is a ground: somebody may decide on it.</summary>
    Kan,

    /// <summary>The text forbids it.</summary>
    KanNiet,

    /// <summary>The text does not say what follows.</summary>
    NietGeregeld,
}

/// <summary>On which day what follows from a transition begins.</summary>
public enum Overgangsdag
{
    /// <summary>On the day of the event.</summary>
    Gebeurtenis,

    /// <summary>On the day after the last day of the agreed duration.</summary>
    DagNaEinde,

    /// <summary>The text does not say.</summary>
    NietGeregeld,
}
