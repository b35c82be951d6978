using NodaTime;

namespace Uitstroom.Rules;

/// <summary>What is known of when an event happens.</summary>
internal readonly record struct Tijdpunt(Puntsoort Soort, LocalDate Dag, Instant? Tijd, byte Redenen)
{
    public static Tijdpunt NogNiet => new(Puntsoort.NogNiet, default, null, 0);

    public static Tijdpunt Nooit => new(Puntsoort.Nooit, default, null, 0);

    public static Tijdpunt Onbekend(byte redenen) => new(Puntsoort.Onbekend, default, null, redenen);

    public static Tijdpunt Op(LocalDate dag, Instant? tijd = null) => new(Puntsoort.Bekend, dag, tijd, 0);

    /// <summary>The day, or unknown where the calendar does not reach.</summary>
    public static Tijdpunt Of(LocalDate? dag) => dag is { } bekend ? Op(bekend) : Onbekend(Uitslag.OnbekendKalender);

    public bool IsBekend => Soort == Puntsoort.Bekend;

    /// <summary>Whether this comes after another known point; days where a moment is missing.</summary>
    public bool IsNa(Tijdpunt ander) => Dag != ander.Dag ? Dag > ander.Dag : Tijd > ander.Tijd;
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
