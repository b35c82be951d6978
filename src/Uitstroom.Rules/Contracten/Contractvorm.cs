using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A form of contract that the agreement knows: who rents from whom, how long, and what hangs on it.</summary>
public sealed class Contractvorm
{
    /// <summary>The state of a contract that has ended. No form may be called so.</summary>
    public const string Beeindigd = "beeindigd";

    internal Contractvorm(string naam) => Naam = naam;

    /// <summary>The name in files and results.</summary>
    public string Naam { get; }

    /// <summary>The name as people read it.</summary>
    public string Titel { get; internal init; } = "";

    /// <summary>The chain of leases, the one with the owner of the home first; empty when the text does not say who rents.</summary>
    public ImmutableArray<Huurschakel> Keten { get; internal init; } = [];

    /// <summary>How long it lasts.</summary>
    public Contractduur Duur { get; internal init; } = Contractduur.NietInBron;

    /// <summary>Whether it can be extended: <c>ja</c>, <c>nee</c>, <c>niet_geregeld</c> or <c>niet_in_bron</c>.</summary>
    public string Verlengen { get; internal init; } = "niet_geregeld";

    /// <summary>What the agreement asks of the guidance; null when it says nothing.</summary>
    public Begeleidingseis? Begeleiding { get; internal init; }

    /// <summary>How lease and guidance hang together; null when the agreement says nothing.</summary>
    public Koppelbeding? Koppelbeding { get; internal init; }

    /// <summary>What the law or the agreement ties to this form.</summary>
    public ImmutableArray<Contractgevolg> Gevolgen { get; internal init; } = [];

    /// <summary>Whether the agreement says nothing on how such a contract ends or turns into another.</summary>
    public bool EindeNietGeregeld { get; internal init; }

    /// <summary>The provisions that bring this form.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>A remark for the reader; empty when there is none.</summary>
    public string Toelichting { get; internal init; } = "";

    /// <summary>Who holds the lease with the owner of the home; null when the text does not say.</summary>
    public string? Hoofdhuurder => Keten.FirstOrDefault()?.Huurder;

    internal SourceSpan Plaats { get; init; } = SourceSpan.Whole("");

    /// <inheritdoc />
    public override string ToString() => Naam;
}

/// <summary>One lease, sublease or use in a chain.</summary>
/// <param name="Naam">The name in files: <c>huur</c>, <c>hoofdhuur</c>, <c>onderhuur</c>, <c>gebruik</c>.</param>
/// <param name="Verhuurder">The role that lets.</param>
/// <param name="Huurder">The role that rents or uses.</param>
/// <param name="Vorm">What it is in law: <c>huur</c>, <c>gebruik</c>, or <c>niet_geregeld</c> when the text does not say.</param>
/// <param name="Bron">The provisions; empty when they are those of the form.</param>
public sealed record Huurschakel(string Naam, string Verhuurder, string Huurder, string Vorm, ImmutableArray<string> Bron)
{
    // The roles as people read them.
    internal string Verhuurdertitel { get; init; } = Weergave.Leesbaar(Verhuurder);

    internal string Huurdertitel { get; init; } = Weergave.Leesbaar(Huurder);
}

/// <summary>What the agreement asks of the guidance that goes with a contract.</summary>
/// <param name="Minstens">The least duration: a period as written (<c>2 jaar</c>), <c>geen</c>, <c>onbepaald</c>, <c>niet_geregeld</c> or <c>niet_in_bron</c>.</param>
/// <param name="Bron">The provisions.</param>
public sealed record Begeleidingseis(string Minstens, ImmutableArray<string> Bron);

/// <summary>The clause that ties the lease to the guidance.</summary>
/// <param name="Stand"><c>ja</c>, <c>geen</c>, <c>niet_verplicht</c> or <c>niet_geregeld</c>.</param>
/// <param name="Met">What the lease is tied to, in Dutch; empty when nothing is said.</param>
/// <param name="Gebeurtenissen">The events that it covers.</param>
/// <param name="NietBij">The events that it does not cover, where that may be thought.</param>
/// <param name="Bron">The provisions.</param>
public sealed record Koppelbeding(
    string Stand, string Met, ImmutableArray<string> Gebeurtenissen, ImmutableArray<string> NietBij, ImmutableArray<string> Bron);

/// <summary>Something that follows from a contract or from a transition, besides the new state.</summary>
/// <param name="Naam">The name in files.</param>
/// <param name="Tekst">What follows, in Dutch.</param>
/// <param name="Wie">Who must do or bear it; null when nobody is named.</param>
/// <param name="Bron">The provisions.</param>
public sealed record Contractgevolg(string Naam, string Tekst, string? Wie, ImmutableArray<string> Bron)
{
    // The role as people read it.
    internal string? Wietitel { get; init; } = Wie is null ? null : Weergave.Leesbaar(Wie);
}
