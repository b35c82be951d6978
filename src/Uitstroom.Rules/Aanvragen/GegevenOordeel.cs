using NodaTime;

namespace Uitstroom.Rules;

/// <summary>A judgement as it comes in: what was found, and by whom.</summary>
/// <param name="Waarde">What was found, in the type of the fact: a <see langword="bool"/>, a number, a date or a choice.</param>
/// <param name="Door">Who found it, as the agreement calls the role: <c>uitstroomcoordinator</c>, <c>beoordelingstafel Voorbeeldstad</c>.</param>
/// <param name="Op">The day on which it was given; null when that is not recorded.</param>
/// <param name="Motivering">Why; null when that is not recorded.</param>
public sealed record GegevenOordeel(object Waarde, string Door, LocalDate? Op = null, string? Motivering = null);
