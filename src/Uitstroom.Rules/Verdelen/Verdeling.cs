using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>The result of a division. Immutable.</summary>
public sealed record Verdeling
{
    /// <summary>The key by which was divided.</summary>
    public required Verdeelsleutel Sleutel { get; init; }

    /// <summary>The number that was divided; null when it is not known.</summary>
    public required long? Totaal { get; init; }

    /// <summary>The method; where readings differ in it, that of the first.</summary>
    public Verdeelmethode Methode { get; init; }

    /// <summary>The parts, by group; one group without a name when the total was divided at once. Empty when nothing could be divided.</summary>
    public ImmutableArray<Verdeelgroep> Groepen { get; init; } = [];

    /// <summary>What areas get together, for the areas whose gemeenten all take part.</summary>
    public ImmutableArray<Verdeelsom> PerGebied { get; init; } = [];

    /// <summary>What each receiver gets over all groups, and the parties that have no row; empty when there are no groups.</summary>
    public ImmutableArray<Verdeelsom> PerOntvanger { get; init; } = [];

    /// <summary>What comes out under each way of reading what the text leaves open, and under each option that the standard reading is not.</summary>
    public ImmutableArray<Leesverdeling> AndereLezingen { get; init; } = [];

    /// <summary>What was wrong with what the caller gave, or what the source lacks.</summary>
    public ImmutableArray<Diagnostic> Meldingen { get; init; } = [];

    /// <summary>The readings and drawn lots of the caller, and whether the weights are the caller's.</summary>
    public VerdeelOpties Opties { get; init; } = new();

    /// <summary>How people were divided by origin; null for a key of another kind.</summary>
    public Herkomstverdeling? Herkomst { get; init; }

    /// <summary>Every part, in file order.</summary>
    public IEnumerable<Deel> Delen => Groepen.SelectMany(groep => groep.Delen);

    /// <summary>Whether every part is decided.</summary>
    public bool Vast => !HeeftFouten && Groepen.Length > 0 && Delen.All(deel => deel.Aantal is not null) && (Herkomst?.Vast ?? true);

    /// <summary>Whether something was wrong that kept it from being divided.</summary>
    public bool HeeftFouten => Meldingen.Any(melding => melding.Severity == Severity.Error);

    /// <summary>What the parts add up to; null when that is undecided.</summary>
    public long? Verdeeld => Groepen.All(groep => groep.Verdeeld is not null) ? Groepen.Sum(groep => groep.Verdeeld!.Value) : null;

    /// <summary>What stands in rows that name nobody.</summary>
    public long ZonderOntvanger => Delen.Where(deel => deel.Ontvanger is null).Sum(deel => deel.Minstens);

    /// <summary>The part of a receiver, in a group when there are groups; null when it has none.</summary>
    /// <param name="ontvanger">The name, also another one that the agreement uses.</param>
    /// <param name="groep">The group; null when the total was divided at once.</param>
    public Deel? Deel(string ontvanger, string? groep = null)
    {
        var naam = Sleutel.Over.Partijnaam(ontvanger) ?? ontvanger;
        return Groepen.FirstOrDefault(een => een.Naam == groep)?.Delen.FirstOrDefault(deel => deel.Ontvanger == naam);
    }

    /// <summary>How each part came about, step by step, in Dutch: a line each.</summary>
    public ImmutableArray<string> Stappen() => Verdeelstappen.Schrijf(this);

    /// <summary>The result as JSON; <c>docs/json.md</c> describes the form.</summary>
    public string ToJson() => VerdelingJson.Schrijf(this);
}

/// <summary>What comes out when the text is read in a certain way.</summary>
/// <param name="Keuzes">The readings with their options, in file order.</param>
/// <param name="Verdeling">The division under them, other readings as in the main result.</param>
public sealed record Leesverdeling(ImmutableArray<Leeskeuze> Keuzes, Verdeling Verdeling);

/// <summary>A reading with one of its options.</summary>
/// <param name="Lezing">The reading.</param>
/// <param name="Optie">The option.</param>
public sealed record Leeskeuze(Lezing Lezing, Leesoptie Optie);

/// <summary>A subtotal.</summary>
/// <param name="Naam">The area or receiver.</param>
/// <param name="Aantal">The number; null when it is undecided or the source is silent.</param>
/// <param name="Minstens">The least that it can be.</param>
public sealed record Verdeelsom(string Naam, long? Aantal, long Minstens)
{
    /// <summary>Whether rows that name nobody may come on top of it.</summary>
    public bool TenMinste { get; init; }

    /// <summary><c>niet_geregeld</c> for a party without a row, <c>onbekend</c> when rows that name nobody may be its own; null when there is a number.</summary>
    public string? Stilte { get; init; }

    /// <summary>What the source prints; null when it prints nothing.</summary>
    public long? Gedrukt { get; init; }

    /// <summary>What the key gives; null when there is no key, or it is undecided.</summary>
    public long? Berekend { get; init; }
}
