using NodaTime;

namespace Uitstroom.Rules;

/// <summary>One time that something must be done, before it is known how it stands.</summary>
internal record struct Tijdvak
{
    /// <summary>The day from which it counts; null when it held from the beginning.</summary>
    public LocalDate? Vanaf { get; set; }

    /// <summary>The last day; null when there is none, or it is unknown.</summary>
    public LocalDate? Uiterlijk { get; set; }

    /// <summary>The last moment, for what is counted in hours.</summary>
    public Instant? Tijd { get; set; }

    /// <summary>The word that the text has instead of a last day.</summary>
    public string? Woord { get; set; }

    /// <summary>Why the last day is unknown; 0 when it is not.</summary>
    public byte Redenen { get; set; }

    /// <summary>Whether the event before which it must be done has no day yet.</summary>
    public bool WachtOpDag { get; set; }

    /// <summary>How many times it must be done.</summary>
    public int Keer { get; set; }

    /// <summary>Whether only what is done within it counts: one of a row of periods.</summary>
    public bool Periodiek { get; set; }

    /// <summary>Whether the begin or the end cut this period of the calendar short: how often it must then be done the text does not say.</summary>
    public bool Afgekort { get; set; }

    /// <summary>Whether only what is done from its first day on counts: it can start more than once.</summary>
    public bool PerStart { get; set; }

    /// <summary>For something to be done so long before an event: how long.</summary>
    public Termijnduur? Vooraf { get; set; }
}
