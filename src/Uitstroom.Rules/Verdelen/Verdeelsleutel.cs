using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>A key by which an agreement divides homes, people or costs over receivers. Immutable, and safe to share between threads.</summary>
public sealed record Verdeelsleutel
{
    internal Verdeelsleutel(string naam, Keus<Verdeelmethode> methode)
    {
        Naam = naam;
        Methode = methode;
    }

    /// <summary>The name in files and results.</summary>
    public string Naam { get; }

    /// <summary>The name as people read it.</summary>
    public string Titel { get; internal init; } = "";

    /// <summary>What is divided, such as <c>woningen</c>.</summary>
    public string Verdeelt { get; internal init; } = "";

    /// <summary>The receivers.</summary>
    public Partijgroep Over { get; internal init; } = new("", [], Volledig: false, []);

    /// <summary>What the weights are, such as <c>huishoudens</c>; null when there are none.</summary>
    public string? Naar { get; internal init; }

    /// <summary>The day on which the weights were counted; null when the source names none.</summary>
    public LocalDate? GeteldOp { get; internal init; }

    /// <summary>What the source would have to give to use the key, and does not.</summary>
    public ImmutableArray<string> OntbreektInBron { get; internal init; } = [];

    /// <summary>The key that gives the number of each group; null when this key divides the total itself.</summary>
    public Verdeelsleutel? Ouder { get; internal init; }

    /// <summary>The groups within which it divides; null when it divides the total over the receivers at once.</summary>
    public Partijgroep? Per { get; internal init; }

    /// <summary>The provisions that set it.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>The regeling that has the key; null for one that stands on its own.</summary>
    public Regeling? Regeling { get; internal init; }

    internal Keus<Verdeelmethode> Methode { get; }

    /// <summary>The total that the agreement itself names; null when it names none.</summary>
    internal Grensbron? Totaal { get; init; }

    /// <summary>Whether the printed table counts for its own total, instead of what the key gives.</summary>
    internal Keus<bool> GedruktGeldt { get; init; } = new Keus<bool>.Vast(false);

    /// <summary>Who goes first when remainders are equal; empty leaves it to people.</summary>
    internal ImmutableArray<Gelijkeregel> GelijkeRest { get; init; } = [];

    /// <summary>The weights; null when they are not in the source, or when the method needs none.</summary>
    internal Cijfers? Gewichten { get; init; }

    internal GedrukteTabel? Gedrukt { get; init; }

    /// <summary>The least that a receiver gets, the most, and who gets nothing.</summary>
    internal Verdeelgrenzen Grenzen { get; init; } = Verdeelgrenzen.Geen;

    /// <summary>In how many parts of a year the numbers are also shown, as guide numbers; null for none.</summary>
    internal int? Jaardelen { get; init; }

    /// <summary>How people without a receiver of their own are divided; null for a key that does not divide by origin.</summary>
    internal Herkomstregel? Herkomst { get; init; }

    internal SourceSpan Plaats { get; init; } = SourceSpan.Whole("");

    /// <summary>Divides a number.</summary>
    /// <param name="totaal">The number, from 0 up to and including 10^18.</param>
    /// <returns>The parts. What was wrong stands in <see cref="Verdeling.Meldingen"/>; then parts may be missing.</returns>
    public Verdeling Verdeel(long totaal) => Verdeel(new VerdeelOpties { Totaal = totaal });

    /// <summary>Divides a number.</summary>
    /// <param name="opties">The number, and weights, readings and drawn lots of the caller; null for the agreement's own.</param>
    /// <returns>The parts. What was wrong stands in <see cref="Verdeling.Meldingen"/>; then parts may be missing.</returns>
    /// <exception cref="ArgumentException">A reading or option is not there.</exception>
    public Verdeling Verdeel(VerdeelOpties? opties = null) => Verdeelwerelden.Voer(this, opties ?? new VerdeelOpties());

    /// <summary>Compares the printed table with the key, cell by cell.</summary>
    /// <returns>Every figure that does not follow or does not add up; null when the source prints no table.</returns>
    public Aansluiting? Aansluiting() => Gedrukt is null ? null : Tabelvergelijking.Maak(this);

    /// <inheritdoc />
    public override string ToString() => Naam;

    /// <summary>Who can receive by this key; null when the list of parties is not complete, so that any name may be one.</summary>
    internal IEnumerable<string>? Ontvangers => Herkomst?.Ontvangers ?? (Over.Volledig ? Over.Leden.Select(lid => lid.Naam) : null);

    /// <summary>The receiver that a name stands for, also by another name that the agreement uses; null when it can be none.</summary>
    internal string? Ontvanger(string naam) =>
        Over.Partijnaam(naam) ?? (Ontvangers is not { } bekend || bekend.Contains(naam) ? naam : null);
}
