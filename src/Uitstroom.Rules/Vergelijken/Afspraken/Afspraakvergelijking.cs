using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>An afspraak of two versions compared: who does what, and which last day moves for which start days.</summary>
public sealed record Afspraakvergelijking : Regelvergelijking
{
    internal Afspraakvergelijking(string pad, string titel)
        : base(pad, titel)
    {
    }

    /// <summary>The start days that were tried, one by one; empty when the versions say the same, or when no event starts it.</summary>
    public ImmutableArray<Dagbereik> Startdagen { get; internal init; } = [];

    /// <summary>The period of which the fixed days were compared, of something that no event starts; null for anything else.</summary>
    public Dagbereik? VasteDagen { get; internal init; }

    /// <summary>The start days for which the last day moves, by how it moves.</summary>
    public ImmutableArray<Termijnverschuiving> Verschuivingen { get; internal init; } = [];

    /// <inheritdoc />
    private protected override bool HeeftVerschil => !Verschuivingen.IsEmpty;
}
