using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>What is known of one application. Immutable; may be tested any number of times and by several threads.</summary>
public sealed class Aanvraag
{
    /// <summary>The largest application that is read from JSON, in bytes: 1 MiB.</summary>
    public const int GrootsteLengte = 1 << 20;

    private readonly Feitwaarde[] _waarden;
    private readonly byte[] _ja;
    private ImmutableSortedDictionary<string, GegevenOordeel>? _oordelen;

    internal Aanvraag(Regeling regeling, Feitwaarde[] waarden)
    {
        Regeling = regeling;
        Feiten = regeling.Feitenlijst;
        _waarden = waarden;
        _ja = Jawaarde.Van(Feiten, waarden);
    }

    /// <summary>The caller's own reference; null when none was given. It is not used in the decision.</summary>
    public string? Kenmerk { get; internal init; }

    /// <summary>The date of testing that the application names; null when the caller passes one.</summary>
    public LocalDate? Peildatum { get; internal init; }

    /// <summary>The test that the application names; null for the main test.</summary>
    public string? Toets { get; internal init; }

    /// <summary>The readings that a person chose for this application, by name; empty when none.</summary>
    public ImmutableSortedDictionary<string, string> Lezingen { get; internal init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The judgements with who gave them, by fact.</summary>
    public ImmutableSortedDictionary<string, GegevenOordeel> Oordelen => _oordelen ??= VorigeOordelen.SetItems(NieuweOordelen);

    /// <summary>The judgements that were there before, of the application that this one was made from.</summary>
    internal ImmutableSortedDictionary<string, GegevenOordeel> VorigeOordelen { get; init; } =
        ImmutableSortedDictionary<string, GegevenOordeel>.Empty;

    /// <summary>The judgements that were added; a decision has no need of them sorted.</summary>
    internal IReadOnlyCollection<KeyValuePair<string, GegevenOordeel>> NieuweOordelen { get; init; } = [];

    internal Feitenlijst Feiten { get; }

    /// <summary>The regeling that it was made for, with the readings that were chosen for that.</summary>
    internal Regeling Regeling { get; }

    internal Feitwaarde[] Waarden => _waarden;

    /// <summary>Per fact whether it is <c>ja</c>, as an <see cref="Uitslag"/>; of an unknown fact of any type why it is unknown.</summary>
    internal byte[] Ja => _ja;

    /// <summary>
    /// The names of the facts of which something is known, with the value as it is written in a file
    /// (<c>ja</c>, <c>2025-06-16</c>, <c>geen</c>).
    /// </summary>
    public IEnumerable<KeyValuePair<string, string>> BekendeFeiten =>
        Feiten.Alle.Where(feit => !_waarden[feit.Slot].IsOnbekend)
            .Select(feit => KeyValuePair.Create(feit.Naam, Weergave.Geschreven(feit, _waarden[feit.Slot])));

    /// <summary>The application as JSON, in the form that <see cref="Parse(string, Regeling, AanvraagOpties?)"/> reads.</summary>
    public string ToJson() => AanvraagSchrijver.Schrijf(this);

    /// <summary>
    /// The part of this application that a party may see at a moment, on the day of testing that the application names. The agreement's
    /// provisions decide; what is not known to be allowed is withheld.
    /// </summary>
    /// <param name="partij">Who would receive it: a recipient as the agreement calls it, a group of parties, or the name of one party.</param>
    /// <param name="moment">When, by its name in the file, such as <c>aanmelding</c>.</param>
    /// <returns>The part, and what was withheld with the provisions. With an unknown party or moment nothing is shared, and a diagnostic says so.</returns>
    public Verstrekking Voor(string partij, string moment) => Regeling.GegevensVoor(this, new VerstrekkingOpties { Partij = partij, Moment = moment });

    /// <summary>Starts an application for a regeling.</summary>
    /// <param name="regeling">The regeling whose facts it will hold.</param>
    public static AanvraagBuilder Voor(Regeling regeling)
    {
        ArgumentNullException.ThrowIfNull(regeling);
        return new AanvraagBuilder(regeling);
    }

    /// <summary>Starts an application with everything that another one holds, so that answers can be added to it.</summary>
    /// <param name="regeling">The regeling that the other one was made for.</param>
    /// <param name="vanaf">The application to start from; it stays as it is.</param>
    public static AanvraagBuilder Voor(Regeling regeling, Aanvraag vanaf)
    {
        ArgumentNullException.ThrowIfNull(regeling);
        ArgumentNullException.ThrowIfNull(vanaf);
        return new AanvraagBuilder(regeling, vanaf);
    }

    /// <summary>
    /// Makes an application from an object whose properties are named as the facts, in any case and with or without
    /// underscores: <c>HeeftSchulden</c> is <c>heeft_schulden</c>. A property that is null is an unknown fact.
    /// </summary>
    /// <param name="regeling">The regeling whose facts it holds.</param>
    /// <param name="feiten">The object; a judgement is a <see cref="GegevenOordeel"/>.</param>
    /// <returns>The application, and a diagnostic for each property that is no fact or has a wrong value.</returns>
    public static AanvraagResult Van(Regeling regeling, object feiten)
    {
        ArgumentNullException.ThrowIfNull(regeling);
        ArgumentNullException.ThrowIfNull(feiten);
        return AanvraagObject.Lees(regeling, feiten);
    }

    /// <summary>Reads an application from JSON; <c>docs/json.md</c> describes the form.</summary>
    /// <param name="json">The text in UTF-8, at most <see cref="GrootsteLengte"/> bytes.</param>
    /// <param name="regeling">The regeling whose facts it holds.</param>
    /// <param name="opties">The name for messages, and names of other regions' facts; null for the defaults.</param>
    /// <returns>The application, or null when the text is no JSON object; and everything that was wrong with it.</returns>
    public static AanvraagResult Parse(ReadOnlySpan<byte> json, Regeling regeling, AanvraagOpties? opties = null)
    {
        ArgumentNullException.ThrowIfNull(regeling);
        return AanvraagJson.Lees(json, regeling, opties ?? AanvraagOpties.Standaard);
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte}, Regeling, AanvraagOpties?)" />
    public static AanvraagResult Parse(string json, Regeling regeling, AanvraagOpties? opties = null) =>
        Parse(System.Text.Encoding.UTF8.GetBytes(json), regeling, opties);
}

