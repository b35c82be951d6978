using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Between which days an afspraak returns; null where there is no such bound.</summary>
/// <param name="Start">The day of the event that starts it.</param>
/// <param name="Vanaf">The first day on which it holds: that of the event, or else of the regeling.</param>
/// <param name="PasNa">Times up to and including this day fall away, while counting goes on from the start.</param>
/// <param name="Laatste">The last day on which it holds.</param>
internal readonly record struct Herhaalbereik(LocalDate? Start, LocalDate? Vanaf, LocalDate? PasNa, LocalDate? Laatste);
