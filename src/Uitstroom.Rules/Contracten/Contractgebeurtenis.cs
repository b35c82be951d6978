using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Something that can happen in the life of a contract.</summary>
public sealed class Contractgebeurtenis
{
    internal Contractgebeurtenis(string naam, Gebeurtenismoment moment)
    {
        Naam = naam;
        Moment = moment;
    }

    /// <summary>The name in files and results.</summary>
    public string Naam { get; }

    /// <summary>The name as people read it.</summary>
    public string Titel { get; internal init; } = "";

    /// <summary>When in the life of a contract it can happen.</summary>
    public Gebeurtenismoment Moment { get; }

    /// <summary>The date fact that its day gives, so that deadlines and conditions can count from it; null when there is none.</summary>
    public Feit? Feit { get; internal init; }

    /// <summary>The provisions that know it; may be empty.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    internal SourceSpan Plaats { get; init; } = SourceSpan.Whole("");

    /// <inheritdoc />
    public override string ToString() => Naam;
}

/// <summary>When in the life of a contract an event can happen.</summary>
public enum Gebeurtenismoment
{
    /// <summary>Before there is a contract, such as an offer.</summary>
    VoorBegin,

    /// <summary>It makes the contract.</summary>
    Begin,

    /// <summary>While there is a contract.</summary>
    Tijdens,

    /// <summary>The last day of the agreed duration; the engine works it out where the duration is known.</summary>
    EindeDuur,

    /// <summary>At any time, also after the contract.</summary>
    Altijd,
}
