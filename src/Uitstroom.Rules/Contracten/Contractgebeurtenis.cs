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

    /// <summary>The date facts that its day gives, so that deadlines and conditions can count from it; mostly none or one.</summary>
    public ImmutableArray<Feit> Feiten { get; internal init; } = [];

    /// <summary>The names of the afspraken that are done with it; mostly none or one.</summary>
    public ImmutableArray<string> Gedaan { get; internal init; } = [];

    /// <summary>Whether it belongs to the agreement only: it does nothing to a contract.</summary>
    public bool IsLos { get; internal init; }

    /// <summary>The provisions that know it; may be empty.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    internal SourceSpan Plaats { get; init; } = SourceSpan.Whole("");

    /// <summary>An event of the agreement that no contract knows.</summary>
    internal static Contractgebeurtenis Los(Feit feit) => new(feit.Naam, Gebeurtenismoment.Altijd)
    {
        Titel = Weergave.Leesbaar(feit.Naam),
        Feiten = [feit],
        Bron = feit.Bron,
        IsLos = true,
    };

    /// <summary>That an afspraak was done.</summary>
    internal static Contractgebeurtenis Los(Afspraak afspraak) => new(afspraak.Naam, Gebeurtenismoment.Altijd)
    {
        Titel = $"gedaan: {(afspraak.Titel.Length > 0 ? afspraak.Titel : Weergave.Leesbaar(afspraak.Naam))}",
        Bron = afspraak.Bron,
        IsLos = true,
    };

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
