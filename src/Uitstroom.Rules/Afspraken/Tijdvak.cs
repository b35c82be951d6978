using NodaTime;

namespace Uitstroom.Rules;

/// <summary>One time that something must be done, before it is known how it stands.</summary>
internal record struct Tijdvak
{
    /// <summary>The day from which it counts; null when it held from the beginning.</summary>
    public LocalDate? Vanaf { get; set; }

    /// <summary>
    /// The last day, for what is counted in hours with the last moment; not yet when the event that gives it has no day, unknown
    /// with its reasons, and unknown without a reason when there is none.
    /// </summary>
    public Tijdpunt Einde { get; set; }

    /// <summary>The word that the text has instead of a last day.</summary>
    public string? Woord { get; set; }

    /// <summary>For something to be done so long before an event: how long.</summary>
    public Termijnduur? Vooraf { get; set; }

    /// <summary>
    /// For something to be done ahead of an event with a word instead of a period, such as <c>tijdig</c>: the day of the event. What was
    /// not done by then is late, whatever the word means.
    /// </summary>
    public LocalDate? Tot { get; set; }

    /// <summary>How many times it must be done.</summary>
    public int Keer { get; set; }

    /// <summary>Whether only what is done within it counts: one of a row of periods.</summary>
    public bool Periodiek { get; set; }

    /// <summary>Whether the begin or the end cut this period of the calendar short: how often it must then be done the text does not say.</summary>
    public bool Afgekort { get; set; }

    /// <summary>Whether only what is done from its first day on counts: it can start more than once.</summary>
    public bool PerStart { get; set; }

    /// <summary>The last day; null when there is none, or it is unknown.</summary>
    public readonly LocalDate? Uiterlijk => Einde.IsBekend ? Einde.Dag : null;

    /// <summary>Why the last day is unknown; 0 when it is not.</summary>
    public readonly byte Redenen => Einde.Redenen;

    /// <summary>Whether the event that gives the last day has no day yet.</summary>
    public readonly bool WachtOpDag => Einde.Soort is Puntsoort.NogNiet or Puntsoort.Nooit;

    /// <summary>Whether something says until when, even if that gives no day.</summary>
    public readonly bool HeeftGrens => Woord is not null || !Einde.IsLeeg;
}
