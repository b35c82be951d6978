using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>How a quotum stands in one year. Immutable. What is unknown is null, and then <see cref="Redenen"/> says why.</summary>
public sealed record Quotumstand
{
    /// <summary>The quotum.</summary>
    public required Quotum Quotum { get; init; }

    /// <summary>The calendar year in which the year begins.</summary>
    public required int Jaar { get; init; }

    /// <summary>The first day of the year.</summary>
    public required LocalDate Van { get; init; }

    /// <summary>The last day of the year, inclusive.</summary>
    public required LocalDate TotEnMet { get; init; }

    /// <summary>What is counted, such as <c>getekende_huurcontracten</c>, as the text is read here; null when the source does not say.</summary>
    public string? Telt { get; init; }

    /// <summary>The number of this year, without what was carried over; null when unknown or when the source gives none.</summary>
    public long? Aantal { get; init; }

    /// <summary><c>niet_in_bron</c> or <c>niet_geregeld</c> when the source gives no number; null when it does.</summary>
    public string? Stilte { get; init; }

    /// <summary>The exact number of a year that is counted in proportion; null for a whole year.</summary>
    public Breuk? NaarRato { get; init; }

    /// <summary>The shortfall of the year before that was added; null when unknown, 0 when there is none or none is carried over.</summary>
    public long? Doorgeschoven { get; init; } = 0;

    /// <summary>The least that can have been carried over.</summary>
    public long DoorgeschovenMinstens { get; init; }

    /// <summary>The number with what was carried over; null when either is unknown.</summary>
    public long? Totaal => Aantal + Doorgeschoven;

    /// <summary>What counts towards the number; null when unknown.</summary>
    public long? TeltMee { get; init; }

    /// <summary>The least that counts: what certainly does.</summary>
    public long TeltMeeMinstens { get; init; }

    /// <summary>How many are left, at least 0; null when unknown.</summary>
    public long? Resteert => Totaal - TeltMee is { } over ? Math.Max(0, over) : null;

    /// <summary>How many more were counted than the number, at least 0; null when unknown.</summary>
    public long? Boven => TeltMee - Totaal is { } boven ? Math.Max(0, boven) : null;

    /// <summary>The shortfall of a year that is over, at least 0; null when the year runs on or a number is unknown.</summary>
    public long? Tekort { get; init; }

    /// <summary>What may be offered where another quotum sets a limit; null when that is for people to decide or there is no such limit.</summary>
    public long? AanTeBieden { get; init; }

    /// <summary>The groups that are counted apart; empty when there is one count.</summary>
    public ImmutableArray<Telgroepstand> Groepen { get; init; } = [];

    /// <summary>A taakstelling per receiver, by group such as the gemeente; empty for other quota.</summary>
    public ImmutableArray<Taakstellingstand> Rijen { get; init; } = [];

    /// <summary>A taakstelling per receiver over all groups; empty for other quota.</summary>
    public ImmutableArray<Taakstellingstand> PerOntvanger { get; init; } = [];

    /// <summary>What people must know of or decide on.</summary>
    public ImmutableArray<Quotumsignaal> Signalen { get; init; } = [];

    /// <summary>Why something is unknown; <see cref="Reden.Geen"/> when nothing is.</summary>
    public Reden Redenen { get; init; }

    /// <summary>The facts that are missing.</summary>
    public ImmutableArray<Feit> Ontbreekt { get; init; } = [];

    /// <summary>The counts that are missing, such as <c>woningen 2026</c>.</summary>
    public ImmutableArray<string> OntbrekendeTellers { get; init; } = [];

    /// <summary>For each reading on which something turns, each other option and what comes out then.</summary>
    public ImmutableArray<Leesquotum> AndereLezingen { get; init; } = [];

    /// <summary>The provisions that decide.</summary>
    public ImmutableArray<string> Bepalingen { get; init; } = [];

    /// <summary>What people must know beside the numbers, in Dutch: a line each.</summary>
    public ImmutableArray<string> Uitleg() => [.. Quotumtekst.Naast(this)];
}

/// <summary>A group that is counted apart.</summary>
/// <param name="Groep">The group.</param>
/// <param name="Geteld">The count; null when it was not given.</param>
/// <param name="TeltMee">Whether it counts; null when that is unknown.</param>
/// <param name="Redenen">Why it is unknown.</param>
public sealed record Telgroepstand(Telgroep Groep, long? Geteld, bool? TeltMee, Reden Redenen);

/// <summary>The taakstelling of one receiver in one year.</summary>
/// <param name="Groep">The gemeente; null for a receiver over all of them, or when the key has no groups.</param>
/// <param name="Ontvanger">The receiver; null for a row of the source that names nobody.</param>
public sealed record Taakstellingstand(string? Groep, string? Ontvanger)
{
    /// <summary>The number of the key; null when that is undecided or the source is silent.</summary>
    public long? Basis { get; init; }

    /// <summary><c>niet_geregeld</c> for a party without a row, <c>onbekend</c> when rows that name nobody may be its own; null when there is a number.</summary>
    public string? Stilte { get; init; }

    /// <summary>The shortfall that was added; null when unknown.</summary>
    public long? Doorgeschoven { get; init; } = 0;

    /// <summary>The number with what was carried over; null when either is unknown.</summary>
    public long? Taakstelling => Basis + Doorgeschoven;

    /// <summary>What was realised in this year; null when not given.</summary>
    public long? Gerealiseerd { get; init; }

    /// <summary>The shortfall so far, at least 0; null when unknown.</summary>
    public long? Tekort => Taakstelling - Gerealiseerd is { } tekort ? Math.Max(0, tekort) : null;

    /// <summary>What was realised above the taakstelling, at least 0; it is never carried over. Null when unknown.</summary>
    public long? Overschot => Gerealiseerd - Taakstelling is { } over ? Math.Max(0, over) : null;

    /// <summary>The exact part of a year, such as a quarter: a guide number. Null when the key has none.</summary>
    public Breuk? Richtgetal { get; init; }

    /// <summary>The guide number as the source prints it; null when it prints none.</summary>
    public long? GedruktRichtgetal { get; init; }
}

/// <summary>Something about a quotum that people must know of or decide on. The engine never acts on it.</summary>
/// <param name="Naam">The kind, such as <c>taakstelling_boven_maximum</c>.</param>
/// <param name="Tekst">What it is, in Dutch.</param>
/// <param name="Beslist">Who decides; null when nobody need.</param>
/// <param name="Bron">The provisions.</param>
public sealed record Quotumsignaal(string Naam, string Tekst, string? Beslist, ImmutableArray<string> Bron);

/// <summary>How a quotum stands under another option of a reading.</summary>
/// <param name="Lezing">The reading.</param>
/// <param name="Optie">The option.</param>
/// <param name="Stand">The stand under it, other readings as in the main result.</param>
public sealed record Leesquotum(Lezing Lezing, Leesoptie Optie, Quotumstand Stand);