/// <summary>How an application is read.</summary>
public sealed record AanvraagOpties
{
    internal static AanvraagOpties Standaard { get; } = new();

    /// <summary>The name of the source in diagnostics, such as a file name.</summary>
    public string Bestand { get; init; } = "aanvraag";

    /// <summary>The line of a larger file on which the text starts, from 1: for files with an application on each line.</summary>
    public int EersteRegel { get; init; } = 1;

    /// <summary>
    /// Facts that other regions know. They are passed over with a warning, so that one application can be tested in
    /// several regions; every other unknown name is an error.
    /// </summary>
    public IReadOnlySet<string> OokBekend { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>
    /// Per fact the choices that other regions know, such as their gemeenten. Where the regeling has no such choice but does
    /// have <c>anders</c>, they count as that, with a warning.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> OokBekendeKeuzes { get; init; } =
        ImmutableDictionary<string, IReadOnlySet<string>>.Empty;

    /// <summary>These options, with the facts and the choices of a set of regelingen known: for an application that is tested in each of them.</summary>
    /// <param name="regelingen">The regelingen; the one that the application is read for may be among them.</param>
    public AanvraagOpties MetAndere(IEnumerable<Regeling> regelingen)
    {
        ArgumentNullException.ThrowIfNull(regelingen);
        var feiten = regelingen.SelectMany(regeling => regeling.Feiten).ToLookup(feit => feit.Naam, StringComparer.Ordinal);
        return this with
        {
            OokBekend = feiten.Select(groep => groep.Key).ToHashSet(StringComparer.Ordinal),
            OokBekendeKeuzes = feiten.ToDictionary(
                groep => groep.Key,
                IReadOnlySet<string> (groep) => groep.SelectMany(feit => feit.Waarden).ToHashSet(StringComparer.Ordinal),
                StringComparer.Ordinal),
        };
    }
}

/// <summary>What could be read of an application, and everything that was wrong with it.</summary>
/// <param name="Aanvraag">The application; facts that could not be read are unknown in it. Null when nothing could be read.</param>
/// <param name="Diagnostics">Everything that was wrong, in order of place; empty when all is well.</param>
public sealed record AanvraagResult(Aanvraag? Aanvraag, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether something was wrong that stops a decision from being trusted.</summary>
    public bool HeeftFouten => Aanvraag is null || Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
