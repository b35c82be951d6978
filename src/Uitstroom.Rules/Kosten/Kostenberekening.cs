using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Who bears what of an amount, as far as the agreement says. Immutable; amounts are in cents.</summary>
public sealed record Kostenberekening
{
    /// <summary>The costs.</summary>
    public required Kostenpost Post { get; init; }

    /// <summary>What comes out.</summary>
    public Kostenuitkomst Uitkomst { get; init; }

    /// <summary>The amount in cents; null when neither the caller nor the source gives one.</summary>
    public long? Bedrag { get; init; }

    /// <summary>
    /// Whose costs they are; null when they are not divided in shares. With an unknown outcome: what they are when the provision applies and no exception does.
    /// </summary>
    public Centenverdeling? Toegerekend { get; init; }

    /// <summary>Who pays; the same as <see cref="Toegerekend"/> unless the agreement says otherwise, null when not in shares.</summary>
    public Centenverdeling? Betaald { get; init; }

    /// <summary>Who bears them, or what holds instead, in words; null when <see cref="Toegerekend"/> says it or nothing is known.</summary>
    public string? Tekst { get; init; }

    /// <summary>Who decides on what is not said or was agreed otherwise; null when nobody need or nobody is named.</summary>
    public string? Beslist { get; init; }

    /// <summary>What must be arranged first, in words; null when nothing must, or the provision does not apply.</summary>
    public string? Vooraf { get; init; }

    /// <summary>Whether consent is needed; null when the agreement asks for none.</summary>
    public Toestemming? Toestemming { get; init; }

    /// <summary>Why the outcome is unknown; <see cref="Reden.Geen"/> when it is not.</summary>
    public Reden Redenen { get; init; }

    /// <summary>The facts that are missing.</summary>
    public ImmutableArray<Feit> Ontbreekt { get; init; } = [];

    /// <summary>For each reading on which something turns, each other option and what comes out then.</summary>
    public ImmutableArray<Leeskosten> AndereLezingen { get; init; } = [];

    /// <summary>What was wrong or worth a look in what the caller gave.</summary>
    public ImmutableArray<Diagnostic> Meldingen { get; init; } = [];

    /// <summary>The provisions that decide.</summary>
    public ImmutableArray<string> Bepalingen { get; init; } = [];

    /// <summary>The result in Dutch text.</summary>
    public string ToText() => string.Join('\n', Kostentekst.Schrijf(this)) + "\n";

    /// <summary>The result as JSON; <c>docs/json.md</c> describes the form.</summary>
    public string ToJson() => KostenJson.Schrijf(this);
}

/// <summary>What comes out of a question about costs.</summary>
public enum Kostenuitkomst
{
    /// <summary>They are divided in shares.</summary>
    Verdeeld,

    /// <summary>Somebody bears them, in words.</summary>
    Gedragen,

    /// <summary>Every party bears its own.</summary>
    EigenKosten,

    /// <summary>People agreed on something else.</summary>
    AndersAfgesproken,

    /// <summary>The agreement does not say.</summary>
    NietGeregeld,

    /// <summary>A fact or judgement is missing, or the text can be read in more ways.</summary>
    Onbekend,
}

/// <summary>An amount in cents divided in shares. The parts and the rest together are the amount, exactly.</summary>
/// <param name="Delen">The parts, in file order.</param>
/// <param name="RestCenten">How many cents nobody is assigned; 0 when it comes out even or a rule assigns them.</param>
/// <param name="Restregel"><c>niet_geregeld</c>, <c>grootste_resten</c>, or the group that takes the rest.</param>
public sealed record Centenverdeling(ImmutableArray<Kostendeel> Delen, long RestCenten, string Restregel);

/// <summary>The part of one group.</summary>
/// <param name="Groep">The group.</param>
/// <param name="Aandeel">The share.</param>
/// <param name="Precies">The exact amount in cents; null without an amount.</param>
/// <param name="Cent">The amount in cents that is certainly this group's; null without an amount.</param>
/// <param name="IsKandidaat">Whether a cent of the rest may come on top.</param>
public sealed record Kostendeel(string Groep, Breuk Aandeel, Breuk? Precies, long? Cent, bool IsKandidaat);

/// <summary>Whether consent is needed for an amount.</summary>
/// <param name="Nodig">Whether it is; null when unknown.</param>
/// <param name="Drempel">The threshold in cents; consent is needed above it, not at it.</param>
/// <param name="Van">Of whom.</param>
/// <param name="Vorm">In which form; null when the source does not say.</param>
/// <param name="GevraagdDoor">Who asks for it; null when the source does not say.</param>
/// <param name="Bron">The provisions.</param>
public sealed record Toestemming(bool? Nodig, long? Drempel, string Van, string? Vorm, string? GevraagdDoor, ImmutableArray<string> Bron);

/// <summary>What comes out under another option of a reading.</summary>
/// <param name="Lezing">The reading.</param>
/// <param name="Optie">The option.</param>
/// <param name="Berekening">What comes out, other readings as in the main result.</param>
public sealed record Leeskosten(Lezing Lezing, Leesoptie Optie, Kostenberekening Berekening);
