using NodaTime;

namespace Uitstroom.Rules;

/// <summary>One time that something must be done, before it is known how it stands.</summary>
internal readonly record struct Tijdvak
{
    /// <summary>The day from which it counts; null when it held from the beginning.</summary>
    public LocalDate? Vanaf { get; init; }

    /// <summary>The last day; null when there is none, or it is unknown.</summary>
    public LocalDate? Uiterlijk { get; init; }

    /// <summary>The last moment, for what is counted in hours.</summary>
    public Instant? Tijd { get; init; }

    /// <summary>The word that the text has instead of a last day.</summary>
    public string? Woord { get; init; }

    /// <summary>Why the last day is unknown; 0 when it is not.</summary>
    public byte Redenen { get; init; }

    /// <summary>Whether the event before which it must be done has no day yet.</summary>
    public bool WachtOpDag { get; init; }

    /// <summary>How many times it must be done.</summary>
    public int Keer { get; init; }

    /// <summary>Whether only what is done within it counts: one of a row of periods.</summary>
    public bool Periodiek { get; init; }

    /// <summary>Whether only what is done from its first day on counts: it can start more than once.</summary>
    public bool PerStart { get; init; }

    /// <summary>For something to be done so long before an event: how long.</summary>
    public Termijnduur? Vooraf { get; init; }
}
