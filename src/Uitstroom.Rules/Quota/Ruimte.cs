using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>May this one still, and if not, who can decide otherwise? Immutable.</summary>
public sealed record Ruimte
{
    /// <summary>The agreement.</summary>
    public required Regeling Regeling { get; init; }

    /// <summary>The application.</summary>
    public required Aanvraag Aanvraag { get; init; }

    /// <summary>The day, which also says in which year is counted.</summary>
    public required LocalDate Peildatum { get; init; }

    /// <summary>The answer of all ceilings together: also of those that limit only what comes after admission, such as the offer of a home.</summary>
    public Ruimteoordeel Oordeel { get; init; }

    /// <summary>The answer of the ceilings that limit admission itself.</summary>
    public Ruimteoordeel Toelating { get; init; }

    /// <summary>Whether the agreement is not in force on the day: then no ceiling applies.</summary>
    public bool BuitenLooptijd { get; init; }

    /// <summary>The doelgroepen that apply, whatever their ceilings say.</summary>
    public ImmutableArray<Doelgroep> Doelgroepen { get; init; } = [];

    /// <summary>Every ceiling that applies, or may apply, to this application.</summary>
    public ImmutableArray<Plafond> Plafonds { get; init; } = [];

    /// <summary>Why the answer is unknown; <see cref="Reden.Geen"/> when it is not.</summary>
    public Reden Redenen { get; init; }

    /// <summary>The facts that are missing.</summary>
    public ImmutableArray<Feit> Ontbreekt { get; init; } = [];

    /// <summary>The counts that are missing.</summary>
    public ImmutableArray<string> OntbrekendeTellers { get; init; } = [];

    /// <summary>For each reading on which the answer turns, each other option and the answer then; worked out when it is asked for.</summary>
    public ImmutableArray<Leesruimte> AndereLezingen => Anders?.Value ?? [];

    internal Lazy<ImmutableArray<Leesruimte>>? Anders { get; init; }

    /// <summary>The provisions of the ceilings.</summary>
    public ImmutableArray<string> Bepalingen => [.. Plafonds.SelectMany(plafond => plafond.Bepalingen).Distinct(StringComparer.Ordinal)];

    /// <summary>The ceiling of a quotum or doelgroep; null when it does not apply.</summary>
    /// <param name="naam">The name.</param>
    public Plafond? Plafond(string naam) => Plafonds.FirstOrDefault(plafond => plafond.Quotum.Naam == naam);

    /// <summary>The answer in Dutch text.</summary>
    public string ToText() => string.Join('\n', Ruimtetekst.Schrijf(this)) + "\n";

    /// <summary>The answer as JSON; <c>docs/json.md</c> describes the form.</summary>
    public string ToJson() => RuimteJson.Schrijf(this);
}

/// <summary>Whether one more fits.</summary>
public enum Ruimteoordeel
{
    /// <summary>One more fits.</summary>
    Ja,

    /// <summary>It is full, or the doelgroep is.</summary>
    Nee,

    /// <summary>A fact, judgement or count is missing, or the text leaves it open.</summary>
    Onbekend,

    /// <summary>No doelgroep applies, or this application does not count: the ceiling plays no part.</summary>
    NietVanToepassing,
}

/// <summary>One ceiling for one application.</summary>
public sealed record Plafond
{
    /// <summary>The ceiling.</summary>
    public required Quotum Quotum { get; init; }

    /// <summary>Whether one more fits under it.</summary>
    public Ruimteoordeel Oordeel { get; init; }

    /// <summary>Whether it applies to this application; null when that is unknown.</summary>
    public bool? Geldt { get; init; }

    /// <summary>Whether this application counts towards it; null when that is unknown.</summary>
    public bool? TeltMee { get; init; }

    /// <summary>Whether it limits admission itself, and not only what comes after it.</summary>
    public bool RaaktToelating { get; init; }

    /// <summary>The first day of the year in which is counted.</summary>
    public LocalDate Van { get; init; }

    /// <summary>The last day of the year in which is counted, inclusive.</summary>
    public LocalDate TotEnMet { get; init; }

    /// <summary>The number; null when unknown or when the source gives none.</summary>
    public long? Aantal { get; init; }

    /// <summary>What was counted before this application; null when unknown.</summary>
    public long? Geteld { get; init; }

    /// <summary>The place of this application in the count, from 1; null when unknown or when it does not count.</summary>
    public long? Volgnummer => TeltMee == true ? Geteld + 1 : null;

    /// <summary>How many fit after this one, at least 0; null when unknown.</summary>
    public long? Resterend => Aantal - Geteld - (TeltMee == true ? 1 : 0) is { } over ? Math.Max(0, over) : null;

    /// <summary>What can still be done when it is full; empty when there is room.</summary>
    public ImmutableArray<Uitweg> Uitwegen { get; init; } = [];

    /// <summary>Why the answer is unknown.</summary>
    public Reden Redenen { get; init; }

    /// <summary>The facts that are missing.</summary>
    public ImmutableArray<Feit> Ontbreekt { get; init; } = [];

    /// <summary>The counts that are missing.</summary>
    public ImmutableArray<string> OntbrekendeTellers { get; init; } = [];

    /// <summary>The provisions.</summary>
    public ImmutableArray<string> Bepalingen { get; init; } = [];

    /// <summary>Whether nobody fits any more, whoever it is.</summary>
    internal bool IsVol { get; init; }
}

/// <summary>What can still be done when a ceiling is full. Whether to do it is for people.</summary>
/// <param name="Soort"><c>hoger_mits</c>, <c>overleg</c> or <c>hardheidsclausule</c>.</param>
/// <param name="Beslist">Who decides.</param>
/// <param name="Tekst">What, in Dutch.</param>
/// <param name="Open">Whether the text opens it for this; null when the text does not say.</param>
/// <param name="Bron">The provisions.</param>
public sealed record Uitweg(string Soort, string Beslist, string Tekst, bool? Open, ImmutableArray<string> Bron);

/// <summary>The answer under another option of a reading.</summary>
/// <param name="Lezing">The reading.</param>
/// <param name="Optie">The option.</param>
/// <param name="Ruimte">The answer, other readings as in the main one.</param>
public sealed record Leesruimte(Lezing Lezing, Leesoptie Optie, Ruimte Ruimte);
