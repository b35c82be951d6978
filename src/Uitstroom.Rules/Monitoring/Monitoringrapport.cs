using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>What was registered in a period, as counts and nothing else. Immutable.</summary>
public sealed record Monitoringrapport
{
    /// <summary>The agreement.</summary>
    public required Regeling Regeling { get; init; }

    /// <summary>The first day; null when nothing was registered and no year was asked for, or when the year lies outside the agreement.</summary>
    public LocalDate? Van { get; init; }

    /// <summary>The last day, inclusive; null as <see cref="Van"/>.</summary>
    public LocalDate? TotEnMet { get; init; }

    /// <summary>The first day of each quarter, in order.</summary>
    public ImmutableArray<LocalDate> Kwartalen { get; init; } = [];

    /// <summary>The figures, in file order.</summary>
    public ImmutableArray<Cijferuitslag> Cijfers { get; init; } = [];

    /// <summary>What was counted against each quotum and taakstelling, per year of the quotum.</summary>
    public ImmutableArray<Quotummeting> Quota { get; init; } = [];

    /// <summary>How the hardheidsclausule was used; null when the agreement has none, or registers no use of it.</summary>
    public Hardheidsverslag? Hardheid { get; init; }

    /// <summary>What was wrong: at most the first hundred findings.</summary>
    public ImmutableArray<Diagnostic> Meldingen { get; init; } = [];

    /// <summary>How many registrations were read, bad ones included.</summary>
    public long Registraties { get; init; }

    /// <summary>How many errors were found.</summary>
    public long Fouten { get; init; }

    /// <summary>The result for a figure; null when there is none of that name.</summary>
    /// <param name="naam">The name of the figure.</param>
    public Cijferuitslag? Cijfer(string naam) => Cijfers.FirstOrDefault(uitslag => uitslag.Cijfer.Naam == naam);

    /// <summary>This report as JSON; <c>docs/json.md</c> describes the form.</summary>
    public string ToJson() => MonitoringJson.Schrijf(this);
}

/// <summary>A figure over the period.</summary>
/// <param name="Cijfer">The figure.</param>
/// <param name="Totaal">The count in all.</param>
/// <param name="Kwartalen">The count per quarter of the report.</param>
/// <param name="Tabellen">The breakdowns; the rows of each add up to the count in all.</param>
/// <param name="DeelVan">The count of the figure of which this one is a part; null when it is none.</param>
/// <param name="Doorlooptijd">How long it took; null when no time is measured.</param>
public sealed record Cijferuitslag(
    Monitoringcijfer Cijfer, Monitoringcel Totaal, ImmutableArray<Monitoringcel> Kwartalen, ImmutableArray<Cijfertabel> Tabellen,
    Monitoringcel? DeelVan, Doorlooptijd? Doorlooptijd);

/// <summary>A figure broken down.</summary>
/// <param name="Naar">By what: one thing, or two together.</param>
/// <param name="Rijen">The rows, in file order; what was not given comes last.</param>
public sealed record Cijfertabel(ImmutableArray<string> Naar, ImmutableArray<Cijferrij> Rijen);

/// <summary>A row of a breakdown.</summary>
/// <param name="Waarden">The values, one per thing that it is broken down by; null for what was not given.</param>
/// <param name="Kwartalen">The count per quarter of the report.</param>
/// <param name="Totaal">The count in all.</param>
public sealed record Cijferrij(ImmutableArray<string?> Waarden, ImmutableArray<Monitoringcel> Kwartalen, Monitoringcel Totaal);

/// <summary>How many days something took, from the day that the text names up to the day itself.</summary>
/// <param name="Bekend">Of how many it is known; the others are not in the days.</param>
/// <param name="Kortste">The shortest; null when none is known.</param>
/// <param name="HelftBinnen">Within how many days at least half of them were; null when none is known.</param>
/// <param name="Langste">The longest; null when none is known.</param>
public sealed record Doorlooptijd(long Bekend, int? Kortste, int? HelftBinnen, int? Langste)
{
    internal static Doorlooptijd Van(IEnumerable<SortedDictionary<int, long>> verdelingen)
    {
        var samen = new SortedDictionary<int, long>();
        foreach (var (dagen, aantal) in verdelingen.SelectMany(verdeling => verdeling))
        {
            samen[dagen] = samen.GetValueOrDefault(dagen) + aantal;
        }

        var bekend = samen.Values.Sum();
        if (bekend == 0)
        {
            return new Doorlooptijd(0, null, null, null);
        }

        var gehad = 0L;
        var helft = samen.First(paar => (gehad += paar.Value) * 2 >= bekend).Key;
        return new Doorlooptijd(bekend, samen.Keys.First(), helft, samen.Keys.Last());
    }
}

/// <summary>A quotum in one of its years, with what was counted towards it.</summary>
/// <param name="Stand">How it stands; with the count only where that is known exactly.</param>
/// <param name="Cijfer">The figure that counts; null while a reading decides which.</param>
/// <param name="Geteld">What counts; the widest bounds while a reading decides.</param>
/// <param name="TotEnMet">The last day up to and including which everything was registered; null when that is not known.</param>
/// <param name="Rijen">Per gemeente and receiver of a taakstelling; empty for other quota.</param>
/// <param name="Varianten">What each figure gives while a reading decides which counts; else empty.</param>
public sealed record Quotummeting(
    Quotumstand Stand, Monitoringcijfer? Cijfer, Monitoringcel Geteld, LocalDate? TotEnMet, ImmutableArray<Taakmeting> Rijen, ImmutableArray<Cijfervariant> Varianten);

/// <summary>What one receiver of a taakstelling realised.</summary>
/// <param name="Groep">The gemeente; null when the key has none, or when it was not given.</param>
/// <param name="Ontvanger">The receiver; null for a row of the source that names nobody, or when it was not given.</param>
/// <param name="Basis">The number of the key, without what was carried over; null when unknown, or when this receiver has no part.</param>
/// <param name="Taakstelling">The number with what was carried over; null when unknown, or when this receiver has no part.</param>
/// <param name="Geteld">What counts.</param>
/// <param name="InVerdeling">Whether the key has this row.</param>
public sealed record Taakmeting(string? Groep, string? Ontvanger, long? Basis, long? Taakstelling, Monitoringcel Geteld, bool InVerdeling)
{
    /// <summary>What is still to do, at least 0: the bounds of it, exact when everything is known.</summary>
    public Monitoringcel Nog
    {
        get
        {
            var minstens = Math.Max(0, ((Taakstelling ?? Basis) - Geteld.Hoogstens) ?? 0);
            var hoogstens = Taakstelling - Geteld.Minstens is { } nog ? Math.Max(0, nog) : (long?)null;
            return new Monitoringcel(hoogstens == minstens ? minstens : null, minstens, hoogstens);
        }
    }
}

/// <summary>A figure that counts towards a quotum in some reading.</summary>
/// <param name="Cijfer">The figure.</param>
/// <param name="Geteld">What it counts.</param>
public sealed record Cijfervariant(Monitoringcijfer Cijfer, Monitoringcel Geteld);
