using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// A form of contract, an event or a transition of two versions compared: what appears or goes, and which last day moves for which start days. When a
/// transition can take place stands in <see cref="Regelingvergelijking.Overgangen"/>.
/// </summary>
public sealed record Contractvergelijking : Regelvergelijking
{
    internal Contractvergelijking(string pad, string titel)
        : base(pad, titel)
    {
    }

    /// <summary>The start days that were tried: the first day of the contract, or the day of the event; empty when the versions give it the same duration.</summary>
    public ImmutableArray<Dagbereik> Startdagen { get; internal init; } = [];

    /// <summary>The start days for which the last day moves, by how it moves.</summary>
    public ImmutableArray<Termijnverschuiving> Verschuivingen { get; internal init; } = [];

    /// <inheritdoc />
    private protected override bool HeeftVerschil => !Verschuivingen.IsEmpty;
}
