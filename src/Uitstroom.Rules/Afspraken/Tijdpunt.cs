using NodaTime;

namespace Uitstroom.Rules;

/// <summary>What is known of when an event happens. Kept small: one for every event of every question.</summary>
internal readonly record struct Tijdpunt
{
    // A moment in seconds since 1970, which is as fine as events are given.
    private readonly long _seconden;
    private readonly bool _heeftTijd;

    private Tijdpunt(Puntsoort soort, LocalDate dag, Instant? tijd, byte redenen)
    {
        (Soort, Dag, Redenen, _heeftTijd) = (soort, dag, redenen, tijd is not null);
        _seconden = tijd?.ToUnixTimeSeconds() ?? 0;
    }

    public Puntsoort Soort { get; }

    /// <summary>Why it is unknown; 0 when it is not.</summary>
    public byte Redenen { get; }

    /// <summary>The day, when it is known.</summary>
    public LocalDate Dag { get; }

    /// <summary>The moment on that day; null when only the day is known.</summary>
    public Instant? Tijd => _heeftTijd ? Instant.FromUnixTimeSeconds(_seconden) : null;

    /// <summary>Whether there is nothing to know: no event, and so no reason why its day is unknown.</summary>
    public bool IsLeeg => Soort == Puntsoort.Onbekend && Redenen == 0;

    public bool IsBekend => Soort == Puntsoort.Bekend;

    public static Tijdpunt NogNiet => new(Puntsoort.NogNiet, default, null, 0);

    public static Tijdpunt Nooit => new(Puntsoort.Nooit, default, null, 0);

    public static Tijdpunt Onbekend(byte redenen) => new(Puntsoort.Onbekend, default, null, redenen);

    public static Tijdpunt Op(LocalDate dag, Instant? tijd = null) => new(Puntsoort.Bekend, dag, tijd, 0);

    /// <summary>The day, or unknown where the calendar does not reach.</summary>
    public static Tijdpunt Of(LocalDate? dag) => dag is { } bekend ? Op(bekend) : Onbekend(Uitslag.OnbekendKalender);

    /// <summary>So many elapsed hours later, whatever the clock on the wall does; unknown when only the day is known.</summary>
    public Tijdpunt NaUren(int uren)
    {
        if (!_heeftTijd)
        {
            return Onbekend(Uitslag.OnbekendFeit);
        }

        var moment = Instant.FromUnixTimeSeconds(_seconden + (uren * NodaConstants.SecondsPerHour));
        return Op(moment.InZone(Gebeurtenissen.Tijdzone).Date, moment);
    }

    /// <summary>Whether this comes after another known point; days where a moment is missing.</summary>
    public bool IsNa(Tijdpunt ander) => Dag != ander.Dag ? Dag > ander.Dag : _heeftTijd && ander._heeftTijd && _seconden > ander._seconden;
}

/// <summary>Whether a point in time is known.</summary>
internal enum Puntsoort : byte
{
    /// <summary>Nobody knows.</summary>
    Onbekend,

    /// <summary>It is known that it has not happened yet.</summary>
    NogNiet,

    /// <summary>The day is known.</summary>
    Bekend,

    /// <summary>It can no longer happen.</summary>
    Nooit,
}
