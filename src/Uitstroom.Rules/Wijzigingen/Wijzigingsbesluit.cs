using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Who decided on a change.</summary>
/// <param name="Door">Who, in the words of the change.</param>
/// <param name="Op">When; null when that is not said.</param>
/// <param name="Vorm">In which form, such as <c>schriftelijk</c>; null when that is not said.</param>
/// <param name="Geldigheid">
/// The decision tested against what the agreement itself says of its amendment; null when it says nothing of it, and for a local agreement.
/// </param>
public sealed record Wijzigingsbesluit(string Door, LocalDate? Op, string? Vorm, Toetsing? Geldigheid);
