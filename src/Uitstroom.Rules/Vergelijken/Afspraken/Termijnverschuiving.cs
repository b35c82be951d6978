using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>The start days for which a deadline moves in one and the same way.</summary>
/// <param name="Dagen">How many days later the last day is, negative when earlier; null when it does not move by days.</param>
/// <param name="Uren">How many hours later the last moment is, where the days are the same; else null.</param>
/// <param name="Startdagen">The days on which the event falls from which is counted, in order; empty for fixed days, which no event starts.</param>
/// <param name="Oud">The last day in the old version for the first of these start days, in Dutch; of something that returns its first times.</param>
/// <param name="Nieuw">The same in the new version.</param>
public sealed record Termijnverschuiving(int? Dagen, long? Uren, ImmutableArray<Dagbereik> Startdagen, string Oud, string Nieuw)
{
    /// <summary>How readings that the text leaves open were taken, in Dutch; empty when it is the same however they are.</summary>
    public string Lezing { get; internal init; } = "";

    /// <summary>How many start days these are.</summary>
    public int Aantal => Startdagen.Sum(bereik => bereik.Dagen);

    /// <summary>The first of them; null for fixed days.</summary>
    public LocalDate? Voorbeeld => Startdagen.IsEmpty ? null : Startdagen[0].Van;
}
