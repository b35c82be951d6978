namespace Uitstroom.Rules;

/// <summary>An afspraak from one start on: what is the same for all its times.</summary>
/// <param name="Afspraak">The afspraak, as the world reads it.</param>
/// <param name="Start">The event that started it; null when it holds all along.</param>
/// <param name="PerStart">Whether it can start more than once, so that only what is done from this start on counts.</param>
/// <param name="Slot">When it ends.</param>
/// <param name="Keren">When it was done.</param>
/// <param name="Onzeker">Why it may not hold at all; 0 when it does.</param>
internal readonly record struct Afspraakloop(Gelezenafspraak Afspraak, Tijdpunt? Start, bool PerStart, Afspraakeinde Slot, Keren Keren, byte Onzeker);

/// <summary>The last day on which an afspraak holds; null when it has no end, or nobody knows.</summary>
/// <param name="Dag">The day, inclusive.</param>
/// <param name="Onzeker">Why nobody knows; 0 when it is known.</param>
internal readonly record struct Afspraakeinde(NodaTime.LocalDate? Dag, byte Onzeker);
