using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Whether a category is shared, and why or why not.</summary>
/// <param name="Categorie">The category.</param>
/// <param name="Stand">Whether it may be shared.</param>
/// <param name="Grond">Why it is withheld; <see cref="Deelgrond.Geen"/> when it is shared.</param>
public sealed record Categorieuitslag(Gegevenscategorie Categorie, Deelstand Stand, Deelgrond Grond)
{
    /// <summary>The facts of the category of which the application knows something.</summary>
    public ImmutableArray<Feit> Feiten { get; init; } = [];

    /// <summary>The data outside the application that a person put in this category.</summary>
    public ImmutableArray<Gegevensonderdeel> Onderdelen { get; init; } = [];

    /// <summary>The rules that give the category, whether or not their conditions are met.</summary>
    public ImmutableArray<Deelregel> Regels { get; init; } = [];

    /// <summary>Why it is not settled; <see cref="Reden.Geen"/> when it is.</summary>
    public Reden Redenen { get; init; }

    /// <summary>The facts that are missing before it may be shared, in file order.</summary>
    public ImmutableArray<Feit> Ontbreekt { get; init; } = [];

    /// <summary>The consents that the rules ask for.</summary>
    public ImmutableArray<Toestemmingseis> Toestemmingen { get; init; } = [];

    /// <summary>The provisions that decide.</summary>
    public ImmutableArray<string> Bepalingen { get; init; } = [];
}

/// <summary>Whether a category may be shared.</summary>
public enum Deelstand
{
    /// <summary>A provision gives it and all that it asks for is known to hold.</summary>
    Mag,

    /// <summary>A provision gives it, but something is not known: it is withheld until it is.</summary>
    Open,

    /// <summary>It is not shared.</summary>
    Niet,
}

/// <summary>Why a category is withheld.</summary>
public enum Deelgrond
{
    /// <summary>It is not withheld.</summary>
    Geen,

    /// <summary>No provision gives it to this party at this moment; what is needed is left to people.</summary>
    NietGeregeld,

    /// <summary>A provision says which categories the party gets, and no others.</summary>
    Uitgesloten,

    /// <summary>A provision says that the party does not get it.</summary>
    Verboden,

    /// <summary>The consent was not given, or it is not known that it was.</summary>
    Toestemming,

    /// <summary>What the provision asks for besides does not hold, or it is not known whether it does.</summary>
    Voorwaarde,

    /// <summary>The text can be read in more ways, and in one of them it is not shared.</summary>
    Lezing,

    /// <summary>The data would be used for something else.</summary>
    AnderDoel,

    /// <summary>The agreement is not in force on that day, or the day is not known.</summary>
    BuitenLooptijd,

    /// <summary>The member is a party in one reading only.</summary>
    GeenPartij,
}

/// <summary>Where provisions or readings disagree on a category. The stricter is followed: the category is withheld.</summary>
/// <param name="Categorie">The category.</param>
/// <param name="Geeft">The rules that give it.</param>
/// <param name="Weigert">The rules that do not.</param>
/// <param name="Lezingen">Per reading that could settle it, what each option gives; empty when no reading does.</param>
/// <param name="Bepalingen">The provisions that disagree.</param>
public sealed record Deelbotsing(
    Gegevenscategorie Categorie, ImmutableArray<Deelregel> Geeft, ImmutableArray<Deelregel> Weigert, ImmutableArray<Leesdeling> Lezingen, ImmutableArray<string> Bepalingen);

/// <summary>What one option of a reading gives for a category.</summary>
/// <param name="Lezing">The reading.</param>
/// <param name="Optie">The option.</param>
/// <param name="Stand">How the category comes out under it, other readings as they are.</param>
public sealed record Leesdeling(Lezing Lezing, Leesoptie Optie, Deelstand Stand);
