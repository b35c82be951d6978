using NodaTime;

namespace Uitstroom.Rules;

/// <summary>One time that something must be done: from when, by when, and how it stands.</summary>
public sealed record Termijn
{
    /// <summary>The day from which it counts: that of the event, or the first day of the period; null when it held from the beginning.</summary>
    public LocalDate? Vanaf { get; internal init; }

    /// <summary>The last day on which it is in time, inclusive; null when the text gives none or it is unknown.</summary>
    public LocalDate? Uiterlijk => Einde.IsBekend ? Einde.Dag : null;

    /// <summary>The last moment on which it is in time, in the Netherlands, for what is counted in hours; else null.</summary>
    public ZonedDateTime? UiterlijkTijdstip => Einde.Tijd?.InZone(Gebeurtenissen.Tijdzone);

    /// <summary>The word that the text has instead of a number, such as <c>tijdig</c> or <c>niet_in_bron</c>; null when there is none.</summary>
    public string? Woord { get; internal init; }

    /// <summary>How it stands on the day of asking.</summary>
    public AfspraakStand Stand { get; internal init; }

    /// <summary>Why it cannot be told; none unless the stand is <see cref="AfspraakStand.Open"/>.</summary>
    public Reden Redenen { get; internal init; }

    /// <summary>The day on which it was done; null when it was not, or nobody knows.</summary>
    public LocalDate? GedaanOp { get; internal init; }

    /// <summary>
    /// For something that had to be done so long before an event: the first day that the event can be on, given when it was
    /// done. Null for anything else, and while it is not done.
    /// </summary>
    public LocalDate? VroegsteDag { get; internal init; }

    /// <summary>How many times it must be done in the period; 1 for most.</summary>
    public int Keer { get; internal init; } = 1;

    /// <summary>How many times it was done in the period, as far as known.</summary>
    public int AantalGedaan { get; internal init; }

    /// <summary>Whether it was missed or, as far as known, may have been: the last day is over and it is not known to be done in time.</summary>
    public bool IsVoorbij { get; internal init; }

    /// <summary>Whether the begin or the end cut the period of the calendar short: how often it must be done in such a part the text does not say.</summary>
    public bool IsAfgekort { get; internal init; }

    /// <summary>Whether readings of the text give other days for it, which are left out; how it stands they agree on.</summary>
    public bool IsBetwist { get; internal init; }

    /// <summary>The last day, and where that counts the last moment; unknown when there is none.</summary>
    internal Tijdpunt Einde { get; init; }

    /// <summary>How it stands, as a Dutch sentence without capital or full stop.</summary>
    public string Tekst => Standtekst.Van(this);
}
