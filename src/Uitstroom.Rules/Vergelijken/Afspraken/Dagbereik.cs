using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Days in a row.</summary>
/// <param name="Van">The first day.</param>
/// <param name="TotEnMet">The last day, inclusive.</param>
public sealed record Dagbereik(LocalDate Van, LocalDate TotEnMet)
{
    /// <summary>How many days there are.</summary>
    public int Dagen => Period.DaysBetween(Van, TotEnMet) + 1;

    /// <inheritdoc />
    public override string ToString() => Van == TotEnMet ? Weergave.Datum(Van) : $"{Weergave.Datum(Van)} tot en met {Weergave.Datum(TotEnMet)}";
}
