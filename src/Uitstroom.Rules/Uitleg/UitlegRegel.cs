using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>One line of an explanation, with the lines under it.</summary>
public sealed class UitlegRegel
{
    private readonly string? _titel;
    private readonly Knoop? _knoop;
    private readonly Toetsing? _toetsing;

    /// <summary>A line that says a title.</summary>
    internal UitlegRegel(UitlegStand stand, string titel) => (Stand, _titel) = (stand, titel);

    /// <summary>A line that says how a condition turned out; its text is made when it is asked for.</summary>
    internal UitlegRegel(UitlegStand stand, Knoop knoop, Toetsing toetsing) => (Stand, _knoop, _toetsing) = (stand, knoop, toetsing);

    /// <summary>The path in the region file, such as <c>toetsen.toelating.criteria.woonduur.eis</c>.</summary>
    public string Pad { get; internal init; } = "";

    /// <summary>How it turned out.</summary>
    public UitlegStand Stand { get; }

    /// <summary>Whether the line above turned out as it did because of this one.</summary>
    public bool Beslissend { get; internal init; }

    /// <summary>What it says, in Dutch, with the values.</summary>
    public string Tekst => _titel ?? Regeltekst.Van(_knoop!, _toetsing!);

    /// <summary>A remark of the region file for the reader; empty when there is none.</summary>
    public string Toelichting { get; internal init; } = "";

    /// <summary>The provisions that it cites; empty when the line above cites them.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>The fact that it looks at; null for a line that combines others.</summary>
    public Feit? Feit { get; internal init; }

    /// <summary>The lines under it.</summary>
    public ImmutableArray<UitlegRegel> Delen { get; internal init; } = [];
}

/// <summary>How a line of an explanation turned out.</summary>
public enum UitlegStand
{
    /// <summary>It holds.</summary>
    Ja,

    /// <summary>It does not hold.</summary>
    Nee,

    /// <summary>It is not known.</summary>
    Onbekend,

    /// <summary>It does not apply.</summary>
    Nvt,

    /// <summary>It was not looked at.</summary>
    NietGetoetst,
}
