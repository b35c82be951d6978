using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>A contract as it stands after the events so far. Immutable: an event gives a next one.</summary>
public sealed class Contract
{
    internal Contract(Regeling regeling, string vorm, LocalDate ingang)
    {
        Regeling = regeling;
        Vorm = vorm;
        Ingang = ingang;
    }

    /// <summary>The regeling under which it was made.</summary>
    public Regeling Regeling { get; }

    /// <summary>
    /// The name of its form, <see cref="Contractvorm.Beeindigd"/>, or <c>niet_geregeld</c> when the text does not say what became of it.
    /// </summary>
    public string Vorm { get; }

    /// <summary>Its form; null when it has ended or the text does not say.</summary>
    public Contractvorm? Beschrijving => Regeling.Contracten.Regels.Vorm(Vorm);

    /// <summary>The first day in this form.</summary>
    public LocalDate Ingang { get; }

    /// <summary>Whether the text gives that first day; else it is the day of the event.</summary>
    public bool IngangGeregeld { get; internal init; } = true;

    /// <summary>The last day of the agreed duration; null when it has none, it is not known, or it has passed without effect.</summary>
    public LocalDate? Einde { get; internal init; }

    /// <summary>The last day of the lease; null while it runs, and when the text does not say on which day it ended.</summary>
    public LocalDate? GeeindigdOp { get; internal init; }

    /// <summary>The last day on which the lease runs on although the client does not live there; null when that is not so.</summary>
    public LocalDate? LooptDoorTotEnMet { get; internal init; }

    /// <summary>Whether it has ended.</summary>
    public bool IsBeeindigd => Vorm == Contractvorm.Beeindigd;

    /// <summary>What happened so far, the earliest first.</summary>
    public ImmutableArray<Contractstap> Geschiedenis { get; internal init; } = [];

    /// <summary>What it was before the last transition; null when there was none.</summary>
    internal Contract? Vorige { get; init; }

    /// <summary>The day before which nothing new can have happened.</summary>
    internal LocalDate? Laatste => Geschiedenis.IsEmpty ? null : Geschiedenis[^1].Op;

    /// <summary>What the text says of this contract after an event.</summary>
    /// <param name="gebeurtenis">The name of the event, as the regeling has it.</param>
    /// <param name="feiten">What is known on that day, made for the regeling.</param>
    /// <param name="datum">The day of the event, from 1800 up to and including 2299.</param>
    /// <returns>
    /// Per transition what the text says, and the contracts that can stand afterwards. An event that cannot be is a diagnostic; nothing
    /// then follows from it.
    /// </returns>
    /// <exception cref="ArgumentException">The facts were made for another regeling.</exception>
    public Vervolg Na(string gebeurtenis, Aanvraag feiten, LocalDate datum)
    {
        ArgumentNullException.ThrowIfNull(gebeurtenis);
        ArgumentNullException.ThrowIfNull(feiten);
        return Vervolgbepaling.Bepaal(this, gebeurtenis, feiten, datum, SourceSpan.Whole("contract"));
    }

    /// <summary>Whether another contract stands in the same state, whatever its history.</summary>
    internal bool IsGelijkAan(Contract ander) =>
        (Vorm, Ingang, Einde, GeeindigdOp, LooptDoorTotEnMet) == (ander.Vorm, ander.Ingang, ander.Einde, ander.GeeindigdOp, ander.LooptDoorTotEnMet);

    /// <summary>The same contract after an event that changed nothing, or only how long it runs on.</summary>
    internal Contract Met(Contractstap stap, LocalDate? einde, LocalDate? looptDoor = null) => new(Regeling, Vorm, Ingang)
    {
        IngangGeregeld = IngangGeregeld,
        Einde = einde,
        GeeindigdOp = GeeindigdOp,
        LooptDoorTotEnMet = looptDoor ?? LooptDoorTotEnMet,
        Vorige = Vorige,
        Geschiedenis = Geschiedenis.Add(stap),
    };

    /// <summary>The same contract of which the last day has no effect any more.</summary>
    internal Contract ZonderEinde() => new(Regeling, Vorm, Ingang)
    {
        IngangGeregeld = IngangGeregeld,
        GeeindigdOp = GeeindigdOp,
        LooptDoorTotEnMet = LooptDoorTotEnMet,
        Vorige = Vorige,
        Geschiedenis = Geschiedenis,
    };

    /// <inheritdoc />
    public override string ToString() => $"{Vorm} vanaf {Weergave.Iso(Ingang)}";
}

/// <summary>One event in the history of a contract, with what it did.</summary>
/// <param name="Op">The day.</param>
/// <param name="Gebeurtenis">The name of the event.</param>
/// <param name="Overgang">The transition that took place; null when the event changed nothing.</param>
/// <param name="Door">Who decided; null when it followed by itself.</param>
/// <param name="Bron">The provisions.</param>
public sealed record Contractstap(LocalDate Op, string Gebeurtenis, string? Overgang, string? Door, ImmutableArray<string> Bron)
{
    /// <summary>The last day of the contract as it was; null when it stays, or the text gives no day.</summary>
    internal LocalDate? LaatsteDag { get; init; }

    /// <summary>The first day of what it became; null when it stays or ends, or the text gives no day.</summary>
    internal LocalDate? EersteDag { get; init; }
}

/// <summary>How a contract begins.</summary>
public sealed record Contractbegin
{
    /// <summary>The name of the form.</summary>
    public required string Vorm { get; init; }

    /// <summary>The first day of the lease.</summary>
    public required LocalDate Ingang { get; init; }

    /// <summary>The agreed duration in days, weeks, months or years; the last day is start plus duration less a day. Null when not known or not agreed.</summary>
    public Period? Duur { get; init; }

    /// <summary>The agreed last day, inclusive; goes before <see cref="Duur"/>. Null when not known or not agreed.</summary>
    public LocalDate? TotEnMet { get; init; }

    /// <summary>What happened before, such as the offer.</summary>
    internal ImmutableArray<Contractstap> Voorgeschiedenis { get; init; } = [];
}

/// <summary>A contract, and everything that was wrong with what was asked.</summary>
/// <param name="Contract">The contract; null when there can be none.</param>
/// <param name="Diagnostics">Everything that was wrong; empty when all is well.</param>
public sealed record ContractResult(Contract? Contract, ImmutableArray<Diagnostic> Diagnostics);
