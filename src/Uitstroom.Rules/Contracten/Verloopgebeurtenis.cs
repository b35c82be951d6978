using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>An event in the life of a contract, with what was known on that day.</summary>
/// <param name="Naam">The name of the event, as the regeling has it.</param>
/// <param name="Op">The day, from 1800 up to and including 2299.</param>
/// <param name="Feiten">What was known on that day, made for the regeling; days that follow from events need not be given.</param>
public sealed record Verloopgebeurtenis(string Naam, LocalDate Op, Aanvraag Feiten)
{
    /// <summary>The form, for an event that makes the contract; null for the only form that the text points to.</summary>
    public string? Vorm { get; init; }

    /// <summary>The first day of the lease, for an event that makes the contract; null for the day of the event.</summary>
    public LocalDate? Ingang { get; init; }

    /// <summary>The agreed duration, as in <see cref="Contractbegin.Duur"/>.</summary>
    public Period? Duur { get; init; }

    /// <summary>The agreed last day, as in <see cref="Contractbegin.TotEnMet"/>.</summary>
    public LocalDate? TotEnMet { get; init; }

    /// <summary>The transition on which was decided at this event; null when nobody decided.</summary>
    public string? Besluit { get; init; }

    /// <summary>Who took that decision.</summary>
    public string? Door { get; init; }

    /// <summary>The moment, for an event of which the hour counts; null when the day is enough.</summary>
    public Instant? Tijdstip { get; init; }

    /// <summary>The names of the afspraken that were done with it, beside those that the regeling names.</summary>
    public ImmutableArray<string> Gedaan { get; init; } = [];

    /// <summary>Whether nothing else happened than that: <see cref="Naam"/> is then the name of an afspraak.</summary>
    public bool IsAlleenGedaan { get; init; }

    internal SourceSpan Plaats { get; init; } = SourceSpan.Whole("verloop");
}
