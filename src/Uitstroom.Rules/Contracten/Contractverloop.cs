using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>The life of a contract: what each event did, and how the contract stands in the end.</summary>
public sealed class Contractverloop
{
    internal Contractverloop(Regeling regeling, ImmutableArray<Verloopstap> stappen, ImmutableArray<Contract> mogelijk, ImmutableArray<Diagnostic> diagnostics)
    {
        Regeling = regeling;
        Stappen = stappen;
        Mogelijk = mogelijk;
        Diagnostics = diagnostics;
    }

    /// <summary>The regeling.</summary>
    public Regeling Regeling { get; }

    /// <summary>The events in order of day, those that the engine worked out included; an event that cannot be is left out.</summary>
    public ImmutableArray<Verloopstap> Stappen { get; }

    /// <summary>The contracts in which it can have ended: none when no contract began, more while something is open that follows by itself.</summary>
    public ImmutableArray<Contract> Mogelijk { get; }

    /// <summary>The contract in the end; null when there is none or more than one is possible.</summary>
    public Contract? Contract => Mogelijk is [var enige] ? enige : null;

    /// <summary>Everything that was wrong with the events; empty when all can be.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The facts in the end, with the days of all events: deadlines are counted from these. Null when there was no event.</summary>
    public Aanvraag? Feiten => Stappen.IsEmpty ? null : Stappen[^1].Daarna;

    /// <summary>The life as Dutch text, a line per day, lines ending in <c>\n</c>.</summary>
    public string ToText() => Verlooptekst.Schrijf(this);

    /// <summary>The life as JSON, in the form of <c>docs/json.md</c>.</summary>
    public string ToJson() => VerloopJson.Schrijf(this);
}

/// <summary>One event in the life of a contract.</summary>
/// <param name="Op">The day.</param>
/// <param name="Gebeurtenis">The event.</param>
/// <param name="Feiten">What was known, with the days that follow from the events so far.</param>
public sealed record Verloopstap(LocalDate Op, Contractgebeurtenis Gebeurtenis, Aanvraag Feiten)
{
    /// <summary>Whether the engine worked it out, from the agreed duration.</summary>
    public bool Vanzelf { get; init; }

    /// <summary>The contract that began; null when none did.</summary>
    public Contract? Begonnen { get; init; }

    /// <summary>The form that the text points to, where a contract began; else null.</summary>
    public Contractkeuze? Keuze { get; init; }

    /// <summary>What it did, for each contract that could stand before it; empty before there is a contract.</summary>
    public ImmutableArray<Vervolg> Vervolgen { get; init; } = [];

    /// <summary>The transition on which was decided, when that could be; else null.</summary>
    public string? Besluit { get; init; }

    /// <summary>Who decided.</summary>
    public string? Door { get; init; }

    /// <summary>What is known afterwards: the days and the form of the contract that then stands among it.</summary>
    public Aanvraag Daarna { get; init; } = Feiten;

    /// <summary>The contracts that can stand afterwards.</summary>
    public ImmutableArray<Contract> Mogelijk { get; init; } = [];

    /// <summary>The event as it was given; null for one that the engine worked out.</summary>
    internal Verloopgebeurtenis? Gegeven { get; init; }
}
