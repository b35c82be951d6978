using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A point on which the source contradicts itself, is silent, can be read in more ways, or does not add up.</summary>
/// <param name="Naam">The path of what shows it, such as <c>lezingen.peilmoment</c>, or the id of a provision.</param>
/// <param name="Soort">What is the matter.</param>
/// <param name="Herkomst">Where it was found.</param>
/// <param name="Tekst">What is the matter, as a Dutch question or sentence.</param>
/// <param name="Bron">The provisions.</param>
public sealed record Knelpunt(string Naam, Knelpuntsoort Soort, Knelpuntherkomst Herkomst, string Tekst, ImmutableArray<string> Bron)
{
    /// <summary>The reading that the file offers; null when it offers none.</summary>
    public Lezing? Lezing { get; init; }

    /// <summary>What exactly was found, a Dutch sentence each; empty when <see cref="Tekst"/> says it all.</summary>
    public ImmutableArray<string> Bevindingen { get; init; } = [];

    /// <summary>The rules that hang on it, by path; empty when none does or nothing is known of it.</summary>
    public ImmutableArray<string> Raakt { get; init; } = [];

    /// <summary>The remarks of the register on its provisions, each with its id.</summary>
    public ImmutableArray<Opmerking> Opmerkingen { get; init; } = [];

    /// <summary>The example cases that come out otherwise; empty when none does, null when no cases were run.</summary>
    public ImmutableArray<Geraaktgeval>? Gevallen { get; init; }
}

/// <summary>A remark of the register on a provision.</summary>
/// <param name="Bepaling">The id.</param>
/// <param name="Tekst">The remark, in Dutch.</param>
public sealed record Opmerking(string Bepaling, string Tekst);

/// <summary>An example case that comes out otherwise.</summary>
/// <param name="Geval">The name of the case.</param>
/// <param name="Titel">What it shows.</param>
/// <param name="PerOptie">What comes out of it under each option, in the order of the options; one without an option where silence decides.</param>
public sealed record Geraaktgeval(string Geval, string Titel, ImmutableArray<Gevalgevolg> PerOptie);

/// <summary>What comes out of a case.</summary>
/// <param name="Optie">The option of the reading; empty where no reading is chosen.</param>
/// <param name="Uitkomst">What differs from the other options, in Dutch.</param>
public sealed record Gevalgevolg(string Optie, string Uitkomst);

/// <summary>What is the matter with the source.</summary>
public enum Knelpuntsoort
{
    /// <summary>Two provisions, or two parts of one, cannot both hold.</summary>
    Tegenspraak,

    /// <summary>The text can be read in more ways.</summary>
    Dubbelzinnig,

    /// <summary>Something that is needed is not said.</summary>
    Leemte,

    /// <summary>Printed figures do not follow from the text or do not add up.</summary>
    Tabel,
}

/// <summary>Where a point was found.</summary>
public enum Knelpuntherkomst
{
    /// <summary>A reading of the region file.</summary>
    Lezing,

    /// <summary>A word such as <c>niet_geregeld</c> in a rule.</summary>
    Regel,

    /// <summary>A printed table beside its key.</summary>
    Tabel,

    /// <summary>A remark in the register of provisions.</summary>
    Register,
}
