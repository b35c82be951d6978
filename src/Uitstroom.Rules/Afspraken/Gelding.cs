using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Whether an afspraak is in force on the day of asking, whatever starts it.</summary>
/// <param name="Soort">Whether it is.</param>
/// <param name="Onzeker">Why it may lie outside the term of the regeling; 0 when that is known.</param>
/// <param name="NaOnzeker">Why times of it may fall away; 0 when that is known.</param>
/// <param name="Blijft">Whether it goes on after the end of the regeling for sure.</param>
/// <param name="IsWeg">Whether it is a way to leave.</param>
/// <param name="PasNa">The day up to and including which times fall away; null when none do.</param>
internal readonly record struct Gelding(Geldingsoort Soort, byte Onzeker, byte NaOnzeker, bool Blijft, bool IsWeg, LocalDate? PasNa);

/// <summary>Whether an afspraak is in force.</summary>
internal enum Geldingsoort : byte
{
    /// <summary>It is, or may be.</summary>
    Geldt,

    /// <summary>The regeling is not in force, and it does not outlive it.</summary>
    BuitenLooptijd,

    /// <summary>Until an event that has not happened yet all its times fall away.</summary>
    NogNiet,

    /// <summary>The event after which its times would count can no longer happen.</summary>
    Nooit,
}
