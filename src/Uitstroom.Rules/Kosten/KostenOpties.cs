using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>What a caller brings to a question about costs.</summary>
public sealed record KostenOpties
{
    /// <summary>The largest amount, in cents: 10^14. More is a typing error.</summary>
    public const long HoogsteBedrag = 100_000_000_000_000;

    /// <summary>The amount in cents, from 0 up to and including <see cref="HoogsteBedrag"/>; null for the amount that the source gives.</summary>
    public long? Bedrag { get; init; }

    /// <summary>What was spent before, in cents, where a threshold counts amounts together; null when unknown.</summary>
    public long? Eerder { get; init; }

    /// <summary>The facts, such as the form of contract; null for none.</summary>
    public Aanvraag? Feiten { get; init; }

    /// <summary>The day on which conditions are tested; null for the first day of the agreement.</summary>
    public LocalDate? Peildatum { get; init; }

    /// <summary>The readings that a person chose, by name.</summary>
    public ImmutableSortedDictionary<string, string> Lezingen { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Reads an amount in euro as people write it: <c>9000</c>, <c>7500,01</c> or <c>7500.01</c>.</summary>
    /// <param name="tekst">The text.</param>
    /// <param name="melding">What is wrong with it; null when nothing.</param>
    /// <returns>The amount in cents; null when the text is no amount from 0 with at most two decimals.</returns>
    public static long? LeesBedrag(string tekst, out Diagnostic? melding)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        var plaats = SourceSpan.Whole("bedrag");
        melding = null;
        if (Feitlezer.Getal(tekst) is not { } euro || euro < 0 || euro > HoogsteBedrag / 100)
        {
            melding = KostenDiagnostics.GeenBedrag(plaats, tekst);
            return null;
        }

        if (decimal.Truncate(euro * 100) != euro * 100)
        {
            melding = KostenDiagnostics.TeVeelDecimalen(plaats, tekst);
            return null;
        }

        return (long)(euro * 100);
    }
}
