using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What in a regeling has to do with one provision.</summary>
/// <param name="Bepaling">The provision.</param>
/// <param name="Onderdelen">Every part that cites it, in the order of the region file.</param>
/// <param name="Stand">Whether it is executed.</param>
public sealed record Bepalingdekking(Bepaling Bepaling, ImmutableArray<Dekkend> Onderdelen, Dekkingstand Stand)
{
    /// <summary>The kind under which <c>zonder_regel</c> lists it, such as <c>intentie</c>; null when it does not stand there.</summary>
    public string? ZonderRegel { get; init; }

    /// <summary>Why it has no rule, as a sentence; null when the file gives none.</summary>
    public string? Waarom { get; init; }

    /// <summary>Why nothing executes it, or what is missing, as a Dutch sentence without capital or full stop; null when it is executed.</summary>
    public string? Reden => Dekkingsregel.Reden(this);
}

/// <summary>A part that cites a provision, and what it does with it.</summary>
/// <param name="Onderdeel">The part.</param>
/// <param name="Wijze">Whether it executes the provision.</param>
public sealed record Dekkend(Onderdeel Onderdeel, Dekkingswijze Wijze);

/// <summary>What a part does with a provision that it cites.</summary>
public enum Dekkingswijze
{
    /// <summary>It executes it: something is tested, decided, counted, divided, due, or put to people because of it.</summary>
    VoertUit,

    /// <summary>A rule uses it, but it decides nothing alone: a question, an event, or a choice between readings.</summary>
    DraagtBij,

    /// <summary>It only names it.</summary>
    Noemt,
}

/// <summary>Whether a provision is accounted for.</summary>
public enum Dekkingstand
{
    /// <summary>A part executes it, for a provision that leaves something to people as far as their judgement.</summary>
    Uitgevoerd,

    /// <summary>Nothing executes it, and the regeling says why.</summary>
    MetReden,

    /// <summary>Nothing executes it, and nothing says why.</summary>
    Open,
}

/// <summary>How many provisions are accounted for, and how.</summary>
/// <param name="Naam">What they have in common: a kind, or how much can be computed.</param>
/// <param name="Uitgevoerd">How many are executed.</param>
/// <param name="MetReden">How many are not, with a reason.</param>
/// <param name="Open">How many are neither.</param>
public sealed record Dekkingtotaal(string Naam, int Uitgevoerd, int MetReden, int Open)
{
    /// <summary>How many there are.</summary>
    public int Aantal => Uitgevoerd + MetReden + Open;
}
