using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>An example case: an application, and what must come out.</summary>
/// <param name="Naam">The name of the case.</param>
/// <param name="Titel">What it shows.</param>
/// <param name="Aanvraag">The application, with its date and readings.</param>
/// <param name="Verwacht">What must come out.</param>
/// <param name="Bron">The provisions that it is about.</param>
internal sealed record Geval(string Naam, string Titel, Aanvraag Aanvraag, Verwachting Verwacht, ImmutableArray<string> Bron)
{
    /// <summary>What was counted; null when the case is not about quota.</summary>
    public Quotumopgave? Tellers { get; init; }

    /// <summary>The amount and what was spent before, in cents; null when the case gives none.</summary>
    public (long? Bedrag, long? Eerder) Kosten { get; init; }

    /// <summary>What is to be divided; null when the case is not about a division.</summary>
    public (Verdeelsleutel Sleutel, VerdeelOpties Opties)? Verdeel { get; init; }

    /// <summary>Where it stands.</summary>
    public SourceSpan Plaats { get; init; } = SourceSpan.Whole("gevallen");

    /// <summary>The events in the life of a contract; empty when the case has none.</summary>
    public ImmutableArray<Verloopgebeurtenis> Verloop { get; init; } = [];

    /// <summary>Until which day the life is followed; null for the last event.</summary>
    public LocalDate? Tot { get; init; }
}

/// <summary>What must come out of a case; null is not checked. Lists are compared as sets, whole.</summary>
internal sealed record Verwachting
{
    public string? Uitkomst { get; init; }

    public string? Soort { get; init; }

    public string? Vast { get; init; }

    public string? Beslist { get; init; }

    public ImmutableArray<string>? Gefaald { get; init; }

    public ImmutableArray<string>? Open { get; init; }

    public ImmutableArray<string>? Nvt { get; init; }

    public ImmutableArray<string>? Ontbreekt { get; init; }

    public ImmutableArray<string>? VraagNu { get; init; }

    public ImmutableArray<string>? Mogelijk { get; init; }

    public ImmutableArray<string>? Betwist { get; init; }

    public ImmutableArray<string>? NietUitgezocht { get; init; }

    /// <summary>Provisions that must be among those that decide.</summary>
    public ImmutableArray<string>? Bepalingen { get; init; }

    /// <summary>Per doelgroep <c>ja</c>, <c>nee</c> or <c>open</c>.</summary>
    public ImmutableSortedDictionary<string, string>? Doelgroepen { get; init; }

    /// <summary>Per answer the text, of the doelgroepen that apply or may apply.</summary>
    public ImmutableSortedDictionary<string, string>? Antwoorden { get; init; }

    /// <summary>The first later day on which something turns, and the outcome from then: <c>op</c> and <c>wordt</c>.</summary>
    public ImmutableSortedDictionary<string, string>? Verandert { get; init; }

    /// <summary>Whether the hardheidsclausule can be invoked: <c>ja</c> or <c>nee</c>.</summary>
    public string? Hardheidsclausule { get; init; }

    /// <summary>Per quotum what its stand must be, by path such as <c>taakstelling.totaal</c>; empty is not checked.</summary>
    public ImmutableArray<Padverwachting> Quotum { get; init; } = [];

    /// <summary>What must be said of room, by path; empty is not checked.</summary>
    public ImmutableArray<Padverwachting> Ruimte { get; init; } = [];

    /// <summary>What must come out of the division, by path; empty is not checked.</summary>
    public ImmutableArray<Padverwachting> Verdeling { get; init; } = [];

    /// <summary>Per kind of costs what must come out, by path; empty is not checked.</summary>
    public ImmutableArray<Padverwachting> Kosten { get; init; } = [];

    /// <summary>What the text says of the contract; null is not checked.</summary>
    public Contractverwachting? Contract { get; init; }

    /// <summary>Whether something is expected of a toets.</summary>
    public bool VraagtToets => this with { Verdeling = [], Quotum = [], Ruimte = [], Kosten = [], Contract = null } != new Verwachting();
}

/// <summary>One value that must come out.</summary>
/// <param name="Pad">Where it stands in what was worked out, from the top.</param>
/// <param name="Waarden">The value, or the values of a list, as a set.</param>
/// <param name="IsLijst">Whether a list is meant.</param>
internal sealed record Padverwachting(ImmutableArray<string> Pad, ImmutableArray<string> Waarden, bool IsLijst);
