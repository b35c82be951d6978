using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What a provision says of sharing: a recipient gets categories, gets these only, or does not get them.</summary>
public sealed class Deelregel
{
    internal Deelregel(string naam, Deelsoort soort)
    {
        Naam = naam;
        Soort = soort;
    }

    /// <summary>The name in files and results.</summary>
    public string Naam { get; }

    /// <summary>What it does.</summary>
    public Deelsoort Soort { get; }

    /// <summary>Who it is about.</summary>
    public ImmutableArray<Ontvanger> Aan { get; internal init; } = [];

    /// <summary>Which one of these it is, in Dutch, such as the corporation that lets the home; null when it is each.</summary>
    public string? Welke { get; internal init; }

    /// <summary>Who gives the data, in Dutch; null when the source does not say.</summary>
    public string? Van { get; internal init; }

    /// <summary>When; empty is at every moment.</summary>
    public ImmutableArray<Deelmoment> Bij { get; internal init; } = [];

    /// <summary>How much of it, such as <c>hoofdlijnen</c>; null when the source sets no bound.</summary>
    public string? Omvang { get; internal init; }

    /// <summary>In which form, such as <c>gesprek</c>; null when the source does not say.</summary>
    public string? Wijze { get; internal init; }

    /// <summary>Whether the source makes it a duty to give them.</summary>
    public bool Plicht { get; internal init; }

    /// <summary>The afspraak that says by when; null when none does.</summary>
    public string? Afspraak { get; internal init; }

    /// <summary>What the source leaves to people here, in Dutch; null when nothing.</summary>
    public string? Oordeel { get; internal init; }

    /// <summary>Who judges that; null when nothing is left to people or nobody is named.</summary>
    public Rol? OordeelDoor { get; internal init; }

    /// <summary>Whether it stays in force after the agreement.</summary>
    public bool BlijftGelden { get; internal init; }

    /// <summary>The provisions.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>When it applies; null is always.</summary>
    internal Voorwaarde? Wanneer { get; init; }

    /// <summary>When what it forbids is not forbidden; null is never.</summary>
    internal Voorwaarde? Tenzij { get; init; }

    /// <summary>The categories.</summary>
    internal Keus<ImmutableArray<Gegevenscategorie>> Wat { get; init; } = new Keus<ImmutableArray<Gegevenscategorie>>.Vast([]);

    /// <summary>The consent that it asks for; null when it asks for none.</summary>
    internal Keus<Toestemmingseis?> Toestemming { get; init; } = new Keus<Toestemmingseis?>.Vast(null);

    internal bool Geldt(Ontvanger ontvanger, Deelmoment moment) => Aan.Contains(ontvanger) && (Bij.IsEmpty || Bij.Contains(moment));

    internal IEnumerable<Lezing> Lezingen() =>
        Wat.Lezingen().Concat(Toestemming.Lezingen())
            .Concat(Voorwaardelezingen.Van(new[] { Wanneer, Tenzij }.Concat(Toestemming.Alle().Select(eis => eis?.Eis)).OfType<Voorwaarde>())).Distinct();

    /// <inheritdoc />
    public override string ToString() => Naam;
}

/// <summary>What a rule on sharing does.</summary>
public enum Deelsoort
{
    /// <summary>The recipient gets these categories.</summary>
    Krijgt,

    /// <summary>The recipient gets these categories and, where this rule applies, no other.</summary>
    KrijgtAlleen,

    /// <summary>The recipient does not get these categories.</summary>
    KrijgtNiet,
}
