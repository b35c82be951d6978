using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// The part of an application that one party may see at one moment, and what was withheld. Immutable. It is meant for who shares: it
/// names the facts that were withheld. The part for the recipient is <see cref="Aanvraag"/>.
/// </summary>
public sealed record Verstrekking
{
    /// <summary>The agreement.</summary>
    public required Regeling Regeling { get; init; }

    /// <summary>The party that was asked for, as the caller wrote it.</summary>
    public required string Partij { get; init; }

    /// <summary>The recipient that the party is; null when the agreement does not know it: nothing is then shared.</summary>
    public Ontvanger? Ontvanger { get; init; }

    /// <summary>The moment; null when the agreement does not know it: nothing is then shared.</summary>
    public Deelmoment? Moment { get; init; }

    /// <summary>The day of sharing; null when neither the caller nor the application gives one.</summary>
    public LocalDate? Op { get; init; }

    /// <summary>The purpose that was asked for; null for that of the agreement.</summary>
    public string? Doel { get; init; }

    /// <summary>The readings that a person chose.</summary>
    public ImmutableSortedDictionary<string, string> Lezingen { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Whether there was an application; without one this says what the party may receive at all.</summary>
    public bool HeeftAanvraag { get; init; }

    /// <summary>
    /// What the party may see, as an application of its own: the facts of the shared categories and nothing else. The caller's reference,
    /// the date and choice of test, chosen readings and counters are left out, and so are the grounds of judgements, as free text can hold anything.
    /// </summary>
    public required Aanvraag Aanvraag { get; init; }

    /// <summary>Every category with how it comes out, in file order.</summary>
    public ImmutableArray<Categorieuitslag> Categorieen { get; init; } = [];

    /// <summary>The categories that are shared.</summary>
    public IEnumerable<Categorieuitslag> Gedeeld => Categorieen.Where(uitslag => uitslag.Stand == Deelstand.Mag);

    /// <summary>The categories that are withheld.</summary>
    public IEnumerable<Categorieuitslag> Achtergehouden => Categorieen.Where(uitslag => uitslag.Stand != Deelstand.Mag);

    /// <summary>Facts of the application that are in no category: nobody knows whether they may be shared, so they are withheld.</summary>
    public ImmutableArray<Feit> NietIngedeeld { get; init; } = [];

    /// <summary>Facts of the application that no category is meant to hold: those on the consent itself, on the applicant, and counters. They are withheld.</summary>
    public ImmutableArray<Feit> BuitenCategorie { get; init; } = [];

    /// <summary>Data outside the application whose category is unknown or not given by who must say so: withheld.</summary>
    public ImmutableArray<Gegevensonderdeel> OnderdelenNietIngedeeld { get; init; } = [];

    /// <summary>What else of the application was left out, in Dutch, such as the caller's reference.</summary>
    public ImmutableArray<string> Weggelaten { get; init; } = [];

    /// <summary>Where provisions disagree: the stricter was followed.</summary>
    public ImmutableArray<Deelbotsing> Botsingen { get; init; } = [];

    /// <summary>What holds besides, and is left to people.</summary>
    public ImmutableArray<Deelbeginsel> Beginselen { get; init; } = [];

    /// <summary>What was wrong with the call or with a consent.</summary>
    public ImmutableArray<Diagnostic> Meldingen { get; init; } = [];

    /// <summary>Whether the call itself was wrong, such as an unknown party; nothing is then shared.</summary>
    public bool HeeftFouten => Ontvanger is null || Moment is null || Meldingen.Any(melding => melding.Severity == Severity.Error);

    /// <summary>The provisions that decide, without doubles.</summary>
    public ImmutableArray<string> Bepalingen => [.. Categorieen.SelectMany(uitslag => uitslag.Bepalingen).Concat(Beginselen.SelectMany(beginsel => beginsel.Bron)).Distinct()];

    /// <summary>The result in Dutch text, for who shares.</summary>
    public string ToText() => string.Join('\n', Verstrekkingstekst.Schrijf(this)) + "\n";

    /// <summary>The result as JSON; <c>docs/json.md</c> describes the form.</summary>
    public string ToJson() => VerstrekkingJson.Schrijf(this);
}
