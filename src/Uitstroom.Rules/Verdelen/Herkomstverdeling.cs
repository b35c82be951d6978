using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>How people were divided by where they come from, beside an equal share for each receiver.</summary>
public sealed record Herkomstverdeling
{
    /// <summary>A row per receiver, in file order.</summary>
    public required ImmutableArray<Herkomstdeel> Delen { get; init; }

    /// <summary>How many people of unknown origin, from outside the region or outside the rule were divided over the room.</summary>
    public required long TeVerdelen { get; init; }

    /// <summary>How much room there is together; null when a share is undecided.</summary>
    public long? Ruimte { get; init; }

    /// <summary>How many people stay outside the key, to be placed in consultation.</summary>
    public long BuitenSleutel { get; init; }

    /// <summary>Equal remainders in the shares, or in the division of the room; null when there are none.</summary>
    public Gelijkstand? Gelijkstand { get; init; }

    /// <summary>What people decide, and by which provision.</summary>
    public ImmutableArray<Herkomstbeslissing> Beslissingen { get; init; } = [];

    /// <summary>Whether every part is decided.</summary>
    public bool Vast => Delen.All(deel => deel.Eindtotaal is not null);

    internal bool Gelijk(Herkomstverdeling ander) => Delen.SequenceEqual(ander.Delen) && TeVerdelen == ander.TeVerdelen && BuitenSleutel == ander.BuitenSleutel;

    /// <summary>Two readings as one: what they do not agree on is undecided.</summary>
    internal Herkomstverdeling Samen(Herkomstverdeling ander) => this with
    {
        Delen = [.. Delen.Zip(ander.Delen, (een, tweede) => een.Samen(tweede))],
        Ruimte = Ruimte == ander.Ruimte ? Ruimte : null,
        Gelijkstand = Gelijkstand ?? ander.Gelijkstand,
        Beslissingen = [.. Beslissingen.Union(ander.Beslissingen)],
    };
}

/// <summary>What a receiver has and gets.</summary>
/// <param name="Ontvanger">Who.</param>
/// <param name="Herkomst">How many people come from there.</param>
/// <param name="Aandeel">Its equal share of all people, by weight; null when undecided.</param>
/// <param name="Ruimte">max(0, share - origin); null when undecided.</param>
/// <param name="Toegedeeld">How many people without an origin of their own go there; null when undecided.</param>
public sealed record Herkomstdeel(string Ontvanger, long Herkomst, long? Aandeel, long? Ruimte, long? Toegedeeld)
{
    /// <summary>Everybody who goes there; null when undecided.</summary>
    public long? Eindtotaal => Herkomst + Toegedeeld;

    /// <summary>How many more come from there than its share, at least 0; null when undecided.</summary>
    public long? BovenAandeel => Aandeel is { } aandeel ? Math.Max(0, Herkomst - aandeel) : null;

    internal Herkomstdeel Samen(Herkomstdeel ander) => this with
    {
        Aandeel = Aandeel == ander.Aandeel ? Aandeel : null,
        Ruimte = Ruimte == ander.Ruimte ? Ruimte : null,
        Toegedeeld = Toegedeeld == ander.Toegedeeld ? Toegedeeld : null,
    };
}

/// <summary>Something that the key leaves to people.</summary>
/// <param name="Waarover">What it is about, in Dutch.</param>
/// <param name="Wie">Who decides; <c>niet_genoemd</c> when the source names nobody.</param>
/// <param name="Bron">The provisions, separated by a comma and a space.</param>
public sealed record Herkomstbeslissing(string Waarover, string Wie, string Bron);
